import type { Change } from "../../../src/comparison/trend/change.ts";
import type { DirectionOfTravel } from "../../../src/comparison/trend/direction-of-travel.ts";
import type { GapPoint, GapTrend } from "../../../src/comparison/trend/gap-trend.ts";
import { noValue } from "../../../src/statistics/no-value.ts";
import { moveWords, trendNote, trendSentence, type TrendFacts } from "../../../src/wording/pane/trend.ts";

const figure = (endYear: number, value = 0): { index: number; period: Change["from"]["period"]; value: number } => {
  const label = `${endYear - 1}/${String(endYear).slice(2)}`;
  return { index: 0, period: { label, start: `${endYear - 1}-04-01`, end: `${endYear}-03-31` }, value };
};
const direction = (word: DirectionOfTravel["word"], ...years: number[]): DirectionOfTravel => ({
  kind: "direction-of-travel",
  word,
  slope: { perYear: 1, points: years.length, lower: 0.5, upper: 1.5 },
  figures: years.map((year) => figure(year)),
});
const change: Change = { kind: "change", change: 0.4, from: figure(2024), to: figure(2025) };
const gaps = (before: number, now: number, beforeYear = 2024): GapTrend => {
  const point = (year: number, value: number): GapPoint => ({ ...figure(year, value), own: value, median: 0, n: 3 });
  return {
    kind: "gap-trend",
    points: [point(beforeYear, before), point(2025, now)],
    change: now - before,
    direction: noValue("too-few-periods"),
  };
};

const facts: TrendFacts = {
  direction: direction("improving", 2021, 2022, 2023, 2024, 2025),
  recent: noValue("other-kind"),
  change,
  gaps: gaps(-1.2, 0.8),
  unit: "%",
  cadenceMonths: 12,
};
const said = (more: Partial<TrendFacts>): string => trendSentence({ ...facts, ...more });

test("direction, the last change, and the gap then and now, in one line", () => {
  expect(trendSentence(facts)).toBe(
    "Improving over the last five years. Up 0.4 points on 2023/24; then 1.2 points below the median, now 0.8 points above it.",
  );
});

test("OHID's recent trend stands beside the direction of travel, each with its name", () => {
  const recent = {
    kind: "recent-trend",
    way: "increasing",
    good: true,
    slope: 1,
    chiSquared: 12,
    derivedInterval: false,
    figures: [],
  } as const;
  expect(said({ recent })).toBe(
    "Direction of travel: improving over the last five years. Recent trend, by OHID’s method: increasing and getting better. " +
      "Up 0.4 points on 2023/24; then 1.2 points below the median, now 0.8 points above it.",
  );
  const without = said({ recent, direction: noValue("too-few-periods", { periods: 4, needed: 5 }) });
  expect(without).toMatch(/^4 comparable periods so far; a direction needs five\. Recent trend, by OHID’s method: inc/);
});

test("with a year left out, or figures of another rhythm, they are periods, not years", () => {
  const gap = direction("no clear trend", 2019, 2021, 2022, 2023, 2024, 2025);
  expect(said({ direction: gap })).toMatch(/^No clear trend over the last six periods\./);
  expect(said({ cadenceMonths: 1 })).toMatch(/^Improving over the last five periods\./);
});

test("gaps of another period than the change's are not said as if they were of its", () => {
  expect(said({ gaps: gaps(-1.2, 0.8, 2023) })).toMatch(/Up 0\.4 points on 2023\/24\.$/);
  expect(said({ gaps: noValue("not-judged") })).toMatch(/Up 0\.4 points on 2023\/24\.$/);
  expect(said({ gaps: gaps(0.01, 0) })).toMatch(/then level with the median, now level with it\.$/);
});

test("why there is no direction: one period, two, overlap; nothing where nothing is to say", () => {
  const few = (periods: number): string => said({ direction: noValue("too-few-periods", { periods, needed: 5 }) });
  expect(few(1)).toMatch(/^One comparable period so far, so no trend\./);
  expect(few(2)).toMatch(/^2 comparable periods so far; a direction needs five\./);
  expect(said({ direction: noValue("overlapping-periods") })).toMatch(/^Too few periods without overlap/);
  const none = noValue("suppressed");
  expect(said({ direction: none, change: none })).toBe("");
});

describe("how a figure moved", () => {
  test.each([
    [0.4, "%", "up 0.4 points"],
    [-3.33, "%", "down 3.3 points"],
    [0.001, "%", "no change"],
    [-8, "per 10,000 children", "down 8.0 per 10,000 children"],
    [-13, "people", "down 13 people"],
    [12.4, "£ per week", "up £12 per week"],
  ])("%s %s", (size, unit, words) => {
    expect(moveWords(size, unit)).toBe(words);
  });
});

test("a line without gaps or cuts needs no note", () => {
  expect(trendNote([], [], [])).toBe("");
});

test("gaps, years left out and cuts are named", () => {
  expect(trendNote(["2019/20"], [["2013/14", "2016/17"]], ["2020/21", "2021/22"])).toBe(
    "No figure for 2019/20 and between 2013/14 and 2016/17: the line is broken there. Cut where the method changed: before 2020/21 and 2021/22.",
  );
});

test("of many gaps the number is given, and from where to where: three are still named", () => {
  const years = ["2001", "2003", "2005", "2007", "2009"];
  const skipped = years.slice(1).map((year, at) => [years[at] ?? "", year] as const);
  expect(trendNote([], skipped, [])).toBe("No figure in 4 gaps between 2001 and 2009: the line is broken there.");
  expect(trendNote([], skipped.slice(1), [])).toContain("between 2003 and 2005; between 2005 and 2007; and between");
});
