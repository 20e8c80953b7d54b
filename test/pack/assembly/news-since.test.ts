import fc from "fast-check";
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { newsSince, withNews } from "../../../src/pack/assembly/news-since.ts";
import { newsOf } from "../../../src/pack/news.ts";
import type { Pack } from "../../../src/pack/pack.ts";
import { readPack } from "../../../src/pack/read-pack.ts";
import type { PackFile } from "../../../src/pack/schema.ts";
import { writePack } from "../../../src/pack/write-pack.ts";
import { tinyPack, tinyPackFile } from "../../fixtures/packs/tiny-pack.ts";

type SeriesFile = PackFile["series"][number];

const oldDigest = "a".repeat(64);
const read = (file: PackFile): Pack => readPack(writePack(file), "b".repeat(64));
const before = readPack(writePack(tinyPackFile), oldDigest);

function changed(change: (file: PackFile) => void, from: PackFile = tinyPackFile): PackFile {
  const file = structuredClone(from);
  change(file);
  return file;
}
const seriesOf = (file: PackFile, id: string): SeriesFile => file.series.find((one) => one.id === id)!;
/** Where a council's figure of a period stands in the series' column. */
function cell(file: PackFile, id: string, council: string, label: string): number {
  const series = seriesOf(file, id);
  const covered = file.coverages[series.coverage]!;
  const place = covered.indexOf(file.areas.findIndex(({ name }) => name === council));
  const period = series.periods.findIndex((period) => period[0] === label);
  expect([place, period].includes(-1)).toBe(false);
  return period * covered.length + place;
}
/** A further year of persistent absence, every figure as in the year before. */
function addYear(file: PackFile): void {
  const series = seriesOf(file, "O06M09");
  const { length } = file.coverages[series.coverage]!;
  for (const part of ["values", "lower95", "upper95"] as const) series[part]?.push(...series[part].slice(-length));
  series.periods.push(["2025/26", "2025-09-01", "2026-08-31", 0]);
  series.secondSources?.push(null);
  series.current += 1;
}
/** Sources of single figures, and the counts behind them: they are written otherwise. */
function withoutExtras(series: SeriesFile): void {
  delete series.secondSources;
  delete series.otherSources;
  delete series.countSources;
  delete series.numerator;
  delete series.denominator;
  delete series.respondents;
}
const area = (pack: Pack, name: string) => pack.areas.find((one) => one.name === name)!;
const [absence] = tinyPack.series.filter(({ id }) => id === "O06M09");
const newest = absence!.periods[absence!.current]!.label;

test("where no figure is another there is nothing new, and the file stays as it is", () => {
  expect(newsSince(before, tinyPack)).toBeNull();
  expect(withNews(tinyPackFile, before)).toBe(tinyPackFile);
});

test("a new period is told with the one that was the newest before; those who have no figure for it are known", () => {
  const file = changed((one) => {
    addYear(one);
    seriesOf(one, "O06M09").values[cell(one, "O06M09", "Medway", "2025/26")] = null;
  });
  const pack = read(withNews(file, before));
  expect(pack.news).toEqual({
    since: { built: before.built, sha256: oldDigest },
    series: [{ id: "O06M09", before: newest, periods: ["2025/26"] }],
  });
  expect(newsOf(pack, area(pack, "Luton"))).toMatchObject([{ before: newest, periods: ["2025/26"], without: [] }]);
  expect(newsOf(pack, area(pack, "Medway"))).toMatchObject([{ periods: ["2025/26"], without: ["2025/26"] }]);
});

test("a new series is told to those who have a figure in it, a series that is gone to those who had one", () => {
  const without = changed((file) => {
    file.series = file.series.filter(({ id }) => id !== "O02M01");
  });
  const later = read(withNews(tinyPackFile, readPack(writePack(without), oldDigest)));
  expect(later.news?.series).toEqual([{ id: "O02M01" }]);
  expect(newsOf(later, area(later, "Luton"))).toMatchObject([{ id: "O02M01", before: null, name: null }]);
  expect(newsOf(later, area(later, "Kent"))).toEqual([]);

  const gone = read(withNews(without, before));
  const [news] = newsOf(gone, area(gone, "Luton"))!;
  const { metric, periods } = tinyPack.seriesById.get("O02M01")!;
  expect(news).toMatchObject({ series: null, name: metric.shortName, lost: [[periods[0]!.label, periods[0]!.label]] });
  expect(newsOf(gone, area(gone, "Kent"))).toEqual([]);
});

