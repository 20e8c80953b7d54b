import { readCscMeasures } from "../../../src/sources/adapters/csc-measures.ts";
import type { Reading } from "../../../src/sources/table/source-figure.ts";
import { smallDirectory } from "../small-directory.ts";

const read = (rows: string): Reading =>
  readCscMeasures(
    `measure,period,area_code,value,marker,numerator,denominator\n${rows}\n`,
    "csc.csv",
    smallDirectory,
    new Set(["share"]),
  );

test("each mark in place of a number has its own meaning, and 0 is a number", () => {
  const { figures, issues } = read(
    "share,2025,E10000016,0,\nshare,2025,E08000037,,c\nshare,2025,E08000038,,z\nshare,2025,E06000063,,k",
  );
  expect(figures.map((one) => one.value ?? one.state)).toEqual([0, "suppressed", "notApplicable", "roundsToZero"]);
  expect(issues).toEqual([]);
});

test("a share made without its suppressed part is the same measure, flagged partial", () => {
  expect(read('share_partial,2025,E10000016,12.5,"derived, order suppressed"').figures).toMatchObject([
    { measure: "share", value: 12.5, flags: ["derived", "partial"] },
  ]);
  expect(read("share,2025,E10000016,12.5,derived").figures).toMatchObject([{ flags: ["derived"] }]);
});

test("a word that nobody knows beside a number is an issue, and the number is not taken", () => {
  for (const word of ["estimated", "c"])
    expect(read(`share,2025,E10000016,12.5,${word}`)).toMatchObject({
      figures: [],
      issues: [{ code: "unknown-word", row: 2, column: "marker" }],
    });
});

test("neither number nor mark is an issue", () => {
  expect(read("share,2025,E10000016,,")).toMatchObject({ figures: [], issues: [{ code: "unreadable-number" }] });
});

test("the counts beside a share come along, where there are any", () => {
  const { figures } = read("share,2025,E10000016,30,derived,30,100\nshare,2025,E08000037,65,,15,");
  expect(figures.map(({ numerator, denominator }) => [numerator, denominator])).toEqual([
    [30, 100],
    [15, null],
  ]);
});
