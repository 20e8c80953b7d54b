import { isWeight, type Weights } from "../../../neighbours/model-input.ts";
import type { Indicator } from "../../../pack/pack.ts";
import { readNumberText } from "../../../text/read-number.ts";
import { indicatorName } from "../../../wording/indicator-names.ts";
import { weightsWords } from "../../../wording/pane/weights.ts";

export type WeightsRead =
  | { readonly kind: "weights"; readonly weights: Weights }
  | { readonly kind: "problem"; readonly sentence: string };

/**
 * Weights as typed: those that differ from 1, or what is wrong with them.
 *
 * @param held the indicators that have a field
 * @param typed by indicator id; fields never edited are not in it
 */
export function readWeights(held: readonly Indicator[], typed: ReadonlyMap<string, string>): WeightsRead {
  const weights = new Map<string, number>();
  for (const indicator of held) {
    const text = typed.get(indicator.id);
    if (text === undefined) continue;
    const weight = readNumberText(text);
    if (weight === null || !isWeight(weight))
      return { kind: "problem", sentence: weightsWords.notANumber(indicatorName(indicator)) };
    if (weight !== 1) weights.set(indicator.id, weight);
  }
  const anyLeft = held.some((one) => weights.get(one.id) !== 0);
  return anyLeft ? { kind: "weights", weights } : { kind: "problem", sentence: weightsWords.nothing };
}
