import { type Mark, markKey, markText, type PackName, readMark } from "../../pack/mark.ts";
import type { Port } from "../../workbook/port.ts";

/** What the workbook says of its figures. */
export async function workbookMark(port: Port): Promise<Mark | null | "unreadable"> {
  return readMark(await port.readSetting(markKey));
}

/**
 * Marks a workbook that has no mark with the figures its functions answer from. One that has a mark, be it unreadable,
 * is left as it is.
 *
 * @returns what the workbook says from now on
 */
export async function markWorkbook(port: Port, pack: PackName, version: string): Promise<Mark | "unreadable"> {
  const held = await workbookMark(port);
  if (held !== null) return held;
  const mark: Mark = { sha256: pack.sha256, built: pack.built, version };
  await port.writeSetting(markKey, markText(mark));
  return mark;
}
