import { addMonths, stalenessOf } from "../../src/queries/staleness.ts";
import { seriesOf } from "../fixtures/packs/tiny-pack.ts";

test.each([
  ["2025-03-31", 12, "2026-03-31"],
  ["2024-02-29", 12, "2025-02-28"],
  ["2025-01-31", 1, "2025-02-28"],
  ["2025-02-28", 1, "2025-03-31"],
  ["2025-12-15", 3, "2026-03-15"],
])("%s and %d months is %s", (from, months, to) => expect(addMonths(from, months)).toBe(to));

describe("an annual series that ends on 31 March 2025", () => {
  const series = seriesOf("O13M01");
  test.each([
    ["2026-12-31", "up to date"],
    ["2027-01-01", "ageing"],
    ["2028-12-31", "ageing"],
    ["2029-01-01", "out of date"],
  ])("on %s is %s", (today, word) => expect(stalenessOf(series, today)).toBe(word));
});

describe("a monthly series that ends on 30 April 2026", () => {
  const series = seriesOf("O14M02");
  test.each([
    ["2026-08-31", "up to date"],
    ["2026-09-01", "ageing"],
    ["2026-10-31", "ageing"],
    ["2026-11-01", "out of date"],
  ])("on %s is %s", (today, word) => expect(stalenessOf(series, today)).toBe(word));
});
