import { mergesIn } from "../merges-in.ts";
import type { Block, BlockShape } from "../port.ts";
import { readChunks } from "../row-chunks.ts";
import { blockAt, rangeOf, requireSheet } from "./read.ts";
import type { ExcelSession } from "./session.ts";

/**
 * Merged cells and hidden rows and columns of a block. Older Excel than ExcelApi 1.13 cannot tell which cells are
 * merged: then that is said, and the rest is read all the same.
 */
export async function readShape(session: ExcelSession, block: Block): Promise<BlockShape> {
  await session.run((context) => requireSheet(context, block.sheet));
  return {
    merges: canMerges() ? await readMerges(session, block) : null,
    hiddenRows: await hiddenRows(session, block),
    hiddenColumns: await hiddenColumns(session, block),
  };
}

function canMerges(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.13");
}

function readMerges(session: ExcelSession, block: Block): Promise<BlockShape["merges"]> {
  return session.run(async (context) => {
    const merged = rangeOf(context, block).getMergedAreasOrNullObject();
    merged.load("areaCount");
    merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
    await context.sync();
    if (merged.isNullObject) return [];
    return mergesIn(
      block,
      merged.areas.items.map((area) => blockAt(block.sheet, area)),
    );
  });
}

async function hiddenRows(session: ExcelSession, block: Block): Promise<number[]> {
  const hidden: number[] = [];
  for (const { first, count } of readChunks(block.rows, 1)) {
    const part = await hiddenInPart(session, { ...block, row: block.row + first, rows: count });
    hidden.push(...part.map((row) => first + row));
  }
  return hidden;
}

function hiddenInPart(session: ExcelSession, part: Block): Promise<number[]> {
  return session.run(async (context) => {
    const rows = rangeOf(context, part).getRowProperties({ rowHidden: true });
    await context.sync();
    return rows.value.flatMap((one, row) => (one.rowHidden === true ? [row] : []));
  });
}

function hiddenColumns(session: ExcelSession, block: Block): Promise<number[]> {
  return session.run(async (context) => {
    const columns = rangeOf(context, block).getColumnProperties({ columnHidden: true });
    await context.sync();
    return columns.value.flatMap((one, column) => (one.columnHidden === true ? [column] : []));
  });
}
