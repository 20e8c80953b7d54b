import { existsSync, mkdirSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { ReportGroup } from "../../report/choices/groups.ts";
import type { Desk } from "../../queries/desk.ts";
import { counted } from "../../wording/list.ts";
import { AskedWrongly, fileTrouble } from "../command-line.ts";
import type { Progress } from "../official-files/progress.ts";
import { filesAtOnce, makePdfs, pdfName } from "./pdf.ts";
import { type NotMade, type PlannedReport, plannedReports } from "./planned-reports.ts";
import type { ReportArguments } from "./report-arguments.ts";
import { askedPrint, readRecord, removeRecord, type RunRecord, writeRecord } from "./run-record.ts";
import { writeWhole } from "./write-file.ts";

/** What a run of several reports has to know. */
export interface Run {
  readonly desk: Desk;
  readonly asked: ReportArguments;
  readonly groups: readonly ReportGroup[] | null;
  /** ISO date. */
  readonly today: string;
  /** Makes the file of one report. */
  readonly make: (report: PlannedReport, date: string) => Promise<Uint8Array>;
  /** LibreOffice's program, where PDFs are asked for. */
  readonly office: string | null;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/** How a run ended. */
export interface RunResult {
  readonly made: number;
  /** Made by an earlier part of the same run, and its day. */
  readonly before: number;
  readonly date: string;
  readonly pdfs: number;
  readonly notMade: readonly NotMade[];
  /** Reports and PDFs not yet come to when it was stopped; 0 where it was not. */
  readonly left: number;
}

/**
 * Makes several reports in one folder, one after another. What cannot be made is set aside and the others go on. A run
 * that was stopped, or in which some could not be made, leaves a record; the same command goes on from it.
 *
 * @throws AskedWrongly before anything is made, where the folder cannot be used or has files of other runs
 */
export async function makeReports(run: Run): Promise<RunResult> {
  const { asked, desk, groups, progress, signal } = run;
  const { reports, notMade } = plannedReports(desk, asked, groups);
  const failed: NotMade[] = [...notMade];
  const folder = openFolder(asked.out);
  const print = askedPrint(asked, groups, desk.pack.sha256);
  const earlier = asked.force ? null : readRecord(folder);
  const goesOn = earlier?.asked === print ? earlier : null;
  const date = asked.date ?? goesOn?.date ?? run.today;
  const made = new Set((goesOn?.made ?? []).filter((file) => existsSync(join(folder, file))));
  const pdfs = new Set(
    (goesOn?.pdfs ?? []).filter((file) => made.has(file) && existsSync(join(folder, pdfName(file)))),
  );
  const before = made.size;
  refuseTaken(run, folder, reports, made);
  const note = (): void =>
    writeRecord(folder, { asked: print, date, made: [...made], pdfs: [...pdfs] } satisfies RunRecord);
  // Before the work: a folder that takes no file would be found out after the first report.
  orRefuse(folder, note);
  const todo = reports.filter(({ file }) => !made.has(file));
  let done = 0;
  for (const report of todo) {
    if (signal.aborted) break;
    progress.show(before + done, reports.length, `${report.file}, ${before + done + 1} of ${reports.length}`);
    try {
      await writeWhole(join(folder, report.file), await run.make(report, date), asked.force);
      made.add(report.file);
      note();
    } catch (error) {
      failed.push({ name: nameOf(report), sentence: sentenceOf(error) });
    }
    done++;
  }
  const pdfsLeft = await addPdfs(run, folder, { made, pdfs, failed, note });
  progress.clear();
  const left = todo.length - done + pdfsLeft;
  if (left === 0 && failed.length === 0) removeRecord(folder);
  return { made: made.size - before, before, date, pdfs: pdfs.size, notMade: failed, left };
}

interface Made {
  readonly made: ReadonlySet<string>;
  readonly pdfs: Set<string>;
  readonly failed: NotMade[];
  readonly note: () => void;
}

/** @returns how many were not come to */
async function addPdfs({ office, progress, signal }: Run, folder: string, all: Made): Promise<number> {
  if (office === null) return 0;
  const { made, pdfs, failed, note } = all;
  const todo = [...made].filter((file) => !pdfs.has(file));
  for (let from = 0; from < todo.length; from += filesAtOnce) {
    if (signal.aborted) return todo.length - from;
    const files = todo.slice(from, from + filesAtOnce);
    progress.show(pdfs.size, made.size, `PDFs, ${pdfs.size} of ${made.size}`);
    const without = await makePdfs(
      office,
      files.map((file) => join(folder, file)),
      signal,
    );
    for (const file of files) {
      const why = without.get(join(folder, file));
      if (why === undefined) pdfs.add(file);
      else if (!signal.aborted) failed.push({ name: pdfName(file), sentence: `There is no PDF: ${why}.` });
    }
    note();
    if (signal.aborted) return todo.filter((file) => !pdfs.has(file)).length;
  }
  return 0;
}

function openFolder(folder: string): string {
  return orRefuse(folder, () => {
    makeFolders(resolve(folder));
    if (!statSync(folder).isDirectory()) throw new Error("it is a file");
    return folder;
  });
}

function orRefuse<T>(folder: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code === "EEXIST" ? "it is a file" : fileTrouble(error);
    throw new AskedWrongly(`“${folder}” cannot be the folder of the reports: ${why}.`);
  }
}

/** One after another: Node's own way of making several tries for ever where a folder that is there takes none. */
function makeFolders(folder: string): void {
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) makeFolders(dirname(folder));
  mkdirSync(folder);
}

/** Files that are there and were not made by this run are kept, unless `--force` was given. */
function refuseTaken(
  { asked, office }: Run,
  folder: string,
  reports: readonly PlannedReport[],
  made: ReadonlySet<string>,
) {
  if (asked.force) return;
  const names = reports.map(({ file }) => file).filter((file) => !made.has(file));
  const all = office === null ? names : names.flatMap((file) => [file, pdfName(file)]);
  const [first, ...more] = all.filter((file) => existsSync(join(folder, file)));
  if (first === undefined) return;
  const others = more.length === 0 ? "is" : `and ${counted(more.length, "other file")} of these reports are`;
  throw new AskedWrongly(
    `“${join(folder, first)}” ${others} there already. Add --force to write over ${more.length === 0 ? "it" : "them"}, or name another folder.`,
  );
}

function nameOf({ area, group }: PlannedReport): string {
  return group === null ? area.name : `${area.name}, ${group.name}`;
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
