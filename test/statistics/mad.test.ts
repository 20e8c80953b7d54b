import { mad } from "../../src/statistics/mad.ts";

test("an empty set has no deviation", () => expect(mad([])).toMatchObject({ reason: "too-few-values" }));
test("it is unscaled, and below and above count alike", () => expect(mad([1, 4, 6, 11])).toBe(2.5));
test("it is 0 as soon as more than half are equal", () => expect(mad([4, 4, 4, 9, 100])).toBe(0));
