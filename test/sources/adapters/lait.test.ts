import { readLait } from "../../../src/sources/adapters/lait.ts";
import type { Reading } from "../../../src/sources/table/source-figure.ts";
import { smallDirectory } from "../small-directory.ts";

const read = (rows: string): Reading =>
  readLait(
    `Short Desc,Years,LA Number,Values\n${rows}\n`,
    "bds_long.csv",
    smallDirectory,
    new Set(["LAC", "Emotional_LAC"]),
  );

test("councils are found by DfE’s own numbers, England and former councils among them", () => {
  const { figures, issues } = read("LAC,2025,886,63\nLAC,2025,970,70\nLAC,2018,909,50\nLAC,2025,982,60");
  expect(figures.map(({ area, value }) => [area, value])).toEqual([
    ["E10000016", 63],
    ["E92000001", 70],
  ]);
  expect(issues).toEqual([]); // Cumbria was abolished, 982 is a region
});

test("a dash may be suppressed or not published: the tool does not say", () => {
  expect(read("LAC,2025,886,-").figures).toMatchObject([{ value: null, state: "suppressedOrNotPublished" }]);
});

test("a mean score over all children cannot be 0; a rate can", () => {
  expect(read("Emotional_LAC,2025,886,0\nLAC,2025,886,0").figures).toMatchObject([
    { measure: "Emotional_LAC", value: null, state: "suppressedOrNotPublished" },
    { measure: "LAC", value: 0, state: null },
  ]);
});

test("a year marked (Prov) carries the flag with its numbers, not with its marks", () => {
  expect(read("LAC,2025 (Prov),886,63\nLAC,2025 (Prov),390,-\nLAC,2024 (Rev),886,62").figures).toMatchObject([
    { flags: ["provisional"] },
    { flags: [] },
    { flags: [] },
  ]);
});

test("a number of a council that nobody knows is an issue", () => {
  expect(read("LAC,2025,777,63")).toMatchObject({ figures: [], issues: [{ code: "unknown-area", row: 2 }] });
});
