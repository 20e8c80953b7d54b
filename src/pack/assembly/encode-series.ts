import { flagBits, stateCodes, type Flag, type State } from "../pack.ts";
import type { Tier } from "../../areas/area.ts";
import type { SeriesFile } from "../schema.ts";
import { hasFirstSource } from "../source-of-figure.ts";
import { countSourcesOf } from "./count-sources.ts";
import type { MergedSeries } from "./merge-series.ts";
import type { Observed } from "./observed.ts";

/** The lists that series refer to by number. */
export interface Numbering {
  /** Position of an area in the pack's list. */
  readonly areaIndex: ReadonlyMap<string, number>;
  readonly tierOf: (code: string) => Tier;
  readonly sourceIndex: (id: string) => number;
  /** Number of a list of area positions among the coverages that series share. */
  readonly coverageIndex: (positions: readonly number[]) => number;
}

/** A merged series as columns of the pack file. */
export function encodeSeries(series: MergedSeries, numbering: Numbering): SeriesFile {
  const { input, periods, cells } = series;
  const coverage = coverageOf(series, numbering);
  const codes = coverage.map(([code]) => code);
  const grid = cells.flatMap((row) => codes.map((code) => row.get(code)));
  const column = (part: "value" | "lower95" | "upper95"): (number | null)[] => grid.map((cell) => cell?.[part] ?? null);
  const hasInterval = grid.some((cell) => cell !== undefined && (cell.lower95 !== null || cell.upper95 !== null));
  const usual = series.sources.map((_, period) => usualSources(series, period, numbering));
  const seconds = usual.map(([first, second]) => (second === first ? null : numbering.sourceIndex(second)));
  return {
    id: input.id,
    metric: input.metric,
    breakdown: input.breakdown,
    breakdownAliases: [...input.breakdownAliases],
    unit: input.unit,
    cadenceMonths: input.cadenceMonths,
    kind: input.kind,
    basis: input.basis,
    current: currentPeriod(series),
    breaks: breaksOf(series),
    coverage: numbering.coverageIndex(coverage.map(([, position]) => position)),
    periods: periods.map(({ label, start, end }, at) => [
      label,
      start,
      end,
      numbering.sourceIndex(usual[at]?.[0] ?? ""),
    ]),
    ...(seconds.every((second) => second === null) ? {} : { secondSources: seconds }),
    ...otherSources(series, usual, codes, numbering),
    ...countSources(series, numbering),
    values: column("value"),
    ...(hasInterval ? { lower95: column("lower95"), upper95: column("upper95") } : {}),
    ...counts("numerator", cells, codes),
    ...counts("denominator", cells, codes),
    ...counts("respondents", cells, codes),
    states: markedCells<State>(grid, Object.keys(stateCodes) as State[], (cell, state) => cell.state === state),
    flags: markedCells<Flag>(grid, Object.keys(flagBits) as Flag[], (cell, flag) => cell.flags.includes(flag)),
  };
}

/** The columns of a count, of the periods in which any cell has it. */
function counts(
  part: "numerator" | "denominator" | "respondents",
  cells: MergedSeries["cells"],
  codes: readonly string[],
): Pick<SeriesFile, typeof part> {
  const columns = cells.flatMap((row, period): [number, (number | null)[]][] => {
    const column = codes.map((code) => row.get(code)?.[part] ?? null);
    return column.every((count) => count === null) ? [] : [[period, column]];
  });
  return columns.length === 0 ? {} : { [part]: columns };
}

/** The source with most figures of single-tier councils and England, and that of counties and districts. */
function usualSources(
  { sources, takenFrom }: MergedSeries,
  period: number,
  { tierOf }: Numbering,
): readonly [first: string, second: string] {
  const preferred = sources[period] ?? [];
  const taken = [...(takenFrom[period] ?? [])];
  const most = (isFirst: boolean): string | undefined => {
    const ofTier = taken.flatMap(([code, source]) => (hasFirstSource(tierOf(code)) === isFirst ? [source] : []));
    const count = (source: string): number => ofTier.filter((one) => one === source).length;
    // The sort is stable: of sources with as many figures the preferred one counts.
    return ofTier.length === 0 ? undefined : [...preferred].sort((a, b) => count(b) - count(a))[0];
  };
  const [first, second] = [most(true), most(false)];
  const one = first ?? second ?? preferred[0] ?? "";
  return [one, second ?? one];
}

/** The cells whose figure is not from the source usual for the area's tier, by source. */
function otherSources(
  { takenFrom }: MergedSeries,
  usual: readonly (readonly [string, string])[],
  codes: readonly string[],
  { tierOf, sourceIndex }: Numbering,
): Pick<SeriesFile, "otherSources"> {
  const others = new Map<string, number[]>();
  for (const [period, [first, second]] of usual.entries())
    for (const [at, code] of codes.entries()) {
      const source = takenFrom[period]?.get(code);
      if (source === undefined || source === (hasFirstSource(tierOf(code)) ? first : second)) continue;
      const cells = others.get(source) ?? [];
      cells.push(period * codes.length + at);
      others.set(source, cells);
    }
  const lists = [...others].map(([source, cells]): [number, number[]] => [sourceIndex(source), cells]);
  return lists.length === 0 ? {} : { otherSources: lists.sort((a, b) => a[0] - b[0]) };
}

function countSources(series: MergedSeries, { sourceIndex }: Numbering): Pick<SeriesFile, "countSources"> {
  const lists = countSourcesOf(series).flatMap((ids, period): [number, number[]][] =>
    ids.length === 0 ? [] : [[period, ids.map(sourceIndex)]],
  );
  return lists.length === 0 ? {} : { countSources: lists };
}

/** The newest period with a figure for a council; a period with England's figure only does not count. */
export function currentPeriod({ periods, cells }: MergedSeries): number {
  return periods.findLastIndex((_, at) =>
    [...(cells[at] ?? [])].some(([code, cell]) => cell.value !== null && !code.startsWith("E92")),
  );
}

/** Codes and positions of all areas with a figure or a mark, in the pack's order. */
function coverageOf(series: MergedSeries, { areaIndex }: Numbering): [string, number][] {
  const codes = new Set(series.cells.flatMap((row) => [...row.keys()]));
  const placed = [...codes].map((code): [string, number] => {
    const position = areaIndex.get(code);
    if (position === undefined) throw new Error(`${series.input.id}: ${code} is no area of the pack`);
    return [code, position];
  });
  return placed.sort((a, b) => a[1] - b[1]);
}

/** A break is placed at the first period held that starts on or after it; a break before all periods is dropped. */
function breaksOf({ input, periods }: MergedSeries): { from: number; reason: string }[] {
  const reasons = new Map<number, string[]>();
  for (const { from, reason } of input.breaks) {
    const at = periods.findIndex((period) => period.start >= from);
    if (at > 0) reasons.set(at, [...(reasons.get(at) ?? []), reason]);
  }
  return [...reasons].sort((a, b) => a[0] - b[0]).map(([from, texts]) => ({ from, reason: texts.join(" ") }));
}

function markedCells<Mark extends string>(
  grid: readonly (Observed | undefined)[],
  marks: readonly Mark[],
  has: (cell: Observed, mark: Mark) => boolean,
): Partial<Record<Mark, number[]>> {
  const lists: Partial<Record<Mark, number[]>> = {};
  for (const mark of marks) {
    const numbers = grid.flatMap((cell, number) => (cell !== undefined && has(cell, mark) ? [number] : []));
    if (numbers.length > 0) lists[mark] = numbers;
  }
  return lists;
}
