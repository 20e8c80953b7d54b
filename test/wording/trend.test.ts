import type { GapPoint, GapTrend } from "../../src/comparison/trend/gap-trend.ts";
import { noValue } from "../../src/statistics/no-value.ts";
import { changeWords, gapTrendWords, recentTrendWords } from "../../src/wording/trend.ts";

const year = (label: string): GapPoint["period"] => ({ label, start: "", end: "" });
const figure = (label: string, value: number): { index: number; period: GapPoint["period"]; value: number } => ({
  index: 0,
  period: year(label),
  value,
});
const change = (size: number): Parameters<typeof changeWords>[0] => ({
  kind: "change",
  change: size,
  from: figure("2023/24", 10),
  to: figure("2024/25", 10 + size),
});

test.each([
  [1.9, "%", "up 1.9 percentage points since 2023/24"],
  [-3, "per 10,000 children", "down 3.0 per 10,000 children since 2023/24"],
  [0, "%", "no change since 2023/24"],
  [-0.04, "%", "no change since 2023/24"],
  [0.05, "%", "up 0.1 percentage points since 2023/24"],
  [-12, "£ per week", "down £12 per week since 2023/24"],
])("a change of %d in %s", (size, unit, words) => {
  expect(changeWords(change(size), unit)).toBe(words);
});

test("a change says nothing of good or bad", () => {
  expect(changeWords(change(5), "%")).not.toMatch(/better|worse|improv|worsen|rising|falling/);
});

function gaps(before: number, last: number, direction?: GapTrend["direction"]): GapTrend {
  const point = (label: string, value: number): GapPoint => ({
    ...figure(label, value),
    own: 10 + value,
    median: 10,
    n: 3,
  });
  return {
    kind: "gap-trend",
    points: [point("2021/22", 99), point("2022/23", before), point("2023/24", last)],
    change: last - before,
    direction: direction ?? noValue("too-few-periods", { periods: 3, needed: 5 }),
  };
}

test("a direction that can be told is all that is said", () => {
  const slope = { perYear: 0.65, points: 5, lower: 0.05, upper: 1.25 };
  expect(gapTrendWords(gaps(1, 2, { word: "improving", slope }), "%")).toBe("improving against the set");
});

test("else the last two gaps are given, each on its side, and why no more", () => {
  expect(gapTrendWords(gaps(-6.1, 2), "%")).toBe(
    "6.1 percentage points below the median in 2022/23, now 2.0 percentage points above the median (too few periods for a trend)",
  );
  expect(gapTrendWords(gaps(0, -0.04), "%")).toBe(
    "at the median in 2022/23, now at the median (too few periods for a trend)",
  );
});

test("a recent trend says which way, and better or worse where that can be said", () => {
  expect(recentTrendWords({ way: "increasing", good: true, derivedInterval: false })).toBe(
    "increasing and getting better",
  );
  expect(recentTrendWords({ way: "decreasing", good: false, derivedInterval: false })).toBe(
    "decreasing and getting worse",
  );
  expect(recentTrendWords({ way: "increasing", good: null, derivedInterval: false })).toBe("increasing");
  expect(recentTrendWords({ way: "no significant change", good: null, derivedInterval: false })).toBe(
    "no significant change",
  );
  // The words travel with derived limits, as they do with a verdict.
  expect(recentTrendWords({ way: "decreasing", good: false, derivedInterval: true })).toBe(
    "decreasing and getting worse (derived intervals)",
  );
  expect(recentTrendWords({ way: "no significant change", good: null, derivedInterval: true })).toBe(
    "no significant change (derived intervals)",
  );
});

test("a recent trend that cannot be calculated says why", () => {
  const why = (reason: Parameters<typeof noValue>[0]): string => recentTrendWords(noValue(reason));
  expect(why("too-few-periods")).toBe("cannot be calculated: too few periods");
  expect(why("other-kind")).toBe("cannot be calculated: not a proportion or rate");
  expect(why("no-interval")).toBe("cannot be calculated: no interval");
});
