import { readPlainTable, type PlainTable } from "../../../src/sources/adapters/plain-table.ts";
import type { Reading } from "../../../src/sources/table/source-figure.ts";
import { smallDirectory } from "../small-directory.ts";

const columns: PlainTable = {
  area: "code",
  period: { fixed: "2025" },
  measures: { cars: "car", bikes: "bike" },
  marks: { "..": "notPublished" },
  known: ["name"],
};
const named: PlainTable = {
  area: "code",
  period: { column: "year" },
  measures: { column: "what", figures: "value" },
  marks: {},
  known: [],
};
const read = (text: string, shape: PlainTable, ...measures: string[]): Reading =>
  readPlainTable(text, "plain.csv", smallDirectory, shape, measures.length === 0 ? undefined : new Set(measures));
const lines = ({ figures }: Reading): unknown[] =>
  figures.map(({ area, measure, period, value, state }) => [area, measure, period, value ?? state]);

test("each column of figures is a measure under our name; one period stands for the whole file", () => {
  expect(lines(read("code,name,car,bike\nE10000016,Kent,5,0\nE08000037,Gateshead,..,7\n", columns))).toEqual([
    ["E10000016", "cars", "2025", 5],
    ["E10000016", "bikes", "2025", 0],
    ["E08000037", "cars", "2025", "notPublished"],
    ["E08000037", "bikes", "2025", 7],
  ]);
});

test("or a column names the measure, and another the period", () => {
  expect(lines(read("code,year,what,value\nE10000016,2023,cars,5\nE10000016,2024,bikes,6\n", named))).toEqual([
    ["E10000016", "cars", "2023", 5],
    ["E10000016", "bikes", "2024", 6],
  ]);
});

test("what was not asked for is not read, faults in it included", () => {
  const reading = read("code,year,what,value\nE10000016,2023,cars,5\nE10000016,2023,bikes,many\n", named, "cars");
  expect(reading.figures).toHaveLength(1);
  expect(reading.issues).toEqual([]);
});

test("rows that are not kept do not count as duplicates, though their columns must be there", () => {
  const shape: PlainTable = { ...named, alsoRead: ["tier"], keep: (cells) => cells.tier === "lower" };
  const rows = "E10000016,2023,cars,5,upper\nE10000016,2023,cars,6,lower\n";
  expect(read(`code,year,what,value,tier\n${rows}`, shape)).toMatchObject({ figures: [{ value: 6 }], issues: [] });
  expect(read(`code,year,what,value\n`, shape).issues).toMatchObject([{ code: "missing-header", column: "tier" }]);
});

test("flags of the file go with every number; a cell that cannot be read names its own column", () => {
  const reading = read("code,name,car,bike\nE10000016,Kent,5,some\n", { ...columns, flags: ["derived"] });
  expect(reading.figures).toMatchObject([{ measure: "cars", flags: ["derived"] }]);
  expect(reading.issues).toMatchObject([{ code: "unreadable-number", row: 2, column: "bike" }]);
});

test("counts stand beside their figure; an empty cell is none, and their columns must be there", () => {
  const shape: PlainTable = {
    ...named,
    measures: { ratio: "value" },
    counts: { numerator: "actions", denominator: "incidents" },
  };
  const rows = "E10000016,2023,1.5,30,20\nE10000016,2024,,,20\n";
  const { figures, issues } = read(`code,year,value,actions,incidents\n${rows}`, {
    ...shape,
    marks: { "": "notPublished" },
  });
  expect(figures).toMatchObject([
    { value: 1.5, numerator: 30, denominator: 20 },
    { value: null, numerator: null, denominator: 20 },
  ]);
  expect(issues).toEqual([]);
  expect(read("code,year,value,actions\n", shape).issues).toMatchObject([
    { code: "missing-header", column: "incidents" },
  ]);
});
