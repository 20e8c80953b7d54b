import { filledSentence } from "../wording/workbook/workbook-trouble.ts";
import { cellName } from "../formula/cell-name.ts";
import { type Block, type Port, PortError } from "./port.ts";

/** Checks right before writing that cells are empty, since an earlier check may be out of date. */
export async function refuseFilled(port: Pick<Port, "read">, block: Block): Promise<void> {
  const { values, formulas } = await port.read(block);
  const filled: string[] = [];
  values.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value !== null || formulas[r]?.[c]) filled.push(cellName({ row: block.row + r, column: block.column + c }));
    }),
  );
  if (filled.length > 0) throw new PortError("filled", filledSentence(filled));
}
