import { refuse } from "../file/refused.ts";
import { limits } from "../limits.ts";

/**
 * The cells of an OpenDocument workbook, with what its library does not know put right: a number without a text beside
 * it, and sheets that are hidden.
 *
 * @throws Refused when repeated cells would be too many once written out
 */
export function checkedOpenDocument(content: string): { readonly xml: string; readonly hidden: ReadonlySet<string> } {
  checkRepeats(content);
  const xml = content.replace(
    /<((?:[\w-]+:)?table-cell)\b([^<>]*[:\s](?:date-|time-|boolean-|string-)?value\s*=[^<>]*)\/>/g,
    (_cell, name: string, attributes: string) => {
      const text = /string-value\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(attributes);
      const inside = text === null ? "" : `<text:p>${text[1] ?? text[2] ?? ""}</text:p>`;
      return `<${name}${attributes}>${inside}</${name}>`;
    },
  );
  return { xml, hidden: hiddenTables(content) };
}

/** OpenDocument writes a run of equal cells or rows once, with a count. Empty runs are harmless; filled ones are not. */
function checkRepeats(xml: string): void {
  let [cells, rowCells, rowTimes, row, column] = [0, 0, 1, 0, 0];
  const tag = /<(\/?)(?:[\w-]+:)?(table(?=[\s/>])|table-row|table-cell|covered-table-cell)\b([^<>]*?)(\/?)>/g;
  for (let found = tag.exec(xml); found !== null; found = tag.exec(xml)) {
    const [, closing, name, attributes = "", empty] = found;
    if (name === "table") row = 0;
    else if (name === "table-row") {
      if (closing === "") {
        rowTimes = repeated("rows", attributes);
        [row, rowCells, column] = [row + rowTimes, 0, 0];
      } else cells += rowCells * rowTimes;
    } else if (closing === "") {
      const times = repeated("columns", attributes);
      column += times;
      if (empty === "" || attributes.includes("value")) rowCells += times;
    }
    if (cells + rowCells * rowTimes > limits.workbookCells) {
      refuse(`It repeats cells so often that there would be more than ${limits.workbookCells}.`);
    }
    if (attributes.includes("value")) checkPlace(row, column);
  }
}

/** A filled cell far away, behind empty ones that are repeated: the library may leave it out. */
function checkPlace(row: number, column: number): void {
  if (column > limits.columns) refuse(`A sheet has more than ${limits.columns} columns.`);
  if (row > limits.rows) refuse(`A sheet has more than ${limits.rows} rows.`);
}

const counts = {
  rows: /number-rows-repeated\s*=\s*["']\s*(\d+)/,
  columns: /number-columns-repeated\s*=\s*["']\s*(\d+)/,
} as const;

function repeated(what: keyof typeof counts, attributes: string): number {
  return Number(counts[what].exec(attributes)?.[1] ?? 1);
}

function hiddenTables(xml: string): Set<string> {
  const styles = new Set<string>();
  for (const style of xml.matchAll(/<style:style\b[^>]*style:family="table"[^>]*>.*?<\/style:style>/gs)) {
    const name = /style:name="([^"]*)"/.exec(style[0])?.[1];
    if (name !== undefined && style[0].includes('table:display="false"')) styles.add(name);
  }
  const hidden = new Set<string>();
  for (const [tag] of xml.matchAll(/<table:table\b[^>]*>/g)) {
    const style = /table:style-name="([^"]*)"/.exec(tag)?.[1];
    const name = /table:name="([^"]*)"/.exec(tag)?.[1];
    if (name !== undefined && style !== undefined && styles.has(style)) hidden.add(unescapeXml(name));
  }
  return hidden;
}

function unescapeXml(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}
