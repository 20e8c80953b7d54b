import { noValue, type NoValue } from "../statistics/no-value.ts";
import type { PolarityFactor } from "../statistics/favourable.ts";
import { sameFigure } from "../statistics/same-figure.ts";

/** "missed": the target is not met and there is no floor to tell amber from red. */
export type RagColour = "green" | "amber" | "red" | "missed";

/** The council's own standard for a figure, in its unit. */
export interface Standard {
  readonly target: number | null;
  /** The limit beyond which it is red; null where the council has none. */
  readonly floor: number | null;
}

/**
 * A value against the council's own target and floor. A position among neighbours is never shown as RAG.
 *
 * High is good: green from the target on, amber from the floor up to it, red below the floor. Low is good: the mirror.
 * Without a floor, a missed target is "missed", neither amber nor red.
 *
 * Equal is equal to 12 significant digits: 45.3 + 20.4 is on a target of 65.7, as it is in a spreadsheet, which compares
 * by 15, although it is less in binary arithmetic.
 *
 * Excel check, high is good: `=IF(x>=target,"Green",IF(x>=floor,"Amber","Red"))`
 *
 * @param factor +1 high is good, -1 low is good, 0 neutral
 * @returns the colour; "neutral-polarity", "no-target", or "floor-on-wrong-side" when the floor is better than the target
 * @example rag(92, { target: 95, floor: 90 }, 1) // "amber"
 */
export function rag(value: number, { target, floor }: Standard, factor: PolarityFactor): RagColour | NoValue {
  if (factor === 0) return noValue("neutral-polarity");
  if (target === null) return noValue("no-target");
  const reaches = (mark: number, figure: number): boolean =>
    sameFigure(figure, mark) || (factor === 1 ? figure >= mark : figure <= mark);
  if (floor !== null && !reaches(floor, target)) return noValue("floor-on-wrong-side", { target, floor });
  if (reaches(target, value)) return "green";
  if (floor === null) return "missed";
  return reaches(floor, value) ? "amber" : "red";
}
