import type { NewSheet } from "../../workbook/port.ts";
import { looks } from "../looks.ts";
import { type Content, Drafting } from "../sheet-draft.ts";

/** A title, its table's headings and the first row; and points that hosts may make rows higher or lower by. */
const [withTitle, spare] = [3, 40];

/** What a table of the sheet of method is drafted from. */
interface MethodTable {
  readonly title: Content;
  /** Its name within the workbook. */
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Content[])[];
  /** How many characters to make room for in each row's second cell, where a formula decides the text. */
  readonly longest?: readonly number[];
  /** Cells for somebody to fill in, each so many points high. */
  readonly fillIn?: number;
}

/** The sheet of method row by row: titles, and tables of texts with letters of one size. */
export class MethodDrafting extends Drafting {
  readonly #tables: NonNullable<NewSheet["tables"]>[number][] = [];
  readonly #titles: number[] = [];

  constructor(
    name: string,
    widths: readonly number[],
    readonly size: number,
  ) {
    super(name, widths);
  }

  /** Its tables, for `finish`. */
  get tables(): NonNullable<NewSheet["tables"]> {
    return this.#tables;
  }

  /**
   * Rows with which a sheet of paper should begin: titles that would stand at the foot of one without a row of their
   * table.
   *
   * @param page points of rows on a sheet of paper
   */
  breaks(page: number): number[] {
    const { heights } = this;
    const found: number[] = [];
    let used = 0;
    heights.forEach((points, row) => {
      const begun = heights.slice(row, row + withTitle).reduce((sum, one) => sum + one, 0) + spare;
      const isLate = this.#titles.includes(row) && row > 0 && used + begun > page;
      if (isLate) found.push(row);
      if (isLate || used + points > page) used = 0;
      used += points;
    });
    return found;
  }

  table({ title, name, headings, rows, longest = [], fillIn }: MethodTable): void {
    const fontSize = this.size;
    this.#titles.push(this.next);
    this.row([title], [{ ...looks.section, fontSize: this.size + 2 }], 30);
    const head = this.wrapped(
      headings,
      headings.map(() => ({ ...looks.head, fontSize })),
    );
    const cell = { ...looks.cellText, fontSize, vertical: "top", ...looks.underRow } as const;
    const first = { ...looks.cellLabel, fontSize, vertical: "top", ...looks.underRow } as const;
    rows.forEach((cells, at) => {
      if (fillIn !== undefined)
        this.row(
          cells,
          cells.map((_, i) => (i === 0 ? { ...looks.label, fontSize } : { ...looks.fillIn, fontSize })),
          fillIn,
        );
      else
        this.wrapped(
          cells,
          cells.map((_, i) => (i === 0 ? first : cell)),
          [0, longest[at] ?? 0],
        );
    });
    this.#tables.push({ at: { row: head, column: 0, rows: rows.length + 1, columns: headings.length }, name });
  }
}
