import ExcelJS from "exceljs";
import type { Workbook, Worksheet } from "exceljs";
import { trouble } from "../../wording/workbook/workbook-trouble.ts";
import {
  type Block,
  type BlockShape,
  type CellAddress,
  type KeptCells,
  type NewSheet,
  type Port,
  PortError,
  type ReadBlock,
  type SheetLooks,
  type WriteCell,
  type WriteOptions,
} from "../port.ts";
import { refuseFilled } from "../refuse-filled.ts";
import { writeChunks } from "../row-chunks.ts";
import { uniqueSheetName } from "../sheet-name.ts";
import { cellFormula, cellText, cellValue, isCovered, xlsxValue } from "./cell.ts";
import { bytesOf } from "./bytes.ts";
import { dressXlsx } from "./dress.ts";
import { readWhole } from "./whole-reading.ts";
import { keepXlsx, putBackInXlsx } from "./keep.ts";
import { readXlsxSetting, writeXlsxSetting } from "./settings.ts";
import { shapeInXlsx } from "./shape.ts";
import { applyXlsxFormats, furnishXlsx } from "./sheet.ts";

/** A file in memory with its port. */
export interface XlsxFile {
  readonly port: Port;
  /** The file in its current state. It needs at least one sheet. */
  bytes(): Promise<Uint8Array>;
}

/**
 * A new .xlsx file. LOF formulas are written in the spelling that Excel stores, one cell each, with their values
 * cached: a formula that spills would be cut to its first cell by Excel (the mark for it is not in what exceljs
 * writes).
 *
 * @param created the date written in the file; a parameter, so that the same content gives the same file
 * @param title the file's title among its properties: what a screen reader says of it
 */
export function newXlsx(created: Date, title = ""): XlsxFile {
  const workbook = new ExcelJS.Workbook();
  if (title !== "") workbook.title = title;
  Object.assign(workbook, { creator: "LOF for Excel", lastModifiedBy: "LOF for Excel", created, modified: created });
  return xlsxFile(workbook);
}

/** Opens a file, for instance one that newXlsx made. @throws PortError for anything that is not a workbook */
export async function openXlsx(bytes: Uint8Array): Promise<XlsxFile> {
  const workbook = new ExcelJS.Workbook();
  readWhole(workbook);
  await workbook.xlsx.load(bytes.slice().buffer).catch((error: unknown) => {
    throw new PortError("failed", trouble.noWorkbookFile, { cause: error });
  });
  if (workbook.worksheets.length === 0) throw new PortError("failed", trouble.noWorkbookFile);
  return xlsxFile(workbook);
}

/** A file for an existing exceljs workbook. */
export function xlsxFile(workbook: Workbook): XlsxFile {
  return { port: new XlsxPort(workbook), bytes: () => bytesOf(workbook) };
}

/**
 * The file's implementation of the port, over exceljs. Formulas keep the value they were given: nothing is calculated
 * here.
 */
class XlsxPort implements Port {
  readonly host = "file";
  readonly can = { charts: false, groupedUndo: false, liveSpills: false, notes: true };
  readonly #workbook: Workbook;
  #selected: Block | null = null;

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  async selection(): Promise<Block> {
    const first = this.#workbook.worksheets[0]?.name ?? "";
    return this.#selected ?? { sheet: first, row: 0, column: 0, rows: 1, columns: 1 };
  }

  /** Nobody selects cells in a file. */
  onSelectionChanged(): () => void {
    return () => undefined;
  }

