import { decodeText } from "./file/decode-text.ts";
import { fileKind, otherKinds } from "./file/file-kind.ts";
import { inMegabytes } from "./file/inflate.ts";
import { refuse, Refused } from "./file/refused.ts";
import { textForm } from "./file/text-form.ts";
import { unpack, type Part } from "./file/unpack.ts";
import { columnListIn, type ColumnList } from "./formats/ees-meta.ts";
import { jsonReaders, pageReaders, sheetReaders } from "./known-readers.ts";
import { limits } from "./limits.ts";
import type { Observation, ReadIssue, Sink } from "./observation.ts";
import { looksLike } from "./sheet/looks-like.ts";
import type { AreaLookup, Beside, DocumentReader, OpenDocument, OpenSheet, SheetReader } from "./reader.ts";
import { readCsv } from "./sheet/read-csv.ts";
import { readWorkbook } from "./sheet/read-workbook.ts";
import { tidy, type Sheet, type Sheets } from "./sheet/sheet.ts";
import { collectDocument, collectSheet, type RowCount } from "./table/collect.ts";

/** What was found in one sheet. */
interface SheetReport {
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
  /** Formats of sheets that are known and were of no use to whoever asked. */
  readonly unwanted: readonly string[];
  /** Sheets in which no table of councils was found. */
  readonly unread: readonly string[];
  /** What the first of those look like, as sentences. */
  readonly looks: readonly string[];
  readonly hidden: number;
  readonly cached: number;
  readonly notices: readonly string[];
}

/** Where the contents of a file go as they are read. */
export interface Contents {
  /** @param format the reader's name for the format of the sheet */
  readonly observe: (observation: Observation, format: string) => void;
  readonly issue: (issue: ReadIssue) => void;
  /** Whether a sheet of a format is of use; every one where left out. */
  readonly wants?: (format: string, sheet: string | null) => boolean;
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
  const lists = parts.map((part) => columnListsIn(part));
  const beside = { columnLists: parts.length > 1 ? lists.flat() : [] };
  const several = lists.filter((found) => found.length === 0).length > 1;
  return parts.map((part) => {
    try {
      return readPart(part, areas, several ? withPart(to, part.name.slice(`${name}: `.length)) : to, beside);
    } catch (error) {
      return refusedPart(part.name, error);
    }
  });
}

/** Lists of columns are short; no data set is opened twice to look for one. */
const listBytes = 2_000_000;

/** The list of columns that a file of an archive is, if it is one; what is wrong with a file is said when it is read. */
function columnListsIn({ bytes }: Part): ColumnList[] {
  if (bytes.length > listBytes || fileKind(bytes) !== "text") return [];
  try {
    const text = decodeText(bytes);
    if (!/col_name/i.test(text.slice(0, 1_000)) || textForm(text) !== "table") return [];
    return readCsv(text).sheets.flatMap((sheet) => columnListIn(sheet) ?? []);
  } catch (error) {
    if (error instanceof Refused) return [];
    throw error;
  }
}

function withPart(to: Contents, part: string): Contents {
  return { ...to, observe: (observation, format) => to.observe({ ...observation, part }, format) };
}

function refusedPart(name: string, error: unknown): PartReport {
  const refused =
    error instanceof Refused
      ? error.message
      : `Something unforeseen in it ended the reading (${error instanceof Error ? error.name : "no error named"}).`;
  return { name, refused, sheets: [], unwanted: [], unread: [], looks: [], hidden: 0, cached: 0, notices: [] };
}

function readPart({ name, bytes }: Part, areas: AreaLookup, to: Contents, beside: Beside): PartReport {
  const kind = fileKind(bytes);
  if (kind === "empty") refuse("It is empty.");
  if (kind === "gzip") refuse("It has archives within archives.");
  if (kind === "zip" || kind === "compound") return readSheets(name, readWorkbook(bytes), areas, to, beside);
  if (kind !== "text") refuse(`It is ${otherKinds[kind]}; the figures are needed as CSV, XLSX or ODS.`);
  const text = decodeText(bytes);
  const form = textForm(text);
  if (form === "blank") refuse("It is empty but for spaces.");
  if (form === "xml") refuse("It is XML; the figures are needed as CSV, XLSX or ODS.");
  if (form !== "table" && bytes.length > limits.documentBytes) {
    refuse(
      `It has ${inMegabytes(bytes.length)}; at most ${inMegabytes(limits.documentBytes)} of ${formNames[form]} are read.`,
    );
  }
  if (form === "page") return readDocument(name, text, pageReaders, areas, to);
  if (form === "json") return readDocument(name, parseJson(text), jsonReaders, areas, to);
  return readSheets(name, readCsv(text), areas, to, beside);
}

