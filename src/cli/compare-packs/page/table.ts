import { whole } from "../../../wording/figure/number.ts";
import { pageWords } from "../../../wording/renewal/page-words.ts";
import { escapeHtml } from "../../build/help-page/html.ts";

/** A cell: a text, or a count. */
type TableCell = string | number;

export interface TableAsked {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell of a row is its heading. */
  readonly rows: readonly (readonly TableCell[])[];
  /** Columns whose texts are codes. */
  readonly codes?: readonly number[];
  /** The most rows that are shown; the others are counted under the table. */
  readonly most?: number;
}

/** Longer texts are cut: the page is read, the CSV file has the whole. */
const longest = 220;

function cut(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/\s+\S*$/, "")} …`;
}

/** A table that can be scrolled by keyboard where it is wider than the page; a sentence where it has no rows. */
export function table({ caption, columns, rows, codes = [], most = Infinity }: TableAsked): string {
  if (rows.length === 0) return `<p>${pageWords.nothing}</p>\n`;
  const isNumber = columns.map((_, at) => rows.every((row) => typeof row[at] === "number"));
  const head = columns.map((name, at) => `<th scope="col"${isNumber[at] ? ' class="n"' : ""}>${escapeHtml(name)}</th>`);
  const body = rows
    .slice(0, most)
    .map((row) => `<tr>${row.map((cell, at) => cellHtml(cell, at, codes)).join("")}</tr>`);
  const left = rows.length - body.length;
  return `<div class="wide" role="region" tabindex="0" aria-label="${escapeHtml(caption)}"><table>
<caption>${escapeHtml(caption)}</caption>
<thead><tr>${head.join("")}</tr></thead>
<tbody>
${body.join("\n")}
</tbody></table></div>
${left > 0 ? `<p class="note">${escapeHtml(pageWords.more(left))}</p>\n` : ""}`;
}

/** A SHA-256, which is shown whole: it breaks where there is no room for it. */
const fingerprint = /^[0-9a-f]{64}$/;

function cellHtml(cell: TableCell, at: number, codes: readonly number[]): string {
  const [open, close] = at === 0 ? ['th scope="row"', "th"] : ["td", "td"];
  if (typeof cell === "number") return `<${open} class="${cell === 0 ? "n z" : "n"}">${whole(cell)}</${close}>`;
  const isCode = codes.includes(at) || fingerprint.test(cell);
  return `<${open}${isCode ? ' class="code"' : ""}>${escapeHtml(cut(cell))}</${close}>`;
}

/** A section with its heading, to which the contents lead. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly html: string;
}

export function sectionHtml({ id, heading, html }: Section): string {
  return `<section aria-labelledby="${id}">\n<h2 id="${id}">${escapeHtml(heading)}</h2>\n${html}</section>\n`;
}

export function note(text: string): string {
  return `<p class="note">${escapeHtml(text)}</p>\n`;
}
