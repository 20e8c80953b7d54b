import { isJobOf } from "../framework/whose-job.ts";
import type { Pack } from "../pack/pack.ts";
import { listMetrics } from "../queries/framework-lists.ts";
import { outcomeName } from "../wording/outcome-names.ts";
import { countedFigures } from "../wording/report/counted-figures.ts";
import {
  chosenFigures,
  type CouncilTier,
  laidOutFor,
  type NotInReport,
  notInReport,
} from "../wording/report/by-council-words.ts";
import type { Expression } from "../formula/expression.ts";
import { byTier, councilName } from "./by-council.ts";
import { equal, joined, type ReportFrame, when } from "./cells.ts";
import type { ReportContent } from "./content.ts";

/** What a council of some tier answers for and a report does not have. Context is nobody's job. */
export function leftOut(pack: Pack, { pages }: Pick<ReportContent, "pages">, tier: CouncilTier): NotInReport {
  const held = new Set(pages.flatMap(({ rows }) => rows.map(({ id }) => id)));
  const withPage = new Set(pages.map(({ outcome }) => outcome));
  const absent = listMetrics(pack).filter(
    ({ metric, outcome, series }) =>
      !outcome.contextual && isJobOf(tier, metric.responsibility) && !held.has(series?.id ?? metric.id),
  );
  return {
    outcomes: [...new Set(absent.map(({ outcome }) => outcome))].filter((one) => !withPage.has(one)).map(outcomeName),
    figures: absent.filter(({ outcome }) => withPage.has(outcome)).length,
  };
}

/** What the report counts for the council it was laid out for. */
function countedHere(pack: Pack, content: ReportContent): string {
  const { tier } = content.area;
  const rows = content.pages.filter(({ outcome }) => !outcome.contextual).flatMap((page) => page.rows);
  const others = rows.filter(({ metric }) => !isJobOf(tier, metric.responsibility)).length;
  const left = leftOut(pack, content, tier as CouncilTier);
  const isWhole = others === 0 && left.outcomes.length === 0 && left.figures === 0;
  return isWhole ? countedFigures : chosenFigures(rows.length, others);
}

/**
 * What is counted, for the council that the report was laid out for; for another one, what of its job is not in it. The
 * length is that of the longest.
 */
export function laidOutSentence(
  frame: ReportFrame,
  pack: Pack,
  content: ReportContent,
): { readonly sentence: Expression; readonly longest: number } {
  const lead = laidOutFor(content.area.name, content.area.tier);
  const say = (tier: CouncilTier) => notInReport(leftOut(pack, content, tier));
  const told = { county: say("county"), district: say("district"), single: say("single") };
  const other = ([before, between, after]: readonly [string, string, string]): Expression =>
    joined(lead, before, councilName(frame), between, ...(after === "" ? [] : [councilName(frame), after]));
  const here = countedHere(pack, content);
  const letters = Object.values(told).map((texts) => texts.join("").length + lead.length + 40);
  return {
    sentence: when(
      equal(councilName(frame), content.area.name),
      here,
      byTier(frame, { county: other(told.county), district: other(told.district), single: other(told.single) }),
    ),
    longest: Math.max(here.length, ...letters),
  };
}
