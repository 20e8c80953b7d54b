import { isNoValue, noValue } from "../../src/statistics/no-value.ts";

test("a reason carries its facts, or none", () => {
  expect(noValue("too-few-values", { n: 2 })).toEqual({ kind: "no-value", reason: "too-few-values", detail: { n: 2 } });
  expect(noValue("no-target").detail).toEqual({});
});

test("only a reason is one", () => {
  expect(isNoValue(noValue("suppressed"))).toBe(true);
  for (const other of [null, undefined, 0, NaN, "", "no-value", {}, { kind: "score" }, []])
    expect(isNoValue(other)).toBe(false);
});
