import { periodOfColumns, withWords } from "../../../src/readers/table/period-of-columns.ts";

const figures = (...periods: string[]) =>
  periods.map((period) => ({ role: "figures", words: "Rate", period }) as const);

test("says the earliest and the latest period, wherever the newest stands", () => {
  expect(periodOfColumns(figures("2024", "2023", "2022"), undefined)).toBe("2022 ... 2024");
  expect(periodOfColumns(figures("2010", "2022"), "autumn")).toBe("autumn 2010 ... 2022");
  expect(periodOfColumns(figures("FYE 2015"), undefined)).toBe("FYE 2015");
});

test("says nothing where most columns have no period, or rows tell", () => {
  expect(periodOfColumns(figures("2024", "", ""), undefined)).toBeNull();
  expect(periodOfColumns([...figures("2024"), { role: "period" }], undefined)).toBeNull();
});

test("puts words before a year alone", () => {
  expect(["2022", "Mid-2010", ""].map((period) => withWords(period, "autumn"))).toEqual([
    "autumn 2022",
    "Mid-2010",
    "",
  ]);
});
