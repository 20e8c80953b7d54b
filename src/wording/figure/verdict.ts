import type { Distance } from "../../comparison/distance.ts";
import type { Verdict } from "../../comparison/verdict.ts";
import { isNoValue, type NoValue } from "../../statistics/no-value.ts";
import { distanceWords } from "./distance.ts";

/**
 * A verdict as it may stand alone. From a published interval it is the bare word. A derived interval is often narrow, so
 * that small gaps stand out: the word then comes with the distance, and with what it rests on.
 *
 * @example
 * verdictWords({ word: "worse", derivedInterval: true, ... }, { band: "close", side: "above", ... })
 *   // "worse, but close to the median (derived interval)"
 */
export function verdictWords({ word, derivedInterval }: Verdict, distance: Distance | NoValue): string {
  return derivedInterval ? `${word}${distanceBeside(word, distance)} (derived interval)` : word;
}

/** ", but close to the median", to follow a verdict's word; "" for similar, and where there is no distance. */
function distanceBeside(word: Verdict["word"], distance: Distance | NoValue): string {
  if (word === "similar" || isNoValue(distance)) return "";
  return `, ${distance.band === "close" ? "but " : ""}${distanceWords(distance)} the median`;
}
