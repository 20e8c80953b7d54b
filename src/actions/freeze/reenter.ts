import { oneCell } from "../../formula/block.ts";
import { type Port, PortError } from "../../workbook/port.ts";
import { isListName } from "./list-name.ts";
import { readFormulas, type SheetFormula } from "./sheet-formulas.ts";
import { writeAreas } from "../../workbook/write-areas.ts";

/**
 * Enters formulas again unchanged, so that the host recalculates them: by itself it does so only when a cell that they
 * refer to changes, not when the pack or the user's sets change.
 *
 * @param failedOnly only formulas whose first cell shows an error
 * @returns how many were entered; cells on protected sheets and those the host refuses to write are left as they are
 */
export async function reenter(port: Port, wanted: (formula: string) => boolean, failedOnly: boolean): Promise<number> {
  const found = await readFormulas(port, (formula, cell) => !isListName(cell.sheet) && wanted(formula));
  const due = found.filter((one) => !one.isProtected && (!failedOnly || isFailed(one)));
  if (due.length === 0) return 0;
  const areas = due.map((one) => ({ area: oneCell(one.cell), cells: [[{ formula: one.formula }]], of: one }));
  let entered = 0;
  try {
    await writeAreas(port, areas, { again: true }, () => void entered++);
  } catch (error) {
    // A busy host keeps old values in some cells; that is no reason for the whole action to fail.
    if (!(error instanceof PortError)) throw error;
  }
  return entered;
}

function isFailed({ values }: SheetFormula): boolean {
  const first = values[0]?.[0];
  return typeof first === "object" && first !== null;
}
