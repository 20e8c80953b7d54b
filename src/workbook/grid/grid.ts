import type { Injector } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import {
  type FWorkbook,
  type FWorksheet,
  InsertSheetMutation,
  RemoveSheetMutation,
  SetWorksheetNameMutation,
  SheetsSelectionsService,
} from "@univerjs/preset-sheets-core";
import { trouble } from "../../wording/workbook/workbook-trouble.ts";
import { dressGrid } from "./dress.ts";
import { keepGrid, putBackInGrid } from "./keep.ts";
import { readGrid } from "./read.ts";
import { followRules } from "./rules.ts";
import { settingsKey } from "./settings-key.ts";
import { shapeInGrid } from "./shape.ts";
import { gridLook } from "./sheet.ts";
import { GridUndo } from "./undo.ts";
import { spillInGrid, usedInGrid } from "./used.ts";
import { writeGrid } from "./write.ts";
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
import { uniqueSheetName } from "../sheet-name.ts";

/** What adds, removes and renames sheets in the grid, undo and redo included. */
const sheetMutations: ReadonlySet<string> = new Set([
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
  SetWorksheetNameMutation.id,
]);

/**
 * The workbench's implementation of the port, over Univer's facade. Settings and text rules are in the workbook's
 * custom data. Not supported: charts, notes, lists to choose from, links, print settings (nothing is printed from the workbench).
 *
 * @param injector Univer's own, for what the facade does not offer: spills, rules, undo
 */
export function gridPort(api: FUniver, injector: Injector): Port {
  return new GridSide(api, injector);
}

class GridSide implements Port {
  readonly host = "grid";
  readonly can = { charts: false, groupedUndo: true, liveSpills: true, notes: false, choices: false, links: false };
  readonly #api: FUniver;
  readonly #injector: Injector;
  readonly #undo: GridUndo;

  constructor(api: FUniver, injector: Injector) {
    this.#api = api;
    this.#injector = injector;
    this.#undo = new GridUndo(injector, () => this.#book().getId());
    followRules(injector);
  }

  async selection(): Promise<Block> {
    return this.#selected();
  }

  onSelectionChanged(callback: (selected: Block) => void): () => void {
    const tell = (): void => callback(this.#selected());
    // From the service itself: the facade reports selections only from about three seconds after the page has opened.
    const selected = this.#injector.get(SheetsSelectionsService).selectionChanged$.subscribe(tell);
    // Each sheet keeps its own selection, and the grid does not report it when another sheet comes to the front.
    const switched = this.#api.addEvent(this.#api.Event.ActiveSheetChanged, tell);
    return () => {
      selected.unsubscribe();
      switched.dispose();
    };
  }

  async sheets(): ReturnType<Port["sheets"]> {
    return this.#book()
      .getSheets()
      .map((sheet) => ({
        name: sheet.getSheetName(),
        used: usedInGrid(this.#injector, sheet),
        isProtected: sheet.getWorksheetPermission().isProtected(),
      }));
  }

  onSheetsChanged(callback: () => void): () => void {
    const done = this.#api.addEvent(this.#api.Event.CommandExecuted, ({ id }) => {
      if (sheetMutations.has(id)) callback();
    });
    return () => done.dispose();
  }

