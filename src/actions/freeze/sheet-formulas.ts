import { oneCell } from "../../formula/block.ts";
import { valuesIn } from "../../workbook/values-in.ts";
import { cellName } from "../../formula/cell-name.ts";
import {
  type Block,
  type CellAddress,
  type CellValue,
  type Port,
  PortError,
  type ReadBlock,
} from "../../workbook/port.ts";
import { stillBusy } from "../../wording/workbook/still-busy.ts";

/** A formula of the workbook with the cells it fills. */
export interface SheetFormula {
  readonly cell: CellAddress;
  readonly formula: string;
  /** The first cell and, where it spills, all others. */
  readonly area: Block;
  readonly values: readonly (readonly CellValue[])[];
  readonly isProtected: boolean;
}

/** How long to wait for cells that are still being calculated. */
export interface Patience {
  readonly looks: number;
  readonly pause: () => Promise<void>;
}

/** Half a minute, checking twice a second. */
export const patience: Patience = { looks: 60, pause: () => new Promise((resolve) => setTimeout(resolve, 500)) };

/** Every formula of the workbook that `wanted` asks for, in the order of sheets, rows and columns. */
export async function readFormulas(
  port: Port,
  wanted: (formula: string, cell: CellAddress) => boolean,
): Promise<SheetFormula[]> {
  const all: SheetFormula[] = [];
  for (const sheet of await port.sheets()) {
    if (sheet.used === null) continue;
    const read = await port.read(sheet.used);
    const cells = formulaCells(read).filter(({ cell, formula }) => wanted(formula, cell));
    const spills = await port.spills(cells.map(({ cell }) => cell));
    cells.forEach(({ cell, formula }, i) => {
      const area = spills[i] ?? oneCell(cell);
      all.push({ cell, formula, area, values: valuesIn(read, area), isProtected: sheet.isProtected });
    });
  }
  return all;
}

/**
 * The same, waiting until none of them is still being calculated.
 *
 * @param mustAnswer which formulas must have an answer
 * @throws PortError "busy" when the wait is over, naming the cells
 */
export async function readSettledFormulas(
  port: Port,
  wanted: (formula: string, cell: CellAddress) => boolean,
  mustAnswer: (found: SheetFormula) => boolean,
  { looks, pause }: Patience,
): Promise<SheetFormula[]> {
  for (let look = 1; ; look++) {
    const found = await readFormulas(port, wanted);
    const busy = found.filter((one) => mustAnswer(one) && one.values.some((row) => row.some(isBusy)));
    if (busy.length === 0) return found;
    if (look >= looks) throw new PortError("busy", stillBusy(busy.map(({ cell }) => cellName(cell))));
    await pause();
  }
}

/** The cells of a block that hold a formula. */
export function formulaCells({ block, formulas }: ReadBlock): { cell: CellAddress; formula: string }[] {
  return formulas.flatMap((row, r) =>
    row.flatMap((formula, c) =>
      formula === null ? [] : [{ cell: { sheet: block.sheet, row: block.row + r, column: block.column + c }, formula }],
    ),
  );
}

function isBusy(value: CellValue): boolean {
  return typeof value === "object" && value !== null && /^#(BUSY!|GETTING_DATA)/.test(value.error);
}
