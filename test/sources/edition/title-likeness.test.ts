import { catalogue } from "../../../src/framework/catalogue.ts";
import { likeness } from "../../../src/sources/edition/title-likeness.ts";

const like = likeness(catalogue.map(({ title }) => title));

test("the same words in another order, number or spelling are the same", () => {
  expect(like("Business density", "Density of businesses")).toBe(1);
  expect(like("Births of new enterprises", "births of a new enterprise")).toBe(1);
});

test("nothing in common is nothing, and so is nothing at all", () => {
  expect(like("Business density", "Suicide rate")).toBe(0);
  expect(like("", "")).toBe(0);
});

test("words of many titles weigh little: two measures of people's opinions are not alike", () => {
  expect(
    like(
      "Percentage of people who feel safe after dark",
      "Percentage of people who feel they can influence local decisions",
    ),
  ).toBeLessThan(0.5);
});

test("by hand: two titles, one word of both in one of them", () => {
  // Weights: "alpha" is in one of two titles, ln 3; "rate" in two, ln 2; "beta", in one, ln 3.
  const small = likeness(["Alpha rate", "Beta rate"]);
  expect(small("Alpha rate", "Beta rate")).toBeCloseTo((2 * Math.log(2)) / (2 * Math.log(2) + 2 * Math.log(3)), 12);
});

test("only these of our metrics are very like another of their outcome: a person has to tell them apart", () => {
  const alike = catalogue.flatMap((one, at) =>
    catalogue
      .slice(at + 1)
      .filter((other) => one.id.slice(0, 3) === other.id.slice(0, 3) && like(one.title, other.title) >= 0.75)
      .map((other) => `${one.id} ${other.id}`),
  );
  // The gap at Key Stage 2 and 4, two of care leavers, and deprivation of children and of older people.
  expect(alike).toEqual(["O06M02 O06M04", "O07M10 O07M11", "O15M05 O15M06"]);
});
