import { strFromU8, unzipSync } from "fflate";
import { newXlsx, openXlsx } from "../../fixtures/checked-xlsx.ts";
import { sheetOf } from "../../contracts/port-case.ts";

const part = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

test("rows and columns are no larger than Excel takes", async () => {
  const { port, bytes } = newXlsx(new Date(0));
  await port.addSheet(sheetOf({ rowHeights: [{ row: 1, points: 900 }], columnWidths: [400] }));
  const sheet = part(await bytes(), "xl/worksheets/sheet1.xml");
  expect(sheet).toContain('ht="409"');
  expect(sheet).toContain('width="255"');
});

test("one sheet is in front, also after another one was, and after sheets before it are gone", async () => {
  const made = newXlsx(new Date(0));
  for (const name of ["A", "B", "C"]) await made.port.addSheet(sheetOf({ name }));
  const at = { row: 0, column: 0, rows: 1, columns: 1 };
  await made.port.activate({ sheet: "B", ...at });
  const opened = await openXlsx(await made.bytes());
  await opened.port.activate({ sheet: "C", ...at });
  let bytes = await opened.bytes();
  expect(part(bytes, "xl/workbook.xml")).toContain('activeTab="2"');
  expect(["1", "2", "3"].filter((n) => part(bytes, `xl/worksheets/sheet${n}.xml`).includes("tabSelected"))).toEqual([
    "3",
  ]);
  await opened.port.removeSheet("A");
  bytes = await opened.bytes();
  expect(part(bytes, "xl/workbook.xml")).toContain('activeTab="1"');
});

test("print titles of later sheets stay theirs when a sheet before them is removed", async () => {
  const print = { landscape: false, fitToWidth: true, footer: "" };
  const { port, bytes } = newXlsx(new Date(0));
  for (const name of ["A", "B", "It's"]) await port.addSheet(sheetOf({ name, headerRow: 0, print }));
  await port.removeSheet("A");
  expect(
    [...part(await bytes(), "xl/workbook.xml").matchAll(/localSheetId="(\d)">([^<]*)</g)].map(([, place, of]) => [
      place,
      of,
    ]),
  ).toEqual([
    ["0", "'B'!$1:$1"],
    ["1", "'It''s'!$1:$1"],
  ]);
});

test.each([
  ["a text of more than 255 characters", `="${"x".repeat(256)}"`, "more than 255 characters"],
  ["65 nested functions", `=${"ABS(".repeat(65)}1${")".repeat(65)}`, "more than 64 functions"],
  ["256 arguments", `=SUM(${new Array(256).fill("1").join(",")})`, "more than 255 arguments"],
  ["8,193 characters", `=${"1+".repeat(4_096)}1`, "longer than the 8,192"],
  ["too many only as it is stored", `=LOF.WHY(${"1".repeat(8_180)})`, "longer than the 8,192"],
])("a formula with %s is refused, and the sheet with it", async (_what, formula, words) => {
  const { port } = newXlsx(new Date(0));
  await expect(port.addSheet(sheetOf({ cells: [[{ formula }]] }))).rejects.toThrow(words);
  expect(await port.sheets()).toEqual([]);
});