  async read(where: Block | string): Promise<ReadBlock> {
    const sheet = this.#sheet(typeof where === "string" ? where : where.sheet);
    const used = typeof where === "string" ? usedInGrid(this.#injector, sheet) : where;
    return readGrid(this.#injector, sheet, used ?? blockOf(sheet.getSheetName(), undefined));
  }

  async shape(block: Block): Promise<BlockShape> {
    return shapeInGrid(this.#sheet(block.sheet), block);
  }

  async spills(firstCells: readonly CellAddress[]): Promise<(Block | null)[]> {
    return firstCells.map((cell) => spillInGrid(this.#injector, this.#sheet(cell.sheet), cell));
  }

  async write(at: CellAddress, cells: readonly (readonly WriteCell[])[], options: WriteOptions = {}): Promise<void> {
    const columns = Math.max(0, ...cells.map((row) => row.length));
    if (options.ifFilled === "refuse" && columns > 0) await refuseFilled(this, { ...at, rows: cells.length, columns });
    await this.#undo.grouped(() => writeGrid(this.#sheet(at.sheet), at, cells, options, this.#undo));
  }

  async keep(block: Block): Promise<KeptCells> {
    return keepGrid(this.#sheet(block.sheet), block);
  }

  putBack(kept: KeptCells, which?: readonly (readonly boolean[])[]): Promise<void> {
    return this.#undo.grouped(async () => putBackInGrid(this.#sheet(kept.block.sheet), kept, which, this.#undo));
  }

  /** One undo step: the sheet with all that is in it. */
  addSheet(added: NewSheet, options: WriteOptions = {}): Promise<string> {
    return this.#undo.grouped(() => this.#addSheet(added, options));
  }

  async #addSheet(added: NewSheet, options: WriteOptions): Promise<string> {
    const taken = this.#book().getSheets();
    const name = uniqueSheetName(
      added.name,
      taken.map((one) => one.getSheetName()),
    );
    const before = this.#book().getActiveSheet();
    const look = { index: taken.length, sheet: gridLook({ ...added, name }) };
    const sheet = this.#undo.ours(() => this.#book().insertSheet(name, look));
    // Unlike the grid's own command, adding a sheet does not bring it to the front.
    this.#book().setActiveSheet(before);
    try {
      await writeGrid(sheet, { sheet: name, row: 0, column: 0 }, added.cells, options, this.#undo);
      return name;
    } catch (error) {
      this.#undo.ours(() => this.#book().deleteSheet(sheet));
      if (!(error instanceof PortError)) throw error;
      throw new PortError(error.reason, trouble.removed(name, error.message), { cause: error });
    }
  }

  async removeSheet(name: string): Promise<void> {
    const sheet = this.#book().getSheetByName(name);
    if (!sheet) return;
    if (this.#book().getSheets().length === 1) throw new PortError("failed", trouble.lastSheet);
    this.#undo.ours(() => this.#book().deleteSheet(sheet));
  }

  async placeSheet(name: string, to: { readonly name: string; readonly place: number }): Promise<void> {
    const sheet = this.#sheet(name);
    const before = this.#book().getActiveSheet();
    if (name !== to.name) this.#undo.ours(() => sheet.setName(to.name));
    this.#undo.ours(() => this.#book().moveSheet(sheet, to.place));
    this.#book().setActiveSheet(before);
  }

  dress(block: Block, looks: SheetLooks): Promise<void> {
    return this.#undo.grouped(async () => dressGrid(this.#sheet(block.sheet), block, looks, this.#undo));
  }

  merge(blocks: readonly Block[]): Promise<void> {
    return this.#undo.grouped(async () => {
      for (const { sheet, row, column, rows, columns } of blocks)
        this.#undo.ours(() => this.#sheet(sheet).getRange(row, column, rows, columns).merge());
    });
  }

  async addChart(): Promise<never> {
    throw new PortError("unsupported", trouble.noCharts);
  }

  async activate(where: Block): Promise<void> {
    const sheet = this.#sheet(where.sheet);
    this.#book().setActiveSheet(sheet);
    sheet.getRange(where.row, where.column, where.rows, where.columns).activate();
  }

  async readSetting(key: string): Promise<string | null> {
    return this.#settings()[key] ?? null;
  }

  async writeSetting(key: string, value: string | null): Promise<void> {
    const others = Object.entries(this.#settings()).filter(([name]) => name !== key);
    const settings = Object.fromEntries(value === null ? others : [...others, [key, value]]);
    this.#book().setCustomMetadata({ ...this.#book().getCustomMetadata(), [settingsKey]: settings });
  }

  grouped<T>(_label: string, work: () => Promise<T>): Promise<T> {
    return this.#undo.grouped(work);
  }

  #book(): FWorkbook {
    const active = this.#api.getActiveWorkbook();
    if (!active) throw new PortError("failed", trouble.noWorkbook);
    return active;
  }

  #sheet(name: string): FWorksheet {
    const found = this.#book().getSheetByName(name);
    if (!found) throw new PortError("failed", trouble.noSheet(name));
    return found;
  }

  #selected(): Block {
    const active = this.#book().getActiveSheet();
    return blockOf(active.getSheetName(), active.getActiveRange()?.getRange());
  }

  #settings(): Readonly<Record<string, string>> {
    return (this.#book().getCustomMetadata()?.[settingsKey] ?? {}) as Readonly<Record<string, string>>;
  }
}

interface Range {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

function blockOf(sheet: string, range: Range | undefined): Block {
  if (!range) return { sheet, row: 0, column: 0, rows: 1, columns: 1 };
  const { startRow, endRow, startColumn, endColumn } = range;
  const [rows, columns] = [endRow - startRow + 1, endColumn - startColumn + 1];
  return { sheet, row: startRow, column: startColumn, rows, columns };
}
