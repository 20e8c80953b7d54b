import type { Tier } from "../../areas/area.ts";
import type { Responsibility } from "../../framework/metric.ts";
import { isJobOf } from "../../framework/whose-job.ts";
import { normaliseName } from "../../text/normalise.ts";
import type { Desk } from "../../queries/desk.ts";
import type { PaneFigure } from "./figures.ts";
import { countedAs, type CountedState } from "./home.ts";

export type Job = "ours" | "ours alone";
export type FigureOrder = "what stands out first" | "framework order" | "by name";

/** Which figures a list shows; null for no filter. */
export interface FigureFilter {
  readonly text: string;
  /** Number of the outcome. */
  readonly outcome: number | null;
  readonly state: CountedState | null;
  readonly job: Job | null;
  /** Ids of the only figures to show, such as those that moved. */
  readonly only: ReadonlySet<string> | null;
}

export interface FigureList {
  readonly figures: readonly PaneFigure[];
  /** No name has the words of the text; these are only similar, or nearest to a word that nothing measures. */
  readonly nearOnly: boolean;
  /** The everyday word in the text of which the framework measures nothing; null for none. */
  readonly nothingOn: string | null;
}

/** More than any search finds, so that no match is left out. */
const allFound = 500;
/** More near matches than this are not helpful. */
const mostNear = 4;

/**
 * The figures that pass a filter.
 *
 * With a text in the order of the search, best fit first; else as asked. Figures for other tiers come last, and only
 * while no verdict is asked for: they are not gaps of this council.
 *
 * @param tier of the council, which decides what is its job
 */
export function listFigures(
  { search }: Pick<Desk, "search">,
  figures: readonly PaneFigure[],
  filter: FigureFilter,
  { order, tier }: { readonly order: FigureOrder; readonly tier: Tier },
): FigureList {
  const { outcome, state, job, only, text } = filter;
  const passing = figures.filter(
    (figure) =>
      (outcome === null || figure.outcome.number === outcome) &&
      (state === null || (countedAs(figure.state) === state && figure.ourJob)) &&
      (job === null || passesJob(figure.metric.responsibility, tier, job)) &&
      (only === null || only.has(figure.id)),
  );
  const words = normaliseName(text);
  if (words === "") return { figures: ordered(passing, order), nearOnly: false, nothingOn: null };
  return searched(search, passing, words);
}

/** Whether a metric is the job of a council of some tier, or its alone. */
export function passesJob(responsibility: Responsibility, tier: Tier, job: Job): boolean {
  return isJobOf(tier, responsibility) && (job === "ours" || responsibility.partners.length === 0);
}

function searched(search: Desk["search"], figures: readonly PaneFigure[], words: string): FigureList {
  const all = search.find(words, "metric", allFound);
  const places = new Map(all.map((one, at) => [one.kind === "metric" ? one.metric.id : null, at] as const));
  const place = ({ metric }: PaneFigure): number => places.get(metric.id) ?? allFound;
  const wanted = words.split(" ");
  const hits = ({ name }: PaneFigure): number => {
    const own = ` ${normaliseName(name)}`;
    return wanted.filter((word) => own.includes(` ${word}`)).length;
  };
  const decided = search.everyday(words);
  const first = new Set(decided?.metrics.map(({ id }) => id));
  // A breakdown that matches by its own name comes before the metric's other breakdowns.
  const byPlace = (some: readonly PaneFigure[]): PaneFigure[] =>
    [...some].sort((a, b) => hits(b) - hits(a) || place(a) - place(b));
  const isDecided = ({ metric }: PaneFigure): boolean => first.has(metric.id);
  const inOrder = (some: readonly PaneFigure[]): PaneFigure[] =>
    some.filter(isDecided).sort((a, b) => place(a) - place(b) || hits(b) - hits(a));
  if (decided?.measured === false) {
    const nearest = inOrder(figures).slice(0, mostNear);
    return { figures: nearest, nearOnly: nearest.length > 0, nothingOn: decided.word };
  }
  const fits = (figure: PaneFigure): boolean => wanted.every((word) => wordsOf(figure).includes(` ${word}`));
  const fitting = byPlace(figures.filter((figure) => !isDecided(figure) && fits(figure)));
  const found = [...inOrder(figures), ...fitting];
  if (found.length > 0) return { figures: found, nearOnly: false, nothingOn: null };
  const near = byPlace(figures.filter((figure) => place(figure) < allFound)).slice(0, mostNear);
  return { figures: near, nearOnly: near.length > 0, nothingOn: null };
}

const knownWords = new WeakMap<PaneFigure, string>();

/** Every name of a figure and its outcome, normalised once; the search knows metrics only, not their breakdowns. */
function wordsOf(figure: PaneFigure): string {
  let words = knownWords.get(figure);
  if (words === undefined) {
    const { id, name, metric, series, outcome } = figure;
    const names = [id, name, metric.title, ...metric.aliases, ...(series?.breakdownAliases ?? []), outcome.title];
    words = ` ${names.map(normaliseName).join(" ")}`;
    knownWords.set(figure, words);
  }
  return words;
}

const standsOut: Readonly<Record<PaneFigure["state"], number>> = {
  worse: 0,
  better: 1,
  higher: 2,
  lower: 2,
  similar: 3,
  "position-only": 4,
  "not-judged": 5,
  "no-figure": 6,
};

function ordered(figures: readonly PaneFigure[], order: FigureOrder): readonly PaneFigure[] {
  if (order === "by name") return [...figures].sort((one, other) => one.name.localeCompare(other.name, "en-GB"));
  if (order === "framework order") return figures;
  const rank = (figure: PaneFigure): number => (figure.elsewhere ? 9 : standsOut[figure.state]);
  return [...figures].sort((one, other) => rank(one) - rank(other));
}