test("a council that was not there before is named, whether or not another figure is new", () => {
  const { code } = area(tinyPack, "Luton");
  const areas = before.areas.filter((one) => one.code !== code);
  const without: Pack = { ...before, areas, areaByCode: new Map(areas.map((one) => [one.code as string, one])) };
  const earlier: Pack = { ...without, series: [], seriesById: new Map() };
  expect(newsSince({ ...earlier, series: tinyPack.series, seriesById: tinyPack.seriesById }, tinyPack)?.areas).toEqual([
    code,
  ]);
  const alone = newsSince(earlier, { ...tinyPack, series: [] });
  expect(alone).toEqual({ since: { built: before.built, sha256: oldDigest }, areas: [code], series: [] });
  const file = changed((one) => {
    one.format = 3;
    one.news = alone!;
  });
  expect(read(file).news).toEqual(alone);
});

test("a figure that only has more digits was not revised; one that differs by the last digit was", () => {
  const [old, finer] = [22, 22.4].map((value) =>
    changed((file) => {
      const series = seriesOf(file, "O02M01");
      series.values = series.values.map((cell) => cell && value);
    }),
  );
  expect(newsSince(read(old!), read(finer!))).toBeNull();
  const other = changed((file) => {
    const series = seriesOf(file, "O02M01");
    series.values = series.values.map((cell) => cell && 23);
  });
  expect(newsSince(read(old!), read(other))?.series).toMatchObject([{ id: "O02M01", before: "2024" }]);
});

test("a period that is only written otherwise is the same period", () => {
  const file = changed((one) => {
    for (const period of seriesOf(one, "O06M09").periods) period[0] = period[0].replace("/", "-");
  });
  expect(newsSince(before, read(file))).toBeNull();
});

test("an older year that was not held before is no new newest one", () => {
  const other = changed((file) => {
    seriesOf(file, "O06M09").periods[0]!.splice(0, 3, "1999/00", "1999-09-01", "2000-08-31");
  });
  const pack = read(withNews(tinyPackFile, readPack(writePack(other), oldDigest)));
  const [news] = newsOf(pack, area(pack, "Luton"))!;
  expect(news).toMatchObject({ before: newest, periods: [], earlier: [absence!.periods[0]!.label] });
  expect(news).toMatchObject({ lost: [["1999/00", "1999/00"]] });
});

test("a newest year that is taken back is told", () => {
  const cut = changed((file) => {
    const series = seriesOf(file, "O06M09");
    const { length } = file.coverages[series.coverage]!;
    series.periods.pop();
    series.current -= 1;
    series.breaks = series.breaks.filter(({ from }) => from < series.periods.length);
    for (const part of ["values", "lower95", "upper95"] as const) series[part]?.splice(-length);
    series.states = {};
    series.flags = {};
    withoutExtras(series);
  });
  const pack = read(withNews(cut, before));
  const [news] = newsOf(pack, area(pack, "Luton"))!;
  expect(news).toMatchObject({ before: newest, periods: [], lost: [[newest, newest]] });
});

/** What is done to one cell: the number is another, is there, or is not. */
const edit = fc.record({
  series: fc.constantFrom(
    ...tinyPackFile.series.filter(({ states }) => Object.keys(states).length === 0).map(({ id }) => id),
  ),
  at: fc.nat(2_000),
  to: fc.constantFrom<(old: number | null) => number | null>(
    (old) => (old ?? 0) + 5,
    () => null,
  ),
});

