import { observe, newestHeld } from "../../src/pack/observe.ts";
import { isNoValue, type NoValue } from "../../src/statistics/no-value.ts";
import { areaNamed, seriesOf, tinyPack } from "../fixtures/packs/tiny-pack.ts";

const absence = seriesOf("O06M09");
const reasonFor = (name: string, series = absence, period = series.current): NoValue => {
  const answer = observe(tinyPack, series, areaNamed(name), period);
  if (!isNoValue(answer)) throw new Error(`${name} has a figure`);
  return answer;
};

describe("observing a figure", () => {
  test("the current period is taken when none is asked for", () => {
    expect(observe(tinyPack, absence, areaNamed("Kent"))).toMatchObject({
      kind: "observation",
      value: 21,
      period: { label: "2024/25" },
    });
  });

  test("an earlier period is given when asked for", () => {
    expect(observe(tinyPack, absence, areaNamed("Kent"), 0)).toMatchObject({ value: 11, period: { label: "2018/19" } });
  });

  test("limits travel with the value where they are published, and are null where not", () => {
    const female = seriesOf("O08M01-F");
    const kent = observe(tinyPack, female, areaNamed("Kent"));
    expect(kent).toMatchObject({ value: 61, lower95: 59.5, upper95: 62.5 });
    expect(observe(tinyPack, absence, areaNamed("Kent"))).toMatchObject({ lower95: null, upper95: null });
  });

  test("an older figure is never given as the latest: a suppressed one names its last", () => {
    expect(reasonFor("Isle of Wight")).toMatchObject({
      reason: "suppressed",
      detail: { period: "2024/25", lastPeriod: "2023/24", lastValue: 24 },
    });
  });

  test("suppressed in every period has no last figure to name", () => {
    expect(reasonFor("Isles of Scilly").detail).not.toHaveProperty("lastPeriod");
  });

  test("a district is referred to its county where the figure is the county's", () => {
    expect(reasonFor("Maidstone")).toMatchObject({
      reason: "not-applicable-to-tier",
      detail: { county: "Kent", tier: "district" },
    });
  });

  test("a period that the series does not hold is a bug, and thrown", () => {
    expect(() => observe(tinyPack, absence, areaNamed("Kent"), 99)).toThrow(RangeError);
  });

  test("the newest held period is searched backwards, and -1 means never", () => {
    expect(newestHeld(tinyPack, absence, areaNamed("Isle of Wight"))).toBe(4);
    expect(newestHeld(tinyPack, absence, areaNamed("Isles of Scilly"))).toBe(-1);
  });
});
