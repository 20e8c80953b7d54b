import { callsLof } from "../../formula/lof-calls.ts";
import { tokens } from "../../formula/tokens.ts";
import type { WriteCell } from "../../workbook/port.ts";
import type { Content } from "../sheet-draft.ts";

/**
 * What somebody typed in a cell, ready to be written again: as entered. What a formula gave is not kept where it asks
 * for anything: it may give something else now, and a file would show the old answer.
 *
 * @param moved its formula where it will stand
 */
export function typedContent(cell: WriteCell, moved: (formula: string) => string): Content {
  if (cell === null || typeof cell !== "object") return cell === "" || cell === null ? null : { kind: "entered", cell };
  if ("error" in cell) return { kind: "entered", cell };
  const formula = moved(cell.formula);
  const { value = null } = cell;
  const isFixed = value !== null && !asksForAnything(formula);
  return { kind: "entered", cell: isFixed ? { formula, value } : { formula } };
}

/** Whether a formula has anything but texts and signs in it. */
function asksForAnything(formula: string): boolean {
  return (
    callsLof(formula) ||
    tokens(formula).some(({ kind, text }) => kind === "prefix" || (kind === "word" && /[a-z]/i.test(text)))
  );
}
