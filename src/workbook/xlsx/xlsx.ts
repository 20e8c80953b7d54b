import { trouble } from "../../wording/workbook/workbook-trouble.ts";
import {
  type Block,
  type BlockShape,
  type CellAddress,
  type KeptCells,
  type NewChart,
  type NewSheet,
  type NewTable,
  type Port,
  PortError,
  type ReadBlock,
  type RemoveChart,
  type SheetLooks,
  type WriteCell,
  type WriteOptions,
} from "../port.ts";
import { refuseFilled } from "../refuse-filled.ts";
import { writeChunks } from "../row-chunks.ts";
import { uniqueSheetName } from "../sheet-name.ts";
import { arrayInTheWay } from "./book/arrays.ts";
import { Book } from "./book/book.ts";
import { chartPart } from "./drawn/chart-part.ts";
import { drawChart } from "./drawn/drawings.ts";
import { emptyBook } from "./book/empty-book.ts";
import { Parts } from "./book/parts.ts";
import type { SheetPart } from "./book/sheet-part.ts";
import { addTable } from "./book/tables.ts";
import type { Xml } from "./book/xml.ts";
import { cellFormula, cellText, cellValue, fillCell } from "./cell.ts";
import { dressXlsx } from "./dress.ts";
import { writable } from "./file-text.ts";
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
 * cached: what Excel makes of a spill by a function it does not know yet, when the file is first opened, is not proved.
 *
 * @param created the date written in the file; a parameter, so that the same content gives the same file
 * @param title the file's title among its properties: what a screen reader says of it
 * @param subject what it is about. Its author is the program; whoever publishes the file puts the own name there.
 */
export function newXlsx(created: Date, title = "", subject = ""): XlsxFile {
  const said = { title: writable(title), subject: writable(subject), author: "LOF for Excel" };
  return xlsxFile(new Book(emptyBook({ ...said, created })));
}

/**
 * Opens a file. Whatever it holds goes out again with what was changed, and only that is written anew.
 *
 * @throws PortError for anything that is not a workbook
 */
export async function openXlsx(bytes: Uint8Array): Promise<XlsxFile> {
  let book: Book;
  try {
    book = new Book(Parts.from(bytes));
    // Read now, so that a damaged file is refused whole.
    for (const sheet of book.sheets) usedBlock(book, sheet);
  } catch (error) {
    throw new PortError("failed", trouble.noWorkbookFile, { cause: error });
  }
  if (book.sheets.length === 0) throw new PortError("failed", trouble.noWorkbookFile);
  return xlsxFile(book);
}

function xlsxFile(book: Book): XlsxFile {
  return {
    port: new XlsxPort(book),
    bytes: async () => {
      if (!book.isAnyShown) throw new PortError("failed", trouble.lastSheet);
      return book.bytes();
    },
  };
}

/** The file's implementation of the port. Formulas keep the value they were given: nothing is calculated here. */
class XlsxPort implements Port {
  readonly host = "file";
  readonly can = {
    charts: true,
    groupedUndo: false,
    liveSpills: false,
    notes: true,
    tables: true,
    choices: true,
    links: true,
    sparklines: true,
  };
  readonly #book: Book;
  #selected: Block | null = null;

  constructor(book: Book) {
    this.#book = book;
  }

  async selection(): Promise<Block> {
    const first = this.#book.sheets[0]?.name ?? "";
    return this.#selected ?? { sheet: first, row: 0, column: 0, rows: 1, columns: 1 };
  }

  /** Nobody selects cells in a file. */
  onSelectionChanged(): () => void {
    return () => undefined;
  }

