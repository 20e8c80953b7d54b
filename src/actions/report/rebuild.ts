import type { Desk } from "../../queries/desk.ts";
import { usuallyShown } from "../../report/cells.ts";
import type { ReportContent } from "../../report/content.ts";
import type { EarlierReport } from "../../report/earlier/earlier-report.ts";
import { noteReport, removeSheets } from "../../report/record.ts";
import { cleanedUp } from "../../report/write-drafts.ts";
import { type Port, PortError } from "../../workbook/port.ts";
import { pageWords } from "../../wording/report/page/page-words.ts";
import { earlierWords as words } from "../../wording/report/earlier-words.ts";
import { reportTrouble } from "../../wording/report/report-words.ts";
import { buildReport, type BuildReportOptions, type BuiltReport } from "../build-report.ts";
import { dropFromFrozenList } from "../freeze/frozen-sheet.ts";
import { readEarlierReports } from "./read-earlier.ts";
import { sheetsReferringTo } from "./references-to.ts";

/** A report that took the place of an earlier one, or stands beside it. */
export interface RebuiltReport extends BuiltReport {
  /** Whether the earlier one was removed; a note says why not. */
  readonly replaced: boolean;
}

/**
 * Builds a report in the place of an earlier one of the same workbook. What was typed there goes into the new one:
 * beside its measure, or on a sheet of its own. The new sheets are all there before an old one goes.
 *
 * Where formulas elsewhere refer to the earlier sheets, or these are protected, they stay, the new ones stand beside
 * them, and a note says so.
 *
 * @param options the earlier report as `readEarlierReports` gives it; columns beside the median are as it has them
 *   where they are not given
 * @throws PortError with a sentence; the earlier report is then as it was and the new sheets are gone
 */
export async function rebuildReport(
  port: Port,
  desk: Desk,
  content: ReportContent,
  options: BuildReportOptions & { readonly earlier: EarlierReport },
): Promise<RebuiltReport> {
  return port.grouped(words.building, async () => {
    const earlier = await asItIsNow(port, options.earlier);
    if (earlier === null) throw new PortError("failed", words.gone);
    const why = await whyBeside(port, earlier.sheets);
    const shown = { ...usuallyShown, ...earlier.shown, ...options.shown };
    const before = (await port.sheets()).map(({ name }) => name);
    const built = await buildReport(port, desk, content, {
      ...options,
      earlier,
      shown,
      earlierStays: why !== null,
      noted: why === null ? false : (options.noted ?? true),
    });
    if (why !== null) return { ...built, notes: [...built.notes, why], replaced: false };
    const now = (await port.sheets()).map(({ name }) => name);
    const made = now.filter((name) => !before.includes(name));
    let fresh: EarlierReport | undefined;
    try {
      if (options.signal?.aborted === true) throw new PortError("stopped", reportTrouble.stopped);
      const all = await readEarlierReports(port);
      const after = all.find(({ sheets: [first] }) => first === earlier.sheets[0]) ?? null;
      if (JSON.stringify(typedIn(after)) !== JSON.stringify(typedIn(earlier)))
        throw new PortError("failed", words.changedMeanwhile);
      fresh = all.find(({ sheets: [first = ""] }) => made.includes(first));
    } catch (error) {
      throw await cleanedUp(port, made, error);
    }
    const names = namesWanted(earlier, fresh, made);
    return takePlace(port, { earlier, before, made, names }, built, options.noted ?? true);
  });
}

/** The same report as it stands in the workbook now; null where it does not any more. */
async function asItIsNow(port: Port, { sheets: [first] }: EarlierReport): Promise<EarlierReport | null> {
  return (await readEarlierReports(port)).find(({ sheets }) => sheets[0] === first) ?? null;
}

function typedIn(report: EarlierReport | null): unknown {
  return [
    report?.rows.map(({ id, sheet, row, owner, commentary }) => [id, sheet, row, plain(owner), plain(commentary)]),
    report?.besides.map(({ at, entered }) => [at, plain(entered)]),
    report?.unplaced?.map(({ owner, commentary }) => [plain(owner), plain(commentary)]),
  ];
}

/** What a formula gives may change while nobody types. */
function plain(entered: unknown): unknown {
  return typeof entered === "object" && entered !== null && "formula" in entered ? entered.formula : entered;
}

