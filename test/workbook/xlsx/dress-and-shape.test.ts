import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { BookInUse } from "../../fixtures/book-in-use.ts";
import { newXlsx, openXlsx, type XlsxFile } from "../../fixtures/checked-xlsx.ts";
import { block, sheetOf } from "../../contracts/port-case.ts";

const sheetXml = async (file: XlsxFile): Promise<string> =>
  strFromU8(unzipSync(await file.bytes())["xl/worksheets/sheet1.xml"] ?? new Uint8Array());

const looks = { formats: [], textRules: [], columnWidths: [] };
const rule = (column: number, equals: string) => ({
  rows: [0, 5] as const,
  column,
  equals,
  format: { bold: true, color: "#004D41" },
});

async function kent(more: Parameters<typeof sheetOf>[0] = {}): Promise<XlsxFile> {
  const file = newXlsx(new Date(0));
  await file.port.addSheet(sheetOf({ cells: [["a", "b", "c"], ["d"], ["e"], ["f"], ["g"], ["h"]], ...more }));
  return file;
}

test("dressing a block takes off its formats, heights, merges and rules, and leaves those beside it", async () => {
  const bold = (row: number, column: number) => ({
    at: { row, column, rows: 1, columns: 1 },
    format: { bold: true },
  });
  const file = await kent({
    formats: [bold(0, 0), bold(0, 2)],
    textRules: [rule(2, "beside"), rule(0, "in")],
    merges: [
      { row: 1, column: 0, rows: 1, columns: 2 },
      { row: 1, column: 2, rows: 2, columns: 1 },
    ],
    rowHeights: [
      { row: 1, points: 40 },
      { row: 5, points: 50 },
    ],
  });
  await file.port.dress?.(block(0, 0, 4, 2, "Kent"), { ...looks, textRules: [rule(1, "new")] });
  const xml = await sheetXml(file);
  expect(xml).toContain('<c r="A1" t="s">');
  expect(xml).toMatch(/<c r="C1"[^>]* s="\d+"/);
  expect(xml).not.toContain('ht="40"');
  expect(xml).toContain('ht="50"');
  expect(xml).toContain('<mergeCells count="1"><mergeCell ref="C2:C3"/></mergeCells>');
  expect([...xml.matchAll(/<formula>"(\w+)"/g)].map(([, text]) => text)).toEqual(["beside", "new"]);
  // Two rules of one rank: which of them holds would be left to Excel.
  const ranks = [...xml.matchAll(/priority="(\d+)"/g)].map(([, rank]) => rank);
  expect(new Set(ranks).size).toBe(ranks.length);
});

test("a column's new width leaves its neighbours and the columns before the block as they were", async () => {
  const book = new BookInUse();
  await book.port.addSheet(sheetOf({ columnWidths: [10] }));
  await book.edit("Kent", (sheet) => {
    for (const column of [2, 3, 4, 5]) sheet.getColumn(column).width = 20;
  });
  await book.port.dress?.(block(0, 2, 2, 1, "Kent"), { ...looks, columnWidths: [1, 1, 30] });
  const xml = await sheetXml(book.file);
  const widths = new Map<number, number>();
  for (const [, attributes = ""] of xml.matchAll(/<col ([^>]*)\/>/g)) {
    const number = (name: string): number => Number(new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1]);
    for (let column = number("min"); column <= number("max"); column++) widths.set(column, number("width"));
  }
  expect([1, 2, 3, 4, 5].map((column) => widths.get(column))).toEqual([10.71, 20, 30.71, 20, 20]);
});

test("merging takes away what would lie under the merged cell, and merged cells in its way are single again", async () => {
  const file = await kent({ cells: [["a", "b"], ["d"]], merges: [{ row: 0, column: 1, rows: 1, columns: 2 }] });
  await file.port.merge?.([block(0, 0, 2, 2, "Kent"), block(4, 0, 1, 1, "Kent")]);
  expect((await file.port.shape(block(0, 0, 6, 3, "Kent"))).merges).toEqual([
    { row: 0, column: 0, rows: 2, columns: 2 },
  ]);
  expect((await (await openXlsx(await file.bytes())).port.read(block(0, 0, 2, 3, "Kent"))).values).toEqual([
    ["a", null, null],
    [null, null, null],
  ]);
});

test("a protected sheet is neither dressed nor merged", async () => {
  const book = new BookInUse();
  await book.port.addSheet(sheetOf());
  await book.edit("Kent", (sheet) => sheet.protect("", {}));
  await expect(book.port.dress?.(block(0, 0, 1, 1, "Kent"), looks)).rejects.toMatchObject({ reason: "protected" });
  await expect(book.port.merge?.([block(0, 0, 1, 2, "Kent")])).rejects.toMatchObject({ reason: "protected" });
});

test("a row of no height and a column of no width are hidden too", async () => {
  const file = await kent({ columnWidths: [10, 0], rowHeights: [{ row: 1, points: 40 }] });
  const parts = unzipSync(await file.bytes());
  const part = "xl/worksheets/sheet1.xml";
  const xml = strFromU8(parts[part]!).replace('ht="40"', 'ht="0"').replace('width="0.71"', 'width="0"');
  const { port } = await openXlsx(zipSync({ ...parts, [part]: strToU8(xml) }));
  expect(await port.shape(block(0, 0, 3, 3, "Kent"))).toEqual({ merges: [], hiddenRows: [1], hiddenColumns: [1] });
});

test("a hidden column keeps the width that it has when it is shown again, and one without a width the usual one", async () => {
  const file = await kent({ columnWidths: [10, 8], hiddenColumns: [1, 3] });
  const columns = [...(await sheetXml(file)).matchAll(/<col ([^>]*)\/>/g)].map(([, attributes]) => attributes);
  expect(columns).toEqual([
    'min="1" max="1" width="10.71" customWidth="1"',
    'min="2" max="2" width="8.71" customWidth="1" hidden="1"',
    'min="4" max="4" width="9.14" customWidth="0" hidden="1"',
  ]);
});
