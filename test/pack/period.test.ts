import { monthsBetween } from "../../src/pack/period.ts";

test("within one month it is 0, whatever the days", () => {
  expect(monthsBetween("2025-03-01", "2025-03-31")).toBe(0);
  expect(monthsBetween("2025-03-31", "2025-03-01")).toBe(0);
});

test("from the last day of a month to the first of the next it is 1: days are not counted", () => {
  expect(monthsBetween("2025-01-31", "2025-02-01")).toBe(1);
  expect(monthsBetween("2024-12-31", "2025-01-01")).toBe(1);
});

test("a year is 12 months, over a leap day and over the turn of a century too", () => {
  expect(monthsBetween("2024-02-29", "2025-02-28")).toBe(12);
  expect(monthsBetween("1999-12-31", "2000-12-31")).toBe(12);
});

test("backwards it is negative", () => {
  expect(monthsBetween("2026-01-15", "2025-11-15")).toBe(-2);
});
