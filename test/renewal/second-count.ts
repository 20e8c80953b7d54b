import type { PackFile } from "../../src/pack/schema.ts";
import { sameWithin } from "../../src/statistics/same-figure.ts";

/*
 * What changed between two packs, counted a second way: from the two files as they are written, by plain keys.
 */

type SeriesFile = PackFile["series"][number];

interface RawCell {
  readonly value: number | null;
  readonly limits: readonly (number | null)[];
  readonly counts: readonly (number | null)[];
  readonly flags: string;
  readonly isDerived: boolean;
  readonly reason: string;
  readonly source: string;
}

/** Counts of changes of single figures, for packs with the same councils, metrics and series. */
export function secondCount(before: PackFile, after: PackFile): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  const add = (kind: string, by = 1): void => void (counts[kind] = (counts[kind] ?? 0) + by);
  for (const series of after.series) {
    const old = before.series.find(({ id }) => id === series.id);
    if (old === undefined) throw new Error(`${series.id} is new`);
    const [one, other] = [cellsOf(before, old), cellsOf(after, series)];
    const [labels, labelsNow] = [old, series].map(({ periods }) => new Set(periods.map(([label]) => label)));
    for (const [label] of series.periods) if (!labels?.has(label)) add("periodNew");
    for (const [label] of old.periods) if (!labelsNow?.has(label)) add("periodGone");
    for (const [key, cell] of other) {
      const was = one.get(key);
      if (was === undefined) add("newFigure", cell.value === null ? 0 : 1);
      else for (const kind of kindsOf(was, cell)) add(kind);
    }
    for (const [key, cell] of one) if (!other.has(key) && cell.value !== null) add("dropped");
  }
  for (const list of after.neighbourLists) {
    const old = before.neighbourLists.find(({ id }) => id === list.id);
    if (old === undefined) continue;
    after.areas.forEach(({ code }, at) => {
      const members = (file: PackFile, numbers: readonly number[] | null | undefined): string[] =>
        (numbers ?? []).map((number) => file.places[number]?.[0] ?? "");
      const position = before.areas.findIndex((area) => area.code === code);
      const [was, is] = [members(before, old.members[position]), members(after, list.members[at])];
      if (was.join() === is.join()) return;
      add([...was].sort().join() === [...is].sort().join() ? "neighbourOrder" : "neighbours");
    });
  }
  return counts;
}

function kindsOf(was: RawCell, is: RawCell): string[] {
  if (was.value === null && is.value === null) return was.reason === is.reason ? [] : ["reason"];
  if (was.value === null) return ["published"];
  if (is.value === null) return ["gone"];
  if (!same(was.value, is.value)) return ["revised"];
  const limits = was.isDerived === is.isDerived && was.limits.every((limit, at) => same(limit, is.limits[at] ?? null));
  return [
    ...(limits ? [] : ["interval"]),
    ...(was.counts.every((count, at) => same(count, is.counts[at] ?? null)) ? [] : ["counts"]),
    ...(was.flags === is.flags ? [] : ["flags"]),
    ...(was.source === is.source ? [] : ["otherSource"]),
  ];
}

function same(one: number | null, other: number | null): boolean {
  if (one === null || other === null) return one === other;
  return Math.abs(one - other) <= sameWithin * Math.max(Math.abs(one), Math.abs(other));
}

/** The cells of a series by council and period, those of councils that it does not cover among them. */
function cellsOf(file: PackFile, series: SeriesFile): ReadonlyMap<string, RawCell> {
  const coverage = file.coverages[series.coverage] ?? [];
  const metric = file.metrics.find(({ id }) => id === series.metric);
  const cells = new Map<string, RawCell>();
  const cellIn = (lists: Readonly<Record<string, number[] | undefined>>, cell: number): string[] =>
    Object.entries(lists).flatMap(([name, numbers]) => (numbers?.includes(cell) === true ? [name] : []));
  series.periods.forEach(([label, , , first], period) => {
    const at = (place: number): number => period * coverage.length + place;
    const tiers = new Set(
      coverage.flatMap((area, place) => ((series.values[at(place)] ?? null) === null ? [] : file.areas[area]?.tier)),
    );
    file.areas.forEach(({ code, tier }, area) => {
      const place = coverage.indexOf(area);
      const cell = place < 0 ? -1 : at(place);
      const count = (columns: SeriesFile["numerator"]): number | null =>
        columns?.find(([one]) => one === period)?.[1][place] ?? null;
      const flags = cellIn(series.flags, cell);
      const isFirst = tier === "single" || tier === "country";
      const second = series.secondSources?.[period] ?? first;
      const usual = isFirst ? first : second;
      const swapped = series.otherSource?.includes(cell) === true ? (isFirst ? second : first) : usual;
      const other = series.otherSources?.find(([, numbers]) => numbers.includes(cell))?.[0] ?? swapped;
      const source = file.sources[other];
      cells.set(`${code} ${label}`, {
        value: series.values[cell] ?? null,
        limits: [series.lower95?.[cell] ?? null, series.upper95?.[cell] ?? null],
        counts: [count(series.numerator), count(series.denominator), count(series.respondents)],
        flags: flags
          .filter((flag) => flag !== "derivedInterval")
          .sort()
          .join(),
        isDerived: flags.includes("derivedInterval"),
        reason: reasonOf(tier, metric?.publishedFor ?? [], cellIn(series.states, cell)[0], tiers.has(tier)),
        source: `${source?.publisher ?? ""}: ${source?.title ?? ""}`,
      });
    });
  });
  return cells;
}

/** As the README of the pack has it: the tier first, then what the source says, then whether the tier is held at all. */
function reasonOf(tier: string, publishedFor: readonly string[], state: string | undefined, isHeld: boolean): string {
  if (tier === "country") return "not held";
  if (!publishedFor.includes(tier)) return "other tier";
  if (state !== undefined && state !== "notPublished") return state;
  return isHeld ? "not published" : "not held";
}
