import type { Workbook } from "exceljs";
import { moveReferences } from "../../formula/move-references.ts";
import { parseCellName } from "../../formula/cell-name.ts";

interface CellModel {
  readonly address: string;
  /** exceljs' number for the kind of value; 0 = none. */
  type?: number;
  si?: string | undefined;
  shareType?: string | undefined;
  ref?: string | undefined;
  formula?: string;
}

interface RowModel {
  readonly number: number;
  cells: (CellModel | null)[];
}

interface FileModel {
  readonly worksheets: readonly { readonly sheetNo: number; rows: (RowModel | null)[] | null }[];
  readonly worksheetRels: Readonly<Record<string, readonly { readonly Type: string; readonly Target: string }[]>>;
  readonly comments: Readonly<Record<string, { readonly comments: readonly { readonly ref?: string }[] }>>;
}

interface Reader {
  reconcile(model: FileModel, options: unknown): void;
}

/**
 * Makes exceljs read what it would lose or change, between its parsing of a file and its putting the parts together:
 * notes on empty cells, which stand in no row; formulas that were filled down, which the file has once and exceljs moves
 * with whatever looks like a cell within their texts.
 */
export function readWhole(workbook: Workbook): void {
  const reader = workbook.xlsx as unknown as Reader;
  const exceljs = Object.getPrototypeOf(reader) as Reader;
  reader.reconcile = (model, options) => {
    for (const sheet of model.worksheets) {
      const rows = (sheet.rows ?? []).filter((row) => row !== null);
      sheet.rows = rows;
      spellOutFormulas(rows);
      const notes = (model.worksheetRels[sheet.sheetNo] ?? [])
        .filter(({ Type }) => Type.endsWith("/comments"))
        .flatMap(({ Target }) => model.comments[Target]?.comments ?? []);
      for (const { ref = "" } of notes) makeRoom(rows, ref);
    }
    exceljs.reconcile.call(reader, model, options);
  };
}

/** Each cell of a formula that the file has once gets its own. */
function spellOutFormulas(rows: readonly RowModel[]): void {
  const firsts = new Map<string, { formula: string; address: string }>();
  for (const cell of rows.flatMap(({ cells }) => cells)) {
    if (cell?.shareType !== "shared" || cell.si === undefined) continue;
    const { formula, address, si } = cell;
    if (formula !== undefined && formula !== "") firsts.set(si, { formula, address });
    else {
      const first = firsts.get(si);
      const [from, to] = [parseCellName(first?.address ?? ""), parseCellName(address)];
      if (first === undefined || from === null || to === null) continue;
      const by = { rows: to.row - from.row, columns: to.column - from.column };
      cell.formula = moveReferences(`=${first.formula}`, by).slice(1);
    }
    cell.shareType = cell.si = cell.ref = undefined;
  }
}

/** A cell for a note, where the file has none. */
function makeRoom(rows: RowModel[], address: string): void {
  const place = parseCellName(address);
  if (place === null) return;
  const number = place.row + 1;
  let row = rows.find((one) => one.number === number);
  if (row === undefined) {
    row = { number, cells: [] };
    rows.push(row);
    rows.sort((a, b) => a.number - b.number);
  }
  if (!row.cells.some((cell) => cell?.address === address)) row.cells.push({ address, type: 0 });
}
