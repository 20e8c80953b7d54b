import { matched, related } from "./matched.ts";

test.each([
  ["% of children living in relative low income families", "O16M01"],
  ["Children in low income families (under 16s)", "O16M01"],
  ["Percentage of children living in poverty before housing costs", "O16M01"],
  ["Child poverty rate", "O16M01"],
  ["Children in relative low income families (under 16)", "O16M01"],
  ["Percentage of children in poverty", "O16M01"],
  ["Children under 16 living in relative low-income families", "O16M01"],
  ["Proportion of children living in low-income families", "O16M01"],
])("%p is the measure of %s as far as the words go", (name, id) => {
  expect(matched(name)).toEqual({ grade: "close", id });
});

test.each([
  ["Children in poverty after housing costs (%)", "O16M01"],
  ["Children in absolute low income families", "O16M01"],
  ["% of children aged under 20 in low income families", "O16M01"],
  ["Number of children in low income families", "O16M01"],
  ["Child poverty (after housing costs)", "O16M01"],
  ["Children in absolute poverty", "O16M01"],
  ["NI 116 Proportion of children in poverty, under 20", "O16M01"],
  ["Children living in workless households", "O16M01"],
  ["Children in low income working families", "O16M01"],
])("%p is related to %s and not the same", (name, id) => {
  expect(related(name)).toEqual({ grade: "partial", id });
});

test.each(["Households in fuel poverty", "Pupils eligible for free school meals"])(
  "%p is none of the framework's measures",
  (name) => {
    expect(matched(name)).toEqual({ grade: "none" });
  },
);
