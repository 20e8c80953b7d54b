import fc from "fast-check";
import { readKpiNumber } from "../../../src/own-kpis/cells/number.ts";
import type { KpiCell } from "../../../src/own-kpis/kpi.ts";

const typed = (text: string): KpiCell => ({ value: text, text });

describe("a number typed as text", () => {
  test.each<[string, number, string | null, string?]>([
    ["54.34%*", 54.34, "%", "*"],
    ["5.9% (prov)", 5.9, "%", "provisional"],
    ["47.1r", 47.1, null, "revised"],
    ["47.1 [p]", 47.1, null, "provisional"],
    ["£1.2m", 1_200_000, "£"],
    ["£2,345k", 2_345_000, "£"],
    ["1.2 million visits", 1_200_000, null, "visits"],
    ["10.3 days", 10.3, "days"],
    ["7.5 days per FTE", 7.5, "days", "per FTE"],
    ["61.6/1000", 61.6, "per 1,000"],
    ["25.6 per 1000", 25.6, "per 1,000"],
    ["192.2/100000 population", 192.2, "per 100,000", "population"],
    ["84.69 %", 84.69, "%"],
    ["84.7 per cent", 84.7, "%"],
    ["2.3pp", 2.3, "points"],
    ["(12.3)", -12.3, null],
    ["£(1.2)m", -1_200_000, "£"],
    ["−3.2", -3.2, null],
    ["1,234", 1234, null],
    ["1\u2009234", 1234, null],
    ["12\u00a0345.6", 12_345.6, null],
    ["47.1\u00a0%", 47.1, "%"],
    ["~12", 12, null, "approximate"],
    ["c. 12", 12, null, "approximate"],
    ["4.6 % obese (2002)", 4.6, "%", "obese (2002)"],
    ["55% schools to achieve Status by July 2007", 55, "%", "schools to achieve Status by July 2007"],
    [
      "381 schools in the scheme (percentage to be confirmed)",
      381,
      null,
      "schools in the scheme (percentage to be confirmed)",
    ],
    ["52% (130 of 250)", 52, "%", "130 of 250"],
    ["80% within 10 days", 80, "%", "within 10 days"],
    ["47.1% ↑", 47.1, "%", "↑"],
    ["52.1% ▲ 0.3", 52.1, "%", "▲ 0.3"],
    ["3,456 (+12%)", 3456, null, "+12%"],
    ["5.3% (4.1 to 6.5)", 5.3, "%", "4.1 to 6.5"],
    ["350 per 100k", 350, "per 100,000"],
    ["Nov: 47%", 47, "%", "Nov"],
    ["47.3% - provisional", 47.3, "%", "provisional"],
    ["45p", 45, null, "p"],
  ])("%s is %f in %p", (...[text, value, unit, remark]) => {
    const read = readKpiNumber(typed(text), 3);
    expect(read).toMatchObject({ value, unit, held: text, column: 3 });
    expect(read?.remark).toBe(remark);
  });

  test("stands in the list's own unit where that is written behind it", () => {
    expect(readKpiNumber(typed("85 visits"), 0, "Visits")).toMatchObject({ value: 85, unit: "Visits" });
  });

  test.each([
    ...["<5", ">95", "95%+", "10 or fewer", "up to 5"], // bounds
    ...["1 in 5", "5 of 8", "5/8", "3 out of 10", "65 - 70", "65 to 70", "12 (5)", "45 (12%)"], // two numbers
    ...["4.6% obese\n(2002)\n15.1% overweight\n(2002)", "8 streets are open, with plans for 4 more", "1h 20m"],
    ...["12:30", "31/03/2026", "2024/25", "Q2", "Nov-25", "31 March 2026"], // times
    ...["1st", "5 year olds with dental decay", "1,2345", "12.3.4", "n/a", "", "Top quartile", "c"],
  ])("%p is no one number", (text) => {
    expect(readKpiNumber(typed(text), 0)).toBeNull();
  });

  test("keeps its value, whatever is written: any text reads to a finite number or none", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readKpiNumber(typed(text), 0);
        return read === null || Number.isFinite(read.value);
      }),
    );
  });
});

describe("a number that a cell holds", () => {
  test.each<[number, string, number, string | null]>([
    [0.162, "16.2%", 16.2, "%"],
    [0.57, "57%", 57, "%"], // 0.57 × 100 is 56.99999999999999 in binary
    [0.953, "95%", 95.3, "%"],
    [16.2, "16.2%", 16.2, "%"], // a format with a percent sign that is only text
    [0.004, "0%", 0.4, "%"],
    [1_234_567, "£1.2m", 1_234_567, "£"],
    [1_234_567, "1,235", 1234.567, null], // a format that shows thousands
    [65.69999999999999, "65.7", 65.69999999999999, null],
    [-12.3, "(12.3)", -12.3, null],
    [1.5, "1 1/2", 1.5, null],
    [44, "####", 44, null],
    [3, "3 days", 3, "days"],
  ])("%f shown as %p is %f in %p", (held, text, value, unit) => {
    expect(readKpiNumber({ value: held, text }, 0)).toMatchObject({ value, unit, held });
  });

  test("is none where the cell shows a date, a time or a word", () => {
    for (const [value, text] of [
      [46112, "31/03/2026"],
      [46082, "Mar-26"],
      [0.5, "12:00"],
      [0, "n/a"],
    ] as const)
      expect(readKpiNumber({ value, text }, 0)).toBeNull();
    expect(readKpiNumber({ value: true, text: "TRUE" }, 0)).toBeNull();
    expect(readKpiNumber({ value: null, text: "" }, 0)).toBeNull();
  });
});
