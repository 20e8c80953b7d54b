import type { Figure, MarkMeaning, Observation } from "../../readers/observation.ts";
import type { Flag, State } from "../../pack/pack.ts";
import type { Feed } from "../plan/feed-picks.ts";
import type { Role } from "../plan/feed-roles.ts";
import type { Candidate } from "../table/collect-figures.ts";
import { publishedDifference } from "../derive-figures.ts";
import { decimalPlaces } from "../../pack/assembly/column-decimals.ts";
import { roundTo, withoutNoise } from "../table/decimals.ts";

/** The observations of one area and period that make one of our figures. */
export interface Cell extends Partial<Record<Role, Observation>> {
  /** The parts of which the file has two that differ, so that neither can be taken. */
  doubtful?: ReadonlySet<Role>;
}

/** What a mark means to the pack. */
const states: Readonly<Record<MarkMeaning, State>> = {
  suppressed: "suppressed",
  // Too few people answered for the figure to be shown.
  unreliable: "suppressed",
  "not available": "notPublished",
  "not applicable": "notApplicable",
  "suppressed or not available": "suppressedOrNotPublished",
  "rounds to zero": "roundsToZero",
  note: "notPublished",
};

type Limits = Pick<Candidate, "lower95" | "upper95">;
type Counts = Pick<Candidate, "numerator" | "denominator" | "respondents">;

const noLimits: Limits = { lower95: null, upper95: null };
const noCounts: Counts = { numerator: null, denominator: null, respondents: null };

/** Decimals of a quotient, which has no last published digit. */
const quotientDecimals = 4;

/** Our figure from the observations of a cell; null where there is none, or where two of its parts differ. */
export function candidateOf(found: Cell, feed: Feed, series: string): Candidate | null {
  const { doubtful = new Set() } = found;
  if (doubtful.has("figure") || doubtful.has("over") || doubtful.has("less")) return null;
  const cell = withoutCounts(found, doubtful);
  const { figure, over, less } = cell;
  if (figure === undefined) return null;
  if ((feed.over !== undefined && over === undefined) || (feed.less !== undefined && less === undefined)) return null;
  const at = { measure: series, period: figure.period, row: figure.row };
  const marked = [figure, over, less].find((part) => part?.value === null);
  if (marked !== undefined) {
    if (marked.meaning === null) return null;
    return { ...at, value: null, state: states[marked.meaning], ...noLimits, ...noCounts, flags: [] };
  }
  const value = valueOf(cell, feed.times ?? 1);
  if (value === null) return null;
  const calculated = over !== undefined || less !== undefined;
  const flags: Flag[] = [
    ...(calculated ? (["derived"] as const) : []),
    ...([figure, over, less].some((part) => part?.flags.includes("provisional") === true)
      ? (["provisional"] as const)
      : []),
  ];
  const limits = calculated ? noLimits : limitsOf(figure, feed.times ?? 1);
  return { ...at, value, state: null, ...limits, ...countsOf(cell, feed), flags };
}

/** Without the counts of which there are two: the figure itself is in no doubt. */
function withoutCounts({ numerator, denominator, ...rest }: Cell, doubtful: ReadonlySet<Role>): Cell {
  return {
    ...rest,
    ...(numerator !== undefined && !doubtful.has("numerator") && { numerator }),
    ...(denominator !== undefined && !doubtful.has("denominator") && { denominator }),
  };
}

function valueOf({ figure, over, less }: Cell, times: number): number | null {
  const value = figure?.value as number;
  if (over !== undefined) {
    return over.value === null || over.value === 0 ? null : roundTo((value / over.value) * times, quotientDecimals);
  }
  return less === undefined ? withoutNoise(value * times) : publishedDifference(value, less.value as number);
}

function limitsOf({ lower, upper, margin, value }: Observation, times: number): Limits {
  if (lower !== null && upper !== null)
    return { lower95: withoutNoise(lower.value * times), upper95: withoutNoise(upper.value * times) };
  if (margin === null || value === null) return noLimits;
  const [middle, half] = [withoutNoise(value * times), withoutNoise(margin.value * times)];
  const decimals = Math.max(decimalPlaces(middle), decimalPlaces(half));
  return { lower95: roundTo(middle - half, decimals), upper95: roundTo(middle + half, decimals) };
}

function countsOf(
  { figure, over, numerator, denominator }: Cell,
  { over: pattern, counts, respondents }: Feed,
): Counts {
  const whole = (one: Figure | Observation | null | undefined): number | null => one?.value ?? null;
  if (respondents === true) return { ...noCounts, respondents: whole(figure?.denominator) };
  if (pattern !== undefined) {
    const base = whole(over);
    const denominator = base === null ? null : roundTo(base * (pattern.each ?? 1), 0);
    return { ...noCounts, numerator: whole(figure), denominator };
  }
  return {
    ...noCounts,
    numerator: whole(counts?.numerator === undefined ? figure?.numerator : numerator),
    denominator: whole(counts?.denominator === undefined ? figure?.denominator : denominator),
  };
}
