import { expressionFormula } from "../../formula/expression.ts";
import type { Expression } from "../../formula/expression.ts";
import type { WriteCell } from "../../workbook/port.ts";
import { inFullWords as words } from "../../wording/report/in-full-words.ts";
import { pageWords } from "../../wording/report/page/page-words.ts";
import { at, type ReportFrame } from "../cells.ts";
import type { ReportPage } from "../content.ts";
import { looks } from "../looks.ts";
import { cellOf, columnOf } from "../page/columns.ts";
import type { PageDraft } from "../page-sheet.ts";
import { nameOf, type TypedBeside } from "../page-table.ts";
import { margins } from "../paper.ts";
import { type Content, Drafting, heightOf, highestRow, type SheetDraft } from "../sheet-draft.ts";
import { textTyped } from "./in-full.ts";
import { linesOfText, textParts } from "./text-parts.ts";

const columns = { measure: 0, owner: 1, commentary: 2, id: 3 } as const;
const widths = [26, 16, 120, 10];
const fontSize = 10;
/** Fewer than a row can have: hosts do not all break lines at the same word. */
const mostLines = 28;
/** The longest text of a cell. */
const longestText = 32_767;

/**
 * The sheet with the comments that are longer than a row of their page can be high, each in as many rows as it needs.
 * The texts are those of the pages' cells: what is changed there is changed here. Null where none is so long.
 */
export function inFullSheet(
  name: string,
  frame: ReportFrame,
  pages: ReadonlyMap<ReportPage, PageDraft>,
  typed: ReadonlyMap<string, TypedBeside>,
  unplaced: SheetDraft | null = null,
): SheetDraft | null {
  const listed = unplaced === null ? [] : longUnplaced(unplaced);
  if (listed.length === 0 && [...pages.values()].every(({ inFull }) => inFull.length === 0)) return null;
  const draft = new Drafting(name, widths);
  draft.line(words.title, looks.title);
  // By it the sheet is known to belong to this report and no other.
  draft.line(at(frame.setInWords), looks.subtitle);
  draft.line(words.why, looks.subtitle);
  const linkRow = draft.row([pageWords.toSummary], [looks.link], 18);
  const head = draft.wrapped(
    words.headings,
    words.headings.map(() => ({ ...looks.head, fontSize })),
  );
  for (const [page, { table, sheet, inFull }] of pages)
    for (const place of inFull) {
      const row = page.rows[place];
      if (row === undefined) continue;
      comment(draft, {
        measure: nameOf(row),
        id: row.id,
        typed: typed.get(row.id),
        cell: (column, id) => {
          const where: Expression = { kind: "place", of: id, within: columnOf(table, "id") };
          return { kind: "at-place", of: columnOf(table, column), place: where };
        },
        content: (column) => {
          const { row: r, column: c } = cellOf(table, place, column);
          return sheet.cells[r]?.[c] ?? null;
        },
      });
    }
  for (const one of listed) comment(draft, one);
  return draft.finish({
    headerRow: head,
    print: { landscape: true, fitToWidth: true, footer: words.footer, margins },
    hiddenColumns: [columns.id],
    tables: [
      { at: { row: head, column: 0, rows: draft.next - head, columns: widths.length }, name: words.table(name) },
    ],
    links: [{ row: linkRow, column: 0, to: { sheet: frame.summary, row: 0, column: 0 } }],
  });
}

/** A comment, with the cells where it stands. */
interface LongComment {
  readonly measure: string;
  readonly id: string;
  readonly typed: TypedBeside | undefined;
  /** The cell that holds it now, by the id in its row. */
  readonly cell: (column: "owner" | "commentary", id: Expression) => Expression;
  readonly content: (column: "owner" | "commentary") => Content;
}

/** The comments without a row of a page that are longer than their row of the list can be high. */
function longUnplaced({ name, cells, columnWidths, headerRow }: SheetDraft): readonly LongComment[] {
  return cells.flatMap((line, row): LongComment[] => {
    if (row <= (headerRow ?? 0)) return [];
    const content = (column: "owner" | "commentary"): Content => line[columns[column]] ?? null;
    const typed = { owner: cellTyped(content("owner")), commentary: cellTyped(content("commentary")) };
    const isLong = (["owner", "commentary"] as const).some((column) => {
      const wrapped = { width: columnWidths[columns[column]] ?? 10, fontSize };
      return heightOf(linesOfText(textTyped(typed, column), wrapped), fontSize, Infinity) > highestRow;
    });
    if (!isLong) return [];
    const cell = (column: "owner" | "commentary"): Expression => at({ sheet: name, row, column: columns[column] });
    const [measure] = line;
    return [{ measure: typeof measure === "string" ? measure : "", id: idIn(line), typed, cell, content }];
  });
}

function idIn(line: readonly Content[]): string {
  const id = line.at(-1);
  return typeof id === "string" ? id : "";
}

function cellTyped(content: Content): WriteCell {
  if (content === null || typeof content !== "object") return content;
  return content.kind === "entered" ? content.cell : null;
}

/** One comment, in as many rows as it needs. */
function comment(draft: Drafting, { measure, id, typed, cell, content }: LongComment): void {
  const parts = (column: "owner" | "commentary"): string[] =>
    textParts(textTyped(typed, column), { width: widths[columns[column]] ?? 10, fontSize }, mostLines);
  const [owner, commentary] = [parts("owner"), parts("commentary")];
  const look = { ...looks.aside, fontSize, color: looks.typed.color };
  for (let part = 0; part < Math.max(owner.length, commentary.length); part++) {
    const sheet = { sheet: draft.name, row: draft.next };
    const live = (column: "owner" | "commentary", all: readonly string[]): Content => {
      const text = all[part];
      if (text === undefined) return null;
      const from = all.slice(0, part).join("").length + 1;
      // What is typed later at the end of the text stands in its last row.
      const letters = part === all.length - 1 ? longestText : text.length;
      const idCell: Expression = { kind: "cell", at: { ...sheet, column: columns.id }, fixed: false };
      const found = expressionFormula(cell(column, idCell), { namespace: "LOF", onSheet: draft.name });
      const formula = `=IFERROR(MID(${found.replace(/^=/, "")},${from},${letters}),"")`;
      return { kind: "entered", own: true, cell: isKnown(content(column)) ? { formula, value: text } : { formula } };
    };
    const row = draft.row(
      [part === 0 ? measure : words.continued(measure), live("owner", owner), live("commentary", commentary), id],
      [{ ...looks.measure, fontSize }, look, look, { ...looks.aside, fontSize }],
    );
    const lines = ([measure, owner[part] ?? "", commentary[part] ?? ""] as const).map((text, column) =>
      linesOfText(column === 0 && part > 0 ? words.continued(text) : text, { width: widths[column] ?? 10, fontSize }),
    );
    draft.growing(row, heightOf(Math.max(...lines), fontSize));
    draft.format({ row, column: 0, rows: 1, columns: widths.length }, looks.underRow);
  }
}

/** Whether a file knows what a cell shows: not of a formula that asks for something. */
function isKnown(content: Content): boolean {
  if (content === null || typeof content !== "object" || content.kind !== "entered") return true;
  const { cell } = content;
  return typeof cell !== "object" || cell === null || !("formula" in cell) || (cell.value ?? null) !== null;
}
