import type { Distance } from "../../comparison/distance.ts";
import { isNoValue, type NoValue } from "../../statistics/no-value.ts";
import type { RankBlock } from "../../statistics/rank-block.ts";
import type { RankInterval } from "../../statistics/rank-interval.ts";
import type { Certainty, TestAmong } from "../../comparison/certainty/certainty.ts";
import { stateWord } from "../explain-no-value.ts";
import { counted } from "../list.ts";
import { distanceWords } from "./distance.ts";
import { ordinal, positionWords } from "./position.ts";

/**
 * The places that the intervals leave open, as a phrase after a position.
 *
 * @example rangeWords({ best: 2, worst: 9, of: 16 }) // "could be 2nd to 9th"
 * @example rangeWords({ best: 2, worst: 9, of: 16, fromHighest: true }) // "could be 2nd to 9th highest"
 * @example rangeWords({ best: 16, worst: 16, of: 16 }) // "could be no other"
 */
export function rangeWords({ best, worst, fromHighest }: RankInterval): string {
  if (best === worst) return "could be no other";
  return `could be ${ordinal(best)} to ${ordinal(worst)}${fromHighest === true ? " highest" : ""}`;
}

/**
 * A position with what the intervals leave open, or why that cannot be said.
 *
 * @param certainty of the same comparison
 * @example positionWithRange({ first: 6, last: 6, of: 16 }, { places: { best: 2, worst: 9, of: 16 }, interval: "published" }) // "6th of 16; could be 2nd to 9th"
 */
export function positionWithRange(block: RankBlock, certainty: Pick<Certainty, "places" | "interval">): string {
  const { places, interval } = certainty;
  if (isNoValue(places)) return `${positionWords(block)}; ${noRange(places)}`;
  return `${positionWords(block)}; ${rangeWords(places)}${interval === "derived" ? " by a derived interval" : ""}`;
}

function noRange({ reason }: NoValue): string {
  return `${reason === "no-interval" ? "no 95% interval" : "too few areas"}, so no range of places`;
}

/** Why no certainty is given, as a word for tables: "no interval", "not judged", "contextual". */
export function uncertainWord(why: NoValue): string {
  return why.reason === "no-interval" ? "no interval" : stateWord(why);
}

/** Whether a verdict holds among all: "yes", "no", "similar" where nothing was claimed, or the reason as a word. */
export function holdsWord(test: TestAmong | NoValue): string {
  if (isNoValue(test)) return uncertainWord(test);
  return test.word === "similar" ? test.word : test.holds ? "yes" : "no";
}

/**
 * Position, range of places and whether the verdict holds, in a sentence or two.
 *
 * @param distance how far the figure lies from the median; said beside a verdict from a derived interval, which is often
 *   narrow
 */
export function certaintySentence(block: RankBlock, certainty: Certainty, distance: Distance | NoValue): string {
  const { test } = certainty;
  const place = `${positionWithRange(block, certainty)}.`;
  if (isNoValue(test)) return place;
  const near =
    certainty.interval !== "derived" || isNoValue(distance) ? "" : `, ${distanceWords(distance)} it in distance`;
  if (test.word === "similar") return `${place} Similar to the median${near}.`;
  const claim = `${test.word.charAt(0).toUpperCase()}${test.word.slice(1)} than the median${near}`;
  const among = `after allowing for ${counted(test.judged, "comparison")}`;
  return `${place} ${claim}; that ${test.holds ? "holds" : "does not hold"} ${among}.`;
}