const formNames = { page: "a web page", json: "JSON" } as const;

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
      const into = { observe: (one: Observation) => found.push(one), issue: (one: ReadIssue) => issues.push(one) };
      rows = collectDocument(document.read, into, areas);
    } catch (error) {
      // A part is missing or of another kind than the publisher's description says: nothing of it is given.
      if (error instanceof TypeError)
        refuse(`It looks like “${format}”, but is not made as that is: download it again.`);
      throw error;
    }
    const into = withFormat(to, format);
    found.forEach(into.observe);
    issues.forEach(into.issue);
    const sheets = [{ sheet: null, publisher, format, tried, edition: document.edition, rows }];
    return { name, refused: null, sheets, unwanted: [], unread: [], looks: [], hidden: 0, cached: 0, notices: [] };
  }
  if (typeof content !== "string") {
    const said = errorIn(content);
    return refuse(
      said === null
        ? "It is JSON of a form that is not known here."
        : `It is the error message of a service (“${said}”), not a file of figures.`,
    );
  }
  const title = tidy(/<title[^>]*>([^<]{0,80})/i.exec(content.slice(0, 100_000))?.[1] ?? "");
  return refuse(`It is a web page${title === "" ? "" : ` (“${title}”)`}, not a file of figures.`);
}

function withFormat(to: Contents, format: string): Pick<Sink, "observe" | "issue"> {
  return { observe: (observation) => to.observe(observation, format), issue: to.issue };
}

/** What a service's answer says went wrong; null where it is no error message. */
function errorIn(content: unknown): string | null {
  if (typeof content !== "object" || content === null || Array.isArray(content)) return null;
  const answer = content as Record<string, unknown>;
  const named = ["error", "errors", "Error", "message", "Message", "detail"].filter((key) =>
    Object.hasOwn(answer, key),
  );
  if (named.length === 0) return null;
  const texts = named.flatMap((key) => textsIn(answer[key]));
  return tidy([...new Set(texts)].join("; ")).slice(0, 120) || "without a word";
}

function textsIn(value: unknown, depth = 0): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null || depth > 3) return [];
  return Object.values(value)
    .slice(0, 5)
    .flatMap((inner) => textsIn(inner, depth + 1));
}

/** Of a workbook in which nothing is recognised, so many sheets are told. */
const looksKept = 3;

function readSheets(
  name: string,
  { sheets, hidden, cached, notices }: Sheets,
  areas: AreaLookup,
  to: Contents,
  beside: Beside,
): PartReport {
  const reports: SheetReport[] = [];
  const unwanted: string[] = [];
  const unread: string[] = [];
  const looks: string[] = [];
  const before: Sheet[] = [];
  for (const sheet of sheets) {
    const found = opened(sheet, areas, { ...beside, before });
    if (found === null) {
      if (sheet.rows.length === 0) continue;
      before.push(sheet);
      unread.push(sheet.name ?? "");
      if (looks.length < looksKept) looks.push(looksLike(sheet));
      continue;
    }
    const { open, publisher, format, tried } = found;
    if (to.wants?.(format, sheet.name) === false) {
      unwanted.push(format);
      continue;
    }
    const rows = collectSheet(sheet, open.firstRow, open.read, withFormat(to, format), areas);
    reports.push({ sheet: sheet.name, publisher, format, tried, edition: open.edition, rows });
  }
  return { name, refused: null, sheets: reports, unwanted, unread, looks, hidden, cached, notices };
}

/** The sheet as the first reader that knows it opens it; null where none does. */
function opened(
  sheet: Sheet,
  areas: AreaLookup,
  beside: Beside,
): (Omit<SheetReader, "open"> & { readonly open: OpenSheet }) | null {
  for (const reader of sheetReaders) {
    const open = reader.open(sheet, areas, beside);
    if (open !== null) return { ...reader, open };
  }
  return null;
}
