import { catalogue } from "../framework/catalogue.ts";
import { seriesId } from "../framework/metric-id.ts";
import type { AreaCode } from "../areas/area.ts";
import type { FiguresOfSource, SeriesInput } from "../pack/assembly/merge-series.ts";
import type { Observed } from "../pack/assembly/observed.ts";
import { flagBits, stateCodes, type Flag, type Pack, type Series, type State } from "../pack/pack.ts";
import { sourceOfFigure } from "../pack/source-of-figure.ts";
import { areaDirectory } from "./areas/area-directory.ts";
import type { Base, BaseSeries, Residents } from "./base.ts";
import { seriesPlan } from "./plan/series-plan.ts";

/** A code among a council's other names is one it had before. */
const oldCode = /^E\d{8}$/;

/**
 * What a pack holds, as what the next one is built on: for a folder that has official files and nothing else. Metrics and
 * their facts are the catalogue's, the figures and lists the pack's.
 */
export function packBase(pack: Pack): Base {
  const councils = pack.areas.filter(({ tier }) => tier !== "country");
  return {
    areas: pack.areas.map(({ index: _index, aliases, ...area }) => ({ ...area, aliases: [...aliases] })),
    formerAreas: pack.formerAreas,
    directory: areaDirectory({
      current: councils.map(({ code }) => ({ code, dfeNumber: "" })),
      recoded: new Map(
        councils.flatMap(({ code, aliases }) =>
          aliases.filter((alias) => oldCode.test(alias)).map((old) => [old, code]),
        ),
      ),
      former: new Set(pack.formerAreas.map(({ code }) => code).filter((code) => code !== "")),
    }),
    series: catalogue.flatMap((entry) =>
      entry.series.flatMap((facts): BaseSeries[] => {
        const series = pack.seriesById.get(seriesId(entry.id, facts.suffix));
        const plan = seriesPlan[`${entry.id}/${facts.seriesNo}`];
        if (series === undefined || plan === undefined) return [];
        const input = inputOf(pack, series, { kind: facts.kind, basis: facts.basis });
        return [{ input, plan, candidates: [], counts: { numerator: [], denominator: [] } }];
      }),
    ),
    residents: residentsOf(pack),
    indicators: pack.indicators.map(({ values, ...facts }) => ({
      ...facts,
      values: new Map(
        pack.areas.flatMap(({ code, index }) => {
          const value = values[index];
          return value === undefined || Number.isNaN(value) ? [] : [[code, value]];
        }),
      ),
    })),
    neighbourLists: pack.neighbourLists.map(({ members, source, ...list }) => ({
      ...list,
      source: pack.sources[source]?.id ?? "",
      members: new Map(
        pack.areas.flatMap(({ code, index }) => {
          const own = members[index] ?? null;
          return own === null ? [] : [[code, own.map((one) => ({ code: one.code, closeness: one.closeness }))]];
        }),
      ),
    })),
    placeNames: new Map([
      ...pack.neighbourLists.flatMap(({ members }) =>
        members.flatMap((own) => (own ?? []).map(({ code, name }): [string, string] => [code, name])),
      ),
      ...pack.areas.map(({ code, name }): [string, string] => [code, name]),
    ]),
    sources: pack.sources,
    issues: [],
    factDifferences: [],
    codeConflicts: [],
  };
}

function inputOf(pack: Pack, series: Series, kinds: Pick<SeriesInput, "kind" | "basis">): SeriesInput {
  const bySource = new Map<string, Observed[]>();
  for (const [at, period] of series.periods.entries()) {
    for (const area of pack.areas) {
      const figure = observedAt(series, at * pack.areas.length + area.index, area.code);
      if (figure === null) continue;
      const source = sourceOfFigure(pack, series, area, at)?.id ?? "";
      const group = bySource.get(source);
      const observed = { ...figure, period, ...countSourcesAt(pack, series, at, figure) };
      if (group === undefined) bySource.set(source, [observed]);
      else group.push(observed);
    }
  }
  const [compiled, ...others] = Array.from(bySource, ([source, figures]): FiguresOfSource => ({ source, figures }));
  const { id, metric, breakdown, breakdownAliases, unit, cadenceMonths } = series;
  return {
    id,
    metric: metric.id,
    breakdown,
    breakdownAliases,
    unit,
    cadenceMonths,
    ...kinds,
    latest: series.periods[series.current] as Observed["period"],
    official: [],
    replaced: [],
    compiled: compiled ?? { source: "", figures: [] },
    histories: others,
    breaks: series.breaks.flatMap(({ from, reason }) => {
      const start = series.periods[from]?.start;
      return start === undefined ? [] : [{ from: start, reason }];
    }),
  };
}

function observedAt(series: Series, at: number, area: AreaCode): Omit<Observed, "period"> | null {
  const value = numberAt(series.values, at);
  const state = (Object.keys(stateCodes) as State[]).find((name) => stateCodes[name] === series.states[at]) ?? null;
  if (value === null && state === null) return null;
  const marked = (Object.keys(flagBits) as Flag[]).filter((flag) => ((series.flags[at] ?? 0) & flagBits[flag]) !== 0);
  // Derived limits are derived again, from the counts of this pack: they must not pass for published ones.
  const flags = marked.filter((flag) => flag !== "derivedInterval");
  const hasPublishedLimits = flags.length === marked.length;
  return {
    area,
    value,
    state: value === null ? state : null,
    lower95: hasPublishedLimits ? numberAt(series.lower95, at) : null,
    upper95: hasPublishedLimits ? numberAt(series.upper95, at) : null,
    flags,
    numerator: numberAt(series.numerator, at),
    denominator: numberAt(series.denominator, at),
    respondents: numberAt(series.respondents, at),
    at: { file: `the pack before, ${series.id}`, row: null, column: null },
  };
}

/** Sources of counts are known by period; a cell that has counts has them from any of these. */
function countSourcesAt(
  { sources }: Pack,
  { countSources }: Series,
  period: number,
  { numerator, denominator, respondents }: Omit<Observed, "period">,
): Pick<Observed, "countSources"> {
  const ids = (countSources.get(period) ?? []).flatMap((index) => sources[index]?.id ?? []);
  const without = [numerator, denominator, respondents].every((count) => count === null);
  return ids.length === 0 || without ? {} : { countSources: ids };
}

function numberAt(column: Float64Array | null, at: number): number | null {
  const value = column?.[at];
  return value === undefined || Number.isNaN(value) ? null : value;
}

/** Population by the indicator of the neighbour model, which says its year. */
function residentsOf({ indicators, areas }: Pack): Residents | null {
  const population = indicators.find(({ id }) => id === "population");
  const year = /^mid-(\d{4})$/.exec(population?.period ?? "")?.[1];
  if (population === undefined || year === undefined) return null;
  const byArea = new Map(
    areas.flatMap(({ code, index }): [string, number][] => {
      const value = population.values[index];
      return value === undefined || Number.isNaN(value) ? [] : [[code, value]];
    }),
  );
  return { year, byArea };
}
