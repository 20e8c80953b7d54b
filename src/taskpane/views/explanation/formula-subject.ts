import type { Area } from "../../../areas/area.ts";
import type { Comparison } from "../../../comparison/compare-in-set.ts";
import type { ParsedCall } from "../../../formula/parse-formula.ts";
import { ownList } from "../../../comparison/sets/comparison-set.ts";
import { isCellError } from "../../../functions/cell-error.ts";
import { asked } from "../../../functions/scores.ts";
import type { Series } from "../../../pack/pack.ts";
import { comparisonOf, type CompareAsked } from "../../../queries/compare.ts";
import type { Desk } from "../../../queries/desk.ts";
import { isNoValue, type NoValue } from "../../../statistics/no-value.ts";
import { explainNoValue, stateWord } from "../../../wording/explain-no-value.ts";
import { isRefusal, type Refusal } from "../../../wording/refusal.ts";
import { isAboutCouncil, placesOf } from "../../../formula/syntax/argument-positions.ts";
import type { GivenArgument } from "./read-arguments.ts";

/** What a formula asks for, as far as it can be determined. */
export type FormulaSubject =
  | { readonly kind: "figure"; readonly area: Area; readonly series: Series; readonly comparison: Comparison }
  /** It asks about a council alone. */
  | { readonly kind: "council"; readonly area: Area }
  /** It asks for something that does not exist. */
  | {
      readonly kind: "refused";
      readonly what: "council" | "metric" | "set or period";
      readonly sentence: string;
      /** A few words: "placeholder", "not known". */
      readonly aside: string;
    }
  /** It asks about several things, or about something without a figure. */
  | { readonly kind: "other" };

/** The council, metric and comparison that a call is about. */
export function subjectOf(desk: Desk, { name }: ParsedCall, given: readonly GivenArgument[]): FormulaSubject {
  const places = placesOf(name);
  const council = given[0]?.text ?? null;
  if (isAboutCouncil(name) && council !== null) {
    const area = desk.areaNamed(council);
    return isRefusal(area) ? refused("council", area) : { kind: "council", area };
  }
  const at = places?.metric ?? null;
  const metric = at === null ? null : (given[at]?.text ?? null);
  if (places === null || council === null || metric === null) return { kind: "other" };
  const area = desk.areaNamed(council);
  if (isRefusal(area)) return refused("council", area);
  const series = desk.seriesNamed(metric);
  if (isRefusal(series) || isNoValue(series)) return refused("metric", series);
  const cellsAt = (place: number | null): unknown => (place === null ? undefined : given[place]?.cells);
  const how = readable(() => asked(desk, cellsAt(places.set), cellsAt(places.period)));
  if ("sentence" in how)
    return { kind: "refused", what: "set or period", sentence: how.sentence, aside: "not understood" };
  // The national figure can be asked for, though it is not compared with anything.
  const alone =
    !places.compares && area.tier === "country" ? { ...how.asked, set: () => ownList(area, []) } : how.asked;
  const comparison = comparisonOf(desk, series, area, alone);
  if (isRefusal(comparison) || isNoValue(comparison)) return refused("set or period", comparison);
  return { kind: "figure", area, series, comparison };
}

function refused(what: "council" | "metric" | "set or period", why: Refusal | NoValue): FormulaSubject {
  if (isNoValue(why)) return { kind: "refused", what, sentence: explainNoValue(why), aside: stateWord(why) };
  return { kind: "refused", what, sentence: why.sentence, aside: "not understood" };
}

/** The functions read set and period by throwing the error that a cell would show. */
function readable(read: () => CompareAsked): { readonly asked: CompareAsked } | { readonly sentence: string } {
  try {
    return { asked: read() };
  } catch (thrown) {
    if (isCellError(thrown)) return { sentence: thrown.message };
    throw thrown;
  }
}
