import { isJobOf } from "../framework/whose-job.ts";
import type { Pack } from "../pack/pack.ts";
import { listMetrics } from "../queries/framework-lists.ts";
import { outcomeName } from "../wording/outcome-names.ts";
import { countedFigures } from "../wording/report/counted-figures.ts";
import {
  chosenFigures,
  type CouncilTier,
  laidOutFor,
  type InReport,
  inReport,
} from "../wording/report/by-council-words.ts";
import { choiceWords } from "../wording/report/choice-words.ts";
import type { Expression } from "../formula/expression.ts";
import { byTier, councilName, isOfTier } from "./by-council.ts";
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

const tiers: readonly CouncilTier[] = ["county", "district", "single"];

/**
 * A count over the rows of a page that count for the council typed: all of them for one of the tier that the report was
 * laid out for, those of its own job for any other.
 *
 * @param count the count over some rows, by their places from 0
 */
export function countedByJob(
  frame: ReportFrame,
  { area }: Pick<ReportContent, "area">,
  { rows }: ReportPage,
  count: (places: readonly number[]) => Expression,
): Expression {
  const placesOf = (tier: CouncilTier): number[] =>
    rows.flatMap(({ metric }, place) => (tier === area.tier || isJobOf(tier, metric.responsibility) ? [place] : []));
  return tiers
    .map((tier) => ({ tier, places: placesOf(tier) }))
    .filter(({ places }) => places.length < rows.length)
    .reduce<Expression>(
      (otherwise, { tier, places }) => when(isOfTier(frame, tier), count(places), otherwise),
      count(rows.map((_, place) => place)),
    );
}

/** What the report counts for the council it was laid out for. */
function countedHere(pack: Pack, content: ReportContent): string {
  const { outcomes, figures, rows, othersJob } = inReportFor(pack, content, content.area.tier as CouncilTier);
  const isWhole = othersJob === 0 && outcomes.length === 0 && figures === 0;
  return isWhole ? countedFigures : chosenFigures(rows, othersJob);
}

/** About how long a council's name is at most, in characters. */
const nameLetters = 20;

/**
 * What is counted, for the council that the report was laid out for; for another one, what of it is not its job, and
 * what of its job is not in it. The length is that of the longest.
 */
export function laidOutSentence(
  frame: ReportFrame,
  pack: Pack,
  content: ReportContent,
): { readonly sentence: Expression; readonly longest: number } {
  const before = choicesSaid(content);
  const lead = before + laidOutFor(content.area.name, content.area.tier);
  const say = (tier: CouncilTier) => inReport(inReportFor(pack, content, tier));
  const told = { county: say("county"), district: say("district"), single: say("single") };
  const other = (texts: readonly string[]): Expression =>
    joined(lead, ...texts.flatMap((text, place) => (place === 0 ? [text] : [councilName(frame), text])));
  const here = before + countedHere(pack, content);
  const letters = Object.values(told).map(
    (texts) => texts.join("").length + lead.length + (texts.length - 1) * nameLetters,
  );
  return {
    sentence: when(
      equal(councilName(frame), content.area.name),
      here,
      byTier(frame, { county: other(told.county), district: other(told.district), single: other(told.single) }),
    ),
    longest: Math.max(here.length, ...letters),
  };
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
