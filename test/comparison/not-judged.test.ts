import { benchmark } from "../../src/comparison/benchmark.ts";
import { distance } from "../../src/comparison/distance.ts";
import { judgedOwn, listedByName } from "../../src/comparison/not-judged.ts";
import { position } from "../../src/comparison/position.ts";
import { score } from "../../src/comparison/score.ts";
import { scoreMethods } from "../../src/comparison/score-values.ts";
import { verdict } from "../../src/comparison/verdict.ts";
import { compare } from "./tiny-comparison.ts";

const flagged = compare("O02M03", "Wokingham", "region");
const partial = compare("O09M01", "Medway", "region");

test.each([
  ["metrics flagged no_verdict", flagged, "no-verdict"],
  ["the own value partial", partial, "partial"],
])("not judged, %s: verdict, rank, band and score are withheld", (_, comparison, cause) => {
  const refusal = { reason: "not-judged", detail: { cause } };
  expect(verdict(comparison)).toMatchObject(refusal);
  expect(position(comparison)).toMatchObject(refusal);
  expect(distance(comparison)).toMatchObject(refusal);
  for (const method of scoreMethods) expect(score(comparison, method)).toMatchObject(refusal);
});

test("not judged: value and every benchmark statistic are still shown", () => {
  expect(flagged.own).toMatchObject({ value: 35 });
  expect(partial.own).toMatchObject({ value: 61, flags: ["partial"] });
  for (const statistic of ["median", "mean", "q1", "q3", "min", "max", "mad"] as const) {
    expect(benchmark(flagged, statistic)).toEqual(expect.any(Number));
    expect(benchmark(partial, statistic)).toEqual(expect.any(Number));
  }
});

test("not judged: lists of the set run by name, not by value", () => {
  expect(listedByName(flagged)).toBe(true);
  expect(listedByName(partial)).toBe(true);
  // Whether the council asked for has a figure of it or not: the others are no league table either.
  expect(listedByName(compare("O02M03", "West Berkshire", "region"))).toBe(true);
  expect(listedByName(compare("O09M01", "Wokingham", "region"))).toBe(false);
  expect(listedByName(compare("O06M09", "Isle of Wight", "region"))).toBe(false);
});

test("a missing own figure of such a metric is missing first of all", () => {
  expect(judgedOwn(compare("O02M03", "West Berkshire", "region"))).toMatchObject({ reason: "not-applicable" });
});

test("the refusal names the metric, and for a partial value says why", () => {
  expect(judgedOwn(flagged)).toMatchObject({ detail: { metric: "remediation completed" } });
  expect(judgedOwn(partial)).toMatchObject({
    detail: { metric: "care satisfaction", why: "the own value is built from published parts only" },
  });
});
