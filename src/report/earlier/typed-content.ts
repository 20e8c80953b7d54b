import type { WriteCell } from "../../workbook/port.ts";
import type { Content } from "../sheet-draft.ts";

/**
 * What somebody typed in a cell, ready to be written again: as entered.
 *
 * @param moved its formula where it will stand
 */
export function typedContent(cell: WriteCell, moved: (formula: string) => string): Content {
  if (cell === null || typeof cell === "string" || typeof cell === "number") return cell;
  if (typeof cell === "boolean") return { kind: "typed", formula: cell ? "=TRUE" : "=FALSE", value: cell };
  if ("error" in cell) return cell.error;
  const { value = null } = cell;
  return {
    kind: "typed",
    formula: moved(cell.formula),
    value: value === null || typeof value === "object" ? "" : value,
  };
}
