import type { Polarity } from "../../framework/metric.ts";
import type { RankBlock } from "../../statistics/rank-block.ts";

/** "1st", "2nd", "3rd", "4th", "11th", "21st". */
export function ordinal(place: number): string {
  const teen = place % 100 >= 11 && place % 100 <= 13;
  const ending = teen ? "th" : (["th", "st", "nd", "rd"][place % 10] ?? "th");
  return `${place}${ending}`;
}

/**
 * A place in words, ties as a block; "highest" is said where neither end is good, so that it never reads as a place in
 * a league.
 *
 * @example placeWords({ first: 4, last: 6, of: 16 }) // "joint 4th to 6th"
 * @example placeWords({ first: 4, last: 4, of: 16, fromHighest: true }) // "4th highest"
 */
export function placeWords({ first, last, fromHighest }: RankBlock): string {
  const place = first === last ? ordinal(first) : `joint ${ordinal(first)} to ${ordinal(last)}`;
  return fromHighest === true ? `${place} highest` : place;
}

/**
 * A position in words.
 *
 * @example positionWords({ first: 4, last: 6, of: 16 }) // "joint 4th to 6th of 16"
 */
export function positionWords(block: RankBlock): string {
  return `${placeWords(block)} of ${block.of}`;
}

/**
 * Which end is 1st, and whether that is good.
 *
 * @param contextual about the area rather than the council's work, so neither end is called good
 */
export function firstPlace(polarity: Polarity, contextual: boolean): string {
  if (polarity === "neutral") return "neither high nor low is good in itself";
  const end = polarity === "higher-is-better" ? "1st is highest" : "1st is lowest";
  return contextual ? end : `${end}, which is good`;
}
