import { isGssCode } from "../areas/gss-code.ts";
import type { Figure, PublishedArea, Sink } from "../observation.ts";
import type { AreaLookup } from "../reader.ts";
import { cellAt, tidy, type Sheet } from "../sheet/sheet.ts";
import { isAreaGroup } from "./area-group.ts";
import type { Column, ColumnHints } from "./columns.ts";
import { normaliseHeading } from "./headings.ts";
import type { Layout } from "./layout.ts";
import { withWords } from "./period-of-columns.ts";
import { splitHeading } from "./published-period.ts";
import { figureIn, flagsOf, readCell } from "./read-cell.ts";
import { columnLetters, sameHeadings } from "./same-headings.ts";

/** Columns that belong to one figure. Patterns fit the heading without its period, in lower case. */
export interface FigureParts {
  readonly figure: RegExp;
  readonly lower?: RegExp;
  readonly upper?: RegExp;
  readonly numerator?: RegExp;
  readonly denominator?: RegExp;
  readonly margin?: RegExp;
}

/** What is said of a table once. */
export interface TableFacts extends Pick<ColumnHints, "marks"> {
  readonly parts?: readonly FigureParts[];
  /** What the publisher writes before the year once for the table: "autumn". */
  readonly periodWords?: string;
  readonly title: string;
  /** The title of the rows, where several tables are stacked in a sheet. */
  readonly section: string;
  /** Of columns that say none. */
  readonly period: string;
}

/** Columns of what an area belongs to, of what kind it is, or of places within or beside it. */
const ofOtherArea =
  /region|country|county|parent|\bclass\b|\btype\b|\btier\b|constituency|\bward\b|school|provider|neighbour|\bforce\b/;
/** A row that says what part of the row above it something is: "% assessed as owed a duty". */
const shares = /^(%|per ?cent(age)?\b|of which\b|share of\b|proportion\b)/i;
const groupCode = /^[EWSN]\d\d$/;
const restOfEngland = /^rest of england$/i;

type Outcome = Extract<Column, { words: string }>;
type Part = "lower" | "upper" | "numerator" | "denominator" | "margin";

/** A column of figures, with the columns that belong to it. */
interface FigureColumn {
  readonly at: number;
  readonly column: Outcome;
  readonly parts: readonly (readonly [Part, number])[];
  readonly flags: readonly string[];
}

/** A table with areas in rows and figures in columns, read row by row. */
export class WideTable {
  readonly #figures: readonly FigureColumn[];
  /** Columns that their headings do not tell from each other. */
  readonly #alike: readonly (readonly FigureColumn[])[];
  readonly #dimensions: readonly number[];
  readonly #names: readonly number[];
  /** Columns of names but those of other areas. */
  readonly #ownColumns: readonly number[];
  readonly #period: number;
  /** Cells before the first figure: those that can name an area. */
  readonly #leading: number;
  readonly #series = new Map<string, readonly string[]>();

