import { overlap } from "../../formula/block.ts";
import { cellName } from "../../formula/cell-name.ts";
import type { Block, CellAddress } from "../../workbook/port.ts";
import type { LeftReason } from "../../wording/workbook/freeze.ts";

/** Where freeze, thaw and repair look. */
export type Scope =
  | { readonly kind: "workbook" }
  | { readonly kind: "sheet"; readonly sheet: string }
  | { readonly kind: "selection"; readonly block: Block };

/** A formula that was left as it is, and why. */
export interface Left {
  readonly cell: CellAddress;
  readonly formula: string;
  readonly why: LeftReason;
}

/** Whether a scope includes any part of a sheet. */
export function reachesSheet(scope: Scope, sheet: string): boolean {
  if (scope.kind === "workbook") return true;
  return sheet === (scope.kind === "sheet" ? scope.sheet : scope.block.sheet);
}

/** Whether a scope includes any cell of an area: selecting any cell of a spill selects its formula. */
export function touches(scope: Scope, area: Block): boolean {
  return reachesSheet(scope, area.sheet) && (scope.kind !== "selection" || overlap(scope.block, area));
}

/** A cell with its sheet, for sentences. @example fullName({ sheet: "Kent", row: 1, column: 1 }) // "Kent!B2" */
export function fullName(cell: CellAddress): string {
  return `${cell.sheet}!${cellName(cell)}`;
}
