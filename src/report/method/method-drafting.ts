import type { NewSheet } from "../../workbook/port.ts";
import { looks } from "../looks.ts";
import { type Content, Drafting } from "../sheet-draft.ts";

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

  table({ title, name, headings, rows, longest = [], fillIn }: MethodTable): void {
    const fontSize = this.size;
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
