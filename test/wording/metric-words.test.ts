import { flagBits, type Flag } from "../../src/pack/pack.ts";
import {
  breakdownWithId,
  cadenceWords,
  flagWords,
  kindWords,
  lowerFirst,
  nameWithUnit,
  polarityWords,
  jobMark,
  responsibilityWords,
  seriesName,
} from "../../src/wording/metric-words.ts";
import { seriesOf } from "../fixtures/packs/tiny-pack.ts";

test.each([
  ["Persistent absence", "persistent absence"],
  ["Key Stage 2 expected standard", "Key Stage 2 expected standard"],
  ["Attainment 8", "Attainment 8"],
  ["NHS Health Checks", "NHS Health Checks"],
  ["PrEP: need met", "PrEP: need met"],
  ["A roads and motorways", "A roads and motorways"],
  ["Obesity in Year 6", "obesity in Year 6"],
  ["18 to 24 year olds", "18 to 24 year olds"],
  ["", ""],
])("inside a sentence %p is %p", (name, words) => expect(lowerFirst(name)).toBe(words));

test.each([
  [1, "monthly"],
  [3, "quarterly"],
  [6, "twice a year"],
  [12, "yearly"],
  [24, "every 2 years"],
  [36, "every 3 years"],
  [18, "every 18 months"],
])("published every %d months is %s", (months, words) => expect(cadenceWords(months)).toBe(words));

test("which way is good, and whose job it is, alone or shared", () => {
  expect(polarityWords("neutral")).toBe("neither high nor low is good");
  expect(polarityWords("lower-is-better")).toBe("low is good");
  expect(polarityWords("higher-is-better")).toBe("high is good");
  expect(responsibilityWords({ councils: "both", partners: [], reason: "" })).toBe("all councils");
  expect(responsibilityWords({ councils: "upper", partners: ["NHS", "police"], reason: "" })).toBe(
    "county and single-tier councils, shared with NHS and police",
  );
});

test("every flag has a word, none says nothing, and an older period is one more", () => {
  expect(flagWords([])).toBe("");
  expect(flagWords([], true)).toBe("older period");
  expect(flagWords(["partial", "derivedInterval"], true)).toBe("partial, derived interval, older period");
  for (const flag of Object.keys(flagBits) as Flag[]) expect(flagWords([flag])).toMatch(/^[a-z ]+$/);
});

test("a figure that nothing shows to be of the same series says so", () => {
  expect(flagWords(["provisional", "unchecked"])).toBe("provisional, not yet checked against earlier figures");
});

test("a kind of figure is said with what it rests on", () => {
  expect(kindWords({ kind: "proportion", basis: "counted" })).toBe("proportion, from counts");
  expect(kindWords({ kind: "count", basis: "counted" })).toBe("count");
  expect(kindWords({ kind: "count", basis: "modelled" })).toBe("count, from a model or estimate");
  expect(kindWords({ kind: "rate of events", basis: "age-standardised" })).toBe("rate of events, age-standardised");
  expect(kindWords({ kind: "median", basis: "survey" })).toBe("median, from a survey");
  expect(kindWords({ kind: "index", basis: "modelled" })).toBe("index, from a model or estimate");
  expect(kindWords({ kind: null, basis: null })).toBe("not stated");
});

test("a series is named with its breakdown in small letters, addressed by its id", () => {
  expect(seriesName(seriesOf("O08M01-F"))).toBe("healthy life expectancy, female");
  expect(seriesName(seriesOf("O06M09"))).toBe("persistent absence");
  expect(breakdownWithId(seriesOf("O08M01-F"))).toBe("Female (O08M01-F)");
  expect(breakdownWithId(seriesOf("O06M09"))).toBe("total (O06M09)");
});

test("a unit that begins with the name is not said twice", () => {
  expect(nameWithUnit("Attainment 8", "Attainment 8 score")).toBe("Attainment 8 score");
  expect(nameWithUnit("Attainment 8", "score")).toBe("Attainment 8, score");
});

test("whose job is a mark of one letter, or of two for both", () => {
  const of = (councils: "upper" | "lower" | "both"): string => jobMark({ councils, partners: ["NHS"], reason: "" });
  expect([of("upper"), of("lower"), of("both")]).toEqual(["C", "D", "C D"]);
});
