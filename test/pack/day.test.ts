import { isDay } from "../../src/pack/day.ts";

test.each(["2026-09-30", "2024-02-29", "0001-01-01", "9999-12-31"])("%s is a day", (text) =>
  expect(isDay(text)).toBe(true),
);

test.each(["", "2026-02-30", "2025-02-29", "2026-99-99", "2026-00-10", "2026-1-1", "2026-09-30T00:00", " 2026-09-30"])(
  "%p is none",
  (text) => expect(isDay(text)).toBe(false),
);
