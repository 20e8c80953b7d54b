import { trouble } from "../../wording/workbook/workbook-trouble.ts";
import { formulaEntry, numberEntry, textEntry } from "../cell-text.ts";
import { rangeOf, requireSheet } from "./read.ts";
import type { ExcelSession } from "./session.ts";
import { type Block, type CellAddress, constantErrors, PortError, type WriteCell, type WriteOptions } from "../port.ts";
import { writeChunks } from "../row-chunks.ts";

/** Writes cells in parts that stay below Excel's limit, one request per part. */
export async function writeCells(
  session: ExcelSession,
  at: CellAddress,
  cells: readonly (readonly WriteCell[])[],
  { signal, onProgress }: WriteOptions,
): Promise<void> {
  const columns = Math.max(0, ...cells.map((row) => row.length));
  if (columns === 0) return;
  await session.run((context) => requireSheet(context, at.sheet));
  for (const { first, count } of writeChunks(cells)) {
    if (signal?.aborted) throw new PortError("stopped", trouble.stopped(first, cells.length));
    const block = { sheet: at.sheet, row: at.row + first, column: at.column, rows: count, columns };
    await writePart(
      session,
      block,
      cells.slice(first, first + count).map((row) => entries(row, columns)),
    );
    onProgress?.(first + count, cells.length);
  }
}

function writePart(session: ExcelSession, block: Block, part: readonly unknown[][]): Promise<void> {
  return session.run(async (context) => {
    rangeOf(context, block).formulas = [...part];
    await context.sync();
  });
}

/** A row as entries; an empty text empties the cell, while null would leave it unchanged. */
function entries(row: readonly WriteCell[], columns: number): unknown[] {
  return Array.from({ length: columns }, (_, c) => entry(row[c] ?? null));
}

/** What is entered for a cell. */
export function entry(cell: WriteCell): unknown {
  if (cell === null) return "";
  if (typeof cell === "string") return textEntry(cell);
  if (typeof cell === "number") return numberEntry(cell);
  if (typeof cell === "boolean") return cell;
  if ("formula" in cell) return formulaEntry(cell.formula);
  return constantErrors.has(cell.error) ? cell.error : textEntry(cell.error);
}
