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
import type { RankInterval } from "../statistics/rank-interval.ts";
import { noneFromCounts } from "./explain-no-value.ts";
import { distanceWords, farOutAside } from "./figure/distance.ts";
import { caveatsFor } from "./council/caveat.ts";
import { capital, counted, listed } from "./list.ts";
import { lowerFirst, seriesName } from "./metric-words.ts";
import { quoted } from "./quote.ts";
import { leftOutSentence } from "./missing-members.ts";
import { figure, figureRange } from "./figure/number.ts";
import { firstPlace, ordinal, positionWords } from "./figure/position.ts";
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
  /** The places that the intervals leave open. */
  readonly places: RankInterval | NoValue;
  /** Whether the verdict holds among all of the council's, and among how many. */
  readonly test: { readonly holds: boolean; readonly judged: number } | NoValue;
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
 * Sentences about a figure for a committee paper: value, unit and period; position in the set with the places that the
 * interval leaves open; the median, what can be claimed against it, and whether that holds among the council's many
 * verdicts; the direction; caveats.
 *
 * The words of a verdict (better, similar, worse, higher, lower) are used only with the interval that supports them;
 * distances have different words. A verdict from a derived interval has its distance beside it. Uncertainty comes in
 * words first and in numbers second. Reservations stand beside what they are about, not in a row.
 */
export function narrative(facts: NarrativeFacts): string {
  const { job } = facts;
  return [
    ...comparisonSentences(facts),
    facts.notOnList ?? "",
    job === null ? "" : `This is ${job}.`,
    caveatSentence(facts),
  ]
    .filter((sentence, at, all) => sentence !== "" && !all.slice(at + 1).some((later) => later.includes(sentence)))
    .join(" ");
}

/** Place, who is missing, median and claim, direction. */
function comparisonSentences(facts: NarrativeFacts): string[] {
  const { verdict } = facts;
  const place = placeWords(facts);
  const middle = medianWords(facts);
  const lacking = [missingSentence(facts), olderSentence(facts)];
  const check = isAloneFarOut(facts) ? farOutAside : "";
  if (!isNoValue(verdict)) return [`${place}${check}.`, ...lacking, claimSentence(facts, verdict), directionOf(facts)];
  const unsaid = unsaidSentences(facts, verdict);
  if (middle === null) return [`${place}.`, ...unsaid, ...lacking];
  if (lacking.every((one) => one === "")) return [`${place}${middle.goesOn}${check}.`, ...unsaid];
  return [`${place}${check}.`, ...lacking, `${middle.alone}.`, ...unsaid];
}

/** What cannot be said, as far as it can in one sentence: that nothing is claimed, and that there is no direction. */
function unsaidSentences(facts: NarrativeFacts, verdict: NoValue): string[] {
  const { direction, series, n } = facts;
  const way = directionOf(facts);
  const claim = noClaim(verdict, n);
  const isLeftToCaveat = series.metric.caveat.includes(claim);
  const reasons = inOneSentence([isLeftToCaveat ? "" : claim, isNoValue(direction) ? way : ""]);
  return [reasons, isNoValue(direction) ? "" : way];
}

/** "No interval is published; too few periods are held.": sentences as one; "" for none. */
function inOneSentence(sentences: readonly string[]): string {
  const some = sentences.filter((one) => one !== "");
  return some
    .map((one, at) => (at === 0 ? one : lowerFirst(one)).replace(/\.$/, at < some.length - 1 ? "" : "."))
    .join("; ");
}

/** "On NEET aged 16 to 17, Gateshead stood at 4.9% in 2024/25, 6th of 16, and by its interval anything from ...". */
function placeWords(facts: NarrativeFacts): string {
  const { series, area, set, own, position, contextual, places, verdict } = facts;
  const stood = `On ${subject(seriesName(series))}, ${area.name} stood at ${shown(own.value, series)} ${inPeriod(own.period)}${asideWords(facts)}`;
  if (isNoValue(position)) return stood;
  const isDerived = !isNoValue(verdict) && verdict.derivedInterval;
  const span = isNoValue(places) ? "" : spanWords(position, places, isDerived);
  return `${stood}, ${positionWords(position)}${span} among ${setWords(set)} (${firstPlace(series.metric.polarity, contextual)}${contextual ? `; ${ofThePlace}` : ""})`;
}

/** ", and by its interval anything from 2nd to 9th,", after a position. */
function spanWords({ first, last }: RankBlock, { best, worst, fromHighest }: RankInterval, isDerived: boolean): string {
  const by = `, and by its ${isDerived ? "derived " : ""}interval`;
  if (best === first && worst === last) return `${by} no other,`;
  return `${by} anything from ${ordinal(best)} to ${ordinal(worst)}${fromHighest === true ? " highest" : ""},`;
}

function shown(value: number, { unit }: Series): string {
  return figure(value, unit).replace(/^\+/, "");
}

/** The median, and how far the figure is from it: as the rest of the first sentence, and as a sentence of its own. */
interface MedianWords {
  readonly goesOn: string;
  readonly alone: string;
  /** "close to"; null where no distance is known. */
  readonly away: string | null;
}

