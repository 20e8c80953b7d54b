import { normalTail } from "../../src/statistics/normal-tail.ts";

test("half lies above the middle, nothing above infinity, all above minus infinity", () => {
  expect(normalTail(0)).toBe(0.5);
  expect(normalTail(Infinity)).toBe(0);
  expect(normalTail(-Infinity)).toBe(1);
});

test.each([
  [0.5, 0.3085375387259869],
  [1, 0.15865525393145705],
  [1.96, 0.024997895148220435],
  [2.9999, 0.0013503412829549248],
  [3, 0.0013498980316300957],
  [3.5, 0.00023262907903552504],
  [6, 9.865876450377012e-10],
  [10, 7.619853024160593e-24],
  [-1, 0.8413447460685429],
])("the share above %d is right to twelve digits, far out too (erfc of the C library)", (z, share) => {
  expect(Math.abs(normalTail(z) / share - 1)).toBeLessThan(1e-12);
});

test("it falls all the way, over the seam of the two formulas too", () => {
  for (let z = -5; z < 20; z += 0.001) expect(normalTail(z + 0.001)).toBeLessThan(normalTail(z));
});
