import { readFileSync } from "node:fs";
import { coverageTable, differenceList } from "../../../src/pack/assembly/build-log.ts";
import { mergeSeries } from "../../../src/pack/assembly/merge-series.ts";
import { describeIssue } from "../../../src/pack/assembly/observed.ts";
import { readPack } from "../../../src/pack/read-pack.ts";
import { inputOf, observedOf } from "./observed-of.ts";

test("the coverage table has one line per outcome, four councils, and adds up", () => {
  const lines = coverageTable(readPack(readFileSync("assets/pack/lof-pack.json", "utf8"), ""))
    .split("\n")
    .map((line) => line.trim().split(/\s+/));
  expect(lines[0]).toEqual([
    "outcome",
    "series",
    "single",
    "county",
    "district",
    "country",
    "Kent",
    "Gateshead",
    "Maidstone",
    "Westminster",
  ]);
  expect(lines).toHaveLength(18);
  const sums = (lines[0] ?? [])
    .slice(1)
    .map((_, column) => lines.slice(1, 17).reduce((sum, line) => sum + Number(line[column + 1]), 0));
  expect(lines[17]).toEqual(["all", ...sums.map(String)]);
});

test("differences are listed one by one with the council's name and both files, those of rounding counted by series", () => {
  const merged = mergeSeries(
    inputOf(
      [
        observedOf("E08000037", 2025, 10, { lower95: 8, upper95: 12 }),
        observedOf("E08000038", 2025, 21.2182),
        observedOf("E06000001", 2025, 5),
      ],
      [observedOf("E08000037", 2025, 12), observedOf("E08000038", 2025, 21.21817), observedOf("E06000001", 2025, null)],
    ),
  );
  expect(differenceList(merged.differences, (code) => (code === "E08000037" ? "Gateshead" : code)).split("\n")).toEqual(
    [
      "Cells in which another file has a different figure: 2",
      "  O06M09 Gateshead, 2025: kept 10 (8 to 12) from figures.csv row 2, left 12 from figures.csv row 2",
      "  O06M09 E06000001, 2025: kept 5 from figures.csv row 2, left no figure (suppressed) from figures.csv row 2",
      "Cells that differ by rounding only: 1",
      "  O06M09: 1",
    ],
  );
});

test("an issue is one line that says where, what and what was expected", () => {
  const issue = {
    file: "a.csv",
    row: 7,
    column: "value",
    code: "unreadable-number",
    message: '"x" is no number',
  } as const;
  expect(describeIssue(issue)).toBe('a.csv row 7 column "value": unreadable-number: "x" is no number');
  expect(describeIssue({ ...issue, row: null, column: null })).toBe('a.csv: unreadable-number: "x" is no number');
});

test("a figure without a row, and a mark of several words, are told in words", () => {
  const kept = observedOf("E08000037", 2025, 10, { at: { file: "the pack before, O06M09", row: null, column: null } });
  const left = observedOf("E08000037", 2025, null, { state: "suppressedOrNotPublished" });
  const difference = { series: "O06M09", area: "E08000037", period: "2025", kept, left, rounding: false };
  expect(differenceList([difference], () => "Gateshead").split("\n")[1]).toBe(
    "  O06M09 Gateshead, 2025: kept 10 from the pack before, O06M09, left no figure (suppressed or not published) from figures.csv row 2",
  );
});
