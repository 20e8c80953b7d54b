import type { FigureKind } from "../../framework/figure-kinds.ts";
import { capital, listed } from "../list.ts";
import { figure } from "../figure/number.ts";

/** Published counts behind a figure, null where one is not held. */
interface PublishedCounts {
  readonly kind: FigureKind | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly respondents: number | null;
  /** Publisher and title of what the counts are from, where the figure is from another file. */
  readonly sources: readonly string[];
  /** The 95% limits shown were derived from these. */
  readonly derivedInterval: boolean;
}

const whole = (count: number): string => figure(count, "people").replace(/ \w+$/, "");

/**
 * The counts behind a figure, and what was made of them; "" where none is held.
 *
 * @example "420 of 505. The 95% limits are derived from these counts by Wilson’s method, ..."
 */
function countsSentence({
  kind,
  numerator,
  denominator,
  respondents,
  sources,
  derivedInterval,
}: PublishedCounts): string {
  const both = kind === "rate of events" ? "in" : "of";
  const counted =
    numerator !== null && denominator !== null
      ? `${whole(numerator)} ${both} ${whole(denominator)}.`
      : [
          numerator === null ? "" : `Numerator ${whole(numerator)}.`,
          denominator === null ? "" : `Denominator ${whole(denominator)}.`,
        ].join(" ");
  const answered = respondents === null ? "" : `${whole(respondents)} answered.`;
  const method = kind === "rate of events" ? "Byar’s method (exact Poisson below ten)" : "Wilson’s method";
  const derived = derivedInterval
    ? `The 95% interval is derived from these counts by ${method}, half a unit of the last digit wider on each side. It says how far a year’s figure could differ by chance alone, not how well it was counted.`
    : "";
  const from = sources.length === 0 ? "" : `Counts from ${listed(sources)}.`;
  return [counted, answered, from, derived]
    .filter((part) => part.trim() !== "")
    .join(" ")
    .trim();
}

/** Words of the facts on a metric's page: caveats, how current the figure is, its source and set. */
export const figureFactWords = {
  counts: countsSentence,
  flagged: (flags: string): string => `The figure is ${flags}.`,
  derived: "Calculated from published parts.",
  status: (status: string): string => `The framework calls its definition ${status}.`,
  fallbackScale: "Over half of the set have the same value, so scores rest on the mean deviation.",
  currency: (staleness: string, cadence: string, newest: string): string =>
    `${capital(staleness)}. ${capital(cadence)}; ${newest} is the latest.`,
  source: (publisher: string, title: string): string => `${publisher}: ${title}`,
  openModel: (model: string): string => `${model} (not MHCLG’s list)`,
  ownSet: (name: string): string => `Your own set, ${name}`,
} as const;
