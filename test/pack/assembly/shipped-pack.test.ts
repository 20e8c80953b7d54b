import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { observe } from "../../../src/pack/observe.ts";
import { isNoValue } from "../../../src/statistics/no-value.ts";
import { flagBits } from "../../../src/pack/pack.ts";
import type { Area, Series } from "../../../src/pack/pack.ts";
import { readPack } from "../../../src/pack/read-pack.ts";

const json = readFileSync("assets/pack/lof-pack.json", "utf8");
const pack = readPack(json, "");
const area = (code: string): Area => pack.areaByCode.get(code) as Area;
const series = (id: string): Series => pack.seriesById.get(id) as Series;
const value = (id: string, code: string): unknown => {
  const answer = observe(pack, series(id), area(code));
  return isNoValue(answer) ? answer.reason : answer.value;
};
const atCurrent = (code: string): number =>
  pack.series.filter((one) => !isNoValue(observe(pack, one, area(code)))).length;

test("at the framework's own period Kent has at least 66 series and Maidstone 17", () => {
  expect(atCurrent("E10000016")).toBeGreaterThanOrEqual(66);
  expect(atCurrent("E07000110")).toBeGreaterThanOrEqual(17);
});

test("persistent absence in Kent is 19.4 for 2024/25", () => {
  const answer = observe(pack, series("O06M09"), area("E10000016"));
  expect(answer).toMatchObject({ kind: "observation", period: { label: "2024/25" } });
  expect(Math.round((value("O06M09", "E10000016") as number) * 10) / 10).toBe(19.4);
});

// Looked up by hand in the publishers' files: DfE, DHSC, ONS and MHCLG.
test.each([
  ["O07M01", "E10000016", 53], // children looked after per 10,000, LAIT 2025
  ["O09M04", "E10000016", 66.8], // satisfaction of people who use services, ASCOF 1d
  ["O06M01", "E10000016", 62], // Key Stage 2, Explore Local Statistics
  ["O15M13", "E10000016", 655.9], // weekly pay
  ["O15M04", "E10000016", 20.7], // IMD, File 11
  ["O09M04", "E92000001", 65.1], // England, ASCOF 1d
  ["O11M01", "E10000016", "suppressed"], // ASCOF 2d(1): [c]
])("%s of %s is %p", (id, code, expected) => expect(value(id, code)).toBe(expected));

test("317 councils come by code, and England last", () => {
  const codes = pack.areas.map((one) => one.code);
  expect(codes).toHaveLength(318);
  expect(codes.slice(0, 317)).toEqual([...codes.slice(0, 317)].sort());
  expect(pack.areas.at(-1)).toMatchObject({ code: "E92000001", name: "England", tier: "country" });
});

test("no former council has figures: nothing is carried from an abolished council to its successors", () => {
  expect(pack.areas.filter((one) => pack.formerAreas.some((former) => former.code === one.code))).toEqual([]);
  // Cumberland began in 2023, so no social care survey before has it.
  const cumberland = area("E06000063");
  const before = series("O09M04").periods.filter(
    (_, at) => series("O09M04").values[at * pack.areas.length + cumberland.index]! >= 0,
  );
  expect(before.map((period) => period.label)).toEqual(["2023/24", "2024/25"]);
});

test("every series has the framework's newest period as its current one, and none is newer", () => {
  for (const one of pack.series) expect([one.id, one.current]).toEqual([one.id, one.periods.length - 1]);
});

test("periods are in order, and their labels differ and match their dates", () => {
  for (const { id, periods } of pack.series) {
    expect([id, new Set(periods.map((period) => period.label)).size]).toEqual([id, periods.length]);
    for (const { label, start, end } of periods) {
      expect([label, start <= end]).toEqual([label, true]);
      const year = Number(/\d{4}/.exec(label)?.[0]);
      expect(Number(start.slice(0, 4)) - year).toBeGreaterThanOrEqual(-1);
      expect(Number(start.slice(0, 4)) - year).toBeLessThanOrEqual(0);
    }
    const ends = periods.map((period) => period.end);
    expect([id, ends]).toEqual([id, [...ends].sort()]);
  }
});

test("the labels of a history are in the style of the framework's own", () => {
  const shape = (label: string): string =>
    label
      .replace(/[A-Z][a-z]+/g, "Month")
      .replace(/\d+ Month/, "1 Month")
      .replace(/\d{4}/g, "Y")
      .replace(/\d\d/g, "y");
  for (const { id, periods } of pack.series)
    expect([id, new Set(periods.map(({ label }) => shape(label))).size]).toEqual([id, 1]);
});

