import { isJobOf } from "../framework/whose-job.ts";
import type { Pack } from "../pack/pack.ts";
import { listMetrics } from "../queries/framework-lists.ts";
import { reportWords } from "../wording/report/report-words.ts";
import { outcomeName } from "../wording/outcome-names.ts";
import { countedFigures } from "../wording/report/counted-figures.ts";
import {
  type AroundName,
  chosenFigures,
  type CouncilTier,
  laidOutFor,
  lettersOf,
  type InReport,
  inReport,
} from "../wording/report/by-council-words.ts";
import { choiceWords } from "../wording/report/choice-words.ts";
import type { Expression } from "../formula/expression.ts";
import { byTier, councilName } from "./by-council.ts";
import { equal, joined, type ReportFrame, when } from "./cells.ts";
import type { ReportContent, ReportPage } from "./content.ts";

/** What a report has of the job of a council of some tier, and what it lacks. Context is nobody's job. */
export function inReportFor(
  pack: Pack,
  { area, pages }: Pick<ReportContent, "area" | "pages">,
  tier: CouncilTier,
): InReport {
  const held = new Set(pages.flatMap(({ rows }) => rows.map(({ id }) => id)));
  const withPage = new Set(pages.map(({ outcome }) => outcome));
  const absent = listMetrics(pack).filter(
    ({ metric, outcome, series }) =>
      !outcome.contextual && isJobOf(tier, metric.responsibility) && !held.has(series?.id ?? metric.id),
  );
  const rows = pages.filter(({ outcome }) => !outcome.contextual).flatMap((page) => page.rows);
  return {
    outcomes: [...new Set(absent.map(({ outcome }) => outcome))].filter((one) => !withPage.has(one)).map(outcomeName),
    figures: absent.filter(({ outcome }) => withPage.has(outcome)).length,
    rows: rows.length,
    othersJob: rows.filter(({ metric }) => !isJobOf(tier, metric.responsibility)).length,
    countsOthers: tier === area.tier,
  };
}

/** What the report counts for the council it was laid out for. */
function countedHere(pack: Pack, content: ReportContent): string {
  const { outcomes, figures, rows, othersJob } = inReportFor(pack, content, content.area.tier as CouncilTier);
  const isWhole = othersJob === 0 && outcomes.length === 0 && figures === 0;
  return isWhole ? countedFigures : chosenFigures(rows, othersJob);
}

/** What the first sheet says of what the report holds: for any council typed, and in two rows for the one that is. */
export interface LaidOut {
  /** Whose the pages are and how their rows stand, where the officer chose so; the same for all councils. */
  readonly choices: string;
  readonly first: Expression;
  readonly second: Expression;
}

/**
 * What is counted, for the council that the report was laid out for; for another one, what of it is not its job, and
 * what of its job is not in it.
 *
 * @param room characters that a row has
 */
export function laidOut(frame: ReportFrame, pack: Pack, content: ReportContent, room: number): LaidOut {
  const lead = laidOutFor(content.area.name, content.area.tier);
  const isSame = equal(councilName(frame), content.area.name);
  const say = (tier: CouncilTier) => rowsFor(inReport(inReportFor(pack, content, tier), room), lead, room);
  const told = { county: say("county"), district: say("district"), single: say("single") };
  const named = (texts: AroundName): Expression =>
    joined(...texts.flatMap((text, place) => (place === 0 ? [text] : [councilName(frame), text])));
  const row = (which: "first" | "second", here: string): Expression =>
    when(
      isSame,
      here,
      byTier(frame, {
        county: named(told.county[which]),
        district: named(told.district[which]),
        single: named(told.single[which]),
      }),
    );
  return {
    choices: choicesSaid(content).trim(),
    first: row("first", countedHere(pack, content)),
    second: row("second", reportWords.noTotal),
  };
}

/** In one row where there is room, and what the counts are in the other; else in both. */
function rowsFor(
  { counted, left }: ReturnType<typeof inReport>,
  lead: string,
  room: number,
): Readonly<Record<"first" | "second", AroundName>> {
  const before = (start: string, parts: AroundName): AroundName => [start + (parts[0] ?? ""), ...parts.slice(1)];
  if (left === null) return { first: before(`${lead}: `, counted), second: [reportWords.noTotal] };
  const whole = lettersOf(counted) === 0 ? before(`${lead}: `, left) : null;
  if (whole !== null && lettersOf(whole) <= room) return { first: whole, second: [reportWords.noTotal] };
  return { first: whole === null ? before(`${lead}: `, counted) : [`${lead}.`], second: left };
}

/** Which part of the framework it is, whose each page is, and how its rows stand, where the officer chose so. */
function choicesSaid({ area, group, pages, order = "framework" }: ReportContent): string {
  const part = group === undefined ? choiceWords.groups(groupsOf(pages)) : choiceWords.part(group);
  return part + (order === "framework" ? "" : choiceWords.order[order](area.name));
}

/** The directorates in their order, each with the outcomes that have a page there. */
function groupsOf(pages: readonly ReportPage[]): readonly (readonly [group: string, outcomes: readonly string[]])[] {
  const groups = new Map<string, string[]>();
  for (const { group = null, outcome } of pages)
    if (group !== null) groups.set(group, [...(groups.get(group) ?? []), outcomeName(outcome)]);
  return [...groups];
}
