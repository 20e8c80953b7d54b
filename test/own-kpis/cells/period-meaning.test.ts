import { lastOfMonth, meaningOf } from "../../../src/own-kpis/cells/period-meaning.ts";
import { periodParts } from "../../../src/own-kpis/cells/period-parts.ts";

test("a part without a year takes the frame's; financial years run from April, school terms from September", () => {
  const frame = { first: 2025, across: true };
  const end = (text: string): string | undefined => meaningOf(periodParts(text), frame)?.end;
  expect(["Nov", "Feb", "Q4", "Month 8"].map(end)).toEqual(["2025-11-30", "2026-02-28", "2026-03-31", "2025-11-30"]);
  expect(["autumn", "spring", "summer"].map(end)).toEqual(["2025-12-31", "2026-04-30", "2026-07-31"]);
  expect(meaningOf(periodParts("Nov"), null)).toBeNull();
});

test("the last day of February is that of its year", () => {
  expect([lastOfMonth(2024, 2), lastOfMonth(2025, 2), lastOfMonth(2100, 2)]).toEqual([
    "2024-02-29",
    "2025-02-28",
    "2100-02-28",
  ]);
});
