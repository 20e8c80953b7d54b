import tQuantile from "@stdlib/stats-base-dists-t-quantile";
import { studentsT95 } from "../../src/statistics/students-t.ts";

test("it agrees with a general quantile from a library, for 1 to 200 degrees", () => {
  for (let degrees = 1; degrees <= 200; degrees++)
    expect(Math.abs(studentsT95(degrees) / tQuantile(0.975, degrees) - 1)).toBeLessThan(1e-13);
});

test("it comes down to the normal distribution's 1.96", () => expect(studentsT95(100_000)).toBeCloseTo(1.95999, 4));

test("what are no degrees of freedom is our mistake", () => {
  for (const wrong of [0, -1, 1.5]) expect(() => studentsT95(wrong)).toThrow(`${wrong} degrees of freedom`);
});
