import type { Series } from "../../pack/pack.ts";
import { isNoValue, type NoValue } from "../../statistics/no-value.ts";
import { explainNoValue } from "../../wording/explain-no-value.ts";
import { figure } from "../../wording/figure/number.ts";
import { type ChangeKind, sinceWords as words, whyWords as why, withPeriod } from "../../wording/report/since-words.ts";
import type { ReportRow } from "../content.ts";
import type { SetChange } from "./set-change.ts";
import { figureText, placeAlone, sameNumber, type ShownFigure } from "./shown-figure.ts";

/** One change of a measure: what, before, after and why. */
export interface FigureChange {
  readonly kind: ChangeKind;
  readonly before: string;
  readonly after: string;
  readonly why: string;
}

/**
 * What changed of a measure that both reports have: its figure, verdict, position, the set's median and the trend.
 *
 * Numbers are compared as the cells hold them, not as shown; words as the page shows them.
 */
export function figureChanges(row: ReportRow, before: ShownFigure, now: ShownFigure, set: SetChange): FigureChange[] {
  const changes: FigureChange[] = [];
  const unit = row.series?.unit ?? "";
  const own = ownChange(row, before, now);
  if (own !== null) changes.push(own);
  const because = reasonsOf(row, before, now, own, set);
  const add = (kind: ChangeKind, texts: readonly [before: string, after: string], reason: string): void => {
    changes.push({ kind, before: texts[0], after: texts[1], why: reason });
  };
  const isMedianOther = !sameMaybe(before.median, now.median);
  if (before.verdict !== now.verdict) {
    const otherwise = isMedianOther ? because.others : intervalReason(row);
    add("verdict", [before.verdict ?? words.noVerdict, now.verdict ?? words.noVerdict], because.known ?? otherwise);
  }
  if (placeOf(before) !== placeOf(now))
    add(
      "position",
      [before.position ?? words.noPosition, now.position ?? words.noPosition],
      because.known ?? because.others,
    );
  if (isMedianOther) {
    const text = (of: ShownFigure): string =>
      withPeriod(of.median === null ? words.noMedian : figure(of.median, unit), of.period);
    const [one, other] = [text(before), text(now)];
    add("median", [one, other], withSmall(because.known ?? because.others, one === other));
  }
  if (before.trend !== now.trend)
    add("trend", [before.trend ?? words.noTrend, now.trend ?? words.noTrend], because.ownAlone ?? why.earlierFigures);
  return changes;
}

/** What became of the council's own figure; null where it is the same. */
function ownChange(row: ReportRow, before: ShownFigure, now: ShownFigure): FigureChange | null {
  const unit = row.series?.unit ?? "";
  const [one, other] = [figureText(before, unit), figureText(now, unit)];
  const change = (kind: ChangeKind, reason: string): FigureChange => ({ kind, before: one, after: other, why: reason });
  if (before.value === null && now.value === null)
    return before.state === now.state ? null : change("noFigure", noFigureReason(row));
  if (before.value === null) return change("published", why.published(now.period));
  if (now.value === null) return change("gone", why.gone(explained(row)));
  if (before.period !== now.period) return change("newFigure", periodReason(row.series, before, now));
  if (sameNumber(before.value, now.value)) return null;
  return change("revised", withSmall(why.revised, one === other));
}

function withSmall(reason: string, areShownAlike: boolean): string {
  return areShownAlike ? `${reason} ${why.lessThanShown}` : reason;
}

/** Why what depends on the figure and the set changed. */
interface Reasons {
  /** What is known to have changed; null where the own figure and the set are the same, as far as is known. */
  readonly known: string | null;
  /** What is left then. */
  readonly others: string;
  /** What is known of the own figure alone. */
  readonly ownAlone: string | null;
}

function reasonsOf(
  row: ReportRow,
  before: ShownFigure,
  now: ShownFigure,
  own: FigureChange | null,
  set: SetChange,
): Reasons {
  const ownAlone = ownReason(row, before, now, own);
  const parts = [...(set.why === null ? [] : [set.why]), ...(ownAlone === null ? [] : [ownAlone])];
  const withoutOwn = now.value === null ? why.othersWithoutOwn : why.othersChanged;
  return {
    known: parts.length === 0 ? null : parts.join(" "),
    others: set.isKnown ? withoutOwn : why.othersOrMembers,
    ownAlone,
  };
}

function ownReason(row: ReportRow, before: ShownFigure, now: ShownFigure, own: FigureChange | null): string | null {
  switch (own?.kind) {
    case "newFigure":
    case "published":
      return own.why;
    case "revised":
      return why.revised;
    case "gone":
      return why.noFigureNow;
    default:
      // Without a figure the period is that of the comparison.
      return before.period === now.period || now.period === "" ? null : periodReason(row.series, before, now);
  }
}

/** A later period is new; one that the figures have from before, or do not have, is another. */
function periodReason(series: Series | null, before: ShownFigure, now: ShownFigure): string {
  const place = (label: string): number => series?.periods.findIndex((one) => one.label === label) ?? -1;
  const [one, other] = [place(before.period), place(now.period)];
  if (before.period === "") return why.published(now.period);
  const isLater = one >= 0 && other > one;
  return isLater ? why.newPeriod(now.period, before.period) : why.otherPeriod(now.period, before.period);
}

function intervalReason({ compared }: ReportRow): string {
  const answer = isNoValue(compared) ? compared : compared.verdict;
  return isNoValue(answer) ? `${why.interval} ${explainNoValue(answer)}` : why.interval;
}

function noFigureReason(row: ReportRow): string {
  return `${why.state} ${explained(row)}`;
}

/** The reason of now why there is no figure. */
function explained({ compared }: ReportRow): string {
  const answer: NoValue | null = isNoValue(compared) ? compared : isNoValue(compared.own) ? compared.own : null;
  return answer === null ? "" : explainNoValue(answer);
}

function placeOf({ position }: ShownFigure): string | null {
  return position === null ? null : placeAlone(position);
}

function sameMaybe(one: number | null, other: number | null): boolean {
  return one === null || other === null ? one === other : sameNumber(one, other);
}
