import type { Port } from "../../../src/workbook/port.ts";
import { BookInUse } from "../../fixtures/book-in-use.ts";
import { openXlsx } from "../../fixtures/checked-xlsx.ts";
import { type PortHarness, sheetOf } from "../../contracts/port-case.ts";
import { workbookCases } from "../../contracts/workbook.contract.ts";

async function harness(book: BookInUse): Promise<PortHarness> {
  await book.file.port.addSheet(sheetOf({ name: "Sheet1", cells: [] }));
  return {
    port: book.port,
    protect: (sheet) => book.edit(sheet, (found) => found.protect("", {})),
    hide: (sheet, { rows, columns }) =>
      book.edit(sheet, (found) => {
        for (const row of rows) found.getRow(row + 1).hidden = true;
        for (const column of columns) found.getColumn(column + 1).hidden = true;
      }),
    settled: async () => {},
  };
}

const inMemory = (): Promise<PortHarness> => harness(new BookInUse());

/** Saves and opens the file before every call: anything not in the file is lost, except the selection. */
async function reopened(): Promise<PortHarness> {
  const saved = new Set<keyof Port>([
    "sheets",
    "read",
    "shape",
    "spills",
    "write",
    "addSheet",
    "removeSheet",
    "dress",
    "merge",
    "addChart",
    "readSetting",
    "writeSetting",
  ]);
  const reopen = async (): Promise<void> => {
    book.file = await openXlsx(await book.file.bytes());
  };
  const book = new BookInUse((name) => (saved.has(name) ? reopen : null));
  return harness(book);
}

describe.each([
  ["in memory", inMemory],
  ["saved and opened between all calls", reopened],
])("the contract of the port, in a file %s", (_how, begin) => {
  test.each(workbookCases.map(({ name, run }) => [name, run] as const))(
    "%s",
    async (_name, run) => {
      await run(await begin());
    },
    30_000,
  );
});
