import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { catalogue } from "../src/framework/catalogue.ts";
import type { Pack, Series } from "../src/pack/pack.ts";
import { readPack } from "../src/pack/read-pack.ts";
import { HeldFigures } from "./against-sources/held-figures.ts";
import { joinedCells, matchedCells } from "./against-sources/matched-files.ts";
import { officialCells } from "./against-sources/official-cells.ts";
import {
  codeHistory,
  describeWithFiles,
  officialAreas,
  packCode,
  packCodeOfDfe,
  readRows,
  readText,
  skipNote,
} from "./against-sources/official-files.ts";
import { compiledCaveats } from "../src/sources/plan/compiled-caveats.ts";

/*
 * Every figure of the committed pack against the official files, by a second reading that shares no code with the
 * builder: what it should contain is there, and nothing else.
 */

const json = readFileSync("assets/pack/lof-pack.json", "utf8");
const pack = readPack(json, "");

describeWithFiles(`the figures of the committed pack${skipNote}`, () => {
  const metrics = readRows("sources/lof-single-tier/metrics.csv");
  const compiledSeries = readRows("sources/lof-single-tier/series.csv");
  const compiledValues = groupBy(
    readRows("sources/lof-single-tier/values.csv"),
    (row) => `${row.metric}/${row.series_no}`,
  );
  const matches = readRows("derived/lof-metric-source-match.csv");
  const pairs = compiledSeries.map((row) => ({ row, series: seriesOf(pack, metrics, row) }));

  test("the pack has every series of the framework's files, once", () => {
    expect(new Set(pairs.map(({ series }) => series.id)).size).toBe(137);
    expect(pack.series).toHaveLength(137);
  });

  test.each(pairs.map(({ row, series }) => [series.id, { row, series }] as const))("%s", (_id, { row, series }) => {
    const held = new HeldFigures(pack, series);
    const sample = row.latest_period as string;
    expect(series.periods[series.current]?.label).toBe(sample);
    expect(series.unit).toBe(row.unit);

    const compiled = (compiledValues.get(`${row.metric}/${row.series_no}`) ?? []).map((value) => ({
      area: value.area_code as string,
      label: sample,
      value: Number(value.value),
      partial: value.partial === "yes",
      ...limits(value.lower95, value.upper95),
    }));
    const [england, lower, upper] = (row.england_value as string).split("/");
    const whole = { area: "E92000001", label: sample, value: Number(england), ...limits(lower ?? "", upper ?? "") };
    const ofEngland = england === "" ? [] : [whole];

    const match = matches.find(
      (one) => one.lof_slug === row.metric && (one.breakdown === "-" ? "" : one.breakdown) === row.series_name,
    );
    const matched =
      match === undefined || match.source_file === ""
        ? []
        : matchedCells(match.source_file as string, match.series as string, sample);
    const isOwn = /^(ons-els|dhsc-ascof)/.test(match?.source_file ?? "") && !isSummed(match?.series ?? "");
    const joined = joinedCells.find(({ title }) => title.test(series.metric.title));
    const official = officialCells.filter(({ id }) => id === series.id);
    for (const { cells } of official.filter(({ before }) => before)) held.add(cells(sample));
    if (isOwn) held.add(matched);
    // The compiled count of families is of any length of stay, and not used.
    if (series.id !== "O03M02") held.add([...compiled, ...ofEngland]);
    if (!isOwn) held.add(matched);
    held.add(joined?.cells() ?? []);
    for (const { cells } of official.filter(({ before }) => !before)) held.add(cells(sample));
    if (series.id === "O03M04") held.addSums();
    held.settle();
    expect(held.problems).toEqual([]);
  });
});

