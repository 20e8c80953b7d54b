import { trendWord } from "../../../src/comparison/trend/trend-word.ts";

test("the word of a slope: 0 within the limits, or on one, is no clear trend", () => {
  expect(trendWord({ lower: -1, upper: 1 }, 1)).toBe("no clear trend");
  expect(trendWord({ lower: 0, upper: 1 }, 1)).toBe("no clear trend");
  expect(trendWord({ lower: -1, upper: 0 }, -1)).toBe("no clear trend");
  expect(trendWord({ lower: 0, upper: 0 }, 0)).toBe("no clear trend");
});

test("the word of a slope turns with polarity", () => {
  const [up, down] = [
    { lower: 1, upper: 2 },
    { lower: -2, upper: -1 },
  ];
  expect([trendWord(up, 1), trendWord(down, 1)]).toEqual(["improving", "worsening"]);
  expect([trendWord(up, -1), trendWord(down, -1)]).toEqual(["worsening", "improving"]);
  expect([trendWord(up, 0), trendWord(down, 0)]).toEqual(["rising", "falling"]);
});
