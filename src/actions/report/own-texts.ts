import { ownTexts, readOwnTexts } from "../../report/earlier/own-texts.ts";
import type { SheetDraft } from "../../report/sheet-draft.ts";
import type { Port } from "../../workbook/port.ts";
import type { WholeSheet } from "./whole-sheets.ts";

/** The settings key under which a workbook without hidden sheets keeps what its reports wrote. */
const ownTextsKey = "lof.report-texts";

/** A hidden sheet with, in a column of its own, the fingerprints of what some sheets say. */
export function withOwnTexts(hidden: SheetDraft, sheets: readonly SheetDraft[]): SheetDraft {
  const column = hidden.columnWidths.length;
  const texts = ownTexts(sheets);
  const rows = Math.max(hidden.cells.length, texts.length + 1);
  const cells = Array.from({ length: rows }, (_, row) => {
    const line = hidden.cells[row] ?? [];
    // The headings stand in the first row.
    const text = texts[row - 1];
    if (text === undefined) return line;
    return Array.from({ length: column + 1 }, (__, at) => (at === column ? text : (line[at] ?? null)));
  });
  return { ...hidden, cells, columnWidths: [...hidden.columnWidths, 8] };
}

/** Keeps the same in the workbook's settings, with that of the reports before. */
export async function keepOwnTexts(port: Port, sheets: readonly SheetDraft[]): Promise<void> {
  const before = (await port.readSetting(ownTextsKey)) ?? "";
  const now = ownTexts(sheets).filter((text) => !before.includes(text));
  // Of the oldest reports it may be forgotten: more is then taken for typed, and listed.
  const all = [before, ...now]
    .filter((text) => text !== "")
    .join("\n")
    .slice(-mostKept);
  await port.writeSetting(ownTextsKey, all.slice(Math.max(0, all.indexOf("LOF own texts"))));
}

const mostKept = 200_000;

/** What the reports of a workbook wrote themselves, as fingerprints. */
export async function readOwnTextsOf(port: Port, sheets: readonly WholeSheet[]): Promise<ReadonlySet<string>> {
  const kept = (await port.readSetting(ownTextsKey).catch(() => null)) ?? "";
  const cells = sheets.flatMap(({ values }) => values.flat()).filter((value) => typeof value === "string");
  return new Set([...kept.split("\n"), ...cells].flatMap(readOwnTexts));
}