  constructor(
    readonly sheet: Sheet,
    readonly layout: Layout,
    columns: readonly Column[],
    readonly facts: TableFacts,
    readonly areas: AreaLookup,
    readonly sink: Sink,
  ) {
    const at = (role: Column["role"]): number[] =>
      columns.flatMap((column, index) => (column.role === role ? index : []));
    const outcomes = columns.flatMap((column, index) => ("words" in column ? [{ at: index, column }] : []));
    this.#figures = outcomes.map((outcome) => ({
      ...outcome,
      parts: partsOf(outcome.column, outcomes, facts.parts ?? []),
      flags: flagsOf(layout.headings[outcome.at] ?? ""),
    }));
    this.#alike = sameHeadings(this.#figures);
    this.#dimensions = at("dimension");
    this.#names = at("name");
    this.#ownColumns = this.#ofTheArea(this.#names.filter((index) => !ofOtherArea.test(this.#heading(index))));
    this.#period = at("period")[0] ?? -1;
    this.#leading = Math.min(...at("figures"), columns.length);
  }

  /** Says which columns have the same heading: what they hold can be told by their place alone. */
  reportAlike(): void {
    for (const figures of this.#alike) {
      const column = this.layout.headings[(figures[0] as FigureColumn).at] ?? "";
      const expected = `a heading of its own over each of the columns ${figures.map(({ at }) => columnLetters(at)).join(", ")}`;
      this.sink.issue({ sheet: this.sheet.name, row: null, column, expected });
    }
  }

  readRow(index: number): void {
    const cells = this.sheet.rows[index] as readonly string[];
    if (cells.every((cell) => cell === "")) return;
    const row = index + 1;
    const area = this.#areaOf(cells);
    if (area === null) {
      const figures = this.#figures.some(({ at }) => readCell(cellAt(cells, at), this.facts.marks).kind === "number");
      if (!figures) this.sink.leaveOut(row, "notes and headings within the table");
      else if (shares.test(tidy(cells.find((cell) => cell !== "") ?? "")))
        this.sink.leaveOut(row, "shares of the row above");
      else if (this.#isGroup(cells)) this.sink.leaveOut(row, "totals of several areas");
      else this.#issue(row, this.layout.areaColumn, `the code or name of an area; there is ${quoted(cells)}`);
      return;
    }
    const dimensions = this.#dimensions.map((at) => tidy(cellAt(cells, at))).filter((text) => text !== "");
    const period = this.#period >= 0 ? tidy(cellAt(cells, this.#period)) : null;
    let read = false;
    const series = this.#seriesOf(dimensions);
    for (let index = 0; index < this.#figures.length; index++) {
      if (cellAt(cells, (this.#figures[index] as FigureColumn).at) === "") continue;
      read = true;
      this.#readFigure(cells, row, area, index, series, period);
    }
    if (!read) this.sink.leaveOut(row, "areas without a figure in any column");
  }

  #areaOf(cells: readonly string[]): PublishedArea | null {
    const written = tidy(cellAt(cells, this.layout.areaColumn)).replace(/\s*\[note[^\]]*\]/gi, "");
    const name = this.#ownColumns.map((at) => tidy(cellAt(cells, at))).find((text) => text !== "") ?? "";
    const { by } = this.layout;
    if (by === "code" && isGssCode(written)) return { code: written, name, by };
    if (by === "DfE number" && this.areas.byDfeNumber(written) !== null) {
      return { code: this.areas.byDfeNumber(written) as string, name, by };
    }
    const own = this.#ownNames(cells, written);
    const named = this.#named(own);
    const leading = [...cells.slice(0, this.#leading), ...this.#names.map((at) => cellAt(cells, at))].map(tidy);
    const code = by === "code" ? leading.find((cell) => isGssCode(cell)) : undefined;
    if (code !== undefined && (own.length === 0 || named?.code === code)) return { code, name, by: "code" };
    if (leading.some((cell) => restOfEngland.test(cell))) return { code: "-", name: "Rest of England", by: "code" };
    if ((own.length > 0 ? own : leading).some(isAreaGroup) || isNotApplicable(written)) return null;
    if (own.length > 0) {
      if (named !== null) return named;
    } else {
      const wider = this.#named(leading);
      if (wider !== null) return wider;
    }
    // A code of another kind, which the file alone knows.
    return /^E\d{4}$|^-$/.test(written) && name !== "" ? { code: written, name, by: "code" } : null;
  }

  /**
   * What a row calls its area: the words in the column of areas, else in a column of names, else in the first columns but
   * those of a class or of a wider area. That of a region beside a name says nothing of the row.
   */
  #ownNames(cells: readonly string[], written: string): readonly string[] {
    if (isWords(written)) return [written];
    const others = [...Array(this.#leading).keys()].filter((at) => !ofOtherArea.test(this.#heading(at)));
    for (const columns of [this.#ownColumns, others]) {
      const words = columns.map((at) => tidy(cellAt(cells, at))).filter(isWords);
      if (words.length > 0) return words;
    }
    return [];
  }

  /** Columns of names, first the one called as the column of areas is ("LTLA code", "LTLA name"), then the nearest. */
  #ofTheArea(columns: readonly number[]): readonly number[] {
    const { areaColumn } = this.layout;
    const stem = (at: number): string => this.#heading(at).replace(/\b(code|name)s?\b|[\W_]/g, "");
    const far = (at: number): number =>
      Math.abs(at - areaColumn - 0.1) + (stem(at) === stem(areaColumn) ? 0 : this.layout.headings.length);
    return columns.toSorted((one, other) => far(one) - far(other));
  }

  #heading(at: number): string {
    return normaliseHeading(this.layout.headings[at] ?? "");
  }

  /** The area of the first of these texts that is the name of one. */
  #named(texts: readonly string[]): PublishedArea | null {
    for (const text of texts) {
      const found = text === "" || text.length > 80 ? null : this.areas.byName(text);
      if (found !== null) return { code: found, name: text, by: "name" };
    }
    return null;
  }

  /** Total, or a group of councils ("Shire Counties") that has no code. */
  #isGroup(cells: readonly string[]): boolean {
    const written = cellAt(cells, this.layout.areaColumn);
    if (isNotApplicable(written) || groupCode.test(written)) return true;
    const own = this.#ownNames(cells, tidy(written));
    return (own.length > 0 ? own : cells.map(tidy)).some(isAreaGroup);
  }

  #readFigure(
    cells: readonly string[],
    row: number,
    area: PublishedArea,
    index: number,
    series: readonly string[],
    rowPeriod: string | null,
  ): void {
    const { at, column, parts, flags } = this.#figures[index] as FigureColumn;
    const cell = readCell(cellAt(cells, at), this.facts.marks);
    if (cell.kind === "words" && column.role === "figures") {
      this.#issue(row, at, `a number or a known mark; there is “${cell.text.slice(0, 60)}”`);
      return;
    }
    const period = rowPeriod ?? (column.period === "" ? this.facts.period : column.period);
    const one = {
      sheet: this.sheet.name,
      row,
      series: series[index] ?? "",
      area,
      period: withWords(period, this.facts.periodWords),
      value: cell.kind === "number" ? cell.value : null,
      text: cell.text,
      mark: cell.kind === "mark" ? cell.mark : "",
      meaning: cell.kind === "mark" ? cell.meaning : null,
      flags: cell.kind !== "number" ? none : cell.flags.length === 0 ? flags : [...cell.flags, ...flags],
      lower: null as Figure | null,
      upper: null as Figure | null,
      numerator: null as Figure | null,
      denominator: null as Figure | null,
      margin: null as Figure | null,
      note: "",
    };
    for (const [part, column] of parts) one[part] = figureIn(cellAt(cells, column), this.facts.marks);
    this.sink.observe(one);
  }

  /** The names of the series of a row, a figure each; made once for all rows with the same filters. */
  #seriesOf(dimensions: readonly string[]): readonly string[] {
    const key = dimensions.join("; ");
    const known = this.#series.get(key);
    if (known !== undefined) return known;
    const made = this.#figures.map((figure) => {
      const { at, column } = figure;
      const { title, section } = this.facts;
      // Ages, bands or nothing over a column do not say what is counted.
      const bare = !/\p{L}/u.test(column.words) && section === "" && dimensions.length === 0;
      const words = !bare ? [column.words] : column.words === "" ? [title] : [splitHeading(title).words, column.words];
      const place = this.#alike.some((figures) => figures.includes(figure)) ? `column ${columnLetters(at)}` : "";
      return [this.sheet.name ?? "", section, ...dimensions, ...words, place].filter((text) => text !== "").join("; ");
    });
    this.#series.set(key, made);
    return made;
  }

  #issue(row: number, column: number, expected: string): void {
    this.sink.issue({ sheet: this.sheet.name, row, column: this.layout.headings[column] ?? null, expected });
  }
}

