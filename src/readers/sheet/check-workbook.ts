import { zipSync } from "fflate";
import { decodeText } from "../file/decode-text.ts";
import { inMegabytes } from "../file/inflate.ts";
import { refuse } from "../file/refused.ts";
import { zipContent, zipMembers, type ZipMember } from "../file/zip.ts";
import { limits } from "../limits.ts";
import { checkedOpenDocument } from "./check-open-document.ts";
import { cellsOnly } from "./excel-cells.ts";

/** A workbook as it is given to the library. */
export interface CheckedWorkbook {
  readonly bytes: Uint8Array;
  /** Names of OpenDocument sheets that are hidden; Excel's are known to the reader. */
  readonly hidden: ReadonlySet<string>;
  readonly notices: readonly string[];
}

/** Parts of a workbook that hold no cells. */
const passedOver =
  /(^|\/)(media|printerSettings|pivotCache|embeddings|Pictures|Thumbnails|ObjectReplacements|Configurations2|Basic)\/|vbaProject|\.(png|jpe?g|gif|emf|wmf|svg|vml)$/i;

const forOpenDocument = new Set(["mimetype", "content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"]);

/**
 * Looks into a packed workbook and packs anew what was checked, so that the library reads that and nothing else: a few
 * kilobytes can stand for gigabytes, say "this row a million times", or link a thousand million cells.
 *
 * @throws Refused when it is no workbook, damaged, too large unpacked, under a password, or declares entities of its own
 */
export function checkWorkbook(bytes: Uint8Array): CheckedWorkbook {
  const members = zipMembers(bytes);
  const names = members.map(({ name }) => name);
  refuseOtherDocuments(names);
  const isOpenDocument = names.includes("content.xml");
  const parts = unpackParts(
    bytes,
    members.filter(({ name }) => (isOpenDocument ? forOpenDocument.has(name) : !passedOver.test(name))),
  );
  const notices = [];
  if (names.some((name) => /vbaProject|^Basic\//.test(name))) notices.push("It holds macros; they were not run.");
  if (names.some((name) => /externalLink/.test(name))) {
    notices.push("It has links to other files; they were not followed.");
  }
  let hidden: ReadonlySet<string> = new Set();
  let cells = 0;
  for (const [name, part] of parts) {
    if (!/\.(xml|rels)$/i.test(name)) continue;
    if (declaresEntities(part)) refuse("It declares XML entities of its own.");
    if (name === "META-INF/manifest.xml" && decodeText(part).includes("encryption-data")) {
      refuse("It is under a password: save it without one.");
    }
    if (isOpenDocument) continue;
    const sheet = cellsOnly(part);
    if (sheet === null) continue;
    cells += sheet.cells;
    if (cells > limits.workbookCells) refuse(`It has more than ${limits.workbookCells} cells.`);
    parts.set(name, sheet.part);
  }
  const content = parts.get("content.xml");
  if (isOpenDocument && content !== undefined) {
    const checked = checkedOpenDocument(decodeText(content));
    parts.set("content.xml", new TextEncoder().encode(checked.xml));
    // The library asks for a part that a workbook need not have.
    if (!parts.has("styles.xml")) parts.set("styles.xml", new TextEncoder().encode("<office:document-styles/>"));
    hidden = checked.hidden;
  }
  return { bytes: zipSync(Object.fromEntries(parts), { level: 0 }), hidden, notices };
}

function refuseOtherDocuments(names: readonly string[]): void {
  if (names.some((name) => /^xl\/|^content\.xml$/.test(name))) return;
  if (names.some((name) => name.startsWith("word/")))
    refuse("It is a Word document; the figures are needed as a table.");
  if (names.some((name) => name.startsWith("ppt/"))) refuse("It is a presentation; the figures are needed as a table.");
  refuse("It is a document of a kind that is not read here; the figures are needed as CSV, XLSX or ODS.");
}

function unpackParts(bytes: Uint8Array, members: readonly ZipMember[]): Map<string, Uint8Array> {
  const size = members.reduce((sum, member) => sum + member.size, 0);
  if (size > limits.workbookBytes) {
    refuse(`Unpacked the workbook has ${inMegabytes(size)}; at most ${inMegabytes(limits.workbookBytes)} are read.`);
  }
  const parts = new Map<string, Uint8Array>();
  for (const member of members) {
    if (parts.has(member.name)) refuse("The workbook is damaged: two of its parts have one name.");
    parts.set(member.name, zipContent(bytes, member));
  }
  return parts;
}

/** A document type stands before the first element, after the declaration and comments. */
function declaresEntities(part: Uint8Array): boolean {
  const head = decodeText(part.subarray(0, 100_000));
  return /^\uFEFF?(?:\s|<\?[^>]*>|<!--[\s\S]*?-->)*<!(?!--)/.test(head);
}
