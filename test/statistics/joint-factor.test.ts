import { z95 } from "../../src/statistics/interval.ts";
import { jointFactor } from "../../src/statistics/joint-factor.ts";

test("sixteen areas at 95%: the factor of the conventions", () => {
  expect(jointFactor(16)).toBeCloseTo(1.503995, 6);
  // The same by the inverse distribution of another language's library.
  expect(Math.abs(jointFactor(16) - 1.5039945393409253)).toBeLessThan(1e-12);
});

test("51 areas at 90%, of margins at 90%: the published factor", () => {
  expect((jointFactor(51, 0.9) * z95) / 1.644854).toBeCloseTo(1.873054, 5);
});

test("one area needs no more than its own interval", () => expect(jointFactor(1)).toBeCloseTo(1, 7));

test("the more areas, the wider", () => {
  for (let areas = 1; areas < 320; areas++) expect(jointFactor(areas + 1)).toBeGreaterThan(jointFactor(areas));
});
