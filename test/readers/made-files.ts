import { strToU8, zipSync, type Zippable } from "fflate";
import type { Observation, ReadIssue } from "../../src/readers/observation.ts";
import { readFile, type PartReport } from "../../src/readers/read-file.ts";

export interface ReadResult {
  readonly parts: readonly PartReport[];
  /** Why the first part was refused; null where it was read. */
  readonly refused: string | null;
  readonly figures: readonly Observation[];
  readonly issues: readonly ReadIssue[];
  readonly notices: readonly string[];
}

/** Reads bytes as a file, with a lookup that knows no names. */
export function readBytes(bytes: Uint8Array | string, name = "a file"): ReadResult {
  const figures: Observation[] = [];
  const issues: ReadIssue[] = [];
  const parts = readFile(
    name,
    typeof bytes === "string" ? strToU8(bytes) : bytes,
    { byName: () => null, byDfeNumber: () => null, otherAreaOf: () => null },
    { observe: (one) => figures.push(one), issue: (one) => issues.push(one) },
  );
  return {
    parts,
    refused: parts[0]?.refused ?? null,
    figures,
    issues,
    notices: parts.flatMap(({ notices }) => notices),
  };
}

/** Tells whether a text is one sentence for a person. */
export function isSentence(text: string | null): boolean {
  return text !== null && /^[A-Z][^\n]{5,240}\.$/.test(text);
}

const codes = (rows: number): string[] =>
  Array.from({ length: rows }, (_, at) => `E07${String(at + 1).padStart(6, "0")}`);

/** A plain table of councils: code, name and one figure, which is the number of the row and a half. */
export function councilCsv(rows = 30, lineEnd = "\n"): string {
  const lines = codes(rows).map((code, at) => `${code},Council ${at + 1},${at + 1}.5`);
  return ["code,name,rate", ...lines, ""].join(lineEnd);
}

export function zipOf(files: Readonly<Record<string, string | Uint8Array>>, level: 0 | 6 = 6): Uint8Array {
  const members: Zippable = {};
  for (const [name, content] of Object.entries(files)) {
    members[name] = typeof content === "string" ? strToU8(content) : content;
  }
  return zipSync(members, { level });
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const declaration = '<?xml version="1.0" encoding="UTF-8"?>';

/** The cells of a sheet of Excel: texts and numbers, row by row. */
export function excelRows(rows: readonly (readonly (string | number)[])[]): string {
  return rows
    .map(
      (cells, row) =>
        `<row r="${row + 1}">${cells
          .map((cell, column) => {
            const at = `r="${String.fromCharCode(65 + column)}${row + 1}"`;
            return typeof cell === "number"
              ? `<c ${at}><v>${cell}</v></c>`
              : `<c ${at} t="inlineStr"><is><t>${cell}</t></is></c>`;
          })
          .join("")}</row>`,
    )
    .join("");
}

export const councilRows: readonly (readonly (string | number)[])[] = [
  ["code", "name", "rate"],
  ...codes(30).map((code, at) => [code, `Council ${at + 1}`, at + 1.5]),
];

/**
 * The files in an Excel workbook of one sheet.
 *
 * @param around what stands before and after the cells in the sheet's XML
 */
export function excelFiles(
  rows: string = excelRows(councilRows),
  around: { readonly before?: string; readonly after?: string } = {},
): Record<string, string> {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  return {
    "[Content_Types].xml": `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/></Types>`,
    "_rels/.rels": `${declaration}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Rates" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${declaration}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `${declaration}<worksheet xmlns="${main}">${around.before ?? ""}<sheetData>${rows}</sheetData>${around.after ?? ""}</worksheet>`,
  };
}

/** The rows of an OpenDocument table. */
export function openDocumentRows(rows: readonly (readonly (string | number)[])[] = councilRows): string {
  return rows
    .map(
      (cells) =>
        `<table:table-row>${cells
          .map((cell) =>
            typeof cell === "number"
              ? `<table:table-cell office:value-type="float" office:value="${cell}"><text:p>${cell}</text:p></table:table-cell>`
              : `<table:table-cell office:value-type="string"><text:p>${cell}</text:p></table:table-cell>`,
          )
          .join("")}</table:table-row>`,
    )
    .join("");
}

/** The files in an OpenDocument workbook of one sheet. */
export function openDocumentFiles(rows: string = openDocumentRows(), manifest = ""): Record<string, string> {
  const names = ["office", "table", "text", "style"]
    .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .join(" ");
  const type = "application/vnd.oasis.opendocument.spreadsheet";
  return {
    mimetype: type,
    "content.xml": `${declaration}<office:document-content ${names} office:version="1.3"><office:body><office:spreadsheet><table:table table:name="Rates">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
    "META-INF/manifest.xml": `${declaration}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="${type}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml">${manifest}</manifest:file-entry></manifest:manifest>`,
  };
}
