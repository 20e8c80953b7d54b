import ExcelJS from "exceljs";
import { strFromU8, unzipSync, zipSync } from "fflate";
import { newXlsx, openXlsx, type XlsxFile } from "../../fixtures/checked-xlsx.ts";
import { sheetOf } from "../../contracts/port-case.ts";

const at = (row: number) => ({ row, column: 0, rows: 1, columns: 1 });
const sheet = sheetOf({
  cells: [["Kent"], ["Absence"], ["Sources"]],
  formats: [
    { at: at(0), format: { heading: 1, bold: true, fontSize: 17 } },
    { at: at(2), format: { heading: 2, bold: true, fontSize: 12 } },
  ],
});

async function stylesOf(file: XlsxFile): Promise<string> {
  return strFromU8(unzipSync(await file.bytes())["xl/styles.xml"] ?? new Uint8Array());
}

test("titles have the styles Heading 1 and Heading 2, which Excel and screen readers know by their numbers", async () => {
  const file = newXlsx(new Date(0));
  await file.port.addSheet(sheet);
  const styles = await stylesOf(file);
  expect(styles).toMatch(
    /<cellStyles count="3"><cellStyle name="Normal" xfId="0" builtinId="0"\/><cellStyle name="Heading 1" xfId="1" builtinId="16" customBuiltin="1"\/><cellStyle name="Heading 2" xfId="2" builtinId="17" customBuiltin="1"\/><\/cellStyles>/,
  );
  const looks = /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(styles)?.[1] ?? "";
  expect([...looks.matchAll(/xfId="(\d)"/g)].map(([, id]) => id)).toEqual(["0", "1", "2"]);
});

test("another program reads the cell's own look, not the style's", async () => {
  const file = newXlsx(new Date(0));
  await file.port.addSheet(sheet);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(await file.bytes()) as never);
  const fonts = [1, 2, 3].map((row) => book.getWorksheet("Kent")?.getCell(row, 1).font);
  expect(fonts.map((font) => [font?.bold ?? false, font?.size])).toEqual([
    [true, 17],
    [false, undefined],
    [true, 12],
  ]);
});

test("a book that has these styles keeps its own, and gets neither twice", async () => {
  const first = newXlsx(new Date(0));
  await first.port.addSheet(sheet);
  const parts = unzipSync(await first.bytes());
  const own = strFromU8(parts["xl/styles.xml"] ?? new Uint8Array()).replace('name="Heading 1"', 'name="Überschrift 1"');
  const book = await openXlsx(zipSync({ ...parts, "xl/styles.xml": new TextEncoder().encode(own) }));
  await book.port.addSheet({ ...sheet, name: "Essex", formats: [{ at: at(0), format: { heading: 1, fontSize: 20 } }] });
  const styles = await stylesOf(book);
  expect(styles.match(/<cellStyle /g)).toHaveLength(3);
  expect(styles).toContain('name="Überschrift 1" xfId="1"');
  expect(/<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(styles)?.[1]).toMatch(/xfId="1"[^>]*\/>$/);
});
