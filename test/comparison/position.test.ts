import { position } from "../../src/comparison/position.ts";
import { compare, withMetric } from "./tiny-comparison.ts";

test("rank is given whenever there is one other value, N always shown", () => {
  expect(position(compare("O06M09", "Gateshead", "region"))).toEqual({ first: 1, last: 1, of: 2 });
  expect(position(compare("O06M09", "Gateshead", []))).toMatchObject({
    reason: "too-few-values",
    detail: { n: 0, needed: 1, set: "your own list" },
  });
  expect(position(compare("O06M09", "Isle of Wight", "region"))).toMatchObject({ reason: "suppressed" });
});

test("rank 1 is the highest where polarity is neutral, ties are a block", () => {
  expect(position(compare("O07M05", "Southampton", ["Portsmouth", "Medway"]))).toEqual({
    first: 1,
    last: 1,
    of: 3,
    fromHighest: true,
  });
  expect(position(compare("O06M09", "Luton", ["Bedford", "Milton Keynes", "Wokingham"]))).toEqual({
    first: 2,
    last: 4,
    of: 4,
  });
});

test("better and worse change places with polarity", () => {
  const turned = withMetric("O06M09", { polarity: "higher-is-better" });
  expect(position(compare("O06M09", "Wokingham", "region"))).toEqual({ first: 1, last: 1, of: 12 });
  expect(position(compare("O06M09", "Wokingham", "region", {}, turned))).toEqual({ first: 12, last: 12, of: 12 });
});

test("a county has no place where its figure is partial, but counts in the place of others", () => {
  // Satisfaction: Kent 66 and partial, Hampshire 68, Surrey 66, East Sussex 65.
  const list = ["Hampshire", "Surrey", "East Sussex"];
  expect(position(compare("O09M01", "Kent", list))).toMatchObject({
    reason: "not-judged",
    detail: { cause: "partial" },
  });
  expect(position(compare("O09M01", "Surrey", ["Hampshire", "Kent", "East Sussex"]))).toEqual({
    first: 2,
    last: 3,
    of: 4,
  });
});

test("the own value counted into the benchmark leaves the place alone: it is counted once", () => {
  expect(position(compare("O06M09", "Wokingham", "region", { includeOwn: true }))).toEqual({
    first: 1,
    last: 1,
    of: 12,
  });
});
