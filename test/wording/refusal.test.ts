import { noValue } from "../../src/statistics/no-value.ts";
import { badArgument, isRefusal, unknownName } from "../../src/wording/refusal.ts";

test("a name not found and an argument of the wrong kind are told apart", () => {
  expect(unknownName("No.")).toEqual({ kind: "refusal", fault: "name", sentence: "No." });
  expect(badArgument("No.")).toEqual({ kind: "refusal", fault: "argument", sentence: "No." });
});

test("both are refusals; what the data cannot answer, and any plain answer, is none", () => {
  expect([unknownName("No."), badArgument("No.")].every(isRefusal)).toBe(true);
  for (const answer of [noValue("suppressed"), null, undefined, "refusal", 0, {}, [], { kind: "area" }])
    expect(isRefusal(answer)).toBe(false);
});
