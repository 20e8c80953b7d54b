import type { Block, SheetLooks } from "../port.ts";
import { applyFormats } from "./format.ts";
import { rangeOf, requireSheet } from "./read.ts";
import type { ExcelSession } from "./session.ts";
import { furnish } from "./sheet.ts";

/** Takes the looks of a block off and gives it others; what is in its cells stays. */
export async function dressExcel(session: ExcelSession, block: Block, looks: SheetLooks): Promise<void> {
  await session.run(async (context) => {
    await requireSheet(context, block.sheet);
    const range = rangeOf(context, block);
    range.unmerge();
    range.conditionalFormats.clearAll();
    range.clear("Formats");
    await context.sync();
  });
  await applyFormats(session, { sheet: block.sheet, row: 0, column: 0 }, looks.formats);
  // Holes are passed over: columns before the block are the user's.
  const columnWidths: number[] = [];
  for (let column = block.column; column < looks.columnWidths.length; column++)
    columnWidths[column] = looks.columnWidths[column] ?? 0;
  await furnish(session, block.sheet, { ...looks, columnWidths, headerRow: null, print: null });
}
