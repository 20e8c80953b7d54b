import { at, when } from "../cells.ts";
import type { CellAddress, CellFormat } from "../../workbook/port.ts";
import type { Expression } from "../../formula/expression.ts";
import type { Content, Drafting } from "../sheet-draft.ts";
import { lettersIn, runningLines } from "../text-lines.ts";

/** Of the small print: the sheet as a whole is scaled down, so that this becomes 9 points at the least. */
export const fontSize = 10;

/**
 * The outcome, nine counts, and three texts: what stands out, what is furthest, what is poor or getting worse. All that
 * stands on the sheet is set by these.
 */
export const summaryWidths = [21.5, 6.5, 6, 6.5, 6, 7.5, 7.5, 6.5, 6, 5.5, 27, 25.5, 24.5] as const;
export const lastColumn = summaryWidths.length - 1;

/** Running text in one row, over the empty cells at its right. */
export function line(draft: Drafting, content: Content, look: CellFormat): number {
  return draft.line(content, look, 1);
}

/** A text that is the same for every council, in as many rows as it takes. */
export function lines(draft: Drafting, text: string, look: CellFormat): void {
  const wrapped = { width: widthOf(draft), fontSize: look.fontSize ?? fontSize };
  for (const part of runningLines(text, wrapped)) line(draft, part, look);
}

/** How many characters of a size have room in a row. */
export function roomOf(draft: Pick<Drafting, "columnWidths">, size: number): number {
  return lettersIn(1, { width: widthOf(draft), fontSize: size });
}

function widthOf({ columnWidths }: Pick<Drafting, "columnWidths">): number {
  return columnWidths.reduce((sum, width) => sum + width, 0);
}

/** A text where it has room, else a shorter one. */
export function fitting(text: Expression, room: number, shorter: Expression): Expression {
  return when({ kind: "above", one: { kind: "letters", of: text }, other: room }, shorter, text);
}

/** A list without the separator before its first name. */
export function namesIn(list: CellAddress): Expression {
  return { kind: "from", of: at(list), place: 3 };
}
