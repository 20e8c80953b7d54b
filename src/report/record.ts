import { type Port, PortError, type ReadBlock } from "../workbook/port.ts";
import { reportTrouble } from "../wording/report/report-words.ts";
import { fingerprint } from "../workbook/fingerprint.ts";

/** The settings key under which a workbook records which sheets are reports of ours. */
export const reportsKey = "lof.reports";

/** A report in a workbook. */
export interface ReportRecord {
  readonly sheets: readonly { readonly name: string; readonly check: string }[];
}

/** Records the sheets of a report that was just built, with a fingerprint of their content. */
export async function noteReport(port: Port, sheets: readonly string[]): Promise<void> {
  const noted: { name: string; check: string }[] = [];
  for (const name of sheets) noted.push({ name, check: contentCheck(await port.read(name)) });
  // What was noted under the same name is gone: its sheet was removed, and the name is used again.
  const others = (await readReports(port))
    .map((report) => ({ sheets: report.sheets.filter(({ name }) => !sheets.includes(name)) }))
    .filter((report) => report.sheets.length > 0);
  const reports = [...others, { sheets: noted }];
  await port.writeSetting(reportsKey, JSON.stringify({ version: 1, reports }));
}

/** The reports of a workbook whose sheets are still there, oldest first. */
export async function readReports(port: Port): Promise<readonly ReportRecord[]> {
  const text = await port.readSetting(reportsKey);
  const there = new Set((await port.sheets()).map(({ name }) => name));
  return parsed(text)
    .map(({ sheets }) => ({ sheets: sheets.filter(({ name }) => there.has(name)) }))
    .filter(({ sheets }) => sheets.length > 0);
}

/**
 * Removes the sheets of a report: our own undo, since Excel cannot undo an added sheet. Where the removal itself can be
 * undone the note stays, for the sheets may come back.
 *
 * @param evenIfChanged also sheets that were changed since
 * @returns the names of the removed sheets
 * @throws PortError "filled" naming the changed sheets; nothing is removed then
 */
export async function removeReport(
  port: Port,
  { sheets }: ReportRecord,
  { evenIfChanged = false }: { readonly evenIfChanged?: boolean } = {},
): Promise<readonly string[]> {
  const changed: string[] = [];
  for (const { name, check } of evenIfChanged ? [] : sheets)
    if (contentCheck(await port.read(name)) !== check) changed.push(name);
  if (changed.length > 0) throw new PortError("filled", reportTrouble.changed(changed));
  return port.grouped(reportTrouble.removing, async () => {
    const left = await removeSheets(port, sheets);
    if (left !== null) throw left;
    if (!port.can.groupedUndo) await forgetRemoved(port).catch(() => undefined);
    return sheets.map(({ name }) => name);
  });
}

/** Removes sheets, the last first. What is said is what the workbook then holds, whatever the removals said. */
export async function removeSheets(
  port: Port,
  sheets: readonly { readonly name: string }[],
): Promise<PortError | null> {
  const why: unknown[] = [];
  for (const { name } of [...sheets].reverse()) await port.removeSheet(name).catch((error: unknown) => why.push(error));
  const there = await port.sheets().catch(() => null);
  const left = there === null ? sheets : sheets.filter(({ name }) => there.some((one) => one.name === name));
  if (left.length === 0) return null;
  const [cause] = why;
  const { reason, message } = cause instanceof PortError ? cause : new PortError("failed", reportTrouble.notRemoved);
  const names = left.map(({ name }) => name);
  const said = there === null ? reportTrouble.unseen(message, names) : reportTrouble.left(message, names);
  return new PortError(reason, said, { cause });
}

/** A note of sheets that are no longer there does no harm: it is passed over when read. */
async function forgetRemoved(port: Port): Promise<void> {
  const rest = await readReports(port);
  await port.writeSetting(reportsKey, rest.length === 0 ? null : JSON.stringify({ version: 1, reports: rest }));
}

/**
 * A fingerprint of what was entered: formulas by their text, since their values change with the figures. The cells with
 * council and set are constants, so a report switched to another council counts as changed.
 */
function contentCheck({ values, formulas }: ReadBlock): string {
  return fingerprint(values.map((row, r) => row.map((value, c) => formulas[r]?.[c] ?? value)));
}

function parsed(text: string | null): readonly ReportRecord[] {
  try {
    const { reports } = JSON.parse(text ?? "") as { reports?: unknown };
    return Array.isArray(reports) ? reports.filter(isRecord) : [];
  } catch {
    return [];
  }
}

function isRecord(value: unknown): value is ReportRecord {
  const { sheets } = (value ?? {}) as { sheets?: unknown };
  return (
    Array.isArray(sheets) &&
    sheets.every((one: unknown) => {
      const { name, check } = (one ?? {}) as { name?: unknown; check?: unknown };
      return typeof name === "string" && typeof check === "string";
    })
  );
}
