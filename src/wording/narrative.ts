import type { Area } from "../areas/area.ts";
import { type ComparisonSet, unnamedList } from "../comparison/sets/comparison-set.ts";
import type { DirectionOfTravel } from "../comparison/trend/direction-of-travel.ts";
import type { Distance } from "../comparison/distance.ts";
import type { MissingMember } from "../comparison/missing-members.ts";
import type { Verdict } from "../comparison/verdict.ts";
import type { Observation } from "../pack/observe.ts";
import type { Period, Series } from "../pack/pack.ts";
import { isNoValue, type NoValue } from "../statistics/no-value.ts";
import type { RankBlock } from "../statistics/rank-block.ts";
import { distanceWords, farOutSentence } from "./figure/distance.ts";
import { caveatsFor } from "./council/caveat.ts";
import { counted, listed } from "./list.ts";
import { lowerFirst, seriesName } from "./metric-words.ts";
import { quoted } from "./quote.ts";
import { leftOutSentence } from "./missing-members.ts";
import { figure, figureRange } from "./figure/number.ts";
import { firstPlace, positionWords } from "./figure/position.ts";
import { type DatedMark, uncheckedWords } from "./unchecked.ts";

/** The facts for a narrative; a reason takes the place of anything that is not available. */
export interface NarrativeFacts {
  readonly series: Series;
  readonly area: Area;
  readonly set: ComparisonSet;
  /** How many of the set have a figure. */
  readonly n: number;
  readonly own: Observation;
  readonly median: number | NoValue;
  readonly position: RankBlock | NoValue;
  readonly distance: Distance | NoValue;
  readonly verdict: Verdict | NoValue;
  readonly direction: DirectionOfTravel | NoValue;
  /** The figures of the direction, oldest first. */
  readonly trendMarks?: readonly DatedMark[];
  /** Says that the default set is our model because MHCLG's list has none for the council; "" otherwise. */
  readonly notOnList?: string;
  readonly missing: readonly MissingMember[];
  /** Names of members counted with a figure of an older period. */
  readonly older: readonly string[];
  readonly contextual: boolean;
  /** "Kent's job" on a district's page; null where it is the council's own. */
  readonly job: string | null;
  /** What must be known of this council's figure, each a sentence or more. */
  readonly councilCaveats: readonly string[];
  readonly outOfDate: boolean;
}

/**
 * Sentences about a figure for a committee paper: value, unit and period, position in the set and its size, the median,
 * whether a difference can be claimed, the direction, and caveats.
 *
 * The words of a verdict (better, similar, worse, higher, lower) are used only with the interval that supports them;
 * distances have different words. What a caveat says too stands in the caveat alone.
 */
export function narrative(facts: NarrativeFacts): string {
  return [
    mainSentence(facts),
    claimSentence(facts),
    directionSentence(facts),
    facts.notOnList ?? "",
    missingSentence(facts),
    olderSentence(facts),
    facts.contextual ? "This describes the place, not the council's performance." : "",
    facts.job === null ? "" : `This is ${facts.job}.`,
    facts.outOfDate ? "Newer figures are overdue." : "",
    caveatSentence(facts),
  ]
    .filter((sentence, at, all) => sentence !== "" && !all.slice(at + 1).some((later) => later.includes(sentence)))
    .join(" ");
}

function mainSentence(facts: NarrativeFacts): string {
  const { series, area, set, own, median, position, distance, contextual } = facts;
  const value = figure(own.value, series.unit).replace(/^\+/, "");
  const stood = `On ${subject(seriesName(series))}, ${area.name} stood at ${value} ${inPeriod(own.period)}`;
  const middle = isNoValue(median) ? null : figure(median, series.unit).replace(/^\+/, "");
  if (isNoValue(position))
    return middle === null ? `${stood}.` : `${stood}; the median of ${setWords(set)} is ${middle}.`;
  const placed = `${stood}, ${positionWords(position)} among ${setWords(set)} (${firstPlace(series.metric.polarity, contextual)})`;
  if (middle === null) return `${placed}.`;
  if (isNoValue(distance)) return `${placed}; their median is ${middle}.`;
  // Figures that are displayed the same are not described as different.
  const away =
    middle === value ? (distance.side === "level" ? "equal to" : "when rounded equal to") : distanceWords(distance);
  return `${placed} and ${away} their median of ${middle}.${isAloneFarOut(facts) ? ` ${farOutSentence}` : ""}`;
}

/** Names that are statements or have a colon need quotation marks to read as names. */
const isStatement = /:|^Easy |^At home | get on$/;

