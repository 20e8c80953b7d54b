import { BookModel } from "../../../../fixtures/book-model.ts";
import { MemoryPort } from "../../../../fixtures/memory-port.ts";
import { decided, readKpis } from "../../../../../src/taskpane/views/report/my-kpis/kpi-session.ts";
import type { WriteCell } from "../../../../../src/workbook/port.ts";

function portWith(rows: readonly (readonly WriteCell[])[]): MemoryPort {
  const book = new BookModel();
  const sheet = book.add("Ours");
  rows.forEach((row, r) => row.forEach((cell, c) => sheet.put(r + 2, c + 1, cell)));
  return new MemoryPort(book);
}

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

test("a decision is kept by its row, and can be taken back", async () => {
  const session = await readKpis(portWith(list), columns);
  const [first, second] = session.list!.kpis;
  const both = decided(decided(session, first!, { kind: "none" }), second!, { kind: "none" });
  expect([...both.decisions.keys()]).toEqual([1, 2]);
  expect([...decided(both, first!, null).decisions.keys()]).toEqual([2]);
  expect(session.decisions.size).toBe(0);
});
