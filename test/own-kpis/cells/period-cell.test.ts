import { readPeriodCell } from "../../../src/own-kpis/cells/period-cell.ts";

test.each([
  ["Q2 2026/27", "Q2 2026/27"],
  [" as at 31/3/26 ", "as at 31/3/26"],
])("%p is kept as it is shown", (value, text) => {
  expect(readPeriodCell({ value, text: value }, 4)).toEqual({ text, from: "cell", column: 4 });
});

test("of a date the shown text counts, in either calendar of Excel", () => {
  // 31 March 2026 is day 46112, or 44650 where days are counted from 1904.
  for (const value of [46112, 44650])
    expect(readPeriodCell({ value, text: "31/03/2026" }, 4)).toEqual({
      text: "31/03/2026",
      from: "cell",
      column: 4,
      serial: value,
    });
  expect(readPeriodCell({ value: 46082, text: "Mar-26" }, 4)?.text).toBe("Mar-26");
});

test("a date shown with the month first is that day all the same", () => {
  // 4 March 2026
  expect(readPeriodCell({ value: 46085, text: "3/4/2026" }, 4)?.text).toBe("4 March 2026");
  expect(readPeriodCell({ value: 46085, text: "4/3/2026" }, 4)?.text).toBe("4/3/2026");
});

test("a date that shows no date is read from its number", () => {
  expect(readPeriodCell({ value: 46112, text: "46112" }, 4)?.text).toBe("31 March 2026");
  expect(readPeriodCell({ value: 46112, text: "#####" }, 4)?.text).toBe("31 March 2026");
});

test("a year is a period, another number is none", () => {
  expect(readPeriodCell({ value: 2025, text: "2025" }, 4)).toEqual({ text: "2025", from: "cell", column: 4 });
  expect(readPeriodCell({ value: 202425, text: "202425" }, 4)?.text).toBe("202425");
  for (const value of [48, 5.9, null]) expect(readPeriodCell({ value, text: String(value ?? "") }, 4)).toBeNull();
  expect(readPeriodCell({ value: "↑", text: "↑" }, 4)).toBeNull();
});
