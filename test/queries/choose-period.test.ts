import { choosePeriod } from "../../src/queries/choose-period.ts";
import { seriesOf } from "../fixtures/packs/tiny-pack.ts";

const yearly = seriesOf("O06M09"); // 2018/19, then 2020/21 to 2024/25
const monthly = seriesOf("O14M02"); // January and April 2026

test.each([null, "current", " Latest "])("%p is the current period", (asked) => {
  expect(choosePeriod(yearly, asked)).toBe(yearly.current);
});

test("only the words in full ask for each area's newest figure", () => {
  expect(choosePeriod(yearly, " Latest available")).toBe("latest-available");
  expect(choosePeriod(yearly, "available")).toMatchObject({ kind: "refusal", fault: "argument" });
});

test("a label names the one period of that label, an old one too", () => {
  expect(choosePeriod(yearly, "2018/19")).toBe(0);
  expect(choosePeriod(yearly, "2020-21")).toBe(1);
});

test("a period that is not held gives the spans that are: a year left out begins a new one", () => {
  expect(choosePeriod(yearly, "2019/20")).toMatchObject({
    kind: "no-value",
    reason: "not-held",
    detail: { asked: "2019/20", held: ["2018/19", "2020/21 to 2024/25"], metric: "persistent absence" },
  });
  expect(choosePeriod(monthly, "February 2026")).toMatchObject({
    detail: { held: ["January 2026", "April 2026"] },
  });
});

test("a year that two school years touch is asked back, naming both", () => {
  expect(choosePeriod(yearly, 2023)).toEqual({
    kind: "refusal",
    fault: "argument",
    sentence: "“period” 2023 could mean 2022/23 or 2023/24: say which.",
  });
});
