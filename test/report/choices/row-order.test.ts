import { isNoValue } from "../../../src/statistics/no-value.ts";
import type { ReportRow } from "../../../src/report/content.ts";
import { orderedPages, type RowOrder } from "../../../src/report/choices/row-order.ts";
import { contentFor } from "../../fixtures/pack-file.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";

const desk = shippedDesk();
const { pages } = contentFor(desk, "Gateshead", [8]);
const rowsBy = (order: RowOrder): readonly ReportRow[] => orderedPages(pages, order)[0]?.rows ?? [];

/** A second method: the published numbers of a row, set against each other by hand. */
const distance = ({ compared }: ReportRow): number | null =>
  isNoValue(compared) || isNoValue(compared.distance) ? null : compared.distance.deviations;
const isPlaced = ({ metric, compared }: ReportRow): boolean =>
  metric.polarity !== "neutral" && !metric.noVerdict && !isNoValue(compared) && !isNoValue(compared.position);

test("the framework's order leaves the pages as they are", () => {
  expect(orderedPages(pages, "framework")).toBe(pages);
});

test("by gap the furthest on the bad side of the median stands first, whichever side that is", () => {
  const rows = rowsBy("gap").filter((row) => isPlaced(row) && distance(row) !== null);
  const good = rows.map((row) => (distance(row) ?? 0) * (row.metric.polarity === "lower-is-better" ? -1 : 1));
  expect(rows.length).toBeGreaterThan(10);
  expect(new Set(rows.map(({ metric }) => metric.polarity)).size).toBe(2);
  expect(good).toEqual([...good].sort((one, other) => one - other));
});

test("by position the last place stands first, and sets of different size are compared by their share", () => {
  const rows = rowsBy("position").filter(isPlaced);
  const shares = rows.flatMap(({ compared }) =>
    isNoValue(compared) || isNoValue(compared.position) ? [] : [compared.position.last / compared.position.of],
  );
  expect(shares).toEqual([...shares].sort((one, other) => other - one));
});

test("no row is lost, and those without a place follow in the framework's order", () => {
  for (const order of ["gap", "position"] as const) {
    const rows = rowsBy(order);
    const before = pages[0]?.rows ?? [];
    expect([...rows].sort((one, other) => before.indexOf(one) - before.indexOf(other))).toEqual(before);
    const unplaced = before.filter((row) => !isPlaced(row));
    expect(rows.slice(-unplaced.length)).toEqual(unplaced);
  }
});
