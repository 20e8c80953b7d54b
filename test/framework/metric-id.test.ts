import { metricId, outcomeOf, seriesId } from "../../src/framework/metric-id.ts";

describe("ids", () => {
  test("of a series are the metric's own, with the breakdown's suffix", () => {
    expect(seriesId(metricId("O06M09"), null)).toBe("O06M09");
    expect(seriesId(metricId("O07M10"), "AGE19-21")).toBe("O07M10-AGE19-21");
  });

  test("of a metric begin with its outcome, of one digit or two", () => {
    expect(outcomeOf(metricId("O06M09"))).toBe(6);
    expect(outcomeOf(metricId("O16M01"))).toBe(16);
    expect(outcomeOf(metricId("O10M10"))).toBe(10);
  });

  test.each(["", "O6M9", "o06m09", "O06M09-F", "O06M090"])("of a metric are never %j", (text) => {
    expect(() => metricId(text)).toThrow(RangeError);
  });

  test.each(["", "f", "65+", "A B", "-F"])("of a series never end in %j", (suffix) => {
    expect(() => seriesId(metricId("O06M09"), suffix)).toThrow(RangeError);
  });
});
