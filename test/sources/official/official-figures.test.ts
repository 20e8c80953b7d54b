import type { Observation } from "../../../src/readers/observation.ts";
import { officialFigures } from "../../../src/sources/official/official-figures.ts";
import { part, type Feed } from "../../../src/sources/plan/feed-picks.ts";
import { smallDirectory } from "../small-directory.ts";
import { fileOf, observationOf } from "./observations.ts";

const [gateshead, barnsley, oldBarnsley] = ["E08000037", "E08000038", "E08000016"];
const feed = (series: RegExp, more: Partial<Feed> = {}): Feed => ({
  formats: ["A format"],
  isSeries: (name) => series.test(name),
  basis: "equal",
  ...more,
});
const fed = (observations: Observation[], feeds: readonly Feed[] = [feed(/^Rate/)]) =>
  officialFigures([fileOf("a.csv", observations)], smallDirectory, { O06M09: feeds, O06M08: "Nothing gives it." });
const values = (found: ReturnType<typeof fed>) =>
  found.flatMap(({ series, figures }) => figures.map(({ area, value }) => [series, area, value]));

test("another column, and another format, give nothing", () => {
  expect(
    fed([observationOf("Rate of boys", gateshead, 5), observationOf("Count", gateshead, 9)], [feed(/^Rate$/)]),
  ).toEqual([]);
  expect(fed([observationOf("Rate", gateshead, 5)], [feed(/^Rate/, { formats: ["Another"] })])).toEqual([]);
});

test("two figures of one cell that differ: neither is taken, and that is said with both rows", () => {
  const found = fed([
    observationOf("Rate", gateshead, 5, { row: 7 }),
    observationOf("Rate", gateshead, 6, { row: 9 }),
    observationOf("Rate", barnsley, 8),
  ]);
  expect(values(found)).toEqual([["O06M09", barnsley, 8]]);
  expect(found[0]!.issues).toEqual([
    {
      file: "a.csv",
      row: 9,
      column: null,
      code: "duplicate",
      message: "E08000037 (E08000037), 2025: “Rate” and “Rate” differ (5 in row 7, 6), and neither is taken",
    },
  ]);
});

test("where that was the only figure of the file it is said all the same", () => {
  const found = fed([observationOf("Rate", gateshead, 5), observationOf("Rate", gateshead, null)]);
  expect(found).toMatchObject([{ figures: [], issues: [{ code: "duplicate" }] }]);
});

test("the same figure twice is one", () => {
  const found = fed([observationOf("Rate", gateshead, 5), observationOf("Rate", gateshead, 5)]);
  expect([values(found), found[0]!.issues]).toEqual([[["O06M09", gateshead, 5]], []]);
});

describe("final comes before revised before provisional, in whatever order they stand", () => {
  const versions = { Provisional: 4, Revised: 5, Final: 6 };
  const rows = (...names: (keyof typeof versions)[]) =>
    names.map((name) => observationOf(`Rate; version=${name}`, gateshead, versions[name]));

  test.each([
    [rows("Provisional", "Revised", "Final"), 6],
    [rows("Final", "Revised", "Provisional"), 6],
    [rows("Revised", "Final", "Provisional"), 6],
    [rows("Provisional", "Revised"), 5],
    [rows("Revised", "Provisional"), 5],
  ])("%#", (observations, value) => {
    const found = fed(observations);
    expect([values(found), found[0]!.issues]).toEqual([[["O06M09", gateshead, value]], []]);
  });

  test("two provisional ones that differ are settled by a final one, before or after them", () => {
    const [final] = rows("Final");
    const two = [...rows("Provisional"), observationOf("Rate; version=Provisional", gateshead, 4.5)];
    for (const observations of [
      [...two, final!],
      [final!, ...two],
      [two[0]!, final!, two[1]!],
    ]) {
      const found = fed(observations);
      expect([values(found), found[0]!.issues]).toEqual([[["O06M09", gateshead, 6]], []]);
    }
  });
});

test("a council under its old code is today's; under both with different figures the new code's counts, and that is said", () => {
  expect(values(fed([observationOf("Rate", oldBarnsley, 5)]))).toEqual([["O06M09", barnsley, 5]]);
  for (const observations of [
    [observationOf("Rate", oldBarnsley, 5), observationOf("Rate", barnsley, 6)],
    [observationOf("Rate", barnsley, 6), observationOf("Rate", oldBarnsley, 5)],
  ]) {
    const found = fed(observations);
    expect(values(found)).toEqual([["O06M09", barnsley, 6]]);
    expect(found[0]!.issues).toMatchObject([{ code: "duplicate" }]);
  }
  expect(fed([observationOf("Rate", oldBarnsley, 5), observationOf("Rate", barnsley, 5)])[0]!.issues).toEqual([]);
});

test("a former council and a region are left out; a code of nobody is said", () => {
  const found = fed(["E10000006", "E12000001", "E06000999", gateshead].map((code) => observationOf("Rate", code, 5)));
  expect(values(found)).toEqual([["O06M09", gateshead, 5]]);
  expect(found[0]!.issues).toMatchObject([{ code: "unknown-area" }]);
});

test("the first feed that finds figures gives the series; periods and areas do not mix", () => {
  const feeds = [feed(/^None$/), feed(/^Rate$/), feed(/^Other$/)];
  const found = fed(
    [
      observationOf("Other", gateshead, 1),
      observationOf("Rate", gateshead, 5),
      observationOf("Rate", gateshead, 6, { period: "2024" }),
    ],
    feeds,
  );
  expect(found).toHaveLength(1);
  expect(found[0]!.figures.map(({ period, value }) => [period, value])).toEqual([
    ["2025", 5],
    ["2024", 6],
  ]);
});

test("a part that the file gives for another area or period makes no figure", () => {
  const gap = [feed(/^Rate$/, { less: part(/^Less$/) })];
  expect(fed([observationOf("Rate", gateshead, 5), observationOf("Less", barnsley, 1)], gap)).toEqual([]);
  const both = [observationOf("Rate", gateshead, 5.5), observationOf("Less", gateshead, 1.2)];
  expect(values(fed(both, gap))).toEqual([["O06M09", gateshead, 4.3]]);
});
