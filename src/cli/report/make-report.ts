import { buildReport, type BuiltReport, type ReportSet } from "../../actions/build-report.ts";
import { addDirectorateTable } from "../../actions/directorates.ts";
import { callerOf } from "../../report/call-function.ts";
import type { Area } from "../../areas/area.ts";
import { readListName } from "../../comparison/sets/list-names.ts";
import { readSetName, setNames } from "../../comparison/sets/named-set.ts";
import { packState } from "../../functions/pack-holder.ts";
import { functionTable } from "../../functions/table.ts";
import { chooseSet, namesOpenModel, type SetChoice } from "../../queries/choose-set.ts";
import type { Desk } from "../../queries/desk.ts";
import { findOutcome } from "../../queries/names/find-outcome.ts";
import { findMetric } from "../../queries/names/find-series.ts";
import { inGroups, jobAndNamed, ofGroup, type ReportGroup } from "../../report/choices/groups.ts";
import { orderedPages } from "../../report/choices/row-order.ts";
import { usuallyShown } from "../../report/cells.ts";
import type { EarlierReport } from "../../report/earlier/earlier-report.ts";
import { reportContent, type ReportContent, type ReportContentAsked } from "../../report/content.ts";
import { isNoValue } from "../../statistics/no-value.ts";
import { newXlsx } from "../../workbook/xlsx/xlsx.ts";
import { explainNoValue } from "../../wording/explain-no-value.ts";
import { districtsWords } from "../../wording/report/page/districts-words.ts";
import { groupWords } from "../../wording/report/group-words.ts";
import { dateInWords } from "../../wording/date.ts";
import { reportWords } from "../../wording/report/report-words.ts";
import { loadSentences } from "../../wording/workbook/loading.ts";
import { isRefusal, type Refusal } from "../../wording/refusal.ts";
import { AskedWrongly } from "../command-line.ts";
import { listOf, type ReportArguments } from "./report-arguments.ts";

/** A report as a file, and what it holds. */
export interface MadeReport {
  readonly bytes: Uint8Array;
  readonly built: BuiltReport;
}

/** Which of the reports that were asked for. */
export interface ReportPart {
  /** The council, where several were named. */
  readonly area?: string;
  /** The council's directorates, in whose order the pages stand. */
  readonly groups?: readonly ReportGroup[] | null;
  /** The one directorate that the report is for. */
  readonly only?: ReportGroup | null;
  /** The same or another one for the council: a sheet says what is new since; comments come from it where there is no other. */
  readonly since?: EarlierReport | null;
  /** An earlier report, whose comments it takes over. */
  readonly earlier?: EarlierReport | null;
}

/** The figures in memory. @throws AskedWrongly with the sentence about what is wrong with them */
export function readyDesk(): Desk {
  const state = packState();
  if (state.kind === "ready") return state.desk;
  throw new AskedWrongly(state.kind === "failed" ? state.sentence : loadSentences.notYet);
}

/**
 * Makes a report as an Excel file, with the same code that makes it in Excel: live formulas in the spelling that Excel
 * stores, with the current values of the registered functions.
 *
 * The figures must be in memory (`provideShippedPack`).
 *
 * @param today ISO date
 * @throws AskedWrongly with a sentence
 */
export async function makeReport(asked: ReportArguments, today: string, part: ReportPart = {}): Promise<MadeReport> {
  const desk = readyDesk();
  const date = asked.date ?? today;
  const area = understood(desk.areaNamed(part.area ?? asked.areas[0] ?? ""));
  if (area.tier === "country") throw new AskedWrongly("A report is for a council: England has no neighbours.");
  if (asked.districts && !asked.intoFolder) refuseWithoutDistricts(desk, area);
  const { set, choice } = setAsked(desk, area, asked.set);
  const content = contentAsked(desk, asked, { area, set: choice }, part);
  const title = [`${area.name}${reportWords.summaryTitle}`, ...(content.group === undefined ? [] : [content.group])];
  const { edition, built: collected } = desk.pack;
  const about = [reportWords.edition + dateInWords(edition), reportWords.packed + dateInWords(collected)];
  const file = newXlsx(new Date(`${date}T00:00:00Z`), title.join(": "), about.join(". "));
  const { since = null } = part;
  const earlier = part.earlier ?? since;
  // One that is only compared with stays: what was typed beside its tables is not lost.
  const earlierStays = part.earlier === undefined || part.earlier === null;
  const built = await buildReport(file.port, desk, content, {
    ...(earlier !== null && { earlier, earlierStays, otherBook: true, shown: { ...usuallyShown, ...earlier.shown } }),
    set,
    method: asked.method,
    charts: asked.charts,
    // LibreOffice does not print them.
    pictures: !asked.pdf,
    districts: asked.districts,
    date,
    noted: false,
    ...(since !== null && { since }),
    call: callerOf(functionTable),
  });
  // The council's table goes along, for the next report to be built by; it is the officer's, and not for print.
  const { groups = null, only = null } = part;
  if (groups !== null && only === null && !asked.pdf) await addDirectorateTable(file.port, content, groups);
  return { bytes: await file.bytes(), built };
}