function subject(name: string): string {
  return isStatement.test(name) ? `“${name}”` : lowerFirst(name);
}

/**
 * Whether the figure is beyond the last step of distance and alone there: if others were too, the set would be in two
 * groups.
 */
function isAloneFarOut({ distance, position }: NarrativeFacts): boolean {
  if (isNoValue(distance) || isNoValue(position) || distance.band !== "far-out") return false;
  const { first, last, of } = position;
  return first === last && (first === 1 || last === of);
}

/** "in 2024/25", "on 31 March 2025". */
function inPeriod({ label }: Period): string {
  return `${/^\d{1,2} [A-Z]/.test(label) ? "on" : "in"} ${label}`;
}

function setWords({ kind, name }: ComparisonSet): string {
  // "its DfE neighbours", but "MHCLG's neighbours": the name says whose they are.
  if (kind === "official-list" || kind === "open-model" || kind === "published-list")
    return /^\S+['’]s /.test(name) ? name : `its ${name}`;
  if (kind === "county-districts") return `the ${name}`;
  if (kind === "own-list") return name === unnamedList ? "a chosen list of councils" : `the set ${quoted(name)}`;
  return name;
}

function claimSentence({ series, verdict, n }: NarrativeFacts): string {
  if (isNoValue(verdict)) return noClaim(verdict, n);
  const { word, lower, upper, median, derivedInterval } = verdict;
  const which = derivedInterval ? "95% interval derived from published counts" : "95% interval";
  const interval = `The ${which} (${figureRange(lower, upper, series.unit)})`;
  if (word === "similar") return `${interval} includes that median, so the two are similar.`;
  const side = lower > median ? "above" : "below";
  const near = side === "above" ? lower : upper;
  const rounded = figure(near, series.unit) === figure(median, series.unit) ? ", before rounding" : "";
  const judged = `so the ${word === "higher" || word === "lower" ? "figure" : "result"} is ${word}`;
  return `${interval} lies wholly ${side} that median${rounded}, ${judged}.`;
}

function noClaim({ reason, detail }: NoValue, n: number): string {
  if (reason === "no-interval") return "No 95% interval is published, so the difference is not tested.";
  if (reason === "too-few-values")
    return `Only ${counted(n, "of them has", "of them have")} a figure: too few to compare.`;
  return detail["cause"] === "partial"
    ? "The figure is built from published parts only, so it is not ranked."
    : "This metric is not ranked.";
}

function directionSentence({ direction, own, trendMarks = [] }: NarrativeFacts): string {
  if (isNoValue(direction)) return noDirection(direction);
  const span = `over the ${counted(direction.slope.points, "comparable period")} to ${own.period.label}`;
  const said = direction.word === "no clear trend" ? "shows no clear trend" : `has been ${direction.word}`;
  return `It ${said} ${span}. ${uncheckedWords.trend(trendMarks)}`.trim();
}

function noDirection({ reason, detail }: NoValue): string {
  if (reason === "not-judged") return ""; // the sentence about the figure says so
  if (reason === "overlapping-periods") return "Too few periods without overlap are held to tell a direction.";
  const since = detail["since"];
  return typeof since === "string" && detail["break"] !== undefined
    ? `Since the method changed in ${since}, too few periods are held to tell a direction.`
    : "Too few comparable periods are held to tell a direction.";
}

function missingSentence({ set, missing }: NarrativeFacts): string {
  const nation = leftOutSentence(set.leftOut);
  if (missing.length === 0) return nation;
  const all = set.members.length + set.outsideEngland.length;
  const names = listed(
    missing.map((member) => member.name),
    "and",
    5,
  );
  return `${missing.length} of the ${all} ${missing.length === 1 ? "has" : "have"} no figure: ${names}. ${nation}`.trim();
}

function olderSentence({ older }: NarrativeFacts): string {
  if (older.length === 0) return "";
  const names = listed(older, "and", 5);
  return older.length === 1
    ? `The figure of ${names} is of an older period.`
    : `The figures of ${names} are of older periods.`;
}

function caveatSentence({ series, own, area, councilCaveats }: NarrativeFacts): string {
  const { caveat } = series.metric;
  const provisional = own.flags.includes("provisional") ? "The figure is provisional. " : "";
  const unchecked = own.flags.includes("unchecked") ? `${uncheckedWords.figure} ` : "";
  const general = caveat === "" ? "" : `Caveat: ${caveat}${/[.!?]$/.test(caveat) ? "" : "."}`;
  return [`${provisional}${unchecked}${general}`.trim(), caveatsFor(area.name, councilCaveats)]
    .filter((one) => one !== "")
    .join(" ");
}