  async sheets(): ReturnType<Port["sheets"]> {
    return this.#workbook.worksheets.map((sheet) => ({
      name: sheet.name,
      used: usedBlock(sheet),
      isProtected: isProtected(sheet),
    }));
  }

  /** Nobody else changes a file in memory. */
  onSheetsChanged(): () => void {
    return () => undefined;
  }

  async read(where: Block | string): Promise<ReadBlock> {
    const sheet = this.#sheet(typeof where === "string" ? where : where.sheet);
    const empty = { sheet: sheet.name, row: 0, column: 0, rows: 1, columns: 1 };
    const block = typeof where === "string" ? (usedBlock(sheet) ?? empty) : where;
    const rows = Array.from({ length: block.rows }, (_, r) => sheet.findRow(block.row + r + 1));
    const each = <T>(one: (cell: ExcelJS.Cell) => T, none: T): T[][] =>
      rows.map((row) =>
        Array.from({ length: block.columns }, (_, c) => {
          const cell = row?.findCell(block.column + c + 1);
          return cell ? one(cell) : none;
        }),
      );
    return { block, values: each(cellValue, null), formulas: each(cellFormula, null), texts: each(cellText, "") };
  }

  async shape(block: Block): Promise<BlockShape> {
    return shapeInXlsx(this.#sheet(block.sheet), block);
  }

  /** One-cell formulas only. */
  async spills(firstCells: readonly CellAddress[]): Promise<null[]> {
    return firstCells.map(() => null);
  }

  async write(at: CellAddress, cells: readonly (readonly WriteCell[])[], options: WriteOptions = {}): Promise<void> {
    const columns = Math.max(0, ...cells.map((row) => row.length));
    if (columns === 0) return;
    if (options.ifFilled === "refuse") await refuseFilled(this, { ...at, rows: cells.length, columns });
    const sheet = this.#sheet(at.sheet);
    if (isProtected(sheet)) throw new PortError("protected", trouble.protectedSheet(sheet.name));
    for (const { first, count } of writeChunks(cells)) {
      if (options.signal?.aborted) throw new PortError("stopped", trouble.stopped(first, cells.length));
      for (let r = first; r < first + count; r++) {
        for (let c = 0; c < columns; c++) {
          const cell = sheet.getCell(at.row + r + 1, at.column + c + 1);
          // Writing to a cell covered by a merged one would write to that one.
          if (!isCovered(cell)) cell.value = xlsxValue(cells[r]?.[c] ?? null);
        }
      }
      options.onProgress?.(first + count, cells.length);
    }
    applyXlsxFormats(sheet, at, options.formats ?? []);
  }

  async keep(block: Block): Promise<KeptCells> {
    return keepXlsx(this.#sheet(block.sheet), block);
  }

  async putBack(kept: KeptCells, which?: readonly (readonly boolean[])[]): Promise<void> {
    const sheet = this.#sheet(kept.block.sheet);
    if (isProtected(sheet)) throw new PortError("protected", trouble.protectedSheet(sheet.name));
    putBackInXlsx(sheet, kept, which);
  }

  async addSheet(added: NewSheet, options: WriteOptions = {}): Promise<string> {
    const taken = this.#workbook.worksheets.map(({ name }) => name);
    const sheet = this.#workbook.addWorksheet(uniqueSheetName(added.name, taken));
    try {
      await this.write({ sheet: sheet.name, row: 0, column: 0 }, added.cells, options);
      furnishXlsx(sheet, added);
      return sheet.name;
    } catch (error) {
      this.#workbook.removeWorksheet(sheet.id);
      if (!(error instanceof PortError)) throw error;
      throw new PortError(error.reason, trouble.removed(sheet.name, error.message), { cause: error });
    }
  }

  async removeSheet(name: string): Promise<void> {
    const sheet = this.#workbook.getWorksheet(name);
    if (!sheet) return;
    if (this.#workbook.worksheets.length === 1) throw new PortError("failed", trouble.lastSheet);
    this.#workbook.removeWorksheet(sheet.id);
  }

  async dress(block: Block, looks: SheetLooks): Promise<void> {
    dressXlsx(this.#sheet(block.sheet), block, looks);
  }

  async merge(blocks: readonly Block[]): Promise<void> {
    for (const { sheet, row, column, rows, columns } of blocks)
      this.#sheet(sheet).mergeCells(row + 1, column + 1, row + rows, column + columns);
  }

  async addChart(): Promise<never> {
    throw new PortError("unsupported", trouble.noCharts);
  }

  /** The sheet in front when the file is opened. */
  async activate(where: Block): Promise<void> {
    const activeTab = this.#workbook.worksheets.indexOf(this.#sheet(where.sheet));
    this.#workbook.views = [
      { x: 0, y: 0, width: 24_000, height: 14_000, firstSheet: 0, visibility: "visible", activeTab },
    ];
    this.#selected = where;
  }

  async readSetting(key: string): Promise<string | null> {
    return readXlsxSetting(this.#workbook, key);
  }

  async writeSetting(key: string, value: string | null): Promise<void> {
    writeXlsxSetting(this.#workbook, key, value);
  }

  /** A file has no undo. */
  grouped<T>(_label: string, work: () => Promise<T>): Promise<T> {
    return work();
  }

  #sheet(name: string): Worksheet {
    const found = this.#workbook.getWorksheet(name);
    if (!found) throw new PortError("failed", trouble.noSheet(name));
    return found;
  }
}

/** The cells that hold something; cells with only a format do not count. */
function usedBlock(sheet: Worksheet): Block | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  sheet.eachRow((row, r) => {
    row.eachCell((cell, c) => {
      if (cellValue(cell) === null && !cell.formula) return;
      [top, left, bottom, right] = [Math.min(top, r), Math.min(left, c), Math.max(bottom, r), Math.max(right, c)];
    });
  });
  if (bottom < 0) return null;
  return { sheet: sheet.name, row: top - 1, column: left - 1, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Whether a sheet is protected, a property that the types of exceljs do not declare. */
function isProtected(sheet: Worksheet): boolean {
  const { sheetProtection } = sheet as Worksheet & { readonly sheetProtection?: { readonly sheet?: boolean } | null };
  return sheetProtection?.sheet === true;
}
