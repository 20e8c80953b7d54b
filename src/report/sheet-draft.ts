import type { Block, CellFormat, NewSheet, TextRule, WriteCell } from "../workbook/port.ts";
import type { Expression } from "../formula/expression.ts";
import { usualRowPoints } from "./paper.ts";
import { linesOf, linesOfLength } from "./text-lines.ts";

/** A cell as somebody entered it: whatever it is, it is written again as it was. */
interface Entered {
  readonly kind: "entered";
  readonly cell: WriteCell;
  /** A formula of ours, which nobody typed. */
  readonly own?: true;
}

/** What a cell of a draft holds: a constant, an expression, what somebody entered, or nothing. */
export type Content = Expression | Entered | null;

/** A sheet before it is written, with its cells as expressions. */
export interface SheetDraft extends Omit<NewSheet, "cells"> {
  readonly cells: readonly (readonly Content[])[];
}

const lineOfText: Readonly<Record<number, number>> = { 9: 12, 10: 12.75, 11: 15, 12: 15.75 };
const usualSize = 11;
/** No host has higher rows. Texts are kept below it: what it cuts cannot be read. */
export const highestRow = 409;

/** Builds a sheet row by row. */
export class Drafting {
  readonly #cells: Content[][] = [];
  readonly #formats: { at: Omit<Block, "sheet">; format: CellFormat }[] = [];
  readonly #textRules: TextRule[] = [];
  readonly #merges: Omit<Block, "sheet">[] = [];
  readonly #rowHeights: NonNullable<NewSheet["rowHeights"]>[number][] = [];

  constructor(
    readonly name: string,
    readonly columnWidths: readonly number[],
  ) {}

  /** The row that comes next, from 0. */
  get next(): number {
    return this.#cells.length;
  }

  /** Adds a row; one format for all its columns, or one for each. */
  row(cells: readonly Content[], look: CellFormat | readonly (CellFormat | null)[] = {}, points?: number): number {
    const row = this.#cells.push([...cells]) - 1;
    if (isList(look)) {
      look.forEach(
        (one, column) => one && this.#formats.push({ at: { row, column, rows: 1, columns: 1 }, format: one }),
      );
    } else if (Object.keys(look).length > 0) {
      this.format({ row, column: 0, rows: 1, columns: this.columnWidths.length }, look);
    }
    if (points !== undefined) this.#rowHeights.push({ row, points });
    return row;
  }

  /** A table row whose texts wrap within their columns; as high as the longest needs. */
  wrapped(cells: readonly Content[], looks: readonly CellFormat[], longest: readonly number[] = []): number {
    const lines = cells.map((content, column) => {
      return linesIn(content, longest[column] ?? 0, this.columnWidths[column] ?? 10, looks[column] ?? {});
    });
    return this.row(cells, looks, heightOf(Math.max(...lines), looks[0]?.fontSize ?? usualSize));
  }

  /** Running text in one line: in the first column, over the empty cells to its right. */
  line(content: Content, look: CellFormat, padding = 3): number {
    return this.row([content], [{ ...look, wrap: false }], pointsOfLine(look.fontSize ?? usualSize) + padding);
  }

  /** An empty row of the given height. */
  gap(points = 8): void {
    this.row([], {}, points);
  }

  /**
   * Running text across several columns, wrapped; hosts do not set the height of merged cells, so it is calculated
   * here.
   *
   * @param longest how many characters to make room for, where a formula decides the text
   */
  text(
    content: Content,
    look: CellFormat,
    { from = 0, to = this.columnWidths.length - 1, longest = 0, before = [] as readonly Content[] } = {},
  ): number {
    const row = this.row([...before, ...new Array<null>(Math.max(0, from - before.length)).fill(null), content]);
    const columns = to - from + 1;
    this.format({ row, column: from, rows: 1, columns }, look);
    if (columns > 1) this.#merges.push({ row, column: from, rows: 1, columns });
    const width = this.columnWidths.slice(from, to + 1).reduce((sum, one) => sum + one, 0);
    const size = look.fontSize ?? usualSize;
    this.#rowHeights.push({ row, points: heightOf(linesIn(content, longest, width, look), size) });
    return row;
  }

  format(at: Omit<Block, "sheet">, format: CellFormat): void {
    this.#formats.push({ at, format });
  }

  rules(rules: readonly TextRule[]): void {
    this.#textRules.push(...rules);
  }

  merge(at: Omit<Block, "sheet">): void {
    this.#merges.push(at);
  }

  height(row: number, points: number): void {
    this.#rowHeights.push({ row, points });
  }

  /** The height of a row into which somebody may type more than it has room for. */
  growing(row: number, points: number): void {
    this.#rowHeights.push({ row, points, grows: true });
  }

  /** Approximate height of the sheet on paper at full size, in points. */
  get points(): number {
    return this.heights.reduce((sum, points) => sum + points, 0);
  }

  /** The height of each row, in points. */
  get heights(): readonly number[] {
    const given = new Map(this.#rowHeights.map(({ row, points }) => [row, points]));
    return this.#cells.map((_, row) => given.get(row) ?? usualRowPoints);
  }

  /** The whole sheet. */
  finish(more: Pick<NewSheet, "headerRow" | "print" | "hiddenColumns" | "tables" | "links">): SheetDraft {
    return {
      name: this.name,
      cells: this.#cells,
      formats: this.#formats,
      textRules: this.#textRules,
      columnWidths: this.columnWidths,
      merges: this.#merges,
      rowHeights: this.#rowHeights,
      ...more,
    };
  }
}

/** Number of lines of a cell's text: its own, or the longest that a formula may give. */
function linesIn(content: Content, longest: number, width: number, { fontSize = usualSize, bold }: CellFormat): number {
  const wrapped = { width, fontSize, ...(bold !== undefined && { bold }) };
  return Math.max(typeof content === "string" ? linesOf(content, wrapped) : 1, linesOfLength(longest, wrapped));
}

/** The height of a row in points, by the lines its fullest cell takes. */
export function heightOf(lines: number, size: number, most = highestRow): number {
  return Math.min(most, lines * pointsOfLine(size) + 3);
}

/** How high a line of text is. */
export function pointsOfLine(size: number): number {
  return lineOfText[size] ?? size * 1.4;
}

function isList(look: CellFormat | readonly (CellFormat | null)[]): look is readonly (CellFormat | null)[] {
  return Array.isArray(look);
}
