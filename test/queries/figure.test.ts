import { figureOf, worded, type PeriodChoice } from "../../src/queries/figure.ts";
import { noValue } from "../../src/statistics/no-value.ts";
import { areaNamed, seriesOf, tinyPack } from "../fixtures/packs/tiny-pack.ts";

const absence = seriesOf("O06M09");
const of = (area: string, period?: PeriodChoice): ReturnType<typeof figureOf> =>
  figureOf(tinyPack, absence, areaNamed(area), period);

test("an older figure is never given unasked: the reason names it", () => {
  expect(of("Isle of Wight")).toMatchObject({
    reason: "suppressed",
    detail: { period: "2024/25", lastPeriod: "2023/24", lastValue: 24 },
  });
});

test("asked for, the newest one says its own period", () => {
  expect(of("Isle of Wight", "latest-available")).toMatchObject({ value: 24, period: { label: "2023/24" } });
  expect(of("Kent", "latest-available")).toMatchObject({ value: 21, period: { label: "2024/25" } });
});

test("an area that has none at all gives the reason of the current period", () => {
  expect(of("Isles of Scilly", "latest-available")).toMatchObject({
    reason: "suppressed",
    detail: { period: "2024/25" },
  });
});

test("the first period is a period like any other", () => {
  expect(of("Wokingham", 0)).toMatchObject({ value: 7, period: { label: "2018/19" } });
});

test("of another tier the reason says who answers for it; every other answer is left as it is", () => {
  expect(of("Maidstone")).toMatchObject({
    reason: "not-applicable-to-tier",
    detail: { councils: "upper", job: "Kent's job" },
  });
  expect(figureOf(tinyPack, seriesOf("O13M01"), areaNamed("Kent"))).toMatchObject({ detail: { councils: "lower" } });
  const suppressed = noValue("suppressed", { period: "2025" });
  expect(worded(tinyPack, absence, areaNamed("Maidstone"), suppressed)).toBe(suppressed);
});
