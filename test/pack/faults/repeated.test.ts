import { allBelow, repeated } from "../../../src/pack/faults/repeated.ts";

test("the first that is there a second time is given, else nothing", () => {
  expect(repeated(["a", "b", "c", "b", "a"])).toBe("b");
  expect(repeated(["a", "b"])).toBeUndefined();
  expect(repeated<number>([])).toBeUndefined();
  expect(repeated([0, 0])).toBe(0);
});

test("a number as large as the list points behind its end", () => {
  expect(allBelow([0, 2], 3)).toBe(true);
  expect(allBelow([0, 3], 3)).toBe(false);
  expect(allBelow([], 0)).toBe(true);
});
