import { blockName } from "../../formula/cell-name.ts";
import { trouble } from "../../wording/workbook/workbook-trouble.ts";
import { type NewTable, PortError } from "../port.ts";
import { freeTableName } from "../table-name.ts";
import { readBlock, requireSheet } from "./read.ts";
import type { ExcelSession } from "./session.ts";

/**
 * Marks up a block as a table without changing how it looks: the plainest of Excel's styles, neither bands nor buttons of
 * a filter over the headings. Excel would turn a formula among the headings into a text without a word.
 */
export async function markUpInExcel(session: ExcelSession, { at, name }: NewTable): Promise<void> {
  const { formulas } = await readBlock(session, { ...at, rows: 1 });
  if (formulas.flat().some((one) => one !== null)) throw new PortError("failed", trouble.liveHeadings);
  let given: string | null = null;
  return session.run(async (context) => {
    const sheet = await requireSheet(context, at.sheet);
    const { tables, names } = context.workbook;
    tables.load("items/name");
    names.load("items/name");
    await context.sync();
    const taken = new Set([...tables.items, ...names.items].map((one) => one.name.toLowerCase()));
    // Run again after a request that was carried out and failed all the same.
    if (given !== null && taken.has(given.toLowerCase())) return;
    given = freeTableName(name, taken);
    const table = sheet.tables.add(blockName(at), true);
    table.name = given;
    table.style = "TableStyleLight1";
    table.showBandedRows = false;
    table.showFilterButton = false;
    await context.sync();
  });
}

export function canTables(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.3");
}
