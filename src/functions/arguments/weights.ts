import { isWeight, type Weights } from "../../neighbours/model-input.ts";
import { findIndicator } from "../../queries/context.ts";
import type { Desk } from "../../queries/desk.ts";
import { isRefusal } from "../../wording/refusal.ts";
import { refusalCell } from "../answer.ts";
import { optionalRange, type PlainCell } from "./arguments.ts";
import { valueError } from "../cell-error.ts";
import { plainNumber } from "./number.ts";
import { argumentWords } from "../../wording/arguments.ts";

/**
 * The user's weights: two columns, indicator and weight. A row without a weight keeps 1; an entirely blank row is
 * skipped, and so is a first row of headings.
 *
 * @returns null when left out
 * @throws CellError #VALUE! for a range of another width, an unknown or repeated indicator, a weight that is none, or no
 *   weight above 0
 */
export function readWeights(desk: Desk, argument: unknown): Weights | null {
  const rows = optionalRange(argument, "weights");
  if (rows === null) return null;
  if (rows.some((row) => row.length !== 2)) throw valueError(argumentWords.weightColumns);
  const weights = new Map<string, number>();
  for (const [place, [name, weight]] of rows.entries()) {
    if (name === null || name === undefined || weight === null || weight === undefined) continue;
    const indicator = findIndicator(desk.pack, String(name));
    if (isRefusal(indicator)) {
      if (isHeading(place, weight)) continue;
      throw refusalCell(indicator);
    }
    if (weights.has(indicator.id)) throw valueError(argumentWords.twice("weights", indicator.name));
    weights.set(indicator.id, readWeight(weight, indicator.name));
  }
  const others = desk.pack.indicators.some((one) => !weights.has(one.id));
  if (!others && [...weights.values()].every((weight) => weight === 0)) throw valueError(argumentWords.weightsAllZero);
  return weights;
}

function isHeading(place: number, weight: PlainCell): boolean {
  return place === 0 && typeof weight === "string" && plainNumber(weight) === null;
}

function readWeight(weight: PlainCell, name: string): number {
  const number = weight === null ? null : plainNumber(weight);
  if (number !== null && isWeight(number)) return number;
  throw valueError(argumentWords.badWeight(name, String(weight)));
}
