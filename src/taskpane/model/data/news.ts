import type { Metric } from "../../../framework/metric.ts";
import { newsOf, type SeriesNews } from "../../../pack/news.ts";
import type { Pack } from "../../../pack/pack.ts";
import { capital, listed } from "../../../wording/list.ts";
import { newsWords } from "../../../wording/pane/news-words.ts";
import type { PaneModel } from "../pane-model.ts";

/** One metric of which something is new. */
export interface NewsLine {
  /** Id of a series whose page can be opened; null where the series is gone. */
  readonly id: string | null;
  readonly outcome: number;
  readonly name: string;
  /** "2025/26 is new (before: 2024/25). Kent's figure of 2024/25 was revised." */
  readonly said: string;
}

/** What is new for a council. */
export interface CouncilNews {
  /** Since when, or that these are the first figures, of all or of this council, or that nothing is new. */
  readonly note: string;
  readonly lines: readonly NewsLine[];
}

/**
 * What is new in the figures for the council, in the framework's order, those that are gone last. Breakdowns of which the
 * same is told stand on one line; a metric under two outcomes is told of once.
 */
export function councilNews({ desk: { pack }, area }: Pick<PaneModel, "desk" | "area">): CouncilNews {
  const news = newsOf(pack, area);
  if (pack.news === null || news === null) return { note: newsWords.first, lines: [] };
  const { built } = pack.news.since;
  if (pack.news.areas?.includes(area.code) === true) return { note: newsWords.newCouncil(area.name, built), lines: [] };
  const groups = new Map<string, [SeriesNews, ...SeriesNews[]]>();
  for (const one of news) {
    if (one.series !== null && one.series.metric.sameAs !== null) continue;
    const key = [one.series?.metric.id ?? one.id, ...saidOf(one, area.name)].join("\n");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  const lines = Array.from(groups.values(), (group) => lineOf(pack, group, area.name));
  return { note: lines.length === 0 ? newsWords.nothing(area.name, built) : newsWords.since(built), lines };
}

function lineOf(pack: Pack, group: readonly [SeriesNews, ...SeriesNews[]], council: string): NewsLine {
  const [first] = group;
  const said = `${saidOf(first, council).map(capital).join(". ")}.`;
  if (first.series === null) return { id: null, outcome: 0, name: capital(first.name ?? first.id), said };
  const { metric, id } = first.series;
  return { id, outcome: metric.outcome, name: nameOf(pack, metric, group), said };
}

/** The metric's name, with its breakdowns where the same is not told of all of them. */
function nameOf(pack: Pack, metric: Metric, group: readonly SeriesNews[]): string {
  const breakdowns = group.map(({ series }) => series?.breakdown?.toLowerCase() ?? "total");
  const isAll = group.length === pack.seriesOf.get(metric.id)?.length;
  return capital(metric.shortName) + (isAll ? "" : `: ${listed(breakdowns)}`);
}

function saidOf(news: SeriesNews, council: string): string[] {
  const newest = news.series?.periods[news.series.current]?.label ?? "";
  return newsWords.sentences({ ...news, council, newest, isGone: news.series === null });
}
