import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Area } from "../../src/areas/area.ts";
import { catalogue } from "../../src/framework/catalogue.ts";
import { seriesId } from "../../src/framework/metric-id.ts";
import type { Series } from "../../src/pack/pack.ts";
import { readPack } from "../../src/pack/read-pack.ts";

const file = join(process.cwd(), "assets", "pack", "lof-pack.json");
const withPack = existsSync(file) ? describe : describe.skip;

/**
 * Published each quarter: of the employment rate the history has calendar years only, of homelessness a few quarters
 * far apart.
 */
const spacedWider = new Set(["O15M02", "O03M01", "O03M02"]);

/** Published for districts and single-tier councils; a county's is our sum of its districts'. */
const countySums = new Set(["O03M04"]);

const daysPerMonth = 30.44;

/** The usual number of months between the ends of two periods held. */
function usualSpacing(series: Series): number {
  const ends = series.periods.map((period) => Date.parse(period.end) / 86_400_000);
  const gaps = ends.slice(1).map((end, at) => Math.round((end - (ends[at] as number)) / daysPerMonth));
  return gaps.sort((one, other) => one - other)[Math.floor(gaps.length / 2)] as number;
}

withPack("the shipped figures hold the framework catalogue to its word (skipped where the pack is not built)", () => {
  const pack = existsSync(file) ? readPack(readFileSync(file, "utf8"), "") : undefined;
  if (pack === undefined) return;

  test("a declared cadence matches the spacing of the periods, where three or more are held", () => {
    for (const series of pack.series.filter((each) => each.periods.length >= 3)) {
      if (spacedWider.has(series.id)) continue;
      expect([series.id, usualSpacing(series)]).toEqual([series.id, series.cadenceMonths]);
    }
  });

  test("a metric is published for every tier that has a figure", () => {
    for (const series of pack.series) {
      const unforeseen = [...series.heldFor].filter((tier: Area["tier"]) => !series.metric.publishedFor.includes(tier));
      expect([series.id, unforeseen]).toEqual([series.id, countySums.has(series.id) ? ["county"] : []]);
    }
  });

  test("a declared break is in the series, unless it lies before the first period", () => {
    for (const row of catalogue) {
      for (const declared of row.series.filter((each) => each.breaks !== undefined)) {
        const series = pack.seriesById.get(seriesId(row.id, declared.suffix)) as Series;
        const marked = series.breaks.map((each) => series.periods[each.from]?.label);
        const expected = (declared.breaks ?? []).map((each) => each.from).filter((label) => hasEarlier(series, label));
        expect([series.id, marked]).toEqual([series.id, expected]);
      }
    }
  });
});

/** Labels of one series sort by year: "2015/16", "2024", "31 March 2025". */
function hasEarlier(series: Series, label: string): boolean {
  const year = (text: string): number => Number(/\d{4}/.exec(text)?.[0]);
  return year(series.periods[0]?.label ?? "") < year(label);
}
