import { distanceBand } from "../../src/statistics/distance-band.ts";

test("under 0.5 close to", () => {
  expect(distanceBand(0)).toBe("close");
  expect(distanceBand(0.49)).toBe("close");
  expect(distanceBand(-0.49)).toBe("close");
});
test("under 1.5 a little above or below", () => {
  expect(distanceBand(0.5)).toBe("slightly");
  expect(distanceBand(-1.49)).toBe("slightly");
});
test("under 3 above or below", () => {
  expect(distanceBand(1.5)).toBe("apart");
  expect(distanceBand(-2.99)).toBe("apart");
});
test("a value on a limit is in the further step, however a computer holds it", () => {
  expect(distanceBand((0.3 - 0) / 0.1)).toBe("well-apart"); // 2.9999999999999996
  expect(distanceBand(2.999999)).toBe("apart");
});
test("under 7.5 well above or below", () => {
  expect(distanceBand(3)).toBe("well-apart");
  expect(distanceBand(-7.49)).toBe("well-apart");
});
test("beyond: far from the others", () => {
  expect(distanceBand(7.5)).toBe("far-out");
  expect(distanceBand(-100)).toBe("far-out");
});
