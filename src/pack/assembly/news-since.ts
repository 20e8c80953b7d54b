import type { Area, Pack, PackNews, Series } from "../pack.ts";
import { readPack } from "../read-pack.ts";
import { newsFormat, type PackFile } from "../schema.ts";
import { writePack } from "../write-pack.ts";
import { halfUnit, lastDecimal } from "./column-decimals.ts";

type SeriesNews = PackNews["series"][number];
/** Labels of the first and last period, and the councils as a bit each. */
type Row = [string, string, string];

/** Characters that the news of a pack may have as a rule: a few KB, so that reading the pack stays quick. */
const mostCharacters = 12_000;
/** How many of the newest periods with changes are told apart, tried in this order until the news are short enough. */
const toldApart = [Infinity, 2, 0];

/**
 * A pack file with what is new since the pack before. Where no figure is, the news of the pack before stay what they were:
 * a pack that is built twice tells the same.
 */
export function withNews(file: PackFile, before: Pack): PackFile {
  const after = readPack(writePack(file), "");
  const news = newsSince(before, after) ?? newsKept(before, after);
  return news === null ? file : { ...file, format: newsFormat, news };
}

function newsKept(before: Pack, after: Pack): PackNews | null {
  if (before.news === null) return null;
  const places = ({ areas }: Pack): string => areas.map(({ code }) => code).join(" ");
  const stays = places(before) === places(after);
  return stays ? before.news : { since: nameOf(before), series: [] };
}

/**
 * What is new in a pack since another: areas, periods, series, and for which councils figures of periods that were held before
 * were revised, gained or lost. A figure that only has more digits than before was not revised.
 *
 * @returns null where no area is new and no figure is new, another or gone
 */
export function newsSince(before: Pack, after: Pack): PackNews | null {
  const since = nameOf(before);
  const areas = after.areas.map(({ code }) => code).filter((code) => !before.areaByCode.has(code));
  for (const apart of toldApart) {
    const series = seriesNews(before, after, apart);
    if (series.length + areas.length === 0) return null;
    if (JSON.stringify(series).length <= mostCharacters || apart === toldApart.at(-1))
      return { since, ...(areas.length > 0 && { areas }), series };
  }
  return null;
}

function nameOf({ built, sha256 }: Pack): PackNews["since"] {
  return { built, sha256 };
}

function seriesNews(before: Pack, after: Pack, apart: number): SeriesNews[] {
  const here = after.series.flatMap((series) => {
    const old = before.seriesById.get(series.id);
    if (old === undefined) return [{ id: series.id }];
    return changesOf({ before, after, old, series }, apart) ?? [];
  });
  const gone = before.series
    .filter(({ id }) => !after.seriesById.has(id))
    .map((series) => {
      const { label = "" } = series.periods[series.current] ?? {};
      const councils = bitsOf(after, (area) => hasNumber(series.values[placeIn(before, area, series.current)]));
      return {
        id: series.id,
        gone: [series.metric.shortName, ...(series.breakdown === null ? [] : [series.breakdown])].join(", "),
        before: label,
        ...(councils !== "" && { lost: [[label, label, councils] satisfies Row] }),
      };
    });
  return [...here, ...gone];
}

interface Both {
  readonly before: Pack;
  readonly after: Pack;
  readonly old: Series;
  readonly series: Series;
}

function changesOf(both: Both, apart: number): SeriesNews | null {
  const { old, series } = both;
  const formerOf = series.periods.map((period) => samePeriod(old, period));
  const newest = old.periods[old.current];
  if (newest === undefined) return null;
  const added = series.periods.filter((_, at) => formerOf[at] === -1);
  const labels = (later: boolean): string[] =>
    added.filter(({ end }) => end > newest.end === later).map(({ label }) => label);
  const kinds = { periods: labels(true), earlier: labels(false), ...figureRows(both, formerOf, apart) };
  const parts = Object.entries(kinds).filter(([, list]) => list.length > 0);
  if (parts.length === 0 && formerOf[series.current] === old.current) return null;
  const { label } = series.periods[formerOf.indexOf(old.current)] ?? newest;
  return { id: series.id, before: label, ...Object.fromEntries(parts) };
}

