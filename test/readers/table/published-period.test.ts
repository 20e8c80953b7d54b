import { isPeriod, periodIn, splitHeading } from "../../../src/readers/table/published-period.ts";

test.each([
  ["Table 3: 2010/11 - 2017/18", "2010/11 - 2017/18"],
  ["Selected indicators 2000/01 to 2017/18", "2000/01 to 2017/18"],
  ["England, autumn 2010-2022", "autumn 2010-2022"],
  ["Prevention activ 2025ty, England, April to June 2025", "April to June 2025"],
  ["Mid-2010 population", "Mid-2010"],
  ["Housing stock", ""],
])("finds the period in “%s”", (text, period) => {
  expect(periodIn(text)).toBe(period);
});

test("a change since a period keeps its words whole", () => {
  expect(splitHeading("Significant change from 2013/14 to 2014/15?")).toEqual({
    words: "Significant change from 2013/14 to 2014/15?",
    period: "2013/14 to 2014/15",
  });
  expect(splitHeading("2015 to 2016 - outcome")).toEqual({ words: "outcome", period: "2015 to 2016" });
});

test("a number is no period", () => {
  expect(isPeriod("2024-25")).toBe(true);
  expect(isPeriod("1999.5")).toBe(false);
});

test.each([
  ["Jul-25", "", "Jul-25"],
  ["Oct-24 Per 100,000", "Per 100,000", "Oct-24"],
  ["2024 (prov)", "", "2024 (prov)"],
  ["2024-25 (OT)", "", "2024-25 (OT)"],
  ["2024 (%)", "(%)", "2024"],
])("%s is a heading of months in short, or of a year with a mark", (heading, words, period) => {
  expect(splitHeading(heading)).toEqual({ words, period });
});
