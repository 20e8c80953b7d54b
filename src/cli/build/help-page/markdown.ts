import { escapeHtml } from "./html.ts";

/** A heading of a page, with the fragment that links to it, formed as GitHub forms it. */
export interface Heading {
  readonly level: number;
  readonly text: string;
  readonly anchor: string;
}

/** The headings of a page written in Markdown, in order. */
export function headingsOf(markdown: string): readonly Heading[] {
  return [...markdown.matchAll(/^(#{1,6}) (.+)$/gm)].map(([, marks = "", text = ""]) => ({
    level: marks.length,
    text,
    anchor: text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-"),
  }));
}

/**
 * Markdown as HTML: headings, paragraphs, lists of one level, tables, code marks, bold, italics, links. What our own
 * pages use and no more; there is no need of a library for that.
 *
 * @throws Error for a block of another kind, which would come out as a wrong paragraph
 */
export function markdownToHtml(markdown: string): string {
  const blocks = markdown.trim().split(/\n{2,}/);
  return blocks.map((block) => `${blockToHtml(block)}\n`).join("");
}

function blockToHtml(block: string): string {
  const [heading] = headingsOf(block);
  if (heading !== undefined) {
    if (block.includes("\n")) throw new Error(`A heading stands by itself: ${block.slice(0, 60)}`);
    return `<h${heading.level} id="${heading.anchor}">${inline(heading.text)}</h${heading.level}>`;
  }
  if (block.startsWith("|")) return table(block.split("\n").map(cellsOf));
  if (block.startsWith("- ")) return list(block);
  if (/^(?:```|>|\d+\. |[*+] |<| )/.test(block)) throw new Error(`Not known how to show this: ${block.slice(0, 60)}`);
  return `<p>${inline(block)}</p>`;
}

function list(block: string): string {
  const items = block.slice(2).split(/\n- /);
  return `<ul>\n${items.map((item) => `<li>${inline(item.replace(/\n +/g, "\n"))}</li>`).join("\n")}\n</ul>`;
}

/** The cells of a row. No cell of ours has an upright stroke within it. */
export function cellsOf(row: string): readonly string[] {
  return row
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
}

function table([head = [], rule = [], ...rows]: readonly (readonly string[])[]): string {
  if (!rule.every((cell) => /^-+$/.test(cell))) throw new Error(`A table without headings: ${head.join(", ")}`);
  const odd = rows.find((row) => row.length !== head.length);
  if (odd !== undefined) throw new Error(`A row with ${odd.length} cells under ${head.length}: ${odd.join(", ")}`);
  const line = (cells: readonly string[]): string =>
    `<tr>${cells.map((one) => `<td>${inline(one)}</td>`).join("")}</tr>`;
  return `<table>
<thead><tr>${head.map((one) => `<th scope="col">${inline(one)}</th>`).join("")}</tr></thead>
<tbody>
${rows.map(line).join("\n")}
</tbody>
</table>`;
}

/** Text with its marks; what stands between code marks stays as it is. */
function inline(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part) => {
      if (part.startsWith("`")) return `<code>${formulaToHtml(part.slice(1, -1))}</code>`;
      return escapeHtml(part)
        .replace(/\*\*([^*]+)\*\*/g, "<strong>$1</strong>")
        .replace(/(?<!\S)\*([^\s*][^*]*)\*/g, "<em>$1</em>")
        .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, '<a href="$2">$1</a>');
    })
    .join("");
}

/** A formula with places where a line may end: after brackets, commas and signs, so that no name is cut in two. */
function formulaToHtml(formula: string): string {
  return formula
    .split(/(?<=[(,*/+&-])/)
    .map(escapeHtml)
    .join("<wbr/>");
}
