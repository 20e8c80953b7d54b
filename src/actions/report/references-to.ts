import type { Port } from "../../workbook/port.ts";
import { isListName } from "../freeze/list-name.ts";

/**
 * The sheets of a workbook whose formulas refer to some sheets, those themselves not counted: in a reference, or in the
 * text of one that a function reads. Names, charts and rules of the user's cannot be looked into.
 *
 * @param tables names of tables on the sheets
 */
export async function sheetsReferringTo(
  port: Port,
  sheets: readonly string[],
  tables: readonly string[] = [],
): Promise<readonly string[]> {
  const ours = new Set(sheets.map((name) => name.toLowerCase()));
  const marks = [
    ...sheets.flatMap((name) => [`${name}!`, `${name}'!`, `${name.replaceAll("'", "''")}'!`]),
    ...tables.map((name) => `${name}[`),
  ].map((mark) => mark.toLowerCase());
  const found: string[] = [];
  for (const { name, used } of await port.sheets()) {
    if (used === null || ours.has(name.toLowerCase()) || isListName(name)) continue;
    const { formulas } = await port.read(used);
    const refers = (formula: string | null): boolean => {
      const text = formula?.toLowerCase() ?? "";
      return text.includes("!") || text.includes("[") ? marks.some((mark) => isIn(text, mark)) : false;
    };
    if (formulas.some((line) => line.some(refers))) found.push(name);
  }
  return found;
}

/** Whether a mark stands in a text, and not as the end of a longer name: Kent! in 'My Kent'!A1. */
function isIn(text: string, mark: string): boolean {
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1))
    if (!/[\p{L}\p{N}_. \])]/u.test(text[at - 1] ?? "=")) return true;
  return false;
}
