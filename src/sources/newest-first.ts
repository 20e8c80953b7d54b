import { editionDate } from "../text/edition-date.ts";
import type { Observed } from "../pack/assembly/observed.ts";
import type { FiguresOfSource } from "../pack/assembly/merge-series.ts";

/** What a file says of itself, by which it comes before or after others with figures of the same series. */
export interface Edition extends FiguresOfSource {
  readonly file: string;
  /** Which of the series' feeds gave the figures: 0 for the first, which is preferred. */
  readonly feedAt?: number;
  /** The publisher's words for the edition; "" where the file has none. */
  readonly edition?: string;
  readonly sha256?: string;
}

/** Two files whose newest period is the same, of which neither says that it is the newer, and whose figures differ. */
export interface UndecidedOrder {
  readonly first: string;
  readonly second: string;
  /** How many figures differ. */
  readonly differing: number;
}

/**
 * The file with the newest period first, since publishers revise earlier years with each release; of one newest period
 * that of the preferred feed, then the one whose figures of it are provisional no more, then the later edition by its
 * publisher's date. What files are called decides nothing: where they say no more, the order is that of their content's
 * fingerprint, so that the same files give the same pack, and is told where their figures differ.
 */
export function newestFirst<Candidate extends Edition>(
  candidates: readonly Candidate[],
): { ordered: readonly Candidate[]; undecided: readonly UndecidedOrder[] } {
  const ranked = candidates.map((one) => ({ one, rank: rankOf(one) }));
  ranked.sort((a, b) => byRank(a.rank, b.rank) || byText(a.one.sha256 ?? a.one.file, b.one.sha256 ?? b.one.file));
  const undecided = ranked.slice(1).flatMap((second, at): UndecidedOrder[] => {
    const first = ranked[at] as typeof second;
    if (isDecided(first.rank, second.rank)) return [];
    const differing = countDiffering(first.one.figures, second.one.figures);
    return differing === 0 ? [] : [{ first: first.one.file, second: second.one.file, differing }];
  });
  return { ordered: ranked.map(({ one }) => one), undecided };
}

interface Rank {
  readonly newest: string;
  readonly feedAt: number;
  /** The share of the figures of its newest period that may still change. */
  readonly provisional: number;
  readonly published: string;
}

function rankOf(one: Edition): Rank {
  const newest = newestDay(one);
  const latest = one.figures.filter(({ period, value }) => period.end === newest && value !== null);
  const provisional = latest.filter(({ flags }) => flags.includes("provisional")).length / Math.max(1, latest.length);
  return { newest, feedAt: one.feedAt ?? 0, provisional, published: editionDate(one.edition ?? "").date };
}

function byRank(a: Rank, b: Rank): number {
  return (
    byText(b.newest, a.newest) ||
    a.feedAt - b.feedAt ||
    a.provisional - b.provisional ||
    byText(b.published, a.published)
  );
}

/** Whether one comes first by what both say. Of dates of which one is within the other, none is the later. */
function isDecided(first: Rank, second: Rank): boolean {
  if (byRank({ ...first, published: "" }, { ...second, published: "" }) !== 0) return true;
  return !first.published.startsWith(second.published);
}

function countDiffering(one: readonly Observed[], other: readonly Observed[]): number {
  const keyOf = ({ area, period }: Observed): string => `${area}|${period.label}`;
  const values = new Map(one.map((figure) => [keyOf(figure), figure.value]));
  return other.filter((figure) => values.has(keyOf(figure)) && values.get(keyOf(figure)) !== figure.value).length;
}

/** The last day of the newest period; "" without figures. */
export function newestDay({ figures }: Pick<Edition, "figures">): string {
  return figures.reduce((latest, { period }) => (period.end > latest ? period.end : latest), "");
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
