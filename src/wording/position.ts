import type { Polarity } from "../framework/metric.ts";
import type { RankBlock } from "../statistics/rank-block.ts";

/** "1st", "2nd", "3rd", "4th", "11th", "21st". */
export function ordinal(place: number): string {
  const teen = place % 100 >= 11 && place % 100 <= 13;
  const ending = teen ? "th" : (["th", "st", "nd", "rd"][place % 10] ?? "th");
  return `${place}${ending}`;
}

/**
 * A position in words, ties as a block.
 *
 * @example positionWords({ first: 4, last: 6, of: 16 }) // "joint 4th to 6th of 16"
 */
export function positionWords({ first, last, of }: RankBlock): string {
  if (first === last) return `${ordinal(first)} of ${of}`;
  return `joint ${ordinal(first)} to ${ordinal(last)} of ${of}`;
}

/**
 * Which end is 1st, and whether that is good.
 *
 * @param contextual about the area rather than the council's work, so neither end is called good
 */
export function firstPlace(polarity: Polarity, contextual: boolean): string {
  if (polarity === "neutral") return "1st is highest; neither high nor low is good in itself";
  const end = polarity === "higher-is-better" ? "1st is highest" : "1st is lowest";
  return contextual ? end : `${end}, which is good`;
}
