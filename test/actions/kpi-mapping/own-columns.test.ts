import type ExcelJS from "exceljs";
import { earlierColumns } from "../../../src/actions/kpi-mapping/earlier-columns.ts";
import { writeKpiMapping } from "../../../src/actions/kpi-mapping/write-mapping.ts";
import { providePack } from "../../../src/functions/pack-holder.ts";
import type { CellAddress, Port, WriteCell } from "../../../src/workbook/port.ts";
import { BookInUse } from "../../fixtures/book-in-use.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";
import { type ExampleList, optionsFor, putList, suggestedFor, tableIn } from "./example-list.ts";

const desk = shippedDesk();
beforeAll(() => providePack(desk));

const sheetName = "LOF and own KPIs";
const list: ExampleList = {
  sheet: "Our KPIs",
  kinds: ["name", "value", "target", "section", "period", "polarity"],
  headings: ["Indicator", "Actual", "Target", "Theme", "Period", "Polarity"],
  rows: [
    ["Persistent absence", 16.2, 17, "Children", "Q1 2026/27", "low"],
    ["NEET, 16 to 17", 5.9, 5, "Children", "Q1 2026/27", "low"],
    ["Recycling rate", 47, 46, "Place", "2025/26", "high"],
  ],
};

async function written() {
  const book = new BookInUse();
  const { port } = book;
  await putList(port, list);
  const again = async (more = {}) => {
    const { block, sentence } = await writeKpiMapping(port, suggestedFor(desk, list), optionsFor(list, more));
    return { block, sentence, table: await tableIn(port, block), all: (await port.read(block.sheet)).values.flat() };
  };
  const first = await again();
  return { ...first, port, book, again };
}

const type = (port: Port, { sheet, row, column }: CellAddress, cell: WriteCell) =>
  port.write({ sheet, row, column }, [[cell]]);

/** Puts an empty column before one of a sheet, as Excel does; formulas that read the list stay as they are. */
function insertColumn(sheet: ExcelJS.Worksheet, before: number): void {
  const { rowCount, columnCount } = sheet;
  for (let row = 1; row <= rowCount; row++) {
    for (let column = columnCount; column > before; column--)
      sheet.getCell(row, column + 1).value = sheet.getCell(row, column).value;
    sheet.getCell(row, before + 1).value = null;
  }
}

test("columns of the user's own stay, whatever their heading: one of ours, the same twice, or none", async () => {
  const { port, table, again } = await written();
  const after = table.headings.length;
  const head = table.cell("Own KPI", "Own KPI");
  const row = table.cell("Recycling rate", "Own KPI");
  for (const [at, [heading, text]] of [
    ["Period", "by March 2027"],
    ["Action", "order caddies"],
    ["Action", "tell the parishes"],
    ["", "see the minutes"],
  ].entries()) {
    if (heading !== "") await type(port, { ...head, column: after + at }, heading ?? "");
    await type(port, { ...row, column: after + at }, text ?? "");
  }
  for (let time = 0; time < 2; time++) {
    const { table: now, block } = await again();
    const line = now.values[now.cell("Recycling rate", "Own KPI").row - block.row] ?? [];
    expect(line.filter((cell) => typeof cell === "string")).toEqual(
      expect.arrayContaining(["by March 2027", "order caddies", "tell the parishes", "see the minutes"]),
    );
    expect(now.headings.filter((one) => one === "Action")).toHaveLength(2);
    // Ours is where it was, and there is one more.
    expect(now.headings.filter((one) => one === "Period")).toHaveLength(3);
    expect(now.column("Period")).toContain("Q1 2026/27");
  }
});

test("a column put between ours under a heading of ours stays too", async () => {
  const { port, table, book, again } = await written();
  const target = table.cell("Own KPI", "Target").column;
  await book.edit(sheetName, (sheet) => insertColumn(sheet, target));
  await type(port, table.cell("Own KPI", "Target"), "Target");
  await type(port, table.cell("Recycling rate", "Target"), "48 by 2028");
  const { table: now, all } = await again();
  expect(now.headings.filter((one) => one === "Target")).toHaveLength(2);
  expect(now.column("Target").at(-1)).toBe(46);
  expect(all).toContain("48 by 2028");
});

test("where nothing tells which column is ours, both are kept", () => {
  const found = ["Own KPI", "In words", "Period", "Period", "Period", "LOF measure", "Commentary", ""];
  const columns = earlierColumns(found, [["A", "met", "Q1", "Q2", "2024/25", "m", "c", "k"]], 7);
  expect(columns.filter(({ heading, key }) => heading === "Period" && key !== null).length).toBeGreaterThanOrEqual(1);
  expect(columns.map(({ key }) => key).slice(0, 2)).toEqual([null, null]);
  expect(columns[6]?.key).toBe("commentary");
});

test("a comment on a section stays beside it, and is listed below once the section is gone", async () => {
  const { port, table, again } = await written();
  await type(port, table.cell("Children", "Commentary"), "A good quarter");
  const { table: now, block } = await again();
  expect(now.values[now.cell("Children", "Commentary").row - block.row]).toContain("A good quarter");
  const without = { ...list, rows: list.rows.slice(2) };
  const next = await writeKpiMapping(port, suggestedFor(desk, without), optionsFor(without));
  const last = await tableIn(port, next.block);
  const below = last.values.find((line) => line.includes("A good quarter")) ?? [];
  expect(below[0]).toBe("Children");
});

test("a formula that reads a column which is no more says so, and never another column", async () => {
  const { port, again } = await written();
  const { table } = await again({ withBestQuarter: true });
  const best = table.cell("Recycling rate", "To reach the best quarter");
  const letter = String.fromCharCode(65 + best.column);
  const place = table.cell("Recycling rate", "Commentary");
  await type(port, place, { formula: `="Best: "&${letter}${best.row + 1}`, value: "Best: 1" });
  const { table: now } = await again();
  const cell = now.cell("Recycling rate", "Commentary");
  expect((await port.read({ ...cell, rows: 1, columns: 1 })).formulas[0]?.[0]).toBe('="Best: "&#REF!');
});

test("without its last column the earlier table is left, and what was typed in it is in the new one", async () => {
  const { port, table, book, again } = await written();
  await type(port, table.cell("Recycling rate", "Commentary"), "Food waste starts in May");
  await book.edit(sheetName, (sheet) => sheet.spliceColumns(table.headings.length, 1));
  const before = (await port.read(sheetName)).values;
  const { block, sentence, table: now } = await again();
  expect(block.sheet).toBe(`${sheetName} (2)`);
  expect(now.values[now.cell("Recycling rate", "Commentary").row - block.row]).toContain("Food waste starts in May");
  expect((await port.read(sheetName)).values).toEqual(before);
  expect(sentence).toContain(`The table on “${sheetName}” is left as it is`);
});
