import { holds, overlap } from "../../formula/block.ts";
import { type CellAddress, type CellValue, constantErrors } from "../../workbook/port.ts";
import { spillReferences } from "../../formula/spill-references.ts";
import { callsLof } from "../../formula/lof-calls.ts";
import type { LeftReason } from "../../wording/workbook/freeze.ts";
import { cellName } from "../../formula/cell-name.ts";
import { whyUnsafe } from "./own-shapes.ts";
import { fullName, type Left, reachesSheet, type Scope } from "./scope.ts";
import type { SheetFormula } from "./sheet-formulas.ts";

/** What a freeze will turn into values, and what it leaves as it is. */
export interface FreezePlan {
  readonly freeze: readonly SheetFormula[];
  readonly left: readonly Left[];
}

/**
 * Decides for every formula that was read. As well as LOF formulas it freezes those that refer to a whole frozen spill
 * with `#`, since they would show #REF! over plain values; if such a formula cannot be frozen, neither can the spill.
 *
 * @param formulas all LOF formulas of the workbook and all formulas with a spill reference
 */
export function planFreeze(formulas: readonly SheetFormula[], scope: Scope): FreezePlan {
  const left = new Map<SheetFormula, LeftReason>();
  const freeze = new Set<SheetFormula>();
  for (const one of formulas.filter(({ formula }) => callsLof(formula))) {
    const reason = whyNot(one, scope);
    if (reason === "outside") continue;
    if (reason) left.set(one, reason);
    else freeze.add(one);
  }
  while (settleReferences(formulas, scope, freeze, left)) continue;
  return {
    freeze: formulas.filter((one) => freeze.has(one)),
    left: formulas.flatMap((one) => {
      const why = left.get(one);
      return why ? [{ cell: one.cell, formula: one.formula, why }] : [];
    }),
  };
}

/** One round over the spill references; true when it changed anything, so that another round is needed. */
function settleReferences(
  formulas: readonly SheetFormula[],
  scope: Scope,
  freeze: Set<SheetFormula>,
  left: Map<SheetFormula, LeftReason>,
): boolean {
  const spilt = new Map(
    [...freeze].filter(({ area }) => area.rows * area.columns > 1).map((one) => [keyOf(one.cell), one]),
  );
  for (const user of formulas) {
    if (freeze.has(user)) continue;
    const spills = spillReferences(user.formula, user.cell.sheet).flatMap((cell) => spilt.get(keyOf(cell)) ?? []);
    if (spills.length === 0) continue;
    if (whyNot(user, scope) === null && !left.has(user)) {
      freeze.add(user);
    } else {
      for (const spill of spills) {
        freeze.delete(spill);
        left.set(spill, { kind: "used-by", cell: fullName(user.cell) });
      }
    }
    return true;
  }
  return false;
}

function whyNot(
  { cell, area, formula, values, isProtected }: SheetFormula,
  scope: Scope,
): LeftReason | "outside" | null {
  if (!reachesSheet(scope, cell.sheet)) return "outside";
  if (scope.kind === "selection" && !holds(scope.block, cell)) {
    return overlap(scope.block, area) ? { kind: "partly-selected", firstCell: cellName(cell) } : "outside";
  }
  if (isProtected) return { kind: "protected" };
  // What thaw would not enter again must not go.
  return passingError(values.flat()) ?? whyUnsafe(formula);
}

/** Why values cannot be kept as they are; null when they can. */
export function passingError(values: readonly CellValue[]): LeftReason | null {
  const error = values.find(isPassing);
  return error ? { kind: "error", error: error.error } : null;
}

/** An error that a cell cannot hold as a value, or should not: #NAME? means that the formula needs repair. */
function isPassing(value: CellValue): value is Extract<CellValue, { error: string }> {
  if (typeof value !== "object" || value === null) return false;
  return value.error === "#NAME?" || !constantErrors.has(value.error);
}

/** Sheet names do not differ by case in a formula. */
function keyOf({ sheet, row, column }: CellAddress): string {
  return `${sheet.toLowerCase()}!${row},${column}`;
}
