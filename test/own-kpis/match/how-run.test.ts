import { isHowRun, isOwnStaff } from "../../../src/own-kpis/match/how-run.ts";

test.each([
  "Staff turnover",
  "Average days lost to sickness per FTE",
  "Agency staff spend as % of pay bill",
  "Undisputed invoices paid within 30 days",
  "Stage 1 complaints answered in time",
  "FOI requests answered in 20 working days",
  "Calls answered within 60 seconds",
  "Members' enquiries closed in 10 days",
  "Website visits",
  "Council tax collected (%)",
  "Major planning applications determined in 13 weeks",
  "Revenue budget variance",
  "Internal audit recommendations implemented",
  "ICT service availability",
  "Average re-let time of voids (days)",
])("%p is about how the council is run", (name) => {
  expect(isHowRun(name)).toBe(true);
});

test.each([
  "Persistent absence",
  "Recycling rate",
  "Library visits",
  "Households in temporary accommodation",
  "Direct payments",
  "Suicide rate",
  "Employment rate",
])("%p is not", (name) => {
  expect(isHowRun(name)).toBe(false);
});

test("the council's own staff are told from the care workforce of the area", () => {
  expect(isOwnStaff("Council staff turnover")).toBe(true);
  expect(isOwnStaff("Care workforce turnover")).toBe(false);
});