const none: readonly string[] = [];

function isWords(text: string): boolean {
  return /[a-z]{3}/i.test(text) && readCell(text).kind === "words";
}

function isNotApplicable(text: string): boolean {
  const cell = readCell(text);
  return cell.kind === "mark" && cell.meaning === "not applicable";
}

function partsOf(
  column: Outcome,
  outcomes: readonly { readonly at: number; readonly column: Outcome }[],
  declared: readonly FigureParts[],
): [Part, number][] {
  const words = column.words.toLowerCase();
  const fitting = declared.find(({ figure }) => figure.test(words));
  if (fitting === undefined) return [];
  const first = fitting.figure.exec(words)?.groups?.["same"] ?? "";
  return (["lower", "upper", "numerator", "denominator", "margin"] as const).flatMap((part) => {
    const pattern = fitting[part];
    if (pattern === undefined) return [];
    const found = outcomes.find(({ column: other }) => {
      const match = pattern.exec(other.words.toLowerCase());
      // What figure and part have in common is the group "same" of both patterns: "owned outright", "owned outright lci".
      return (
        other !== column &&
        other.period === column.period &&
        match !== null &&
        (match.groups?.["same"] ?? first) === first
      );
    });
    return found === undefined ? [] : [[part, found.at] as [Part, number]];
  });
}

function quoted(cells: readonly string[]): string {
  const found = cells.filter((cell) => cell !== "").slice(0, 3);
  return found.map((cell) => `“${cell.slice(0, 40)}”`).join(", ");
}
