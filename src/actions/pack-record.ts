import { type Port, PortError, type ReadBlock } from "../workbook/port.ts";
import { packTrouble } from "../wording/pack-notes.ts";
import { fingerprint } from "./fingerprint.ts";

/** The key under which a workbook keeps which sheets are a pack of ours. */
export const packsKey = "lof.packs";

/** A pack in a workbook. */
export interface PackRecord {
  readonly sheets: readonly { readonly name: string; readonly check: string }[];
}

/** Notes the sheets of a pack that was just built, with what stands in them. */
export async function notePack(port: Port, sheets: readonly string[]): Promise<void> {
  const noted: { name: string; check: string }[] = [];
  for (const name of sheets) noted.push({ name, check: contentCheck(await port.read(name)) });
  const packs = [...(await readPacks(port)), { sheets: noted }];
  await port.writeSetting(packsKey, JSON.stringify({ version: 1, packs }));
}

/** The packs of a workbook whose sheets are still there, oldest first. */
export async function readPacks(port: Port): Promise<readonly PackRecord[]> {
  const text = await port.readSetting(packsKey);
  const there = new Set((await port.sheets()).map(({ name }) => name));
  return parsed(text)
    .map(({ sheets }) => ({ sheets: sheets.filter(({ name }) => there.has(name)) }))
    .filter(({ sheets }) => sheets.length > 0);
}

/**
 * Removes the sheets of a pack: our own undo, since hosts forget how to undo an added sheet.
 *
 * @param evenIfChanged also sheets in which something was changed since
 * @returns the names of the removed sheets
 * @throws PortError "filled" naming the changed sheets; nothing is removed then
 */
export async function removePack(
  port: Port,
  { sheets }: PackRecord,
  { evenIfChanged = false }: { readonly evenIfChanged?: boolean } = {},
): Promise<readonly string[]> {
  const changed: string[] = [];
  for (const { name, check } of evenIfChanged ? [] : sheets)
    if (contentCheck(await port.read(name)) !== check) changed.push(name);
  if (changed.length > 0) throw new PortError("filled", packTrouble.changed(changed));
  for (const { name } of [...sheets].reverse()) await port.removeSheet(name);
  const rest = await readPacks(port);
  await port.writeSetting(packsKey, rest.length === 0 ? null : JSON.stringify({ version: 1, packs: rest }));
  return sheets.map(({ name }) => name);
}

/**
 * A fingerprint of what was entered: formulas by their text, for their values move with the figures. The cells with
 * council and set are constants, so a pack that was turned to another council counts as changed.
 */
function contentCheck({ values, formulas }: ReadBlock): string {
  return fingerprint(values.map((row, r) => row.map((value, c) => formulas[r]?.[c] ?? value)));
}

function parsed(text: string | null): readonly PackRecord[] {
  try {
    const { packs } = JSON.parse(text ?? "") as { packs?: unknown };
    return Array.isArray(packs) ? packs.filter(isRecord) : [];
  } catch {
    return [];
  }
}

function isRecord(value: unknown): value is PackRecord {
  const { sheets } = (value ?? {}) as { sheets?: unknown };
  return (
    Array.isArray(sheets) &&
    sheets.every((one: unknown) => {
      const { name, check } = (one ?? {}) as { name?: unknown; check?: unknown };
      return typeof name === "string" && typeof check === "string";
    })
  );
}