/** Series whose held history is spaced differently from the publisher's calendar, with the reason. */
const spacedOtherwise: Readonly<Record<string, string>> = {
  O03M01: "published every three months; four quarters of the years from 2019 to 2025 are held",
  O03M02: "published every three months; four quarters of the years from 2019 to 2025 are held",
  O15M02: "published every three months for overlapping years; the history held is of calendar years",
};

test("the declared cadence is the usual distance of the periods held, where there are three or more", () => {
  for (const { id, periods, cadenceMonths } of pack.series.filter((one) => one.periods.length >= 3)) {
    const months = periods
      .slice(1)
      .map((period, at) => monthsBetween(periods[at]?.end ?? "", period.end))
      .sort((a, b) => a - b);
    const usual = months[Math.floor((months.length - 1) / 2)];
    if (id in spacedOtherwise) expect(usual).not.toBe(cadenceMonths);
    else expect([id, usual]).toEqual([id, cadenceMonths]);
  }
});

/** Series of which a county's figure is the sum of its districts', which nobody publishes. */
const summedForCounties = ["O03M04"];

test("figures are held only for tiers that the framework catalogue says the publisher has, or summed for counties", () => {
  for (const { id, heldFor, metric } of pack.series) {
    const beyond = [...heldFor].filter((tier) => !metric.publishedFor.includes(tier));
    expect([id, beyond]).toEqual([id, summedForCounties.includes(id) ? ["county"] : []]);
  }
});

test("a county's people sleeping rough are the sum of its districts', flagged derived, and none where one is lacking", () => {
  const series = pack.seriesById.get("O03M04")!;
  const at = (period: number, index: number): number => period * pack.areas.length + index;
  const counties = pack.areas.filter(({ tier }) => tier === "county");
  expect(counties).toHaveLength(21);
  for (const [period, { label }] of series.periods.entries()) {
    for (const county of counties) {
      const districts = pack.areas.filter((area) => area.county === county.code);
      const sum = districts.reduce((total, { index }) => total + (series.values[at(period, index)] as number), 0);
      const cell = at(period, county.index);
      expect([label, county.name, series.values[cell]]).toEqual([label, county.name, sum]);
      if (!Number.isNaN(sum)) expect((series.flags[cell] ?? 0) & flagBits.derived).toBe(flagBits.derived);
    }
  }
});

test("breaks lie between periods and give a reason in a sentence", () => {
  for (const { periods, breaks } of pack.series) {
    for (const { from, reason } of breaks) {
      expect(from).toBeGreaterThan(0);
      expect(from).toBeLessThan(periods.length);
      expect(reason).toMatch(/^[A-Z].*\.$/);
    }
  }
});

test("every source names publisher, licence, public address and date, and is used", () => {
  const used = new Set([
    ...pack.series.flatMap((one) => [
      ...one.periodSources,
      ...one.secondSources,
      ...one.otherSources.values(),
      ...[...one.countSources.values()].flat(),
    ]),
    ...pack.neighbourLists.map((list) => list.source),
  ]);
  pack.sources.forEach((source, index) => {
    expect([source.id, used.has(index)]).toEqual([source.id, true]);
    expect(source.licence).toBe("Open Government Licence v3.0");
    expect(source.address).toMatch(/^https:\/\/github\.com\/[\w./-]+\/tree\/[0-9a-f]{40}$/);
    expect(source.retrieved <= pack.built).toBe(true);
  });
  for (const one of pack.series) expect(Math.max(...one.periodSources)).toBeLessThan(pack.sources.length);
});

test("the pack is at most 1.2 MB gzipped, and far from it", () => {
  expect(gzipSync(json).length).toBeLessThan(1_000_000);
});

test("sixteen outcomes, 116 metrics, one series or more for every live metric", () => {
  expect(pack.outcomes.map((outcome) => outcome.number)).toEqual(Array.from({ length: 16 }, (_, at) => at + 1));
  expect(pack.outcomes.filter((outcome) => outcome.contextual).map((outcome) => outcome.number)).toEqual([15, 16]);
  expect(pack.metrics).toHaveLength(116);
  for (const metric of pack.metrics) {
    const held = pack.seriesOf.get(metric.id) ?? [];
    expect([metric.id, held.length > 0]).toEqual([metric.id, metric.status !== "placeholder"]);
  }
});

function monthsBetween(from: string, to: string): number {
  const months = (iso: string): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
  return months(to) - months(from);
}
