import { quartiles } from "../../src/statistics/quartiles.ts";

test("an empty set has no quartiles", () => expect(quartiles([])).toMatchObject({ reason: "too-few-values" }));
test("four values are cut between the values, by type 7", () => {
  expect(quartiles([4, 1, 3, 2])).toEqual({ q1: 1.75, q2: 2.5, q3: 3.25 });
});
