import { createHash } from "node:crypto";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ReportGroup } from "../../report/choices/groups.ts";
import type { ReportArguments } from "./report-arguments.ts";

/** Stands in the folder as long as a run of several reports is not finished; a finished one takes it away. */
export const recordFile = "reports-not-finished.json";

/** What an unfinished run has made. */
export interface RunRecord {
  /** What was asked of which figures: only the same command goes on with it. */
  readonly asked: string;
  /** The day of building: that of the first part of the run, so that all files say the same. */
  readonly date: string;
  readonly made: readonly string[];
  readonly pdfs: readonly string[];
}

/** A fingerprint of all that decides what stands in the files. */
export function askedPrint(asked: ReportArguments, groups: readonly ReportGroup[] | null, packed: string): string {
  const { outcomes, metrics, set, order, context, method, charts, districts, areas, since, date } = asked;
  const by = groups?.map((one) => [one.name, [...one.outcomes].map(({ number }) => number), [...one.metrics]]);
  const what = [
    packed,
    areas,
    outcomes,
    metrics,
    set,
    order,
    context,
    method,
    charts,
    districts,
    since,
    date,
    by ?? null,
  ];
  return createHash("sha256").update(JSON.stringify(what)).digest("hex");
}

/** The record in a folder; null where there is none that can be read. */
export function readRecord(folder: string): RunRecord | null {
  try {
    const read = JSON.parse(readFileSync(join(folder, recordFile), "utf8")) as Partial<RunRecord> | null;
    const { asked, date, made, pdfs } = read ?? {};
    if (typeof asked !== "string" || typeof date !== "string" || !areTexts(made) || !areTexts(pdfs)) return null;
    return { asked, date, made, pdfs };
  } catch {
    return null;
  }
}

/** Under another name first: a record that is cut would forget what was made. */
export function writeRecord(folder: string, record: RunRecord): void {
  const path = join(folder, recordFile);
  writeFileSync(`${path}.part`, JSON.stringify(record));
  renameSync(`${path}.part`, path);
}

export function removeRecord(folder: string): void {
  rmSync(join(folder, recordFile), { force: true });
}

function areTexts(list: unknown): list is string[] {
  return Array.isArray(list) && list.every((one) => typeof one === "string");
}