function medianWords({ series, set, own, median, position, distance }: NarrativeFacts): MedianWords | null {
  if (isNoValue(median)) return null;
  const middle = shown(median, series);
  if (isNoValue(position) || isNoValue(distance)) {
    const whose = isNoValue(position) ? `the median of ${setWords(set)}` : "their median";
    return { goesOn: `; ${whose} is ${middle}`, alone: `${capital(whose)} is ${middle}`, away: null };
  }
  // Figures that are displayed the same are not described as different.
  const isAlike = middle === shown(own.value, series);
  const away = !isAlike ? distanceWords(distance) : distance.side === "level" ? "equal to" : "when rounded equal to";
  const of = `${away} their median of ${middle}`;
  return { goesOn: ` and ${of}`, alone: `That is ${of.replace("when rounded equal", "equal, when rounded,")}`, away };
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

/** What is claimed, in words; then the numbers that it rests on. */
function claimSentence(facts: NarrativeFacts, verdict: Verdict): string {
  const { series, test } = facts;
  const { word, lower, upper, median, derivedInterval } = verdict;
  const which = derivedInterval ? "95% interval derived from published counts" : "95% interval";
  const interval = `the ${which} (${figureRange(lower, upper, series.unit)})`;
  const middle = medianWords(facts);
  const before = middle === null ? "" : `${middle.alone}, and `;
  if (word === "similar") return `${capital(`${before}the two are similar`)}: ${interval} includes that median.`;
  const side = lower > median ? "above" : "below";
  const near = side === "above" ? lower : upper;
  const rounded = figure(near, series.unit) === figure(median, series.unit) ? ", before rounding" : "";
  const what = word === "higher" || word === "lower" ? "figure" : "result";
  // Beside the word itself: a derived interval is often narrow, so that a small gap stands out.
  const isBeside = derivedInterval && middle !== null && middle.away !== null;
  const claim = isBeside
    ? `The ${what} is ${word}, ${besideWord(middle.away)} the median of ${shown(median, series)},`
    : capital(`${before}the ${what} is ${word}`);
  return `${claim}${holdsWords(test, isBeside)}: ${interval} lies wholly ${side} that median${rounded}.`.replace(
    ",:",
    ":",
  );
}

/** "though close to", "well above". */
function besideWord(away: string): string {
  return /^(?:close|equal|when rounded)/.test(away) ? `though ${away}` : away;
}

/** "which holds", or after a clause that stands between "and that holds", among how many. */
function holdsWords(test: NarrativeFacts["test"], isApart: boolean): string {
  if (isNoValue(test) || test.judged < 2) return "";
  const among = `after allowing for ${test.judged} comparisons`;
  if (!test.holds) return `${isApart ? "" : ","} but that does not hold ${among}`;
  return isApart ? ` and that holds ${among}` : `, which holds ${among}`;
}

function noClaim({ reason, detail }: NoValue, n: number): string {
  if (reason === "no-interval") {
    const nor = detail["counts"] === undefined ? "" : ` ${noneFromCounts}`;
    return `No 95% interval is published${nor}, so the difference is not tested.`;
  }
  if (reason === "too-few-values")
    return `Only ${counted(n, "of them has", "of them have")} a figure: too few to compare.`;
  return detail["cause"] === "partial"
    ? "The figure is built from published parts only, so it is not ranked."
    : "This metric is not ranked.";
}

function directionOf({ direction, own, trendMarks = [] }: NarrativeFacts): string {
  if (isNoValue(direction)) return noDirection(direction);
  const { word, slope } = direction;
  const span = `over the ${counted(slope.points, "comparable period")} to ${own.period.label}`;
  const said = word === "no clear trend" ? "shows no clear trend" : `has been ${word}`;
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

function missingSentence({ set, missing, position }: NarrativeFacts): string {
  const nation = leftOutSentence(set.leftOut);
  if (missing.length === 0) return nation;
  const all = set.members.length + set.outsideEngland.length;
  const names = listed(
    missing.map((member) => member.name),
    "and",
    5,
  );
  // Without a place the set is not named yet.
  const which = isNoValue(position) ? " it is compared with" : "";
  return `${missing.length} of the ${all}${which} ${missing.length === 1 ? "has" : "have"} no figure: ${names}. ${nation}`.trim();
}

function olderSentence({ older }: NarrativeFacts): string {
  if (older.length === 0) return "";
  const names = listed(older, "and", 5);
  return older.length === 1
    ? `The figure of ${names} is of an older period.`
    : `The figures of ${names} are of older periods.`;
}

const ofThePlace = "this describes the place, not the council's performance";

/** What to know of the figure, beside its period; the last of these stands beside the place where there is one. */
function asideWords({ own, outOfDate, contextual, position }: NarrativeFacts): string {
  const asides = [
    own.flags.includes("provisional") ? "provisional" : "",
    outOfDate ? "newer figures are overdue" : "",
    contextual && isNoValue(position) ? ofThePlace : "",
  ].filter((one) => one !== "");
  return asides.length === 0 ? "" : ` (${asides.join("; ")})`;
}

function caveatSentence({ series, own, area, councilCaveats }: NarrativeFacts): string {
  const { caveat } = series.metric;
  const state = own.flags.includes("unchecked") ? uncheckedWords.figure : "";
  const general = caveat === "" ? "" : `Caveat: ${caveat}${/[.!?]$/.test(caveat) ? "" : "."}`;
  return [state, general, caveatsFor(area.name, councilCaveats)].filter((one) => one !== "").join(" ");
}