describeWithFiles(`the indicators and neighbour lists of the committed pack${skipNote}`, () => {
  test("the indicators are those of the compiled table, each in its own column", () => {
    const values = groupBy(readRows("derived/neighbour-indicators.csv"), (row) => row.indicator as string);
    const claims = readRows("sources/moj-landlord-possession/private_claims_rate_2022q4_2023q3.csv");
    values.set(
      "claims_per_1000_households",
      claims.flatMap((row) => {
        const value = row.claims_per_1000_households as string;
        return value === "" ? [] : [{ ...row, value }];
      }),
    );
    const inOrder =
      "imd_average_score_official pct_white population_mid2024 pct_rural employment_rate_16_64 fe_participation_19plus_per_100k pct_level3_plus pct_gigabit_premises gva_per_hour business_birth_rate high_growth_business_pct working_age_share_mid2024 median_weekly_pay pct_private_rented pct_under16_relative_low_income pct_pupils_sen claims_per_1000_households pct_not_disabled_crude housing_affordability_ratio avg_council_tax_per_dwelling_proxy area_cost_adjustment";
    inOrder.split(" ").forEach((name, at) => {
      const expected = new Map(
        (values.get(name) ?? []).map((row) => [packCode(row.area_code as string), Number(row.value)]),
      );
      const indicator = pack.indicators[at];
      const column = (
        value: (area: (typeof pack.areas)[number]) => number | undefined,
      ): [string, number | undefined][] => pack.areas.map((area) => [area.name, value(area)]);
      expect([name, column((area) => indicator?.values[area.index])]).toEqual([
        name,
        column((area) => expected.get(area.code) ?? NaN),
      ]);
    });
    expect(pack.indicators.map((one) => one.number)).toEqual(inOrder.split(" ").map((_, at) => at + 1));
  });

  test.each([
    ["ons", "global"],
    ["ons-economic", "economic"],
    ["ons-demographic", "demographic"],
  ])("the list %p is ONS's %s file, all 317 councils and 20 neighbours each", (id, file) => {
    const rows = new Map(readRows(`sources/ons-els-geography/${file}-neighbours.csv`).map((row) => [row.AREACD, row]));
    const names = JSON.parse(readText("sources/ons-els-geography/geo-metadata.json")) as Record<
      string,
      { areanm: string }
    >;
    for (const area of pack.areas.slice(0, 317)) {
      const members = listOf(pack, id).members[area.index] ?? [];
      const row = rows.get(area.code) ?? {};
      expect(members.map((one) => one.code)).toEqual(Array.from({ length: 20 }, (_, rank) => row[String(rank + 1)]));
      expect(members.map((one) => one.name)).toEqual(members.map((one) => names[one.code]?.areanm));
      expect(members.every((one) => (one.area !== null) === one.code.startsWith("E"))).toBe(true);
    }
  });

  test("DfE's list is its table of May 2025, with its words for the distance", () => {
    // The headings "SNP" repeat, so columns are taken by position here: number, then a word, ten times.
    const lines = readText("sources/dfe-lait/sn_may_2025.csv").split(/\r?\n/).slice(1);
    const rows = new Map(
      lines
        .map((line) => line.replace(/"[^"]*"/g, "x").split(","))
        .map((cells) => [packCodeOfDfe(cells[0] as string), cells]),
    );
    const list = listOf(pack, "dfe");
    expect(list.members.filter((members) => members !== null)).toHaveLength(153);
    for (const area of pack.areas.slice(0, 317)) {
      const cells = rows.get(area.code);
      const expected =
        cells === undefined
          ? []
          : Array.from({ length: 10 }, (_, at) => [packCodeOfDfe(cells[5 + 2 * at] as string), cells[6 + 2 * at]]);
      expect((list.members[area.index] ?? []).map((one) => [one.code, one.closeness])).toEqual(expected);
    }
  });
});

describeWithFiles(`the areas and metrics of the committed pack${skipNote}`, () => {
  test("areas are the 317 of the reference table, with tier, county, region and combined authority", () => {
    const tiers: Record<string, string> = { single: "single", upper: "county", lower: "district" };
    const rows = [...officialAreas].sort((a, b) => ((a.area_code as string) < (b.area_code as string) ? -1 : 1));
    expect(
      pack.areas.slice(0, 317).map(({ code, name, tier, county, region, combinedAuthority }) => ({
        code,
        name,
        tier,
        county,
        region,
        combinedAuthority,
      })),
    ).toEqual(
      rows.map((row) => ({
        code: row.area_code,
        name: row.name,
        tier: tiers[row.tier as string],
        county: row.parent_county_code || null,
        region: row.region_name,
        combinedAuthority: row.combined_authority_name || null,
      })),
    );
  });

  test("every old code is a former council with all its successors, or an alias of the recoded one", () => {
    for (const code of new Set(codeHistory.map((row) => row.old_code as string))) {
      const rows = codeHistory.filter((row) => row.old_code === code);
      const successors = rows.map((row) => row.current_code as string).sort();
      if (rows[0]?.relation === "recode") expect(pack.areaByCode.get(successors[0] as string)?.aliases).toContain(code);
      else expect(pack.formerAreas.find((area) => area.code === code)?.successors).toEqual(successors);
    }
  });

  test("metrics carry the official title, publisher, type, polarity and flags", () => {
    const metrics = readRows("sources/lof-single-tier/metrics.csv");
    const polarity: Record<string, string> = { "+": "higher-is-better", "-": "lower-is-better", "0": "neutral" };
    // The list names a framework and a monitoring system in place of their publishers.
    const publishers: Record<string, string> = { ASCOF: "DHSC", NDTMS: "OHID" };
    const official = metrics.map(
      (row) =>
        `${row.outcome_no}|${row.title}|${publishers[row.publisher as string] ?? row.publisher}|${row.type}|${polarity[row.polarity as string]}|${row.derived}|${row.no_verdict}|${row.caveat}`,
    );
    const yes = (flag: boolean): string => (flag ? "yes" : "no");
    const withheldByUs = catalogue.flatMap(({ id, notJudged }) => (notJudged === undefined ? [] : [id]));
    const ours = pack.metrics.map(
      (one) =>
        `${one.outcome}|${one.title}|${one.publisher}|${one.type}|${one.polarity}|${yes(one.derived)}|${yes(one.noVerdict && !withheldByUs.includes(one.id))}|${compiledCaveats[one.id] ?? one.caveat}`,
    );
    expect(withheldByUs).toEqual(["O03M02", "O07M09"]);
    expect(ours.filter((line) => !official.includes(line))).toHaveLength(1); // the placeholder of outcome 2
    expect(official.filter((line) => !ours.includes(line))).toEqual([]);
  });
});

test("the digest file is that of the pack", () => {
  expect(existsSync("assets/pack/lof-pack.sha256")).toBe(true);
  const digest = createHash("sha256").update(json).digest("hex");
  expect(readFileSync("assets/pack/lof-pack.sha256", "utf8")).toBe(`${digest}  lof-pack.json\n`);
});

/** Calculated from parts of a file, so that it is not the publisher's own figure. */
function isSummed(series: string): boolean {
  return series.includes("summed");
}

function limits(lower: string | undefined, upper: string | undefined): { lower95?: number; upper95?: number } {
  return lower === "" || lower === undefined ? {} : { lower95: Number(lower), upper95: Number(upper) };
}

function groupBy<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** The pack's series for a row of the framework's list: the metric by outcome and title, the series by its position. */
function seriesOf(
  from: Pack,
  metrics: readonly Readonly<Record<string, string>>[],
  row: Readonly<Record<string, string>>,
): Series {
  const official = metrics.find((one) => one.metric === row.metric);
  const metric = from.metrics.find(
    (one) => String(one.outcome) === official?.outcome_no && one.title === official.title,
  );
  const series = metric === undefined ? undefined : from.seriesOf.get(metric.id)?.[Number(row.series_no)];
  if (series === undefined) throw new Error(`the pack has no series for ${row.metric}, ${row.series_no}`);
  return series;
}

function listOf(from: Pack, id: string): Pack["neighbourLists"][number] {
  const list = from.neighbourLists.find((one) => one.id === id);
  if (list === undefined) throw new Error(`the pack has no list "${id}"`);
  return list;
}
