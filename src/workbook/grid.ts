import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/preset-sheets-core";
import { gridCell, gridSheet } from "./grid-sheet.ts";
import { type Block, type CellValue, type Port, PortError } from "./port.ts";

/** The verbs of the port that the workbench has so far. */
export type GridPort = Pick<Port, "host" | "can" | "selection" | "onSelectionChanged" | "read" | "write" | "addSheet" | "activate">;

/** The workbench's side of the port, over Univer's facade. */
export function gridPort(api: FUniver): GridPort {
  const book = (): FWorkbook => {
    const active = api.getActiveWorkbook();
    if (!active) throw new PortError("failed", "No workbook is open.");
    return active;
  };
  const sheet = (name: string) => {
    const found = book().getSheetByName(name);
    if (!found) throw new PortError("failed", `There is no sheet “${name}”.`);
    return found;
  };
  const range = (where: Block) => sheet(where.sheet).getRange(where.row, where.column, where.rows, where.columns);
  const selected = (): Block => {
    const active = book().getActiveSheet();
    return blockOf(active.getSheetName(), active.getActiveRange()?.getRange());
  };

  return {
    host: "grid",
    can: { charts: false, groupedUndo: false, liveSpills: true },
    selection: async () => selected(),
    onSelectionChanged(callback) {
      const told = api.addEvent(api.Event.SelectionChanged, () => callback(selected()));
      return () => told.dispose();
    },
    async read(where) {
      const block = typeof where === "string" ? blockOf(where, sheet(where).getDataRange().getRange()) : where;
      const cells = range(block);
      return {
        block,
        values: cells.getValues().map((row) => row.map((value) => plainValue(value))),
        formulas: cells.getFormulas().map((row) => row.map((formula) => formula || null)),
        texts: cells.getDisplayValues(),
      };
    },
    async write(at, cells) {
      if (cells.length === 0) return;
      range({ ...at, rows: cells.length, columns: cells[0]?.length ?? 0 }).setValues(
        cells.map((row) => row.map((cell) => (cell === null ? { v: null, f: null } : gridCell(cell)))),
      );
    },
    async addSheet(added) {
      const names = new Set(book().getSheets().map((one) => one.getSheetName()));
      let name = added.name;
      for (let n = 2; names.has(name); n++) name = `${added.name} (${n})`;
      book().insertSheet(name, { sheet: gridSheet({ ...added, name }, `added-${names.size + 1}`) });
      return name;
    },
    async activate(where) {
      book().setActiveSheet(sheet(where.sheet));
      range(where).activate();
    },
  };
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
  return { sheet, row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}

const errorText = /^#(N\/A|VALUE!|REF!|NAME\?|NUM!|DIV\/0!|NULL!|SPILL!|CALC!|BUSY!)$/;

function plainValue(value: string | number | boolean | null | undefined | void): CellValue {
  if (value === undefined || value === null) return null;
  return typeof value === "string" && errorText.test(value) ? { error: value } : value;
}
