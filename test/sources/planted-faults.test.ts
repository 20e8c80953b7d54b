import type { Issue } from "../../src/pack/assembly/observed.ts";
import { folderBase } from "../../src/sources/folder-base.ts";
import { buildPack, type Build } from "../../src/sources/pack-from-files.ts";
import { buildDate, edition } from "../../src/sources/plan/edition.ts";
import { dataText, hasData as present } from "./data-folder.ts";

/*
 * The whole build over the official files with faults planted in them, all at once: the build must name every one of
 * them, and give no pack.
 */

const add =
  (row: string) =>
  (text: string): string =>
    `${text.trimEnd()}\n${row}\n`;
const swap =
  (from: string | RegExp, to: string) =>
  (text: string): string =>
    text.replace(from, to);

const values = "sources/lof-single-tier/values.csv";
const series = "sources/lof-single-tier/series.csv";
const metrics = "sources/lof-single-tier/metrics.csv";
const absence = "06-absence-absence-rate-persistent-and-severe-absence";

interface Plant {
  readonly fault: string;
  readonly file: string;
  readonly change: (text: string) => string;
  readonly code: Issue["code"];
  /** Part of the message that tells this fault from others of its kind. */
  readonly says: string;
}

function plant(fault: string, file: string, change: Plant["change"], code: Issue["code"], says: string): Plant {
  return { fault, file, change, code, says };
}

const plants: readonly Plant[] = [
  plant("an unknown code", values, add(`${absence},0,E06000999,2024/25,20,,,`), "unknown-area", "E06000999"),
  plant("a duplicate", values, add(`${absence},0,E08000037,2024/25,20,,,`), "duplicate", `${absence}/0`),
  plant(
    "a value outside its interval",
    values,
    swap(/(05-child-development-percentage-of-children[^,]*,0,E08000037,2024\/25,)[\d.]+/, "$199.9"),
    "outside-interval",
    "O05M01, E08000037",
  ),
  plant(
    "a percentage over 100",
    "sources/dfe-sen-absence/sen_absence_2018_19_to_2024_25.csv",
    swap("10.010292", "110.010292"),
    "outside-percentage",
    "110.010292",
  ),
  plant("a period of another kind", values, add(`${absence},0,E08000037,June,20,,,`), "unreadable-period", '"June"'),
  plant("a series nobody knows", series, add(`${absence},7,Severe,%,2024/25,no,132,`), "unknown-series", "series 7"),
  plant("a direction nobody knows", metrics, swap(",dft,+,", ",dft,?,"), "unknown-word", '"?"'),
  plant(
    "an alias with two meanings",
    "reference/areas.csv",
    swap("Kent County Council|", "Medway Council|"),
    "alias-with-two-meanings",
    '"medway council" means',
  ),
  plant("a mark nobody knows", "sources/dfe-lait/bds_long.csv.gz", add("LAC,2031,886,~"), "unreadable-number", '"~"'),
  plant(
    "a heading nobody knows",
    "derived/neighbour-indicators.csv",
    swap("flag", "mark"),
    "unknown-header",
    "expected one of",
  ),
  plant(
    "a neighbour nobody knows",
    "reference/neighbours-known.csv",
    add("dfe-cssn-2025,E10000016,11,E99999999,Close,x"),
    "unknown-area",
    "E99999999",
  ),
];

function planted(path: string): string {
  const text = dataText(path);
  return plants
    .filter((one) => one.file === path)
    .reduce((before, { change, fault }) => {
      const after = change(before);
      if (after === before) throw new Error(`${fault} was not planted`);
      return after;
    }, text);
}

(present ? describe : describe.skip)(`planted faults${present ? "" : " (skipped: no official files)"}`, () => {
  let build: Build;
  beforeAll(() => {
    build = buildPack(folderBase(planted), [], { edition, built: buildDate });
  }, 60_000);

  test("there is no pack", () => expect(build.file).toBeNull());

  test.each(plants)("$fault is named", ({ code, says }) => {
    const found = build.issues.filter((issue) => issue.code === code).map((issue) => issue.message);
    expect(found).toContainEqual(expect.stringContaining(says));
  });

  test("every issue names its file or table", () => {
    expect(build.issues.filter((issue) => issue.file === "" || issue.message === "")).toEqual([]);
  });
});
