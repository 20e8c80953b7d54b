import { decodeText } from "./file/decode-text.ts";
import { fileKind } from "./file/file-kind.ts";
import { refuse, Refused } from "./file/refused.ts";
import { unpack, type Part } from "./file/unpack.ts";
import { jsonReaders, pageReaders, sheetReaders } from "./known-readers.ts";
import type { Observation, ReadIssue } from "./observation.ts";
import type { AreaLookup, DocumentReader, OpenDocument, OpenSheet, SheetReader } from "./reader.ts";
import { readCsv } from "./sheet/read-csv.ts";
import { readWorkbook } from "./sheet/read-workbook.ts";
import type { Sheet, Sheets } from "./sheet/sheet.ts";
import { collectDocument, collectSheet, type RowCount } from "./table/collect.ts";

/** What was found in one sheet. */
export interface SheetReport {
  readonly sheet: string | null;
  readonly publisher: string;
  readonly format: string;
  readonly tried: boolean;
  readonly edition: string;
  readonly rows: RowCount;
}

/** What was found in a file, or in one file of an archive. */
export interface PartReport {
  readonly name: string;
  /** Why it could not be read, as a sentence; null where it was. */
  readonly refused: string | null;
  readonly sheets: readonly SheetReport[];
  /** Sheets in which no table of councils was found. */
  readonly unread: readonly string[];
  readonly hidden: number;
  readonly cached: number;
  readonly notices: readonly string[];
}

/** Where the contents of a file go as they are read. */
export interface Contents {
  readonly observe: (observation: Observation) => void;
  readonly issue: (issue: ReadIssue) => void;
}

/**
 * Reads any official file by its content.
 *
 * @param name for messages only: nothing is judged by it
 * @returns a report for the file, or one for each file of an archive; a file that cannot be read is refused in one
 *   sentence, never by an exception
 */
export function readFile(name: string, bytes: Uint8Array, areas: AreaLookup, to: Contents): PartReport[] {
  let parts: Part[];
  try {
    parts = unpack(name, bytes);
  } catch (error) {
    return [refusedPart(name, error)];
  }
  return parts.map((part) => {
    try {
      return readPart(part, areas, to);
    } catch (error) {
      return refusedPart(part.name, error);
    }
  });
}

function refusedPart(name: string, error: unknown): PartReport {
  if (!(error instanceof Refused)) throw error;
  return { name, refused: error.message, sheets: [], unread: [], hidden: 0, cached: 0, notices: [] };
}

function readPart({ name, bytes }: Part, areas: AreaLookup, to: Contents): PartReport {
  const kind = fileKind(bytes);
  if (kind === "pdf") refuse("It is a PDF; the figures are needed as CSV, XLSX or ODS.");
  if (kind === "empty") refuse("It is empty.");
  if (kind !== "text") return readSheets(name, readWorkbook(bytes), areas, to);
  const text = decodeText(bytes);
  if (/^\s*(<!doctype html|<html|<head|<body)/i.test(text)) return readDocument(name, text, pageReaders, areas, to);
  if (/^\s*[{[]/.test(text)) return readDocument(name, parseJson(text), jsonReaders, areas, to);
  return readSheets(name, readCsv(text), areas, to);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return refuse("The JSON is damaged or cut short: download it again.");
  }
}

function readDocument<Content>(
  name: string,
  content: Content,
  readers: readonly DocumentReader<Content>[],
  areas: AreaLookup,
  to: Contents,
): PartReport {
  for (const { publisher, format, tried, open } of readers) {
    const found: Observation[] = [];
    const issues: ReadIssue[] = [];
    let document: OpenDocument | null;
    let rows: RowCount;
    try {
      document = open(content, areas);
      if (document === null) continue;
      rows = collectDocument(document.read, { observe: (one) => found.push(one), issue: (one) => issues.push(one) });
    } catch (error) {
      // A part is missing or of another kind than the publisher's description says: nothing of it is given.
      if (error instanceof TypeError)
        refuse(`It looks like “${format}”, but is not made as that is: download it again.`);
      throw error;
    }
    found.forEach(to.observe);
    issues.forEach(to.issue);
    const sheets = [{ sheet: null, publisher, format, tried, edition: document.edition, rows }];
    return { name, refused: null, sheets, unread: [], hidden: 0, cached: 0, notices: [] };
  }
  if (typeof content !== "string") return refuse("It is JSON of a form that is not known here.");
  const title = /<title[^>]*>([^<]{0,80})/i.exec(content)?.[1]?.trim() ?? "";
  return refuse(`It is a web page${title === "" ? "" : ` (“${title}”)`}, not a file of figures.`);
}

function readSheets(
  name: string,
  { sheets, hidden, cached, notices }: Sheets,
  areas: AreaLookup,
  to: Contents,
): PartReport {
  const reports: SheetReport[] = [];
  const unread: string[] = [];
  for (const sheet of sheets) {
    const found = opened(sheet, areas);
    if (found === null) {
      if (sheet.rows.length > 0) unread.push(sheet.name ?? "");
      continue;
    }
    const { open, publisher, format, tried } = found;
    const rows = collectSheet(sheet, open.firstRow, open.read, to);
    reports.push({ sheet: sheet.name, publisher, format, tried, edition: open.edition, rows });
  }
  return { name, refused: null, sheets: reports, unread, hidden, cached, notices };
}

/** The sheet as the first reader that knows it opens it; null where none does. */
function opened(sheet: Sheet, areas: AreaLookup): (Omit<SheetReader, "open"> & { readonly open: OpenSheet }) | null {
  for (const reader of sheetReaders) {
    const open = reader.open(sheet, areas);
    if (open !== null) return { ...reader, open };
  }
  return null;
}
