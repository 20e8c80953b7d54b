import * as XLSX from "@e965/xlsx";
import { checkCompound } from "../../../src/readers/sheet/check-compound.ts";
import { councilRows } from "../made-files.ts";

function oldExcel(rows = councilRows): Uint8Array {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows.map((row) => [...row])), "Rates");
  return new Uint8Array(XLSX.write(book, { type: "array", bookType: "biff8" }) as ArrayBuffer);
}

/** Where the table of sectors stands: the header names its first part. */
function tableStart(bytes: Uint8Array): number {
  return (new DataView(bytes.buffer).getUint32(76, true) + 1) * 512;
}

test("says nothing of a workbook that is whole", () => {
  expect(checkCompound(oldExcel())).toEqual([]);
  expect(checkCompound(oldExcel(Array.from({ length: 9_000 }, (_, at) => [`E0${at}`, `Council ${at}`, at])))).toEqual(
    [],
  );
});

test("refuses sectors that go in a circle, in which a reader would go round for ever", () => {
  const bytes = oldExcel();
  const view = new DataView(bytes.buffer);
  const start = tableStart(bytes);
  let last = 0;
  for (let at = 0; at < 128; at++) if (view.getUint32(start + at * 4, true) === at + 1) last = at;
  view.setUint32(start + last * 4, last, true);
  expect(() => checkCompound(bytes)).toThrow("damaged or cut short");
});

test("refuses a table of sectors that lies outside the file", () => {
  const bytes = oldExcel();
  new DataView(bytes.buffer).setUint32(76, 50_000, true);
  expect(() => checkCompound(bytes)).toThrow("damaged or cut short");
});

test("refuses a file that has fewer sectors than its table names", () => {
  const bytes = oldExcel();
  expect(() => checkCompound(bytes.slice(0, bytes.length - 1_024))).toThrow("damaged or cut short");
});
