import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import type { Observation } from "../../src/readers/observation.ts";
import { csvLine } from "../../src/readers/observation-csv.ts";
import { readFile } from "../../src/readers/read-file.ts";
import { areas } from "./fixtures/fixture.ts";

/*
 * Cells of official files as a second method read them, with no code of ours, beside what the readers say of the same
 * files.
 */

const root = join("..", "shared", "data", "raw");
const present = existsSync(join(root, "expected.csv"));

type Expected = Readonly<
  Record<
    "file" | "what" | "area code" | "period label" | "value" | "lower" | "upper" | "numerator" | "denominator" | "mark",
    string
  >
>;

/** Where the list of cells contradicts the file or itself: by file and the beginning of what. */
const contradictions: readonly (readonly [RegExp, RegExp, string])[] = [
  [/gigabit.*metadata\.json$/, /^CSVW number of columns/, "the list says 0; the file has 14 columns under tableSchema"],
  [/public-electric-vehicle-chargers\.json$/, /suffix$/, "the list has it twice, once as the text None, once as null"],
];

/** Period labels that are not the publisher's words in the file. */
const otherPeriods: readonly (readonly [RegExp, string, string])[] = [
  [/DetailedLA_201903/, "January to March 2019", "the title says the quarter, the list its last day"],
  [/CW0105/, "2014-15", "the sheet of intervals writes the year with a dash"],
  [/LA_Inspection_Outcomes/, "as at 31 March 2025", "the title's words are as at"],
  [/sn_may_2025|April_2021/, "", "only the file's name says it"],
  [/clusteringsimilar/, "", "2023 stands only beside the sources of the indicators"],
  [/livingwage/, "2022", "the titles say 2022; April stands in a note on another sheet"],
  [/Council_Taxbase/, "2013", "the sheet says 2013; October stands on the sheet with the form"],
];

const expected: readonly Expected[] = present
  ? Papa.parse<Expected>(readFileSync(join(root, "expected.csv"), "utf8"), { header: true, skipEmptyLines: true }).data
  : [];

const fileNames = [...new Set(expected.map(({ file }) => file))].sort();

if (!present) test.skip("cells of official files (skipped: the official files are not beside this checkout)", () => {});

describe.each(present ? fileNames : [])("%s", (file) => {
  const wanted = expected.filter((one) => one.file === file);
  let found: ReadonlyMap<string, readonly Observation[]>;
  beforeAll(() => {
    found = observationsOf(file, new Set(wanted.map((one) => areaOf(one))));
  }, 600_000);

  test.each(wanted.map((one) => [`${one.what} | ${one["area code"]} | ${one["period label"]}`, one] as const))(
    "%s",
    (_name, one) => {
      const candidates = found.get(areaOf(one)) ?? [];
      const equal = candidates.filter((observation) => isSeries(one, observation) && isEqual(one, observation));
      const contradicted = contradictions.some(([name, what]) => name.test(file) && what.test(one.what));
      if (contradicted) return;
      expect(equal.length > 0 ? "found" : nearest(one, candidates)).toBe("found");
      const period = otherPeriods.find(([name]) => name.test(file))?.[1];
      const periods = equal.map((observation) => observation.period);
      expect(periods.some((text) => text === one["period label"] || text === period) ? [] : periods).toEqual([]);
    },
  );
});

test("what is listed as a contradiction is one", () => {
  for (const [name, what, why] of contradictions) {
    expect(`${why}: ${expected.some((one) => name.test(one.file) && what.test(one.what)) || !present}`).toMatch(
      /true$/,
    );
  }
});

/** The GSS code where the list has one, else the name or number. */
function areaOf(one: Expected): string {
  const text = one["area code"];
  // The list names Cambridgeshire by the older code; the file has the GSS code beside it.
  if (text === "E0521") return "E10000003";
  const number = /^DfE (\d{3})$/.exec(text)?.[1];
  return /[EWSN]\d{8}/.exec(text)?.[0] ?? (number === undefined ? text : (areas.byDfeNumber(number) ?? text));
}

function observationsOf(file: string, wanted: ReadonlySet<string>): ReadonlyMap<string, readonly Observation[]> {
  const found = new Map<string, Observation[]>();
  const path = join(root, file);
  expect(statSync(path).isFile()).toBe(true);
  const reports = readFile("a file", readFileSync(path), areas, {
    observe: (one) => {
      for (const key of new Set([one.area.code, one.area.name])) {
        if (!wanted.has(key)) continue;
        const list = found.get(key);
        if (list === undefined) found.set(key, [one]);
        else list.push(one);
      }
    },
    issue: () => undefined,
  });
  expect(reports.map(({ refused }) => refused)).toEqual(reports.map(() => null));
  return found;
}

/** The sheet is the one that the list names; the filters of a CSV stand in the series. */
function isSeries({ file, what }: Expected, one: Observation): boolean {
  const sheet = /(?:^|, )sheet ([^;]+?)(?:;|$)/.exec(what)?.[1];
  if (sheet !== undefined && !file.endsWith(".zip")) return one.sheet === sheet;
  if (!/^(ees|fingertips|els|nomis|ndtms)\/.*csv$/.test(file)) return true;
  return what
    .split("; ")
    .filter((part) => !/rows? fit|^(geographic_level|time_identifier)=|^meta row/.test(part))
    .every((part) => one.series.replaceAll("&amp;", "&").includes(part));
}

function isEqual(one: Expected, observation: Observation): boolean {
  const [, , , value, lower, upper, numerator, denominator, mark] = Papa.parse<string[]>(csvLine(observation), {
    delimiter: ",",
  }).data[0]!;
  // A list of neighbours has the closeness as its mark, where the list of cells gives it.
  const closeness = /neighbour/.test(one.what) && one.mark === "";
  return (
    same(one.value, value) &&
    same(one.lower, lower) &&
    same(one.upper, upper) &&
    same(one.numerator, numerator) &&
    same(one.denominator, denominator) &&
    (one.mark === mark || closeness)
  );
}

/** As numbers where both are: a workbook stores 19.399999999999999 for 19.4. */
function same(wanted: string, found = ""): boolean {
  if (wanted === "" || found === "") return wanted === found;
  return wanted === found || Number(wanted) === Number(found);
}

function nearest(one: Expected, candidates: readonly Observation[]): string {
  const value = candidates.filter((observation) => isSeries(one, observation) || observation.text === one.value);
  return `not found; of the area: ${value.slice(0, 3).map(csvLine).join(" / ")}`;
}
