import { polarityFactor } from "../../comparison/polarity.ts";
import { rag } from "../../comparison/rag.ts";
import type { Polarity } from "../../framework/metric.ts";
import { isNoValue } from "../../statistics/no-value.ts";
import { explainNoValue } from "../../wording/explain-no-value.ts";
import type { Kpi } from "../kpi.ts";
import { sameScale } from "./scale.ts";

/** A KPI's figure against the council's own standard: a RAG colour where there is one, and the words for it. */
export interface OwnStanding {
  /** "missed": the target is missed and there is no floor. Null: no colour can be given, and the words say why. */
  readonly colour: "green" | "amber" | "red" | "missed" | null;
  /** For the card: "on target, 17%", "no target given". */
  readonly words: string;
  /** For a cell of the written table where there is no colour: "no target". */
  readonly brief: string;
  /** Which way is good, as judged by: the list's own words, else the accepted metric's polarity. */
  readonly factor: 1 | -1 | null;
  /** Target and floor as judged by; the floor may come from a tolerance. */
  readonly target: number | null;
  readonly floor: number | null;
  /** What does not agree, in sentences: list against metric, published against computed colour. */
  readonly disagreements: readonly string[];
}

/**
 * The KPI's figure against target and floor, by the list's polarity, else that of the metric the user accepted.
 *
 * @param accepted polarity of the metric that the user accepted; null before a match is accepted
 */
export function ownStanding(kpi: Kpi, accepted: Polarity | null): OwnStanding {
  const { value, unread, target, floor, polarity } = kpi;
  const none = { colour: null, factor: null, target: null, floor: null, disagreements: [] };
  if (value === null)
    return { ...none, words: unread === null ? "no figure" : `“${unread}” is not a number`, brief: "no figure" };
  if (target === null) return { ...none, words: "no target given", brief: "no target" };
  const good = polarity ?? accepted;
  if (good === null)
    return {
      ...none,
      words: `target ${target.text}; which way is good is not said`,
      brief: "which way is good is not said",
    };
  if (good === "neutral" || good === "near-target")
    return { ...none, words: `target ${target.text}; no good direction`, brief: "no good direction" };
  if (!sameScale(value, target) || (floor !== null && !sameScale(value, floor)))
    return {
      ...none,
      words: `target ${target.text}; not in the unit of the value`,
      brief: "not in the unit of the target",
    };
  const factor = polarityFactor(good) as 1 | -1;
  const colour = rag(value.value, { target: target.value, floor: floor?.value ?? null }, factor);
  if (isNoValue(colour)) return { ...none, words: explainNoValue(colour), brief: "floor and target may be swapped" };
  const [over, under] = factor === 1 ? ["above", "below"] : ["below", "above"];
  const words = {
    green: `on target, ${target.text}`,
    missed: `${under} target, ${target.text}`,
    amber: `${over} floor, ${floor?.text ?? ""}`,
    red: `${under} floor, ${floor?.text ?? ""}`,
  }[colour];
  return { colour, words, brief: "", factor, target: target.value, floor: floor?.value ?? null, disagreements: [] };
}
