import type { Pack } from "../pack/pack.ts";
import { modelIndicators } from "../queries/model-indicators.ts";
import {
  type CouncilTier,
  type HeldIndicators,
  indicatorsHeld,
  indicatorsUsed,
} from "../wording/report/by-council-words.ts";
import { reportWords as words } from "../wording/report/report-words.ts";
import { tierName } from "../wording/tier.ts";
import type { Condition, Expression } from "../formula/expression.ts";
import type { ReportPage } from "./content.ts";
import { at, called, cell, councilArgument, equal, joined, type ReportFrame, when } from "./cells.ts";

/** The name of the council typed into the report. */
export function councilName(frame: ReportFrame): Expression {
  return called("ABOUT", councilArgument(frame), "name");
}

/** The council's tier in words; an error where no council is called so, be it the name of a metric. */
export function councilTier(frame: ReportFrame): Expression {
  return called("ABOUT", councilArgument(frame), "tier");
}

/** One of three texts, by the tier of the council typed into the report. */
export function byTier(frame: ReportFrame, texts: Readonly<Record<CouncilTier, Expression>>): Expression {
  const is = (tier: CouncilTier) => equal(councilTier(frame), tierName(tier));
  return when(is("county"), texts.county, when(is("district"), texts.district, texts.single));
}

/** A sentence, or the word on a council that nobody knows; or on England, which is no council. */
export function ifCouncil(
  frame: ReportFrame,
  sentence: Expression,
  otherwise: Expression,
  nation = otherwise,
): Expression {
  const council = when(equal(councilTier(frame), tierName("country")), nation, sentence);
  const known = when(equal(councilTier(frame), ""), otherwise, council);
  return { kind: "or-if-error", of: known, otherwise };
}

/** A page's sentence, or that the sheet with council and set is gone, or that no council is called so. */
export function ifFrameThere(frame: ReportFrame, sentence: Expression): Expression {
  const wrong = words.wrongCouncilThere(frame.summary);
  return {
    kind: "or-if-error",
    of: when(equal(at(frame.council), ""), wrong, ifCouncil(frame, sentence, wrong, words.nation)),
    otherwise: words.lostSheet(frame.summary),
  };
}

/** Whether council and set are those the report was built for. */
export function isAsBuilt({ council, councilName: name, set, setAsBuilt }: ReportFrame): Condition {
  const sameSet = setAsBuilt.map((text, i) => equal(at(cell(set.sheet, set.row + i, set.column)), text));
  return { kind: "both", all: [equal(at(council), name), ...sameSet] };
}

/** About how long the sentence is that stands for one on the files of others, in characters. */
export const takenElsewhereLength = words.takenElsewhere.join("").length + 40;

/**
 * A sentence on whose files figures were taken from, where council and set are those the report was built for; for
 * others, where it is to be found.
 *
 * @param end what follows in either case
 */
export function ifAsBuilt(frame: ReportFrame, sentence: string, end = ""): Expression {
  const [before, after] = words.takenElsewhere;
  return when(isAsBuilt(frame), sentence + end, joined(before, at(frame.council), after + end));
}

function ofTiers(pack: Pack, say: (held: HeldIndicators, tier: CouncilTier) => string): Record<CouncilTier, string> {
  const text = (tier: CouncilTier): string => say(modelIndicators(pack, tier), tier);
  return { county: text("county"), district: text("district"), single: text("single") };
}

/** ", 18 of 21 indicators for counties", for the council typed into the report. */
export function modelIndicatorsUsed(frame: ReportFrame, pack: Pack): Expression {
  return byTier(frame, ofTiers(pack, indicatorsUsed));
}

/** The same with what is missing; for all tiers where no council is called so. */
export function modelIndicatorsHeld(frame: ReportFrame, pack: Pack): Expression {
  const texts = ofTiers(pack, indicatorsHeld);
  return ifCouncil(frame, byTier(frame, texts), Object.values(texts).join(" "));
}

/** A caveat of some councils for a measure of a page. */
export interface PageCaveat {
  readonly metric: string;
  /** The councils' names. */
  readonly councils: readonly string[];
  readonly text: string;
}

/** The caveats of single councils for the measures of a page, whichever council is typed. */
export function pageCaveats({ caveats, areaByCode }: Pack, { rows }: ReportPage): readonly PageCaveat[] {
  const shown = new Set<string>(rows.map(({ metric }) => metric.id));
  return caveats
    .filter(({ metric }) => shown.has(metric))
    .map(({ metric, areas, text }) => ({
      metric,
      councils: areas.flatMap((code) => areaByCode.get(code)?.name ?? []),
      text,
    }));
}

/** The name of a measure, marked where the council typed has a caveat of its own for it. */
export function markedName(
  frame: ReportFrame,
  name: string,
  metric: string,
  caveats: readonly PageCaveat[],
  mark: string,
): Expression {
  const councils = caveats.filter((one) => one.metric === metric).flatMap((one) => one.councils);
  return whereCouncil(
    frame,
    councils.map((council) => [council, name + mark]),
    name,
  );
}

/** One of some texts by the council typed, or the last. */
function whereCouncil(
  frame: ReportFrame,
  texts: readonly (readonly [council: string, text: string])[],
  otherwise: string,
): Expression {
  const typed: Expression = { kind: "or-if-error", of: councilName(frame), otherwise: "" };
  return texts.reduceRight<Expression>((rest, [council, text]) => when(equal(typed, council), text, rest), otherwise);
}
