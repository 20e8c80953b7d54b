import { capital, counted, listed } from "../list.ts";

/*
 * The words of the sheet that says what is new since an earlier report.
 */

/** What may have changed, as the third column of its table says. */
export const changeWords = {
  set: "Set",
  joined: "Joined the set",
  left: "Left the set",
  newFigure: "New figure",
  revised: "Revised figure",
  published: "Newly published",
  gone: "No longer held",
  noFigure: "Why no figure",
  verdict: "Verdict",
  position: "Position",
  median: "Set median",
  trend: "Trend",
  rowNew: "New in the report",
  rowGone: "No longer in the report",
  unread: "Could not be read",
} as const;

export type ChangeKind = keyof typeof changeWords;

/** How many changes of each kind there are. */
export type ChangeCounts = Readonly<Record<ChangeKind, number>>;

/** The most names of councils in one reason. */
const mostNamed = 5;

export const sinceWords = {
  sheet: "LOF New since last report",
  title: (council: string): string => `${council}: what is new since the last report`,
  headings: ["Outcome", "Measure", "What changed", "Before", "After", "Why", "Metric id"],
  /** In the columns of outcome, measure and id, for what is about the set. */
  allOutcomes: "All outcomes",
  allMeasures: "All measures",
  noId: "none",
  /** @param collected the day as the earlier report says it; null where it does not */
  since: (collected: string | null): string =>
    collected === null
      ? "Since the earlier report, which does not say when its figures were collected"
      : `Since the report of figures collected on ${collected}`,
  asBuilt: (council: string, set: string, collected: string, built: string): string =>
    `As it was when built on ${built}: ${council} against ${set}, with the figures collected on ${collected}.`,
  /** A council that is typed into the summary's list, or several. */
  listedSet: (councils: number): string => `a list of ${counted(councils, "council")}`,
  stillSo: "Checked now: council, set and figures of this report are still those.",
  otherNow: (summary: string): string =>
    `Checked now: council or set on “${summary}” are others by now, so this sheet is not about them: build the report again.`,
  otherFigures:
    "Checked now: the figures were renewed after this report was built, so this sheet is not about them: build the report again.",
  lostSheet: (summary: string): string => `Whether this is still so cannot be said: “${summary}” is gone.`,
  unknownMembers: "The earlier report does not name the councils of its set, so who joined or left it is not known.",
  /** In a workbook the formulas of an earlier report follow the newest figures, as long as nobody freezes them. */
  sameDay:
    "Both have figures of the same day: a report whose formulas were calculated again shows the newest. A file saved then, or a frozen report, keeps its own.",
  smallerSpan:
    "A position counts as changed when the place did, not when only the places that intervals leave open, in brackets, did.",
  /** Before and after. */
  noVerdict: "no verdict",
  noPosition: "no position",
  noMedian: "no median",
  noTrend: "no trend",
  noFigure: (state: string): string => (state === "" ? "no figure" : `no figure: ${state}`),
  inSet: "in the set",
  notInSet: "not in the set",
  notInReport: "not in the report",
  unread: (shown: string): string => (shown === "" ? "not readable" : `not readable: ${shown}`),
} as const;

/** A figure with its period: "19.4% (2023/24)". */
export function withPeriod(text: string, period: string): string {
  return period === "" ? text : `${text} (${period})`;
}

/** Why something changed, as sentences. */
export const whyWords = {
  newPeriod: (now: string, before: string): string => `New period: ${now} after ${before}.`,
  otherPeriod: (now: string, before: string): string => `Another period: ${now} in place of ${before}.`,
  revised: "Revised: same period, other figure.",
  lessThanShown: "It changed by less than is shown.",
  published: (period: string): string => (period === "" ? "Newly published." : `Newly published for ${period}.`),
  gone: (why: string): string => `No longer held. ${why}`,
  noFigureNow: "There is no figure now.",
  otherSet: (before: string): string => `Now compared with another set (${before} before).`,
  setChanged: (joined: readonly string[], left: readonly string[]): string => {
    const parts = [
      ...(joined.length === 0 ? [] : [`${listed(joined, "and", mostNamed)} joined`]),
      ...(left.length === 0 ? [] : [`${listed(left, "and", mostNamed)} left`]),
    ];
    return `The set changed: ${parts.join(", ")}.`;
  },
  othersChanged: "The council’s own figure is the same; others in the set changed theirs.",
  othersOrMembers:
    "The council’s own figure is the same; others in the set changed theirs, or the set has other members: the earlier report does not name them.",
  othersWithoutOwn: "Others in the set changed theirs.",
  interval: "Figure and median are the same; the 95% interval, or how the measure is judged, is another.",
  earlierFigures:
    "The council’s own figure is the same; earlier ones were revised, added or can no longer be compared.",
  sameSetOtherMembers: "The same set by name has other members in these figures.",
  otherList: "The list of councils on the first sheet is another.",
  anotherSet: "Another set was chosen.",
  rowNew: "The earlier report did not have this measure.",
  outcomeNew: "The earlier report did not have this outcome.",
  rowGone: "It is not among what was chosen for this report.",
  notInFigures: "These figures do not have this measure any more.",
  unread: "The earlier report shows an error in place of its figure, so what changed is not known.",
  state: "There is no figure, as before; the reason is another.",
} as const;

