import ExcelJS from "exceljs";
import type { Port } from "../../../src/workbook/port.ts";
import { newXlsx, openXlsx, type XlsxFile } from "../../fixtures/checked-xlsx.ts";
import { openForeign } from "../../fixtures/foreign-book.ts";
import { type PortHarness, sheetOf } from "../../contracts/port-case.ts";
import { workbookCases } from "../../contracts/workbook.contract.ts";

interface OpenBook {
  file: XlsxFile;
}

async function emptyBook(): Promise<OpenBook> {
  const file = newXlsx(new Date(0));
  await file.port.addSheet(sheetOf({ name: "Sheet1", cells: [] }));
  return { file };
}

/** Calls go to the file that is open at the time. */
function throughOpen(open: OpenBook, before: (name: keyof Port) => (() => Promise<void>) | null): Port {
  return new Proxy({} as Port, {
    get: (_, name: keyof Port) => {
      const first = before(name);
      if (first === null) return bound(open.file.port, name);
      return async (...args: unknown[]) => {
        await first();
        return (bound(open.file.port, name) as (...given: unknown[]) => unknown)(...args);
      };
    },
  });
}

const harness = (open: OpenBook, port: Port): PortHarness => ({
  port,
  protect: async (sheet) => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await open.file.bytes()).slice().buffer);
    await book.getWorksheet(sheet)!.protect("", {});
    open.file = await openForeign(book);
  },
  settled: async () => {},
});

async function inMemory(): Promise<PortHarness> {
  const open = await emptyBook();
  return harness(
    open,
    throughOpen(open, () => null),
  );
}

/** Saves and opens the file before every call: anything not in the file is lost, except the selection. */
async function reopened(): Promise<PortHarness> {
  const open = await emptyBook();
  const saved = new Set<keyof Port>([
    "sheets",
    "read",
    "spills",
    "write",
    "addSheet",
    "removeSheet",
    "addChart",
    "readSetting",
    "writeSetting",
  ]);
  const reopen = async (): Promise<void> => {
    open.file = await openXlsx(await open.file.bytes());
  };
  return harness(
    open,
    throughOpen(open, (name) => (saved.has(name) ? reopen : null)),
  );
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
      await run(await begin());
    },
    30_000,
  );
});
