import type { PolarityFactor } from "../../statistics/favourable.ts";
import { oneCell, plain } from "./arguments.ts";
import { valueError } from "../cell-error.ts";
import { argumentWords } from "../../wording/arguments.ts";

const words: Readonly<Record<string, PolarityFactor>> = {
  high: 1,
  higher: 1,
  "high is good": 1,
  "higher is better": 1,
  "+": 1,
  "1": 1,
  "+1": 1,
  low: -1,
  lower: -1,
  "low is good": -1,
  "lower is better": -1,
  neutral: 0,
  none: 0,
  "neither is good": 0,
  "0": 0,
};

/**
 * The argument `polarity`: "high", "low" or "neutral", also +, -, 0 and 1, -1. Here 0 is a value; it does not count as
 * left out.
 *
 * @param usual the polarity when the argument is left out
 * @throws CellError #VALUE! for any other word
 */
export function readPolarity(argument: unknown, usual: PolarityFactor): PolarityFactor {
  const cell = oneCell(argument, "polarity");
  if (cell === null) return usual;
  const text = String(cell).trim().replace(/^[−–]/, "-");
  if (text === "-" || text === "-1") return -1;
  const word = plain(text);
  if (Object.hasOwn(words, word)) return words[word] as PolarityFactor;
  throw valueError(argumentWords.notAmong("polarity", cell, ["high", "low", "neutral"]));
}
