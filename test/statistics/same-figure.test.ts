import { sameFigure } from "../../src/statistics/same-figure.ts";

test("the noise of binary arithmetic does not make two figures of one", () => {
  expect(sameFigure(80.1 + (80.3 - 80.1) / 2, 80.2)).toBe(true);
  expect(sameFigure(0, 0)).toBe(true);
  expect(sameFigure(-0.3, -0.1 - 0.2)).toBe(true);
});

test("figures that differ in any published digit differ", () => {
  expect(sameFigure(80.2, 80.2000001)).toBe(false);
  expect(sameFigure(0, 1e-9)).toBe(false);
  expect(sameFigure(5, -5)).toBe(false);
  expect(sameFigure(1_234_567.89, 1_234_567.88)).toBe(false);
});
