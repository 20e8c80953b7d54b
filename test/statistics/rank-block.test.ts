import { rankBlock } from "../../src/statistics/rank-block.ts";

test("alone it is 1st of 1", () => expect(rankBlock(5, [], 1)).toEqual({ first: 1, last: 1, of: 1 }));

test("1 = best: the highest where high is good, the lowest where low is good", () => {
  expect(rankBlock(9, [1, 5], 1)).toEqual({ first: 1, last: 1, of: 3 });
  expect(rankBlock(9, [1, 5], -1)).toEqual({ first: 3, last: 3, of: 3 });
  expect(rankBlock(1, [9, 5], -1)).toEqual({ first: 1, last: 1, of: 3 });
});

test("1 = highest where polarity is neutral", () => {
  expect(rankBlock(9, [1, 5], 0)).toEqual({ first: 1, last: 1, of: 3, fromHighest: true });
});

test("ties as a block: joint 4th to 6th of 16", () => {
  const others = [20, 19, 18, 15, 15, ...Array<number>(10).fill(1)];
  expect(rankBlock(15, others, 1)).toEqual({ first: 4, last: 6, of: 16 });
});

test("all equal share all places", () => expect(rankBlock(2, [2, 2, 2], -1)).toEqual({ first: 1, last: 4, of: 4 }));
