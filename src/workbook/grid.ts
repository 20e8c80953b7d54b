import type { Injector } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/preset-sheets-core";
import { trouble } from "../wording/workbook-trouble.ts";
import { readGrid } from "./grid-read.ts";
import { gridCell, gridSheet } from "./grid-sheet.ts";
import { refuseFilled } from "./refuse-filled.ts";
import { type Block, type Port, PortError } from "./port.ts";
import { uniqueSheetName } from "./sheet-name.ts";

/** The verbs of the port that the workbench has so far. */
export type GridPort = Pick<
  Port,
  "host" | "can" | "selection" | "onSelectionChanged" | "read" | "write" | "addSheet" | "activate"
>;

/** The workbench's side of the port, over Univer's facade. */
export function gridPort(api: FUniver, injector: Injector): GridPort {
  const book = (): FWorkbook => {
    const active = api.getActiveWorkbook();
    if (!active) throw new PortError("failed", trouble.noWorkbook);
    return active;
  };
  const sheet = (name: string) => {
    const found = book().getSheetByName(name);
    if (!found) throw new PortError("failed", trouble.noSheet(name));
    return found;
  };
  const range = (where: Block) => sheet(where.sheet).getRange(where.row, where.column, where.rows, where.columns);
  const selected = (): Block => {
    const active = book().getActiveSheet();
    return blockOf(active.getSheetName(), active.getActiveRange()?.getRange());
  };

  const port: GridPort = {
    host: "grid",
    can: { charts: false, groupedUndo: false, liveSpills: true },
    selection: async () => selected(),
    onSelectionChanged(callback) {
      const tell = (): void => callback(selected());
      const told = [
        api.addEvent(api.Event.SelectionChanged, tell),
        // Each sheet keeps its own selection, and the grid does not report it when another sheet comes to the front.
        api.addEvent(api.Event.ActiveSheetChanged, tell),
      ];
      return () => told.forEach((one) => one.dispose());
    },
    async read(where) {
      const block = typeof where === "string" ? blockOf(where, sheet(where).getDataRange().getRange()) : where;
      return readGrid(injector, sheet(block.sheet), block);
    },
    async write(at, cells, options = {}) {
      if (cells.length === 0) return;
      const block = { ...at, rows: cells.length, columns: cells[0]?.length ?? 0 };
      if (options.ifFilled === "refuse") await refuseFilled(port, block);
      range(block).setValues(
        cells.map((row) => row.map((cell) => (cell === null ? { v: null, f: null } : gridCell(cell)))),
      );
    },
    async addSheet(added) {
      const taken = book()
        .getSheets()
        .map((one) => one.getSheetName());
      const name = uniqueSheetName(added.name, taken);
      book().insertSheet(name, { sheet: gridSheet({ ...added, name }, `added-${taken.length + 1}`) });
      return name;
    },
    async activate(where) {
      book().setActiveSheet(sheet(where.sheet));
      range(where).activate();
    },
  };
  return port;
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
  return {
    sheet,
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}
