import type { ColumnList } from "./formats/ees-meta.ts";
import type { Sink } from "./observation.ts";
import type { Sheet } from "./sheet/sheet.ts";

/** Finds councils by other names than their GSS code. */
export interface AreaLookup {
  /** The GSS code, current or former, of a council, region or country of this name; null where there is none or several. */
  readonly byName: (name: string) => string | null;
  /** By DfE's three-digit number. */
  readonly byDfeNumber: (number: string) => string | null;
  /** What a code belongs to, where both it and the name beside it are known and are not of the same area; else null. */
  readonly otherAreaOf: (code: string, name: string) => string | null;
}

/** A sheet that a reader knows, ready to be read. */
export interface OpenSheet {
  /** Index of the first row below the headings. */
  readonly firstRow: number;
  /** The edition or period of the whole file as it says itself; "" where only its rows tell. */
  readonly edition: string;
  readonly read: (sink: Sink) => void;
}

/** What came with a sheet and tells how to read it. */
export interface Beside {
  /** Of the same archive. */
  readonly columnLists: readonly ColumnList[];
  /** Sheets of the same workbook that stand before it and have no table, such as a cover. */
  readonly before?: readonly Sheet[];
}

/** One format of one publisher. A reader knows its sheets by what stands in them, never by the file's name. */
export interface SheetReader {
  readonly publisher: string;
  readonly format: string;
  /** Whether it was made from, and tried on, a file as published; otherwise only from its description. */
  readonly tried: boolean;
  /** Null for a sheet of another format. */
  readonly open: (sheet: Sheet, areas: AreaLookup, beside?: Beside) => OpenSheet | null;
}

/** A document that is no table, ready to be read. */
export interface OpenDocument {
  readonly edition: string;
  readonly read: (sink: Sink) => void;
}

/** One format of a document: parsed JSON, or the text of a web page. */
export interface DocumentReader<Content> {
  readonly publisher: string;
  readonly format: string;
  readonly tried: boolean;
  readonly open: (content: Content, areas: AreaLookup) => OpenDocument | null;
}
