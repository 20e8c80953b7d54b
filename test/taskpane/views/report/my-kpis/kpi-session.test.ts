import { BookModel, type SheetModel } from "../../../../fixtures/book-model.ts";
import { MemoryPort } from "../../../../fixtures/memory-port.ts";
import {
  decided,
  readAgain,
  readKpis,
  withColumn,
} from "../../../../../src/taskpane/views/report/my-kpis/kpi-session.ts";
import { noChoices } from "../../../../../src/taskpane/views/report/my-kpis/kpi-state.ts";
import type { WriteCell } from "../../../../../src/workbook/port.ts";

function bookWith(rows: readonly (readonly WriteCell[])[]): { port: MemoryPort; sheet: SheetModel } {
  const book = new BookModel();
  const sheet = book.add("Ours");
  rows.forEach((row, r) => row.forEach((cell, c) => sheet.put(r + 2, c + 1, cell)));
  return { port: new MemoryPort(book), sheet };
}
const portWith = (rows: readonly (readonly WriteCell[])[]): MemoryPort => bookWith(rows).port;

const list = [
  ["Indicator", "Actual", "Target"],
  ["Persistent absence", 16.2, 17],
  ["NEET", { error: "#N/A" }, 5],
];
const columns = { sheet: "Ours", row: 0, column: 0, rows: 1_048_576, columns: 10 };

test("whole columns may be selected: only the cells in use are read", async () => {
  const session = await readKpis(portWith(list), columns);
  expect(session.block).toEqual({ sheet: "Ours", row: 2, column: 1, rows: 3, columns: 3 });
  expect(session.list?.kpis.map(({ name }) => name)).toEqual(["Persistent absence", "NEET"]);
});

test("an error does not count as a figure", async () => {
  const session = await readKpis(portWith(list), columns);
  expect(session.list?.kpis.map(({ value }) => value?.value ?? null)).toEqual([16.2, null]);
});

test.each([
  ["an empty sheet", [], "No column with names"],
  ["cells beside the list", list, "No column with names"],
  ["headings alone", [["Indicator", "Actual"]], "no KPI under these headings"],
  [
    "figures alone",
    [
      [1, 2],
      [3, 4],
    ],
    "No column with names",
  ],
])("%s is refused in words", async (name, rows, words) => {
  const where = name === "cells beside the list" ? { ...columns, column: 8 } : columns;
  await expect(readKpis(portWith(rows), where)).rejects.toThrow(words);
});

test.each([
  ["5,000 rows", 5_000, 3, /5,000 rows of this range are in use, and at most 2,000/],
  ["1,500 rows of 60 columns", 1_500, 60, /1,500 rows and 60 columns in use/],
])("%s are refused before they are read", async (_, rows, width, words) => {
  const { port, sheet } = bookWith([["Indicator", "Actual"]]);
  sheet.put(rows + 1, width, 1);
  const read = jest.spyOn(port, "read");
  await expect(readKpis(port, { ...columns, columns: 100 })).rejects.toThrow(words);
  expect(read).not.toHaveBeenCalled();
});

test("501 KPIs are refused, 500 are read", async () => {
  const many = (count: number): WriteCell[][] => [
    ["Indicator", "Actual"],
    ...Array.from({ length: count }, (_, i): WriteCell[] => [
      `Measure of something ${"abcdefghij"[i % 10] ?? ""}${i}`,
      i,
    ]),
  ];
  expect((await readKpis(portWith(many(500)), columns)).list?.kpis).toHaveLength(500);
  await expect(readKpis(portWith(many(501)), columns)).rejects.toThrow(/501 KPIs, and at most 500/);
});

test("what is merged and hidden is handed to the reading, counted within the range", async () => {
  const { port, sheet } = bookWith(list);
  sheet.merges.push({ row: 2, column: 2, rows: 1, columns: 2 });
  sheet.hiddenRows.add(4);
  sheet.hiddenColumns.add(3);
  const { grid, knowsMerges } = await readKpis(port, columns);
  expect(grid).toMatchObject({
    merges: [{ row: 0, column: 1, rows: 1, columns: 2 }],
    hiddenRows: [2],
    hiddenColumns: [2],
  });
  expect(knowsMerges).toBe(true);
});

test("a host that cannot tell what is merged is known by it", async () => {
  const port = portWith(list);
  port.shape = async () => ({ merges: null, hiddenRows: [], hiddenColumns: [] });
  const session = await readKpis(port, columns);
  expect(session.knowsMerges).toBe(false);
  expect(session.grid).not.toHaveProperty("merges");
});

test("the choices of last time are asked for the cells in use", async () => {
  const asked = jest.fn(() => noChoices);
  await readKpis(portWith(list), columns, asked);
  expect(asked).toHaveBeenCalledWith({ sheet: "Ours", row: 2, column: 1, rows: 3, columns: 3 });
});

test("one choice a column, with its heading", () => {
  const first = withColumn(noChoices, { column: 1, heading: "YTD" }, "value");
  const both = withColumn(
    withColumn(first, { column: 2, heading: "Plan" }, "target"),
    { column: 1, heading: "YTD" },
    "previous",
  );
  expect(both.columns).toEqual([
    { column: 2, heading: "Plan", kind: "target" },
    { column: 1, heading: "YTD", kind: "previous" },
  ]);
});

test("a decision is kept by its row, and can be taken back", async () => {
  const session = await readKpis(portWith(list), columns);
  const [first, second] = session.list!.kpis;
  const both = decided(decided(session, first!, { kind: "none" }), second!, { kind: "none" });
  expect([...both.decisions.keys()]).toEqual([1, 2]);
  expect([...decided(both, first!, null).decisions.keys()]).toEqual([2]);
  expect(session.decisions.size).toBe(0);
});

test("reading again keeps what was decided on the same KPI of the same row", async () => {
  const session = await readKpis(portWith(list), columns);
  const all = session.list!.kpis.reduce((now, kpi) => decided(now, kpi, { kind: "none" }), session);
  expect([...readAgain(all, noChoices).decisions.keys()]).toEqual([1, 2]);
});

describe("a list that is not understood", () => {
  const odd = [
    ["2024", "about it"],
    ["Waste was recycled by more households than before.", "Half of it, they say."],
  ];

  test("leaves its columns to the user, who is told so", async () => {
    const { list: read } = await readKpis(portWith(odd), columns);
    const session = { ...(await readKpis(portWith(list), columns)) };
    const without = readAgain(session, withColumn(noChoices, { column: 0, heading: "Indicator" }, "left-out"));
    expect(without.list?.columns).toHaveLength(3);
    expect(without.list?.kpis.every(({ name }) => name !== "Persistent absence")).toBe(true);
    expect(read?.columns.length).toBeGreaterThan(0);
  });

  test("is read once the user says which column is the name", async () => {
    const session = await readKpis(portWith(list), columns);
    const none = readAgain(session, withColumn(noChoices, { column: 0, heading: "Indicator" }, "left-out"));
    const back = readAgain(none, withColumn(none.choices, { column: 0, heading: "Indicator" }, "name"));
    expect(back.list?.kpis.map(({ name }) => name)).toEqual(["Persistent absence", "NEET"]);
  });
});

test("what is hidden is read too where the user wants it", async () => {
  const { port, sheet } = bookWith(list);
  sheet.hiddenRows.add(4);
  const session = await readKpis(port, columns);
  expect(session.list?.kpis.map(({ name }) => name)).toEqual(["Persistent absence"]);
  const all = readAgain(session, { columns: [], withHidden: true });
  expect(all.list?.kpis.map(({ name }) => name)).toEqual(["Persistent absence", "NEET"]);
});
