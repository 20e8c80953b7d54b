import { wholeCount, z95 } from "../../src/statistics/interval.ts";

/** The standard normal density between 0 and z, by Simpson's rule in 2,000 steps. */
function normalFromZeroTo(z: number): number {
  const steps = 2000;
  const density = (x: number): number => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  let sum = density(0) + density(z);
  for (let step = 1; step < steps; step++) sum += (step % 2 === 1 ? 4 : 2) * density((z * step) / steps);
  return (sum * z) / steps / 3;
}

test("between 0 and the normal point lie 47.5% of the distribution, so 95% within it on both sides", () => {
  expect(Math.abs(normalFromZeroTo(z95) - 0.475)).toBeLessThan(3e-8);
  expect(String(z95)).toBe("1.959964");
});

test("0 is a count; a negative, a broken and an endless number are not, and the message names them", () => {
  expect(wholeCount(0)).toBe(0);
  for (const wrong of [-1, 0.5, NaN, Infinity]) expect(() => wholeCount(wrong)).toThrow(`${wrong} is not a count`);
});
