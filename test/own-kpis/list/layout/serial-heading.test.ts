import type { KpiCell } from "../../../../src/own-kpis/kpi.ts";
import { serialHeadings } from "../../../../src/own-kpis/list/layout/serial-heading.ts";
import { readKpiList } from "../../../../src/own-kpis/read-list.ts";

const text = (value: string): KpiCell => ({ value, text: value });
const number = (value: number, shown = String(value)): KpiCell => ({ value, text: shown });

test("dates in headings that show as numbers are months", () => {
  const list = readKpiList({
    cells: [
      [text("Measure"), number(45_931, "#####"), number(45_962, "#####"), text("Target")],
      [text("Missed bins per 100,000"), number(41), number(44), number(50)],
      [text("Recycling rate"), number(45.2), number(46.1), number(47)],
    ],
  });
  expect(list?.kpis.map(({ value, period }) => [value?.value, period?.text])).toEqual([
    [44, "November 2025"],
    [46.1, "November 2025"],
  ]);
});

test.each([
  ["a date that shows as one", [[number(45_962, "Nov-25")]]],
  ["a day within a month", [[number(45_970)]]],
  ["a figure above others of its size", [[number(45_962)], [number(46_010)]]],
])("%s is left as it is", (_, cells) => expect([...serialHeadings(cells)]).toEqual([]));
