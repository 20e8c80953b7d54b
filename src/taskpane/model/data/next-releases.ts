import type { Area } from "../../../areas/area.ts";
import type { Metric } from "../../../framework/metric.ts";
import type { Pack, Series } from "../../../pack/pack.ts";
import { isLongAgo, isOverdue, nextRelease, type NextRelease } from "../../../queries/about/next-release.ts";
import { capital, listed } from "../../../wording/list.ts";
import { nextReleaseWords } from "../../../wording/figure/next-release.ts";
import type { PaneFigure } from "../figures.ts";
import type { PaneModel } from "../pane-model.ts";

/** When the next figures of a metric are to come. */
export interface MetricRelease {
  /** Id of its first series. */
  readonly id: string;
  readonly outcome: number;
  readonly name: string;
  /** "Expected by 31 May 2027". */
  readonly words: string;
  /** "2024/25 · DfE": the newest period held, and who publishes. */
  readonly about: string;
  readonly kind: NextRelease["kind"];
  readonly isOverdue: boolean;
}

/** "Expected by 31 May 2027", "Announced for 18 March 2027". */
export function nextReleaseOf(pack: Pack, series: Series, today: string): string {
  const next = nextRelease(pack, series);
  return wordsOf(next, series, today);
}

function wordsOf(next: NextRelease, series: Series, today: string): string {
  const late = { isOverdue: isOverdue(next, today), isLongAgo: isLongAgo(next, series, today) };
  return capital(nextReleaseWords({ ...next, ...late }));
}

/**
 * The next release of every metric that is held for councils of this tier: those to come, soonest first, then those that
 * should have come, the longest ago last. Breakdowns with the same release stand on one line; a metric under two outcomes
 * is there once.
 */
export function nextReleases(
  figures: readonly PaneFigure[],
  { desk: { pack }, today }: Pick<PaneModel, "desk" | "today">,
  { tier }: Area,
): readonly MetricRelease[] {
  const groups = new Map<Metric, Map<string, [Series, ...Series[]]>>();
  for (const { series, metric } of figures) {
    if (series === null || metric.sameAs !== null || !series.heldFor.has(tier)) continue;
    const releases = groups.get(metric) ?? new Map<string, [Series, ...Series[]]>();
    const { date, kind } = nextRelease(pack, series);
    const group = releases.get(`${kind} ${date}`);
    if (group === undefined) releases.set(`${kind} ${date}`, [series]);
    else group.push(series);
    groups.set(metric, releases);
  }
  const found = [...groups].flatMap(([metric, releases]) =>
    Array.from(releases.values(), (series) => {
      const next = nextRelease(pack, series[0]);
      return { date: next.date, release: releaseOf(metric, series, { next, today, named: releases.size > 1 }) };
    }),
  );
  const inOrder = found.sort((one, other) => one.date.localeCompare(other.date));
  const late = inOrder.filter(({ release }) => release.isOverdue).reverse();
  return [...inOrder.filter(({ release }) => !release.isOverdue), ...late].map(({ release }) => release);
}

interface ReleaseFacts {
  readonly next: NextRelease;
  readonly today: string;
  /** The breakdowns of the metric have different releases, so they must be named. */
  readonly named: boolean;
}

function releaseOf(
  metric: Metric,
  series: readonly [Series, ...Series[]],
  { next, today, named }: ReleaseFacts,
): MetricRelease {
  const [first] = series;
  const breakdowns = series.map(({ breakdown }) => breakdown?.toLowerCase() ?? "total");
  const late = isOverdue(next, today);
  return {
    id: first.id,
    outcome: metric.outcome,
    name: capital(metric.shortName) + (named ? `: ${listed(breakdowns)}` : ""),
    words: wordsOf(next, first, today),
    about: `${first.periods[first.current]?.label ?? ""} · ${metric.publisher}`,
    kind: next.kind,
    isOverdue: late,
  };
}