/** Why the earlier report has to stay; null where nothing speaks for it. */
async function whyBeside(port: Port, sheets: readonly string[]): Promise<string | null> {
  const all = await port.sheets();
  const closed = all.filter(({ name, isProtected }) => isProtected && sheets.includes(name)).map(({ name }) => name);
  if (closed.length > 0) return words.protectedBeside(closed);
  const tables = sheets.flatMap((name) => [pageWords.tableName(name), pageWords.detailTable(name)]);
  const referring = await sheetsReferringTo(port, sheets, tables);
  return referring.length === 0 ? null : words.beside(referring);
}

interface Places {
  readonly earlier: EarlierReport;
  /** Names of all sheets before, in order. */
  readonly before: readonly string[];
  /** Names of the new sheets, and those that they are to have. */
  readonly made: readonly string[];
  readonly names: ReadonlyMap<string, string>;
}

/** Removes the earlier sheets and gives the new ones their names and their place, as far as the host can. */
async function takePlace(port: Port, places: Places, built: BuiltReport, noted: boolean): Promise<RebuiltReport> {
  const { earlier, made } = places;
  const left = await removeSheets(
    port,
    earlier.sheets.map((name) => ({ name })),
  );
  const removed = new Set(earlier.sheets.map((name) => name.toLowerCase()));
  if (left === null)
    await dropFromFrozenList(port, ({ cell }) => removed.has(cell.sheet.toLowerCase())).catch(() => undefined);
  const names = left === null ? await renamed(port, places) : new Map<string, string>();
  const named = (name: string): string => names.get(name) ?? name;
  if (noted) await noteReport(port, made.map(named)).catch(() => undefined);
  return {
    ...built,
    sheets: built.sheets.map(named),
    notes: [...built.notes, ...(left === null ? [] : [words.notRemoved(left.message)])],
    ...(built.comments && {
      comments: { ...built.comments, sheet: built.comments.sheet === null ? null : named(built.comments.sheet) },
    }),
    replaced: left === null,
  };
}

/** The name of the earlier sheet that each new one takes the place of; without one, its own without a number. */
function namesWanted(
  earlier: EarlierReport,
  fresh: EarlierReport | undefined,
  made: readonly string[],
): Map<string, string> {
  const used = new Set<string>();
  const wanted = new Map<string, string>();
  const take = (sheet: string, name: string | undefined): void => {
    if (name === undefined || wanted.has(sheet) || used.has(name.toLowerCase())) return;
    used.add(name.toLowerCase());
    wanted.set(sheet, name);
  };
  const [first = ""] = fresh?.sheets ?? [];
  take(first, earlier.sheets[0]);
  for (const sheet of made) take(sheet, mostAlike(idsOn(fresh, sheet), earlier));
  for (const sheet of made) take(sheet, plainName(sheet));
  return wanted;
}

function plainName(sheet: string): string {
  return sheet.replace(/ \(\d+\)$/, "");
}

function idsOn(report: EarlierReport | undefined, sheet: string): ReadonlySet<string> {
  return new Set(report?.rows.filter((row) => row.sheet === sheet).map(({ id }) => id));
}

/** The earlier page with most of the same measures. */
function mostAlike(ids: ReadonlySet<string>, { rows }: EarlierReport): string | undefined {
  const counts = new Map<string, number>();
  for (const { sheet, id } of rows) if (ids.has(id)) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** @returns the names that sheets got, by those they were made under */
async function renamed(port: Port, { earlier, before, made, names }: Places): Promise<Map<string, string>> {
  const got = new Map<string, string>();
  if (port.placeSheet === undefined) return got;
  const places = earlier.sheets.map((name) => before.indexOf(name)).filter((place) => place >= 0);
  const first = Math.max(0, Math.min(...places));
  const taken = new Set(before.filter((name) => !earlier.sheets.includes(name)).map((name) => name.toLowerCase()));
  for (const [at, name] of made.entries()) {
    const wanted = names.get(name) ?? name;
    const to = taken.has(wanted.toLowerCase()) ? name : wanted;
    // A report whose sheets have other names is none the worse.
    const isDone = await port.placeSheet(name, { name: to, place: first + at }).then(
      () => true,
      () => false,
    );
    if (isDone) got.set(name, to);
  }
  return got;
}
