import { firstPlace, ordinal, placeWords, positionWords } from "../../../src/wording/figure/position.ts";

test.each([
  [1, "1st"],
  [2, "2nd"],
  [3, "3rd"],
  [4, "4th"],
  [11, "11th"],
  [12, "12th"],
  [13, "13th"],
  [21, "21st"],
  [102, "102nd"],
  [111, "111th"],
])("%p is %p", (place, words) => expect(ordinal(place)).toBe(words));

test("a place is one, or a block that is shared", () => {
  expect(positionWords({ first: 4, last: 4, of: 16 })).toBe("4th of 16");
  expect(positionWords({ first: 4, last: 6, of: 16 })).toBe("joint 4th to 6th of 16");
});

test("a place where neither end is good is counted from the highest, and says so", () => {
  expect(positionWords({ first: 2, last: 2, of: 16, fromHighest: true })).toBe("2nd highest of 16");
  expect(positionWords({ first: 4, last: 6, of: 16, fromHighest: true })).toBe("joint 4th to 6th highest of 16");
  expect(placeWords({ first: 2, last: 2, of: 16, fromHighest: true })).toBe("2nd highest");
  expect(placeWords({ first: 3, last: 5, of: 16 })).toBe("joint 3rd to 5th");
});

test("which end is 1st is said, and whether that is good only where it may be judged", () => {
  expect(firstPlace("higher-is-better", false)).toBe("1st is highest, which is good");
  expect(firstPlace("lower-is-better", false)).toBe("1st is lowest, which is good");
  expect(firstPlace("lower-is-better", true)).toBe("1st is lowest");
  expect(firstPlace("neutral", false)).toBe("neither high nor low is good in itself");
});
