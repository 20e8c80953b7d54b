import { wilsonInterval } from "../../src/statistics/wilson-interval.ts";

test("a proportion of nobody has no interval", () => {
  expect(wilsonInterval(0, 0)).toMatchObject({ reason: "too-few-values", detail: { n: 0, needed: 1 } });
});

test("none and all stay between 0 and 1", () => {
  for (let n = 1; n <= 60; n++) {
    expect(wilsonInterval(0, n)).toMatchObject({ lower: 0 });
    expect(wilsonInterval(n, n)).toMatchObject({ upper: 1 });
  }
});

test("65 of 100 give 55.254% to 73.636%", () => {
  expect(wilsonInterval(65, 100)).toMatchObject({
    lower: expect.closeTo(0.55254, 5) as number,
    upper: expect.closeTo(0.73636, 5) as number,
  });
});

// Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
test.each([
  [81, 263, "0.2553", "0.3662"],
  [15, 148, "0.0624", "0.1605"],
  [0, 20, "0.0000", "0.1611"],
  [1, 29, "0.0061", "0.1718"],
])("%p of %p has Newcombe's published limits, %s and %s", (count, of, lower, upper) => {
  const limits = wilsonInterval(count, of) as { lower: number; upper: number };
  expect([limits.lower.toFixed(4), limits.upper.toFixed(4)]).toEqual([lower, upper]);
});

test("those who have not have the mirrored limits of those who have", () => {
  for (const [count, of] of [
    [0, 7],
    [3, 10],
    [50, 100],
  ] as const) {
    const have = wilsonInterval(count, of) as { lower: number; upper: number };
    const havenot = wilsonInterval(of - count, of) as { lower: number; upper: number };
    expect(havenot.lower).toBeCloseTo(1 - have.upper, 12);
    expect(havenot.upper).toBeCloseTo(1 - have.lower, 12);
  }
});

test("what is no count, and a part above its whole, is our mistake", () => {
  for (const wrong of [-1, 2.5, NaN]) {
    expect(() => wilsonInterval(1, wrong)).toThrow(RangeError);
    expect(() => wilsonInterval(wrong, 9)).toThrow(RangeError);
  }
  expect(() => wilsonInterval(5, 4)).toThrow("5 of 4 is not a proportion");
});
