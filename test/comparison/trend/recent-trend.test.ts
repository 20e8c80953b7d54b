import { recentTrendOf } from "../../../src/comparison/trend/recent-trend.ts";
import type { Pack } from "../../../src/pack/pack.ts";
import { areaNamed, seriesOf, tinyPack, tinyPackFile } from "../../fixtures/packs/tiny-pack.ts";
import { withMetric, withPartial, withSeries } from "../tiny-comparison.ts";

const recent = (id: string, area: string, pack: Pack = tinyPack, period?: number) =>
  recentTrendOf(pack, seriesOf(id, pack), areaNamed(area, pack), period);
const file = tinyPackFile.series.find(({ id }) => id === "O09M01")!;
/** The same figures with limits half a point away, so that they move by more than their limits. */
const certain = (change: Parameters<typeof withSeries>[1] = {}): Pack =>
  withSeries("O09M01", {
    lower95: file.values.map((value) => (value === null ? null : value - 0.5)),
    upper95: file.values.map((value) => (value === null ? null : value + 0.5)),
    ...change,
  });

test("no figure, and a partial one: the reason is the figure's", () => {
  expect(recent("O09M01", "Maidstone")).toMatchObject({ reason: "not-applicable-to-tier" });
  expect(recent("O09M01", "Wokingham", withPartial("O09M01", "Wokingham", 4))).toMatchObject({ reason: "not-judged" });
});

test("only proportions and rates have one", () => {
  for (const kind of ["mean", "index", "ratio", "count", "gap", "median"] as const)
    expect(recent("O09M01", "Wokingham", certain({ kind }))).toMatchObject({ reason: "other-kind", detail: { kind } });
  expect(recent("O09M01", "Wokingham", certain({ kind: "rate of events" }))).toMatchObject({ way: "increasing" });
});

test("fewer than five years with limits are too few; pooled years and quarters are not years", () => {
  expect(recent("O09M01", "Wokingham", certain(), 3)).toMatchObject({
    reason: "too-few-periods",
    detail: { periods: 4, needed: 5 },
  });
  expect(recent("O06M09", "Wokingham")).toMatchObject({ reason: "too-few-periods", detail: { periods: 0 } });
  expect(recent("O08M01-F", "Wokingham")).toMatchObject({ reason: "too-few-periods", detail: { periods: 0 } });
  expect(recent("O09M01", "Wokingham", certain({ cadenceMonths: 3 }))).toMatchObject({ reason: "too-few-periods" });
});

test("66, 67, 68, 69, 70 with limits half a point away: increasing, and good where high is good", () => {
  expect(recent("O09M01", "Wokingham", certain())).toMatchObject({
    kind: "recent-trend",
    way: "increasing",
    good: true,
    derivedInterval: false,
    slope: expect.closeTo(1, 12) as number,
    // Ten over (1 / 3.92) squared.
    chiSquared: expect.closeTo(153.664, 6) as number,
  });
  const low = withMetric("O09M01", { polarity: "lower-is-better" });
  Object.assign(seriesOf("O09M01", low), {
    lower95: seriesOf("O09M01", certain()).lower95,
    upper95: seriesOf("O09M01", certain()).upper95,
  });
  expect(recent("O09M01", "Wokingham", low)).toMatchObject({ way: "increasing", good: false });
});

test("within limits of three points either way it is no significant change, neither good nor bad", () => {
  expect(recent("O09M01", "Wokingham")).toMatchObject({ way: "no significant change", good: null });
});

test("figures before a break and those built from published parts are left out", () => {
  expect(recent("O09M01", "Wokingham", certain({ breaks: [{ from: 1, reason: "new method" }] }))).toMatchObject({
    reason: "too-few-periods",
  });
  const partial = certain();
  const at = 2 * partial.areas.length + areaNamed("Wokingham", partial).index;
  seriesOf("O09M01", partial).flags[at] = 1;
  expect(recent("O09M01", "Wokingham", partial)).toMatchObject({ reason: "too-few-periods", detail: { periods: 4 } });
});

test("limits without width are no weight", () => {
  expect(recent("O09M01", "Wokingham", certain({ lower95: file.values, upper95: file.values }))).toMatchObject({
    reason: "no-interval",
    detail: { limits: "no-width" },
  });
});

test("neither way is called good for what describes the place", () => {
  expect(recent("O15M04", "Wokingham")).toMatchObject({ reason: "too-few-periods" });
  const neutral = withMetric("O09M01", { polarity: "neutral" });
  Object.assign(seriesOf("O09M01", neutral), {
    lower95: seriesOf("O09M01", certain()).lower95,
    upper95: seriesOf("O09M01", certain()).upper95,
  });
  expect(recent("O09M01", "Wokingham", neutral)).toMatchObject({ way: "increasing", good: null });
});
