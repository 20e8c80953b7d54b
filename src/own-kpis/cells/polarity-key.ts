import { normaliseName } from "../../text/normalise.ts";
import type { OwnPolarity } from "../kpi.ts";
import { readOwnPolarity, type PolarityKey } from "./polarity.ts";
import { tidyText } from "./shown-text.ts";

/** "H = high is good", "L - low", "(+) bigger is better", "T: target". */
const entry =
  /^(?:(?:key|polarity|good is|good performance|note)\b\s*:?\s*)?(?:[[(]([^\s()[\]]{1,3})[\])]\s*(?:=|:|[-–—]|means|is|stands for)?|([^\s()[\]=:]{1,3})\s*(?:=|:|[-–—]|means\b|stands for\b|is\b))\s*(.+)$/i;

/** What becomes of a figure, or how it stands: no polarity. */
const otherKey =
  /\b(?:improv\w*|worsen\w*|deteriorat\w*|declin\w*|last|previous|since|compared|change|changed|quarter|year|on track|off track|on or above|achieved|met|missed)\b|\b(?:on|below|above|off|within|behind|at|exceed\w*) (?:the )?(?:target|tolerance|threshold)\b/;

/**
 * What a list's own key says of the letters and signs in its column of polarity.
 *
 * Keys of colours ("R = below target") and of directions of travel ("↑ = improving") are none.
 *
 * @param lines texts from around the list; what is no key is passed over
 * @example polarityKey(["H = high is good; L = low is good; T = target"]).get("t") // "near-target"
 */
export function polarityKey(lines: readonly string[]): PolarityKey {
  const key = new Map<string, OwnPolarity>();
  for (const part of lines.flatMap((line) => line.split(/[;|\n]|,(?=\s*\S{1,3}\s*(?:=|:|[-–—]))|\.\s|\s{3,}/))) {
    const [, bracketed, bare, words = ""] = entry.exec(tidyText(part)) ?? [];
    const sign = (bracketed ?? bare)?.toLowerCase();
    if (sign === undefined || /^(?:r|a|g|b|rag|kpi|pi|na|n\/a|\d+)$/.test(sign)) continue;
    const said = normaliseName(words);
    const isJudged = /\b(?:good|better|best)\b/.test(said);
    if (otherKey.test(said) && !isJudged && !/^(?:stay|keep|remain|near|close)/.test(said)) continue;
    const polarity = readOwnPolarity(words);
    if (polarity !== null) key.set(sign, polarity);
  }
  return key;
}
