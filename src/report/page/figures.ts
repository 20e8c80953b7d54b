import { figuresWords as words } from "../../wording/report/page/page-words.ts";
import type { Block } from "../../workbook/port.ts";
import { looks } from "../looks.ts";
import { type Content, Drafting, type SheetDraft } from "../sheet-draft.ts";
import { mostPeriods } from "./picture.ts";

const widths = [16, 40, ...new Array<number>(mostPeriods).fill(10)];

/** Columns of a chart's figures, from 0: the name of a measure, and the first of its values. */
export const figureColumns = { name: 1, first: 2 } as const;

/**
 * The hidden sheet with the figures behind the charts and the small lines of all pages. The pages have what they show in
 * words and numbers; here the same stands in the shape that a drawing needs.
 */
export class Figures {
  readonly #draft: Drafting;
  #isEmpty = true;

  constructor(readonly name: string) {
    this.#draft = new Drafting(name, widths);
    this.#draft.line(words.title, looks.title);
    this.#draft.line(words.note, looks.pageNote);
  }

  /** Adds the figures of a small line in a row, its measure before them. Returns where the figures stand. */
  line(id: string, measure: string, figures: readonly Content[]): Block {
    const row = this.#add([id, measure, ...figures]);
    return { sheet: this.name, row, column: 2, rows: 1, columns: figures.length };
  }

  /** The row in which the first figures of the next chart stand, below its title and headings. */
  get firstOfChart(): number {
    return this.#draft.next + 2;
  }

  /** Adds the figures of a chart: a row of headings, and rows that begin with a name. */
  chart(
    title: string,
    headings: readonly string[],
    rows: readonly (readonly Content[])[],
    numberFormat: string,
  ): Block {
    this.#add([null, title]);
    const row = this.#add([null, ...headings]);
    for (const cells of rows) this.#add([null, ...cells]);
    const columns = headings.length;
    this.#draft.format({ row: row + 1, column: 2, rows: rows.length, columns: columns - 1 }, { numberFormat });
    return { sheet: this.name, row, column: 1, rows: rows.length + 1, columns };
  }

  #add(cells: readonly Content[]): number {
    this.#isEmpty = false;
    return this.#draft.row(cells);
  }

  /** The sheet; null where nothing was added. */
  sheet(): SheetDraft | null {
    if (this.#isEmpty) return null;
    return { ...this.#draft.finish({ headerRow: null, print: null }), hidden: true };
  }
}