  async sheets(): ReturnType<Port["sheets"]> {
    return this.#book.sheets.map((sheet) => ({
      name: sheet.name,
      used: usedBlock(this.#book, sheet),
      isProtected: sheet.isProtected,
    }));
  }

  /** Nobody else changes a file in memory. */
  onSheetsChanged(): () => void {
    return () => undefined;
  }

  async read(where: Block | string): Promise<ReadBlock> {
    const sheet = this.#sheet(typeof where === "string" ? where : where.sheet);
    const empty = { sheet: sheet.name, row: 0, column: 0, rows: 1, columns: 1 };
    const block = typeof where === "string" ? (usedBlock(this.#book, sheet) ?? empty) : where;
    const each = <T>(one: (cell: Xml) => T, none: T): T[][] =>
      Array.from({ length: block.rows }, (_, r) =>
        Array.from({ length: block.columns }, (__, c) => {
          const cell = sheet.cell(block.row + r, block.column + c);
          return cell && !sheet.isCovered(block.row + r, block.column + c) ? one(cell) : none;
        }),
      );
    const { strings } = this.#book;
    return {
      block,
      values: each((cell) => cellValue(cell, strings), null),
      formulas: each(cellFormula, null),
      texts: each((cell) => cellText(cell, this.#book), ""),
    };
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
    const sheet = this.#unprotected(at.sheet);
    if (arrayInTheWay(sheet, { ...at, rows: cells.length, columns }) !== null)
      throw new PortError("protected", trouble.protectedPlace);
    for (const { first, count } of writeChunks(cells)) {
      if (options.signal?.aborted) throw new PortError("stopped", trouble.stopped(first, cells.length));
      for (let r = first; r < first + count; r++) {
        for (let c = 0; c < columns; c++) {
          const [row, column] = [at.row + r, at.column + c];
          // Writing to a cell covered by a merged one would write to that one.
          if (!sheet.isCovered(row, column)) this.#put(sheet, row, column, cells[r]?.[c] ?? null);
        }
      }
      options.onProgress?.(first + count, cells.length);
    }
    applyXlsxFormats(this.#book, sheet, at, options.formats ?? []);
  }

  async keep(block: Block): Promise<KeptCells> {
    return keepXlsx(this.#book, this.#sheet(block.sheet), block);
  }

  async putBack(kept: KeptCells, which?: readonly (readonly boolean[])[]): Promise<void> {
    const sheet = this.#unprotected(kept.block.sheet);
    putBackInXlsx(sheet, kept, which);
  }

  async addSheet(added: NewSheet, options: WriteOptions = {}): Promise<string> {
    const sheet = this.#book.addSheet(uniqueSheetName(added.name, this.#book.sheetNames));
    try {
      await this.write({ sheet: sheet.name, row: 0, column: 0 }, added.cells, options);
      furnishXlsx(this.#book, sheet, added);
      return sheet.name;
    } catch (error) {
      this.#book.removeSheet(sheet);
      if (!(error instanceof PortError)) throw error;
      throw new PortError(error.reason, trouble.removed(sheet.name, error.message), { cause: error });
    }
  }

  async removeSheet(name: string): Promise<void> {
    const sheet = this.#book.sheet(name);
    if (!sheet) return;
    if (this.#book.sheets.length === 1) throw new PortError("failed", trouble.lastSheet);
    this.#book.removeSheet(sheet);
  }

  async dress(block: Block, looks: SheetLooks): Promise<void> {
    dressXlsx(this.#book, this.#unprotected(block.sheet), block, looks);
  }

  async merge(blocks: readonly Block[]): Promise<void> {
    for (const block of blocks) this.#unprotected(block.sheet).merge(block);
  }

  async markUp({ at, name }: NewTable): Promise<void> {
    addTable(this.#book, this.#unprotected(at.sheet), { at, name });
  }

  async addChart(chart: NewChart): Promise<RemoveChart> {
    const sheet = this.#unprotected(chart.at.sheet);
    const { values } = await this.read(chart.data);
    const remove = drawChart(this.#book.parts, sheet, chartPart(chart, values), chart);
    return async () => remove();
  }

  /** The sheet in front when the file is opened. */
  async activate(where: Block): Promise<void> {
    this.#book.activate(this.#sheet(where.sheet));
    this.#selected = where;
  }

  async readSetting(key: string): Promise<string | null> {
    return readXlsxSetting(this.#book.parts, key);
  }

  async writeSetting(key: string, value: string | null): Promise<void> {
    writeXlsxSetting(this.#book.parts, key, value);
  }

  /** A file has no undo. */
  grouped<T>(_label: string, work: () => Promise<T>): Promise<T> {
    return work();
  }

  #put(sheet: SheetPart, row: number, column: number, cell: WriteCell): void {
    // An empty cell where there is none would be a cell with nothing in it.
    if ((cell === null || cell === "") && sheet.cell(row, column) === undefined) return;
    fillCell(sheet.changeCell(row, column), cell, this.#book.strings);
  }

  #sheet(name: string): SheetPart {
    const found = this.#book.sheet(name);
    if (!found) throw new PortError("failed", trouble.noSheet(name));
    return found;
  }

  #unprotected(name: string): SheetPart {
    const found = this.#sheet(name);
    if (found.isProtected) throw new PortError("protected", trouble.protectedSheet(found.name));
    return found;
  }
}

/** The cells that hold something; cells with only a format do not count. */
function usedBlock({ strings }: Book, sheet: SheetPart): Block | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, column, cell] of sheet.cells()) {
    if (sheet.isCovered(row, column) || (cellValue(cell, strings) === null && cellFormula(cell) === null)) continue;
    [top, left, bottom, right] = [
      Math.min(top, row),
      Math.min(left, column),
      Math.max(bottom, row),
      Math.max(right, column),
    ];
  }
  if (bottom < 0) return null;
  return { sheet: sheet.name, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