function figureRows(
  { before, after, old, series }: Both,
  formerOf: readonly number[],
  apart: number,
): Record<"revised" | "gained" | "lost", Row[]> {
  const rows = { revised: [] as Row[], gained: [] as Row[], lost: [] as Row[] };
  const add = (
    kind: keyof typeof rows,
    label: string,
    isOne: (was: number, is: number) => boolean,
    at: number[],
  ): void => {
    const [former = -1, now = -1] = at;
    const councils = bitsOf(after, (area) => {
      const place = placeIn(before, area, former);
      return (
        place !== -1 && isOne(old.values[place] ?? NaN, series.values[now * after.areas.length + area.index] ?? NaN)
      );
    });
    if (councils !== "") rows[kind].push([label, label, councils]);
  };
  for (const [at, former] of old.periods.entries()) {
    const now = formerOf.indexOf(at);
    const { label } = series.periods[now] ?? former;
    add("lost", label, (was, is) => hasNumber(was) && !hasNumber(is), [at, now]);
    if (now === -1) continue;
    const same = halfUnit(Math.min(decimalsOf(before, old, at), decimalsOf(after, series, now)));
    add("revised", label, (was, is) => Math.abs(was - is) > same, [at, now]);
    add("gained", label, (was, is) => !hasNumber(was) && hasNumber(is), [at, now]);
  }
  return {
    revised: joined(rows.revised, apart),
    gained: joined(rows.gained, apart),
    lost: joined(rows.lost, apart),
  };
}

function hasNumber(value: number | undefined): boolean {
  return value !== undefined && !Number.isNaN(value);
}

/** Where a council of the later pack has its figure in the earlier one; -1 where that does not know it. */
function placeIn({ areas, areaByCode }: Pack, { code }: Area, period: number): number {
  const former = areaByCode.get(code);
  return former === undefined || period < 0 ? -1 : period * areas.length + former.index;
}

/** By its label, else by its days: publishers change how they write a period. */
function samePeriod({ periods }: Series, { label, start, end }: Series["periods"][number]): number {
  const named = periods.findIndex((one) => one.label === label);
  return named >= 0 ? named : periods.findIndex((one) => one.start === start && one.end === end);
}

function decimalsOf({ areas }: Pack, { values }: Series, period: number): number {
  const column = values.slice(period * areas.length, (period + 1) * areas.length);
  return lastDecimal(Array.from(column, (value) => ({ value: hasNumber(value) ? value : null })));
}

/** A bit for each council, four to a hexadecimal digit; "" for none. */
function bitsOf({ areas }: Pack, isOne: (area: Area) => boolean): string {
  const digits = new Array<number>(Math.ceil(areas.length / 4)).fill(0);
  for (const area of areas)
    if (isOne(area)) digits[area.index >> 2] = (digits[area.index >> 2] ?? 0) | (1 << (area.index & 3));
  return digits
    .map((digit) => digit.toString(16))
    .join("")
    .replace(/0+$/, "");
}

/** All rows but so many of the newest become one. */
function joined(rows: readonly Row[], apart: number): Row[] {
  const alone = rows.length - apart;
  return rows.reduce<Row[]>((done, row, at) => {
    const last = done.at(-1);
    if (last === undefined || at >= alone) return [...done, row];
    return [...done.slice(0, -1), [last[0], row[1], union(last[2], row[2])]];
  }, []);
}

function union(one: string, other: string): string {
  const digit = (text: string, at: number): number => parseInt(text[at] ?? "0", 16);
  return Array.from({ length: Math.max(one.length, other.length) }, (_, at) =>
    (digit(one, at) | digit(other, at)).toString(16),
  ).join("");
}
