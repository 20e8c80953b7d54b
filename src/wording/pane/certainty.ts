import type { Distance } from "../../comparison/distance.ts";
import type { Verdict } from "../../comparison/verdict.ts";
import { isNoValue, type NoValue } from "../../statistics/no-value.ts";
import type { RankInterval } from "../../statistics/rank-interval.ts";
import type { TestAmong } from "../../comparison/certainty/certainty.ts";
import { rangeWords } from "../figure/certainty.ts";
import { ordinal } from "../figure/position.ts";
import { distanceWords } from "../figure/distance.ts";
import { capital, counted, smallNumber } from "../list.ts";

const allowing = (comparisons: number): string => `after allowing for ${comparisons} comparisons`;

/**
 * Whether a verdict other than similar holds among all of the council's, as a sentence; "" where nothing is claimed, or
 * where there is no other to allow for.
 */
export function standingSentence(test: TestAmong | NoValue): string {
  if (isNoValue(test) || test.word === "similar" || test.judged < 2) return "";
  return test.holds
    ? `It stands out, also ${allowing(test.judged)}.`
    : `It stands out, but not ${allowing(test.judged)}.`;
}

interface BesideFacts {
  readonly verdict: Verdict | NoValue;
  readonly distance: Distance | NoValue;
  /** Whether it holds among all of the council's; null where nothing is claimed. */
  readonly holds: boolean | null;
}

/** Of a verdict that does not hold among all of the council's. */
const notHolding = "does not hold among all comparisons";

/**
 * What stands beside a verdict in a list: the distance of one from a derived interval, and that one does not hold among
 * all of the council's; "" for nothing.
 *
 * @example besideVerdict({ verdict: worse, distance: close, holds: false }) // "Close to the median, derived interval; does not hold among all comparisons"
 */
export function besideVerdict({ verdict, distance, holds }: BesideFacts): string {
  if (isNoValue(verdict)) return "";
  const far = isNoValue(distance) ? "" : `${distanceWords(distance)} the median, `;
  const derived = verdict.derivedInterval ? `${far}derived interval` : "";
  return capital([derived, holds === false ? notHolding : ""].filter((part) => part !== "").join("; "));
}

/** The places left open, after a position that says already from which end it is counted. */
export function openPlaces({ best, worst, of }: RankInterval): string {
  return rangeWords({ best, worst, of });
}

/** What became of all tests of a council, or of one outcome's among them. */
export interface TestCounts {
  /** Tests that were made of the figures shown. */
  readonly tested: number;
  /** All of the council's, which is what is allowed for. */
  readonly comparisons: number;
  readonly standing: number;
  /** Of those standing out, as higher or lower: neither is good. */
  readonly neutral: number;
  readonly holding: number;
}

/**
 * How many stand out and how many of these hold.
 *
 * @example holdingSentence({ tested: 37, comparisons: 37, standing: 13, neutral: 0, holding: 10 })
 *   // "13 of 37 stand out; 10 hold after allowing for 37 comparisons."
 */
export function holdingSentence({ tested, comparisons, standing, neutral, holding }: TestCounts): string {
  const one = standing === 1;
  const none = standing === 0 ? "None" : String(standing);
  const what = neutral === 0 ? "" : `, ${smallNumber(neutral)} as higher or lower`;
  const out = `${none} of ${tested} ${one || standing === 0 ? "stands" : "stand"} out${what}`;
  if (standing === 0 || comparisons < 2) return `${out}.`;
  if (holding === standing) return `${out}; ${holdAll(standing)} ${allowing(comparisons)}.`;
  const held =
    holding === 0 ? (one ? "it does not hold" : "none holds") : `${holding} ${holding === 1 ? "holds" : "hold"}`;
  return `${out}; ${held} ${allowing(comparisons)}.`;
}

function holdAll(standing: number): string {
  if (standing === 1) return "it holds";
  return standing === 2 ? "both hold" : "all hold";
}

/** How many would stand out by chance, after {@link holdingSentence}; "" for less than about one. */
export function chanceSentence(byChance: number): string {
  return byChance === 0 ? "" : `About ${smallNumber(byChance)} would by chance alone.`;
}

/**
 * What is meant by allowing for comparisons, beside a verdict that claims something.
 *
 * @param byChance how many of them would stand out by chance; 0 for fewer than one
 */
export function comparisonsSentence(comparisons: number, byChance: number): string {
  const chance = byChance === 0 ? "fewer than one" : `about ${smallNumber(byChance)}`;
  return `${comparisons} of the council’s metrics are judged against this set; of so many, ${chance} would stand out by chance alone. A verdict holds when it stands out after allowing for that.`;
}

/** Before the names of those that do not hold. */
export const notHoldingLead = "Not holding:";

/** The list of figures that lie far from the median but cannot be tested. */
export const untestedWords = {
  title: "Furthest from the median, not tested",
  note: "No 95% interval, so none is called better or worse.",
} as const;

/** Under the picture of a set: the marked places, and the bars that are hollow. */
export function placesNote(own: string, places: RankInterval, alike: number): string {
  const { best, worst } = places;
  const marked =
    best === worst
      ? `the only place it could have, ${ordinal(best)}`
      : `places it could have, ${ordinal(best)} to ${ordinal(worst)}`;
  const hollow = alike === 0 ? "" : ` Hollow: cannot be told apart from ${own}.`;
  return `Marked: ${marked}.${hollow}`;
}

/** The same for readers who cannot see the picture. */
export function placesText(places: RankInterval, alike: number, others: number): string {
  const apart =
    alike === 0
      ? `all ${counted(others, "other")} can be told apart from it`
      : `${alike} of the ${counted(others, "other")} cannot be told apart from it`;
  return `It ${rangeWords(places)}; ${apart}.`;
}