function contentAsked(
  desk: Desk,
  asked: ReportArguments,
  whom: Pick<ReportContentAsked, "area" | "set">,
  { groups = null, only = null }: ReportPart,
): ReportContent {
  const choice = chosen(desk, asked);
  const isJob = choice.outcomes === "our-job" && groups !== null;
  const found = reportContent(desk, { ...whom, ...choice, ...(isJob && { outcomes: "all", context: true }) });
  if (isNoValue(found)) throw new AskedWrongly(explainNoValue(found));
  const all = isJob ? jobAndNamed(desk, found, groups, asked) : found;
  const content =
    groups === null ? all : only === null ? inGroups(desk, all, groups) : ofGroup(desk, all, only, groups);
  if (only !== null && content.pages.length === 0)
    throw new AskedWrongly(groupWords.nothingFor(only.name, whom.area.name, asked.outcomes === "our-job"));
  return { ...content, pages: orderedPages(content.pages, asked.order), order: asked.order };
}

function refuseWithoutDistricts({ pack }: Desk, { name, tier, county }: Area): void {
  if (tier === "county") return;
  const own = county === null ? null : (pack.areaByCode.get(county)?.name ?? null);
  throw new AskedWrongly(districtsWords.notACounty(name, tier, own));
}

function understood<T>(answer: T | Refusal): T {
  if (isRefusal(answer)) throw new AskedWrongly(answer.sentence);
  return answer;
}

function chosen(desk: Desk, asked: ReportArguments): Pick<ReportContentAsked, "outcomes" | "metrics" | "context"> {
  const metrics = asked.metrics.map((name) => understood(findMetric(desk.metrics, name)).metric);
  const word = asked.outcomes.trim().toLowerCase().replaceAll(" ", "-");
  const isWord = word === "our-job" || word === "all";
  const names = asked.outcomes.split(/[,;]/).filter((one) => one.trim() !== "");
  const outcomes =
    metrics.length > 0 && word === "our-job"
      ? [...new Set(metrics.map(({ outcome }) => outcome))]
      : isWord
        ? word
        : names.map((name) => understood(findOutcome(desk.pack, name)).number);
  if (outcomes.length === 0) throw new AskedWrongly("--outcomes names none: give numbers such as 5,6,7.");
  const only = metrics.length === 0 ? null : new Set<string>(metrics.map(({ id }) => id));
  return { outcomes, metrics: only, context: asked.context };
}

function setAsked(desk: Desk, area: Area, text: string): { set: ReportSet; choice: SetChoice } {
  const parts = listOf(text);
  const choice = understood(chooseSet(desk, parts));
  const [only] = parts;
  const name = only === undefined ? "neighbours" : readSetName(only);
  if (parts.length <= 1 && name !== null) {
    const spelling = setNames.find(([key]) => key === name)?.[1] ?? name;
    return { set: { kind: "named", name: spelling }, choice };
  }
  if (parts.length === 1 && only !== undefined && (namesOpenModel(only) || readListName(only) !== null))
    return { set: { kind: "named", name: only }, choice };
  const councils = parts.map((part) => understood(desk.areaNamed(part)));
  const others = councils.filter((one) => one.index !== area.index);
  if (others.length === 0) throw new AskedWrongly("--set names only the council itself: name others to compare with.");
  return { set: { kind: "listed", councils: councils.map((one) => one.name) }, choice };
}
