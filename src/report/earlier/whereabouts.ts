import { brokenLimit } from "../../formula/formula-limits.ts";
import { storedSpelling } from "../../formula/lof-calls.ts";
import { cellsReferredTo, movedFormula } from "../../formula/moved-formula.ts";
import { withStoredNames } from "../../formula/newer-functions.ts";
import { sheetOf } from "../../formula/parse-reference.ts";
import { tokens } from "../../formula/tokens.ts";
import type { CellAddress, WriteCell } from "../../workbook/port.ts";
import type { ReportFrame } from "../cells.ts";
import type { ReportPage } from "../content.ts";
import { cellOf, detailColumns, pageColumns, type PageTable, type ReportColumn } from "../page/columns.ts";
import type { Content } from "../sheet-draft.ts";
import type { EarlierPlaces, EarlierReport } from "./earlier-report.ts";
import { shownFormat } from "./shown-format.ts";
import { typedContent } from "./typed-content.ts";

/** What was typed, ready to be written where it now goes. */
export interface Written {
  readonly content: Content;
  /** The number format in which it was shown. */
  readonly format: string | null;
  /** Its formula, where that cannot be entered: the content is then what it showed. */
  readonly lost: string | null;
}

/** Where the cells of an earlier report are in the new one. */
export class Whereabouts {
  readonly #earlier: EarlierReport;
  readonly #frame: ReportFrame;
  readonly #rows = new Map<string, { readonly table: PageTable; readonly row: number }>();
  readonly #ids: ReadonlyMap<string, string>;
  readonly #sheets: ReadonlySet<string>;
  readonly #isSameBook: boolean;

  /** @param isSameBook whether the user's other sheets are there too */
  constructor(
    earlier: EarlierReport,
    frame: ReportFrame,
    pages: Iterable<readonly [ReportPage, { readonly table: PageTable }]>,
    isSameBook: boolean,
  ) {
    this.#earlier = earlier;
    this.#frame = frame;
    this.#isSameBook = isSameBook;
    for (const [page, { table }] of pages) page.rows.forEach(({ id }, row) => this.#rows.set(id, { table, row }));
    this.#ids = new Map(earlier.rows.map(({ sheet, row = -1, id }) => [`${row},${sheet.toLowerCase()}`, id]));
    this.#sheets = new Set(earlier.sheets.map((name) => name.toLowerCase()));
  }

  /**
   * @param stood the sheet it stood on
   * @param on the sheet it will stand on
   */
  written(cell: WriteCell, shown: string, stood: string, on: string): Written {
    if (typeof cell !== "object" || cell === null || "error" in cell) {
      const format = shownFormat(cell, shown);
      const content = typedContent(format === null ? shown : cell, (formula) => formula);
      return { content, format: format === "General" ? null : format, lost: null };
    }
    const moved = this.#isBeyond(cell.formula, stood)
      ? null
      : movedFormula(cell.formula, stood, (one) => this.#now(one), on);
    // One that was as long as a formula may be is longer with the names of sheets.
    if (moved === null || brokenLimit(withStoredNames(storedSpelling(moved))) !== null)
      return { content: typedContent(shown, String), format: null, lost: cell.formula };
    const content = typedContent(cell, () => moved);
    const format = shownFormat(cell.value ?? null, shown);
    return { content, format: format === "General" ? null : format, lost: null };
  }

  /** Whether a formula refers to anything that this report does not have. */
  #isBeyond(formula: string, stood: string): boolean {
    return cellsReferredTo(formula, stood).some((cell) => this.#now(cell) === null) || this.#takesWhole(formula, stood);
  }

  #now(cell: CellAddress): CellAddress | null {
    const sheet = cell.sheet.toLowerCase();
    if (!this.#sheets.has(sheet)) return this.#isSameBook ? cell : null;
    const { council, set, columns } = this.#earlier.places ?? noPlaces;
    if (council !== null && isAt(cell, council)) return this.#frame.council;
    if (set !== null && isAt(cell, set)) {
      const { sheet: to, row, column } = this.#frame.set;
      return { sheet: to, row, column };
    }
    const held = [...columns].find(([name]) => name.toLowerCase() === sheet)?.[1].get(cell.column);
    const row = this.#rows.get(this.#ids.get(`${cell.row},${sheet}`) ?? "");
    return held === undefined || row === undefined || !isColumn(held) ? null : cellOf(row.table, row.row, held);
  }

  /** Whole columns and rows, and columns of tables, on the sheets of the earlier report; or on any, in another book. */
  #takesWhole(formula: string, stood: string): boolean {
    const all = tokens(formula);
    return all.some(({ kind, text }, at) => {
      if (kind === "brackets") return true;
      if (text !== ":" || !whole.test(all[at - 1]?.text ?? "") || !whole.test(all[at + 1]?.text ?? "")) return false;
      const prefix = all[at - 2];
      const sheet = prefix?.kind === "prefix" ? (sheetOf(prefix.text) ?? "") : stood;
      return !this.#isSameBook || this.#sheets.has(sheet.toLowerCase());
    });
  }
}

const noPlaces: EarlierPlaces = { council: null, set: null, columns: new Map() };
const whole = /^\$?(?:[A-Z]{1,3}|\d+)$/i;

function isAt(one: CellAddress, other: CellAddress): boolean {
  return one.sheet.toLowerCase() === other.sheet.toLowerCase() && one.row === other.row && one.column === other.column;
}

function isColumn(held: string): held is ReportColumn {
  return Object.hasOwn(pageColumns, held) || Object.hasOwn(detailColumns, held);
}
