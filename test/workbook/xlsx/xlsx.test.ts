import ExcelJS from "exceljs";
import type { Port } from "../../../src/workbook/port.ts";
import { type XlsxFile, xlsxFile } from "../../../src/workbook/xlsx/xlsx.ts";
import type { PortHarness } from "../../contracts/port-case.ts";
import { workbookCases } from "../../contracts/workbook.contract.ts";

interface OpenBook {
  book: ExcelJS.Workbook;
  file: XlsxFile;
}

function emptyBook(): OpenBook {
  const book = new ExcelJS.Workbook();
  book.addWorksheet("Sheet1");
  return { book, file: xlsxFile(book) };
}

const harness = (open: OpenBook, port: Port): PortHarness => ({
  port,
  protect: async (sheet) => open.book.getWorksheet(sheet)!.protect("", {}),
  hide: async (sheet, { rows, columns }) => {
    const found = open.book.getWorksheet(sheet)!;
    for (const row of rows) found.getRow(row + 1).hidden = true;
    for (const column of columns) found.getColumn(column + 1).hidden = true;
  },
  settled: async () => {},
});

function inMemory(): PortHarness {
  const open = emptyBook();
  return harness(open, open.file.port);
}

/** Saves and opens the file before every call: anything not in the file is lost, except the selection. */
function reopened(): PortHarness {
  const open = emptyBook();
  const saved = new Set([
    "sheets",
    "read",
    "shape",
    "spills",
    "write",
    "addSheet",
    "removeSheet",
    "readSetting",
    "writeSetting",
  ]);
  const reopen = async (): Promise<void> => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await open.file.bytes()).buffer as ArrayBuffer);
    Object.assign(open, { book, file: xlsxFile(book) });
  };
  const port = new Proxy({} as Port, {
    get: (_, name: keyof Port) => {
      if (!saved.has(name)) return bound(open.file.port, name);
      return async (...args: unknown[]) => {
        await reopen();
        return (bound(open.file.port, name) as (...given: unknown[]) => unknown)(...args);
      };
    },
  });
  return harness(open, port);
}

function bound(port: Port, name: keyof Port): unknown {
  const member: unknown = port[name];
  return typeof member === "function" ? (member.bind(port) as unknown) : member;
}

describe.each([
  ["in memory", inMemory],
  ["saved and opened between all calls", reopened],
])("the contract of the port, in a file %s", (_how, begin) => {
  test.each(workbookCases.map(({ name, run }) => [name, run] as const))(
    "%s",
    async (_name, run) => {
      await run(begin());
    },
    30_000,
  );
});
