import { rag } from "../../../../comparison/rag.ts";
import { polarityFactor } from "../../../../comparison/polarity.ts";
import type { Polarity } from "../../../../framework/metric.ts";
import { asShown, sameScale } from "../../../../own-kpis/scale.ts";
import type { Kpi } from "../../../../own-kpis/read-list.ts";
import { isNoValue } from "../../../../statistics/no-value.ts";
import { explainNoValue } from "../../../../wording/explain-no-value.ts";
import type { Rag } from "../../../design/rag-letter.tsx";

/** A KPI's figure against the council's own target: a RAG colour where there is one, and the words for it. */
export interface OwnRag {
  readonly rag: Rag | null;
  /** "on target, 17%", "no target given". */
  readonly words: string;
}

/**
 * The KPI's figure against target and floor, by the list's polarity, else the metric's.
 *
 * A cell displayed as per cent holds a share of 1: such figures are compared as displayed. Where only one of two is
 * displayed as per cent and the scale of the other is unclear, there is no RAG.
 */
export function ownRag(kpi: Kpi, matched: Polarity | null): OwnRag {
  const { value, unread, target, floor, polarity } = kpi;
  if (value === null) return { rag: null, words: unread === undefined ? "no figure" : `“${unread}” is not a number` };
  if (target === null) return { rag: null, words: "no target given" };
  const good = polarity ?? matched;
  if (good === null) return { rag: null, words: `target ${target.text}; which way is good is not said` };
  if (good === "neutral") return { rag: null, words: `target ${target.text}; no good direction` };
  if (!sameScale(value, target) || (floor !== null && !sameScale(value, floor)))
    return { rag: null, words: `target ${target.text}; not in the unit of the value` };
  const factor = polarityFactor(good);
  const standard = { target: asShown(target), floor: floor === null ? null : asShown(floor) };
  const colour = rag(asShown(value), standard, factor);
  if (isNoValue(colour)) return { rag: null, words: explainNoValue(colour) };
  const [over, under] = factor === 1 ? ["above", "below"] : ["below", "above"];
  switch (colour) {
    case "green":
      return { rag: "Green", words: `on target, ${target.text}` };
    case "missed":
      return { rag: null, words: `${under} target, ${target.text}` };
    case "amber":
      return { rag: "Amber", words: `${over} floor, ${floor?.text ?? ""}` };
    case "red":
      return { rag: "Red", words: `${under} floor, ${floor?.text ?? ""}` };
  }
}
