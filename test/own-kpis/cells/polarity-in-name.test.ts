import { polarityInName } from "../../../src/own-kpis/cells/polarity-in-name.ts";

test.each([
  [
    "Invoices paid on time\n\nGood performance HIGH",
    "Invoices paid on time",
    "higher-is-better",
    "Good performance HIGH",
  ],
  ["Residual waste per household (Minimise)", "Residual waste per household", "lower-is-better", "Minimise"],
  ["NEET (lower is better)", "NEET", "lower-is-better", "lower is better"],
  ["Recycling rate - bigger is better", "Recycling rate", "higher-is-better", "bigger is better"],
  ["Recycling [↑ is good]", "Recycling", "higher-is-better", "↑ is good"],
])("%p: a remark is taken off", (text, name, polarity, said) => {
  expect(polarityInName(text)).toEqual({ name, polarity, said });
});

test.each([
  ["Reduce the number of first-time entrants", "lower-is-better"],
  ["A decrease in the number of children with a plan", "lower-is-better"],
  ["Under 18 conception rate:\nAchieve a 45% reduction in the rate by 2010", "lower-is-better"],
  ["By 2010, and for children under one year, by 2010 to reduce the gap", "lower-is-better"],
  ["Increase % of pupils who achieve", "higher-is-better"],
  ["An increase in the number adopted", "higher-is-better"],
  ["Of the children looked after, increase the percentage placed", "higher-is-better"],
  ["Improve progress of schools", "higher-is-better"],
  ["Increase in the percentage of pupils from 25% in 2002 to 87% in 2009", "higher-is-better"],
])("%p: the verb of an aim stays in the name", (text, polarity) => {
  expect(polarityInName(text)).toMatchObject({ name: text.replace(/\s+/g, " "), polarity });
});

test("a name that counts a change, or whose better figure may be the smaller, says nothing", () => {
  for (const name of [
    "Increase in rent arrears",
    "% reduction in emissions",
    "Reduction in waste",
    "Improve time to re-let",
  ])
    expect(polarityInName(name)).toBeNull();
  for (const name of ["Lower super output areas", "Low birth weight", "Pupils in schools (good or better)"])
    expect(polarityInName(name)).toBeNull();
  expect(polarityInName("Reduce emissions and increase recycling")).toBeNull();
  expect(polarityInName("Number helped to reduce drinking")).toBeNull();
});

test("a letter in brackets counts only with the list's own key", () => {
  expect(polarityInName("Absence (L)")).toBeNull();
  expect(polarityInName("Absence (L)", new Map([["l", "lower-is-better"]]))).toMatchObject({ name: "Absence" });
});
