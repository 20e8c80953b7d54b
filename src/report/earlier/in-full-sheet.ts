import { expressionFormula } from "../../formula/expression.ts";
import type { Expression } from "../../formula/expression.ts";
import { inFullWords as words } from "../../wording/report/in-full-words.ts";
import { pageWords } from "../../wording/report/page-words.ts";
import { at, type ReportFrame } from "../cells.ts";
import type { ReportPage } from "../content.ts";
import { looks } from "../looks.ts";
import { cellOf, columnOf, type PageTable } from "../page/columns.ts";
import type { PageDraft } from "../page-sheet.ts";
import { nameOf, type TypedBeside } from "../page-table.ts";
import { margins } from "../paper.ts";
import { type Content, Drafting, heightOf, type SheetDraft } from "../sheet-draft.ts";
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
): SheetDraft | null {
  if ([...pages.values()].every(({ inFull }) => inFull.length === 0)) return null;
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
      comment(draft, table, { measure: nameOf(row), id: row.id, typed: typed.get(row.id) }, (column) => {
        const { row: r, column: c } = cellOf(table, place, column);
        return sheet.cells[r]?.[c] ?? null;
      });
    }
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

/** One comment, in as many rows as it needs. */
function comment(
  draft: Drafting,
  table: PageTable,
  { measure, id, typed }: { readonly measure: string; readonly id: string; readonly typed: TypedBeside | undefined },
  onPage: (column: "owner" | "commentary") => Content,
): void {
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
      const place: Expression = {
        kind: "place",
        of: { kind: "cell", at: { ...sheet, column: columns.id }, fixed: false },
        within: columnOf(table, "id"),
      };
      const found: Expression = { kind: "at-place", of: columnOf(table, column), place };
      const cell = expressionFormula(found, { namespace: "LOF", onSheet: draft.name }).replace(/^=/, "");
      const formula = `=IFERROR(MID(${cell},${from},${letters}),"")`;
      return { kind: "entered", own: true, cell: isKnown(onPage(column)) ? { formula, value: text } : { formula } };
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
