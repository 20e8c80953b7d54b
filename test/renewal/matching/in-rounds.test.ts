import { matchInRounds } from "../../../src/renewal/matching/in-rounds.ts";

const rounds = [{ keys: ([first]: string) => [first ?? ""] }, { keys: (text: string) => [text.at(-1) ?? ""] }];

test("a surer key counts before a weaker one", () => {
  const { both, gone, fresh } = matchInRounds(["ax", "by"], ["bx", "cq"], rounds);
  expect(both).toEqual([{ before: "by", after: "bx" }]);
  expect([gone, fresh]).toEqual([["ax"], ["cq"]]);
});

test("nothing is paired with one of several of the same key", () => {
  expect(matchInRounds(["a1"], ["a2", "a3"], rounds.slice(0, 1)).both).toEqual([]);
  expect(matchInRounds(["a2", "a3"], ["a1"], rounds.slice(0, 1)).both).toEqual([]);
});

test("what is left over may still be told apart in a later round", () => {
  const { both } = matchInRounds(["a1", "a2"], ["a2", "a1"], rounds);
  expect(both).toEqual([
    { before: "a2", after: "a2" },
    { before: "a1", after: "a1" },
  ]);
});