test("whatever is changed, each council is told of its own figures and of no other's", () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 25 }), (edits) => {
      const file = changed((one) => {
        for (const { series: id, at, to } of edits) {
          const { values } = seriesOf(one, id);
          const place = at % values.length;
          values[place] = to(values[place] ?? null);
        }
      });
      let after: Pack;
      try {
        after = read(file);
      } catch {
        return; // The edits made something that is no pack, as a current period without any figure.
      }
      const pack = read(withNews(file, before));
      for (const one of pack.areas) {
        // The second method: cell by cell, from the two files.
        const expected = tinyPackFile.series.flatMap(({ id, values, periods, coverage }) => {
          const covered = tinyPackFile.coverages[coverage]!;
          const place = covered.indexOf(one.index);
          return periods.flatMap(([label], period) => {
            if (place === -1) return [];
            const [was, is] = [values, seriesOf(file, id).values].map(
              (column) => column[period * covered.length + place],
            );
            if (was === is) return [];
            return [`${id} ${label} ${was === null ? "gained" : is === null ? "lost" : "revised"}`];
          });
        });
        const told = (newsOf(pack, one) ?? []).flatMap((news) => {
          const labels = pack.seriesById.get(news.id)!.periods.map(({ label }) => label);
          return (["gained", "lost", "revised"] as const).flatMap((kind) =>
            news[kind].flatMap(([from, to]) =>
              labels.slice(labels.indexOf(from), labels.indexOf(to) + 1).map((label) => `${news.id} ${label} ${kind}`),
            ),
          );
        });
        expect(told.sort()).toEqual(expected.sort());
      }
      expect(after.series).toHaveLength(tinyPack.series.length);
    }),
    { numRuns: 40 },
  );
});

describe("a pack built again", () => {
  const first = withNews(changed(addYear), before);
  const kept = readPack(writePack(first), "c".repeat(64));

  test("of the same figures tells what the one before told, byte for byte", () => {
    expect(writePack(withNews(changed(addYear), kept))).toBe(writePack(first));
  });

  test("of the same figures with a council under another code says that this one is new, and nothing else", () => {
    const file = changed((one) => {
      one.areas.find(({ name }) => name === "Luton")!.code = "E06000033";
      one.places = one.places.map(([code, name]) => [name === "Luton" ? "E06000033" : code, name]);
    }, changed(addYear));
    const news = newsSince(kept, read(file));
    // A council under a code of its own is none of those before: nobody's figures are revised.
    const since = { built: kept.built, sha256: "c".repeat(64) };
    expect(news).toEqual({ since, areas: ["E06000033"], series: [] });
    expect(withNews(file, kept).news).toEqual(news);
  });

  test("of the same figures with councils in other places says that nothing is new since", () => {
    const turned: Pack = { ...kept, areas: [...kept.areas].reverse() };
    const since = { built: kept.built, sha256: "c".repeat(64) };
    expect(withNews(changed(addYear), turned).news).toEqual({ since, series: [] });
  });
});

describe("the news of a whole pack stay a few KB", () => {
  const shipped = JSON.parse(readFileSync("assets/pack/lof-pack.json", "utf8")) as PackFile;
  const known = readPack(JSON.stringify(shipped), oldDigest);
  const revised = (isOne: (cell: number) => boolean): PackFile => {
    const file = structuredClone(shipped);
    for (const series of file.series) {
      series.values = series.values.map((value, at) => (value === null || !isOne(at) ? value : value + 1000));
      withoutExtras(series);
      delete series.lower95;
      delete series.upper95;
    }
    return withNews(file, known);
  };
  const size = (file: PackFile): number => gzipSync(JSON.stringify(file.news), { level: 9 }).length;

  test("when every figure was revised", () => {
    const file = revised(() => true);
    expect(file.news?.series).toHaveLength(shipped.series.length);
    expect(size(file)).toBeLessThan(8_000);
  });

  test("when every other figure of any period was, by chance: periods are told together, and no council is left out", () => {
    let state = 1;
    const chance = Array.from({ length: 20_000 }, () => (state = (state * 48_271) % 2_147_483_647) % 2 === 0);
    const file = revised((at) => chance[at % chance.length] === true);
    expect(size(file)).toBeLessThan(10_000);
    const pack = readPack(writePack(file), "");
    const wrong: string[] = [];
    const told = pack.areas.map((one) => new Map(newsOf(pack, one)!.map((news) => [news.id, news])));
    for (const [at, { id, coverage, values, periods }] of shipped.series.entries()) {
      const covered = shipped.coverages[coverage]!;
      for (const [place, index] of covered.entries()) {
        const was = periods.map((_, period) => values[period * covered.length + place]);
        const is = periods.map((_, period) => file.series[at]!.values[period * covered.length + place]);
        const news = told[index]!.get(id);
        if ((news?.revised.length ?? 0) > 0 !== was.some((one, k) => one !== is[k])) wrong.push(`${id} ${index}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
