import { readKpiState } from "../../../src/own-kpis/cells/state.ts";

const means = (text: string): string | undefined => readKpiState({ value: text, text })?.means;

test.each([
  ["c", "suppressed"],
  ["[c]", "suppressed"],
  ["*", "suppressed"],
  ["Suppressed", "suppressed"],
  ["z", "not applicable"],
  ["x", "not available"],
  [":", "not available"],
  ["..", "not available"],
  [".", "not applicable"],
  ["u", "too unreliable to publish"],
  ["[low]", "not 0, but too low to show"],
  ["-", "no figure"],
  ["–", "no figure"],
  ["N/A", "not available or not applicable"],
  ["N/A\n(Autumn 2007)", "not available or not applicable"],
  ["TBC", "to be confirmed"],
  ["TBC - Q4", "to be confirmed"],
  ["TBE", "to be established"],
  ["NYP", "not yet published"],
  ["Not yet published", "not published"],
  ["awaited", "awaited"],
  ["Awaiting data", "awaited"],
  ["not due", "not due yet"],
  ["Not due until Q4", "not due yet"],
  ["Data due Q3", "not due yet"],
  ["not yet available", "not available"],
  ["Data not available", "not available"],
  ["annual", "not due for this period"],
  ["Annual measure", "not due for this period"],
  ["Annual (July)", "not due for this period"],
  ["Available Q4", "not available yet"],
  ["Not returned", "not reported"],
  ["n / a", "not available or not applicable"],
  ["No data", "no data"],
  ["Not reported", "not reported"],
  ["#N/A", "an error in the list’s own cell"],
])("%p means %p", (text, meaning) => {
  expect(means(text)).toBe(meaning);
});

test("numbers, colours, names and empty cells are no states", () => {
  for (const text of [
    "",
    "47",
    "0",
    "Green",
    "Smith",
    "Top quartile",
    "<5",
    "Yes",
    "Low",
    "Delayed transfers of care",
    "Pending annual reviews of clients",
  ])
    expect(means(text)).toBeUndefined();
});

test("the words of the cell are kept", () => {
  expect(readKpiState({ value: "[c]", text: "[c]" })).toEqual({ text: "[c]", means: "suppressed" });
});
