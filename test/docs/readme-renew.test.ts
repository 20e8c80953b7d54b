import { readFileSync } from "node:fs";
import { jsonReaders, pageReaders, sheetReaders } from "../../src/readers/known-readers.ts";
import { exceptions } from "../../src/sources/plan/exceptions.ts";
import { feeds } from "../../src/sources/plan/feeds.ts";
import { releases } from "../../src/sources/plan/releases.ts";
import { sourceFiles } from "../../src/sources/plan/source-files.ts";

const readme = readFileSync("README.md", "utf8");
const section = readme.slice(readme.indexOf("## Renew the figures"), readme.indexOf("## What is in an official file"));

/** The reader's format for a row of the table, by how what to download begins. */
const formats: Readonly<Record<string, string>> = {
  "Statutory homelessness": "Statutory homelessness, detailed local authority tables",
  "Rough sleeping": "Rough sleeping snapshot",
  Fingertips: "Fingertips CSV",
  "Local Authority Interactive Tool": "Local Authority Interactive Tool, measures",
  "Explore Local Statistics": "Explore Local Statistics CSV",
  "Explore Education Statistics": "Explore Education Statistics CSV",
  "Active Lives": "Active Lives, children and young people",
  "Adult Social Care Outcomes Framework: the data tables": "Adult Social Care Outcomes Framework, data tables",
  "Adult Social Care Outcomes Framework: the CSV": "Adult Social Care Outcomes Framework CSV",
  "Skills for Care": "Skills for Care, workforce estimates",
  "Community Life Survey": "Community Life Survey, annual tables",
  "Fly-tipping": "Fly-tipping incidents and actions",
  "Local authority collected waste": "Local authority collected waste (ENV18)",
  "Bus statistics": "Bus statistics (BUS01, BUS02)",
  "Road conditions": "Road condition statistics (RDC)",
  Nomis: "Nomis CSV",
  "Indices of Deprivation": "Indices of Deprivation, File 10",
  "Children in low income": "Children in low income families",
  "Business demography": "Business demography",
};
/** Read in place of a CSV that has a row, as the page says below the table. */
const insteadOfCsv = ["Explore Education Statistics, answer of its interface", "JSON-stat"];

interface Row {
  readonly outcomes: readonly number[];
  readonly format: string;
  readonly page: string;
  readonly metrics: readonly string[];
  readonly tried: boolean;
}

const rows = [...section.matchAll(/^\| ([\d, ]+) \| ([^|]+) \| ([^|]+) \| ([^|]+) \| (tried|not yet tried) \|$/gm)].map(
  ([, outcomes = "", download = "", page = "", metrics = "", tried]): Row => ({
    outcomes: outcomes.split(", ").map(Number),
    format: Object.entries(formats).find(([words]) => download.startsWith(words))?.[1] ?? download,
    page: page.replace(/^<|>$/g, ""),
    metrics: metrics.split(", ").flatMap(metricsFrom),
    tried: tried === "tried",
  }),
);

/** "O07M06 to O07M12" as each of the seven. */
function metricsFrom(text: string): string[] {
  const [first = "", last = first] = text.split(" to ");
  const numbers = [first, last].map((id) => Number(id.slice(4))) as [number, number];
  return Array.from({ length: numbers[1] - numbers[0] + 1 }, (_, at) => {
    return `${first.slice(0, 4)}${String(numbers[0] + at).padStart(2, "0")}`;
  });
}

/** Metrics that files of a format give. */
function fedFrom(format: string): string[] {
  const ids = Object.entries(feeds).flatMap(([id, given]) =>
    typeof given !== "string" && given.some((feed) => feed.formats.includes(format)) ? [id.slice(0, 6)] : [],
  );
  return [...new Set(ids)].sort();
}

test("the page says which file gives which metric: all that the feeds have, and no other", () => {
  const fedFormats = new Set(
    Object.values(feeds).flatMap((given) => (typeof given === "string" ? [] : given.flatMap((feed) => feed.formats))),
  );
  for (const format of insteadOfCsv) fedFormats.delete(format);
  expect([...new Set(rows.map(({ format }) => format))].sort()).toEqual([...fedFormats].sort());
  for (const format of fedFormats) {
    const listed = rows.filter((row) => row.format === format).flatMap(({ metrics }) => metrics);
    expect([format, listed.sort()]).toEqual([format, fedFrom(format)]);
  }
});

test("a metric stands beside its outcome", () => {
  for (const { outcomes, metrics } of rows) {
    expect([...new Set(metrics.map((id) => Number(id.slice(1, 3))))].sort((a, b) => a - b)).toEqual(outcomes);
  }
});

test("addresses are those of the releases and sources", () => {
  const ours = [...releases, ...Object.values(sourceFiles).map(({ release = "" }) => ({ page: release, format: "" }))];
  for (const { format, page } of rows) {
    const own = releases.filter((release) => release.format === format).map((release) => release.page);
    if (page === "its publisher") expect([format, own]).toEqual([format, []]);
    else expect(own.length > 0 ? own : ours.map((one) => one.page)).toContain(page);
  }
});

test("a reader that was not tried on a published file says so", () => {
  const tried = new Map([...sheetReaders, ...jsonReaders, ...pageReaders].map((one) => [one.format, one.tried]));
  for (const row of rows) expect([row.format, row.tried]).toEqual([row.format, tried.get(row.format)]);
  for (const format of insteadOfCsv) expect(tried.get(format)).toBe(false);
});

test("the indicators of Fingertips to download are those that are picked", () => {
  const tables = ["feeds.ts", "place-feeds.ts"]
    .map((name) => readFileSync(`src/sources/plan/${name}`, "utf8"))
    .join("");
  const picked = [...tables.matchAll(/\bfingertips\((\d+)/g)];
  const named = [...section.matchAll(/^\| [\d, ]+ \| Fingertips: ([^|]+)/gm)].flatMap(
    ([, words = ""]) => words.match(/\d{5}/g) ?? [],
  );
  expect(named.sort()).toEqual([...new Set(picked.map(([, number]) => number))].sort());
});

test("the fields of an exception are those of the table of exceptions", () => {
  const fields = [...section.matchAll(/^ +\| `(\w+)` \|/gm)].map(([, field]) => field);
  const used = new Set(exceptions.flatMap((exception) => Object.keys(exception)));
  expect(fields.sort()).toEqual([...used].sort());
});
