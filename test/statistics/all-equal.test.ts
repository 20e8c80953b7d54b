import { allEqual } from "../../src/statistics/all-equal.ts";

test("an empty set is not one of equal values", () => expect(allEqual([])).toBe(false));
test("one value equals itself", () => expect(allEqual([5])).toBe(true));
test("a set of zeros is one of equal values", () => expect(allEqual([0, 0, 0])).toBe(true));
test("one value that differs is enough", () => expect(allEqual([5, 5, 5.0001])).toBe(false));
