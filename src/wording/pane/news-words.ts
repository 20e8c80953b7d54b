import { possessive } from "../council/whose-job.ts";
import { dateInWords } from "../date.ts";
import { counted, listed } from "../list.ts";

/** Labels of the first and the last period of some; the same for one. */
type Span = readonly [from: string, to: string];

/** What is new in a series for one council. */
interface Told {
  readonly council: string;
  /** Null where the series itself is new. */
  readonly before: string | null;
  readonly isGone: boolean;
  /** Label of the newest period now; "" where the series is gone. */
  readonly newest: string;
  readonly periods: readonly string[];
  readonly without: readonly string[];
  readonly earlier: readonly string[];
  readonly revised: readonly Span[];
  readonly gained: readonly Span[];
  readonly lost: readonly Span[];
}

const are = (labels: readonly string[]): string => `${listed(labels)} ${labels.length === 1 ? "is" : "are"}`;

/** "Kent's figure of 2024/25 was", "Kent's figures of 2023/24, and some from 2018/19 to 2021/22, were". */
function figuresOf(council: string, spans: readonly Span[], [one, several]: readonly [string, string]): string {
  const own = possessive(council);
  const single = spans.flatMap(([from, to]) => (from === to ? [from] : []));
  const long = listed(spans.flatMap(([from, to]) => (from === to ? [] : [`${from} to ${to}`])));
  if (single.length === 0) return `some of ${own} figures from ${long} ${several}`;
  if (long !== "") return `${own} figures of ${listed(single)}, and some from ${long}, ${several}`;
  return single.length === 1
    ? `${own} figure of ${single[0] ?? ""} ${one}`
    : `${own} figures of ${listed(single)} ${several}`;
}

function newPeriods({ council, before, periods, without }: Told): string {
  const was = ` (before: ${before ?? ""})`;
  if (without.length === 0) return `${are(periods)} new${was}`;
  const lacking = without.length === periods.length ? "" : ` of ${listed(without)}`;
  return `${are(periods)} new, without a figure${lacking} for ${council}${was}`;
}

/** What is new in a series, for a council, a sentence each, without full stops. */
function sentences(told: Told): string[] {
  const { council, before, isGone, newest, periods, earlier, revised, gained, lost } = told;
  if (isGone) return [`no longer in these figures (before: ${before ?? ""})`];
  if (before === null) return [`new in these figures: ${newest}`];
  const said = [
    periods.length > 0 ? newPeriods(told) : "",
    earlier.length > 0 ? `${listed(earlier)} ${earlier.length === 1 ? "was" : "were"} added to the years before` : "",
    revised.length > 0 ? `${figuresOf(council, revised, ["was", "were"])} revised` : "",
    gained.length > 0 ? `${figuresOf(council, gained, ["is", "are"])} there now` : "",
    lost.length > 0 ? `${figuresOf(council, lost, ["is", "are"])} no longer there` : "",
  ].filter((sentence) => sentence !== "");
  return said.length > 0 ? said : [`the newest is ${newest} now (before: ${before})`];
}

/** Words of what is new in the figures, for the Data tab. */
export const newsWords = {
  title: "New in these figures",
  first: "These are the first figures.",
  newCouncil: (council: string, built: string): string =>
    `All of ${possessive(council)} figures are new: it was not in the figures collected on ${dateInWords(built)}.`,
  nothing: (council: string, built: string): string =>
    `Nothing is new for ${council} since the figures collected on ${dateInWords(built)}.`,
  since: (built: string): string => `Since the figures collected on ${dateInWords(built)}`,
  sentences,
  all: (count: number): string => `All ${count} that are new`,
  releases: "Next releases",
  releasesNote: "Announced by the publisher, or expected from how often it publishes",
  late: (count: number): string =>
    `${counted(count, "release")} ${count === 1 ? "was" : "were"} expected before today and ${count === 1 ? "is" : "are"} not in these figures`,
  allReleases: (count: number): string => `All ${count} metrics by next release`,
};