/** Why an earlier report cannot be compared with, as sentences. */
export const sinceTrouble = {
  otherCouncil: (before: string, now: string): string =>
    `The earlier report is for ${before}, this one for ${now}: only reports for the same council are compared.`,
  noCouncil: "The earlier report does not say which council it is for, so nothing can be compared with it.",
  noRows: "The earlier report has no measures that can be read, so nothing can be compared with it.",
  onlyErrors:
    "The earlier report shows errors in place of all its figures: open it where LOF for Excel is installed, save it, and try again.",
} as const;

/** "12 figures are new, 3 revised, 1 newly published and 2 no longer held." */
export function figuresSentence(counts: ChangeCounts): string {
  const parts = [
    ...some(counts.newFigure, "new"),
    ...some(counts.revised, "revised"),
    ...some(counts.published, "newly published"),
    ...some(counts.gone, "no longer held"),
  ];
  const [first, ...more] = parts;
  if (first === undefined) return "no figure is new, revised, newly published or no longer held.";
  const verb = first.count === 1 ? "figure is" : "figures are";
  const texts = [`${first.count} ${verb} ${first.what}`, ...more.map(({ count, what }) => `${count} ${what}`)];
  return `${listed(texts)}.`;
}

function some(count: number, what: string): { count: number; what: string }[] {
  return count === 0 ? [] : [{ count, what }];
}

/**
 * What changed besides figures, each a line: "2 verdicts, 7 positions, 5 set medians and 1 trend changed. 1 council
 * joined the set." and "3 measures are new in the report."
 */
export function otherSentences(counts: ChangeCounts): readonly string[] {
  const changed = [
    ...countedIf(counts.verdict, "verdict"),
    ...countedIf(counts.position, "position"),
    ...countedIf(counts.median, "set median"),
    ...countedIf(counts.trend, "trend"),
  ];
  const first =
    changed.length === 0 ? "No verdict, position, set median or trend changed" : `${listed(changed)} changed`;
  return [[first, ...setParts(counts)], rowParts(counts)].flatMap((parts) =>
    parts.length === 0 ? [] : [parts.map((part) => `${capital(part)}.`).join(" ")],
  );
}

function setParts({ set, joined, left }: ChangeCounts): string[] {
  const some = (count: number, verb: string, isFirst: boolean): string[] =>
    count === 0 ? [] : [isFirst ? `${counted(count, "council")} ${verb} the set` : `${count} ${verb} it`];
  const moved = [...some(joined, "joined", true), ...some(left, "left", joined === 0)];
  return [...(set === 0 ? [] : ["The set is another"]), ...(moved.length === 0 ? [] : [listed(moved)])];
}

function rowParts({ rowNew, rowGone, noFigure, unread }: ChangeCounts): string[] {
  const rows = [
    ...countedIf(rowNew, "measure").map((text) => `${text} ${rowNew === 1 ? "is" : "are"} new in the report`),
    ...countedIf(rowGone, "measure").map((text) => `${text} ${rowGone === 1 ? "is" : "are"} no longer in the report`),
  ];
  const states = countedIf(noFigure, "measure").map(
    (text) => `${text} without a figure ${noFigure === 1 ? "says" : "say"} another reason`,
  );
  const errors = countedIf(unread, "earlier figure").map((text) => `${text} could not be read`);
  return [rows, states, errors].flatMap((parts) => (parts.length === 0 ? [] : [listed(parts)]));
}

function countedIf(count: number, one: string): string[] {
  return count === 0 ? [] : [counted(count, one)];
}

/** Where nothing changed at all. */
export function nothingSince(collected: string | null): string {
  return `${sinceWords.since(collected)} nothing changed: no figure, verdict, position, set median or trend, and nobody joined or left the set.`;
}
