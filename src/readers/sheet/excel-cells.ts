import { decodeText } from "../file/decode-text.ts";
import { refuse } from "../file/refused.ts";
import { limits } from "../limits.ts";

/** What a sheet of Excel has at most, by its format. */
const [lastRow, lastColumn] = [1_048_576, 16_384];

/**
 * A sheet of Excel with its cells alone, and how many they are; null for another part. Sizes that a sheet claims, and
 * links and merged areas over a whole sheet, are left out: the library would walk through every cell of them.
 *
 * @throws Refused for a sheet whose cells end in the middle, or of which two stand in one place: the library gives what it
 *   finds, or the last, and says nothing
 */
export function cellsOnly(part: Uint8Array): { readonly part: Uint8Array; readonly cells: number } | null {
  const head = decodeText(part.subarray(0, 10_000));
  const root = /<((?:\w+:)?)worksheet\b[^>]*>/.exec(head);
  if (root === null) return null;
  const xml = decodeText(part);
  const prefix = root[1] as string;
  const data = dataIn(xml, prefix);
  const cells = countedCells(data, prefix);
  const kept = `<?xml version="1.0" encoding="UTF-8"?>${root[0]}${data}</${prefix}worksheet>`;
  return { part: new TextEncoder().encode(kept), cells };
}

/** The element with the cells, "" for a sheet without any. */
function dataIn(xml: string, prefix: string): string {
  if (!xml.includes(`</${prefix}worksheet`)) damagedSheet();
  const open = /<(?:\w+:)?sheetData\b[^>]*>/.exec(xml);
  if (open === null || open[0].endsWith("/>")) return "";
  const end = xml.lastIndexOf("sheetData>");
  if (end < open.index + open[0].length) damagedSheet();
  const data = xml.slice(open.index, end + "sheetData>".length);
  if (/<(?:\w+:)?sheetData\b/.test(data.slice(1))) damagedSheet();
  return data;
}

function countedCells(data: string, prefix: string): number {
  const cell = `<${prefix}c `;
  let [cells, last, inOrder] = [0, -1, true];
  for (let at = data.indexOf(cell); at >= 0 && cells <= limits.workbookCells; at = data.indexOf(cell, at + 1)) {
    cells++;
    const place = placeOf(data, at);
    if (place === null) continue;
    inOrder &&= place > last;
    last = place;
  }
  if (!inOrder && cells <= limits.workbookCells) checkPlaces(data, cell);
  return cells;
}

/** Cells may stand in any order, but each in a place of its own. */
function checkPlaces(data: string, cell: string): void {
  const places = new Set<number>();
  for (let at = data.indexOf(cell); at >= 0; at = data.indexOf(cell, at + 1)) {
    const place = placeOf(data, at);
    if (place === null) continue;
    if (places.has(place)) refuse("The workbook is damaged: two of its cells stand in one place.");
    places.add(place);
  }
}

/** The place of a cell as a number that grows from left to right and down; null where it names none. */
function placeOf(data: string, at: number): number | null {
  const found = /\sr\s*=\s*["']([A-Z]+)(\d+)["']/.exec(data.slice(at, Math.min(data.indexOf(">", at), at + 200)));
  if (found === null) return null;
  let column = 0;
  for (const letter of found[1] as string) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(found[2]);
  if (column > lastColumn) refuse(`A sheet has more than ${limits.columns} columns.`);
  if (row > lastRow) refuse(`A sheet has more than ${limits.rows} rows.`);
  return row * (lastColumn + 1) + column;
}

function damagedSheet(): never {
  return refuse("The workbook is damaged or cut short: download it again.");
}
