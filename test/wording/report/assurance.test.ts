import { definitions } from "../../../src/wording/report/definitions.ts";
import { assumptions, assuranceSections, type AssuranceFacts } from "../../../src/wording/report/assurance.ts";

const facts: AssuranceFacts = {
  council: "Kent",
  outcomes: ["Health", "Transport"],
  figures: 31,
  edition: "2026-07-01",
  packed: "2026-11-21",
  summary: "LOF Summary (2)",
};
const text = (label: string, more: Partial<AssuranceFacts> = {}): string =>
  assuranceSections({ ...facts, ...more }).find((one) => one.label === label)?.text ?? "";

test("the parts that the Aqua Book asks for are there, in order", () => {
  expect(assuranceSections(facts).map((one) => one.label)).toEqual([
    "Purpose",
    "Scope",
    "Data",
    "Method",
    "Neighbours",
    "Limitations",
    "Uncertainty",
    "Quality assurance",
  ]);
});

test("the scope counts rows and outcomes: one outcome is one, several are counted and named", () => {
  expect(text("Scope")).toMatch(/^31 rows of figures under 2 outcomes: Health; Transport\. /);
  expect(text("Scope", { outcomes: ["Health"] })).toMatch(/under one outcome: Health\. /);
});

test("dates are as people write them", () => {
  expect(text("Data")).toContain("Collected on 21 November 2026 for the framework’s edition of 1 July 2026.");
});

test("whose files figures were taken from is said of no council: it hangs on the one typed", () => {
  expect(text("Data")).not.toMatch(/Kent|taken from/);
  const all = [...assuranceSections(facts).map((one) => one.text), ...assumptions.map(({ why }) => why)].join(" ");
  expect(all).not.toMatch(/most of them/);
});

test("a second report names its own summary, and no other", () => {
  const all = assuranceSections(facts)
    .map((one) => one.text)
    .join(" ");
  expect(all).toContain("can be changed on “LOF Summary (2)”");
  expect(all).not.toContain("“LOF Summary”");
});

test("the method says what the page's reader needs, in short, and where the definitions are", () => {
  expect(text("Method")).toMatch(/median of the set.*95% interval.*“What the words mean” below/);
  const meant = definitions.map(({ meaning }) => meaning).join(" ");
  expect(meant).toMatch(/median of the other members.*itself counted in.*95% interval.*five newest periods that can/);
  expect(text("Method")).toContain("The methods page of the help, methods.html");
  expect(text("Method").length).toBeLessThan(600);
});

test("the model is never called MHCLG’s, and the report no publication of theirs", () => {
  expect(text("Neighbours")).toContain("It is our own and not MHCLG’s");
});

test("of intervals it says which are published and which derived, and what an interval leaves out", () => {
  const meant = (word: string) => definitions.find((one) => one.word === word)?.meaning;
  expect(meant("95% interval")).toMatch(/^The publisher’s\. Where .* derived from the published counts/);
  expect(meant("95% interval")).toMatch(/marked §.*not errors of recording/);
  expect(meant("Holds")).toMatch(/Benjamini and Hochberg’s.*marked †/);
  const all = assumptions.map(({ assumption }) => assumption).join(" ");
  expect(all).toContain("A 95% interval, published or derived,");
  expect(all).not.toMatch(/published 95% interval/);
});

test("every assumption says why and what if it is wrong", () => {
  expect(assumptions).not.toHaveLength(0);
  for (const one of assumptions)
    for (const part of [one.assumption, one.why, one.ifWrong]) expect(part).toMatch(/^[A-Z“].*\.$/);
});
