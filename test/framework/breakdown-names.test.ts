import fc from "fast-check";
import { normaliseName } from "../../src/text/normalise.ts";
import { breakdownNames, splitsAtCommas, type NamedSeries } from "../../src/framework/breakdown-names.ts";
import type { Metric } from "../../src/framework/metric.ts";
import { smallMetric } from "./fixtures/small-metric.ts";

const healthy = smallMetric("O08M01");
const slope = smallMetric("O08M02");
const types = smallMetric("O07M09");
const otherTypes = smallMetric("O07M10");
const absence = smallMetric("O06M09");

function of(metric: Metric, suffix: string, breakdown: string | null, ...breakdownAliases: string[]): NamedSeries {
  return { id: `${metric.id}${suffix}`, metric, breakdown, breakdownAliases };
}

const index = breakdownNames([
  of(healthy, "-M", "Male", "men", "M"),
  of(healthy, "-F", "Female", "women", "F"),
  of(slope, "-M", "Male", "men", "M"),
  of(slope, "-F", "Female", "women", "F"),
  of(types, "-OTHER-RESIDENTIAL", "Other residential"),
  of(otherTypes, "-RESIDENTIAL", "Residential"),
  of(types, "-SOUTH-WEST", "South, West"),
  of(absence, "", null),
]);

/** Names in full, as the index of metrics would find them. */
const whole = new Map([
  ["healthy life expectancy", [healthy]],
  ["slope index", [slope]],
  ["placement types", [types]],
  ["placement types other", [otherTypes]],
  ["persistent absence", [absence]],
]);
/** Parts of names, which may fit several. */
const parts = new Map([
  ["expectancy", [healthy, slope]],
  ["healthy", [healthy]],
]);

function find(text: string): string[] {
  const found = index.find(
    text,
    (name) => whole.get(name) ?? [],
    (name) => parts.get(name) ?? [],
  );
  return found.map((series) => series.id);
}

describe("no series is named", () => {
  test.each([
    ["", "nothing"],
    [" , ", "signs alone"],
    ["female", "a breakdown without a metric"],
    ["healthy life expectancy", "a metric without a breakdown"],
    ["healthy life expectancy,", "a metric and a comma"],
    [", female", "a comma and a breakdown"],
    ["healthy life expectancy, children", "a breakdown that nothing has"],
    ["persistent absence, female", "a breakdown of other metrics"],
    ["placement types, male", "a breakdown of another metric"],
    ["unheard of, female", "a metric that is not known"],
  ])("by %j: %s", (text) => {
    expect(find(text)).toEqual([]);
  });

  test("where there are no series", () => {
    expect(
      breakdownNames([]).find(
        "healthy life expectancy, female",
        () => [healthy],
        () => [healthy],
      ),
    ).toEqual([]);
  });
});

describe("a series is named", () => {
  test.each([
    "healthy life expectancy, female",
    "Healthy life expectancy (WOMEN)",
    "healthy life expectancy f",
    "female healthy life expectancy",
    "Women, healthy life expectancy",
    "healthy, female",
  ])("by metric and breakdown in either order: %s", (text) => {
    expect(find(text)).toEqual(["O08M01-F"]);
  });

  test("by a part of the metric's name only where a comma follows it", () => {
    expect(find("healthy, men")).toEqual(["O08M01-M"]);
    expect(find("healthy men")).toEqual([]);
    expect(find("men, healthy")).toEqual([]);
  });

  test("of each metric that a part of a name fits", () => {
    expect(find("expectancy, female")).toEqual(["O08M01-F", "O08M02-F"]);
  });

  test("by the longest name of a metric that leaves a breakdown", () => {
    expect(find("placement types other residential")).toEqual(["O07M10-RESIDENTIAL"]);
  });

  test("by a breakdown whose own name has a comma", () => {
    expect(find("placement types, South, West")).toEqual(["O07M09-SOUTH-WEST"]);
  });
});

describe("the halves at commas", () => {
  test("are none without a comma", () => {
    expect(splitsAtCommas("")).toEqual([]);
    expect(splitsAtCommas("healthy life expectancy")).toEqual([]);
  });

  test("come from the last comma first, in their comparable form", () => {
    expect(splitsAtCommas("Roads, B & C,  Kent")).toEqual([
      ["roads b and c", "kent"],
      ["roads", "b and c kent"],
    ]);
  });

  test("are those that come of normalising every half by itself", () => {
    const texts = fc.array(
      fc.constantFrom("a", " ", ",", "&", "Saint", "’", "\u0301", "é", "\u200b", "Σ", "ﬃ", "+", "-"),
    );
    fc.assert(
      fc.property(texts, (signs) => {
        const pieces = signs.join("").split(",");
        const halves = pieces.slice(1).map((_, at) => [pieces.slice(0, at + 1), pieces.slice(at + 1)]);
        const each = halves.map((half) => half.map((some) => normaliseName(some.join(",")))).reverse();
        expect(splitsAtCommas(signs.join(""))).toEqual(each);
      }),
    );
  });

  test("are empty beside a comma at either end", () => {
    expect(splitsAtCommas(",a")).toEqual([["", "a"]]);
    expect(splitsAtCommas("a,")).toEqual([["a", ""]]);
  });
});
