import { decodeText } from "../file/decode-text.ts";
import { fileKind } from "../file/file-kind.ts";
import { refuse } from "../file/refused.ts";
import { membersOf, unzip } from "../file/unpack.ts";
import { limits } from "../limits.ts";

/** What was seen in a workbook before it is read. */
export interface CheckedWorkbook {
  /** Names of OpenDocument sheets that are hidden; Excel's are known to the reader. */
  readonly hidden: ReadonlySet<string>;
  readonly notices: readonly string[];
}

/**
 * Looks into a workbook before it is read in full: a few kilobytes can stand for gigabytes, or say "this row a million
 * times".
 *
 * @throws Refused when what it would unpack to is too large, it is under a password, or it declares entities of its own
 */
export function checkWorkbook(bytes: Uint8Array): CheckedWorkbook {
  if (fileKind(bytes) !== "zip") return { hidden: new Set(), notices: [] };
  const members = membersOf(bytes);
  const size = members.reduce((sum, member) => sum + member.size, 0);
  if (size > limits.unpackedBytes) {
    refuse(`Unpacked it has ${Math.ceil(size / 1e6)} MB; at most ${limits.unpackedBytes / 1e6} MB are read.`);
  }
  const names = new Set(members.map(({ name }) => name));
  const notices = [];
  if ([...names].some((name) => /vbaProject|^Basic\//.test(name))) {
    notices.push("It holds macros; they were not run.");
  }
  if ([...names].some((name) => /externalLink/.test(name))) {
    notices.push("It has links to other files; they were not followed.");
  }
  const parts = unzip(bytes, (name) => /\.xml$/i.test(name) && !/\/media\//.test(name));
  for (const part of Object.values(parts)) {
    if (/<!(DOCTYPE|ENTITY)/i.test(decodeText(part.subarray(0, 4_000)))) refuse("It declares XML entities of its own.");
  }
  const manifest = parts["META-INF/manifest.xml"];
  if (manifest !== undefined && decodeText(manifest).includes("encryption-data")) {
    refuse("It is under a password: save it without one.");
  }
  const content = parts["content.xml"];
  if (content === undefined) {
    for (const [name, part] of Object.entries(parts)) if (/worksheets\/[^/]+\.xml$/.test(name)) checkExcelSheet(part);
    return { hidden: new Set(), notices };
  }
  const xml = decodeText(content);
  checkRepeats(xml);
  return { hidden: hiddenTables(xml), notices };
}

/** Cells far to the right or below would be written out with everything between them. */
function checkExcelSheet(part: Uint8Array): void {
  const head = decodeText(part.subarray(0, 20_000));
  const range = /<dimension ref="[A-Z]+\d+:([A-Z]+)(\d+)"/.exec(head);
  if (range !== null && columnNumber(range[1] as string) * Number(range[2]) > limits.cells * 20) {
    refuse("A sheet says that it has more cells than can be read.");
  }
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** OpenDocument writes a run of equal cells or rows once, with a count. Empty runs are harmless; filled ones are not. */
function checkRepeats(xml: string): void {
  let cells = 0;
  let rowCells = 0;
  let rowTimes = 1;
  const tag = /<(\/?)table:(table-row|table-cell|covered-table-cell)\b([^>]*?)(\/?)>/g;
  for (let found = tag.exec(xml); found !== null; found = tag.exec(xml)) {
    const [, closing, name, attributes = "", empty] = found;
    if (name === "table-row") {
      if (closing === "") {
        rowTimes = Number(/number-rows-repeated="(\d+)"/.exec(attributes)?.[1] ?? 1);
        rowCells = 0;
      } else cells += rowCells * rowTimes;
    } else if (closing === "" && (empty === "" || attributes.includes("office:value"))) {
      rowCells += Number(/number-columns-repeated="(\d+)"/.exec(attributes)?.[1] ?? 1);
    }
    if (cells > limits.cells || rowCells > limits.cells) {
      refuse(`It repeats cells so often that there would be more than ${limits.cells}.`);
    }
  }
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
