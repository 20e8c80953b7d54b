import { pageColumns } from "../../../src/report/page/columns.ts";
import { widthsFor } from "../../../src/report/page/widths.ts";

const shown = { england: true, region: true, quartile: false };

test("no word of a period is broken, and the commentary has what short units leave", () => {
  const usual = widthsFor(shown, true, { units: ["per 100,000 aged 18 to 64"], periods: ["2024/25"] });
  const dated = widthsFor(shown, true, { units: ["per 100,000 aged 18 to 64"], periods: ["31 December 2025"] });
  const short = widthsFor(shown, true, { units: ["per cent"], periods: ["2024/25"] });
  // "December" in Calibri of 10 points is 56 pixels wide: eight characters of a column.
  expect(dated[pageColumns.period]).toBeGreaterThan(8);
  expect(usual[pageColumns.period]).toBeLessThan(8);
  expect(short[pageColumns.commentary]).toBeGreaterThan(usual[pageColumns.commentary] ?? 0);
  const sum = (widths: readonly number[]): number => Math.round(widths.reduce((all, one) => all + one, 0));
  expect([sum(dated), sum(short)]).toEqual([sum(usual), sum(usual)]);
});
