import {
  indicatorName,
  indicatorNames,
  indicatorUnit,
  indicatorValue,
  inThousands,
  thousandsRounded,
} from "../../src/wording/indicator-names.ts";
import { indicatorPlan } from "../../src/sources/plan/indicator-plan.ts";

test("each of MHCLG's 21 has a short name of its own; one beyond them keeps its full name", () => {
  const names = indicatorPlan.map(({ number }) => indicatorName({ number, name: "the full name" }));
  expect(new Set(names).size).toBe(21);
  expect(names).not.toContain("the full name");
  expect(indicatorName({ number: 22, name: "Coastline" })).toBe("Coastline");
});

test("a short name that was shown once is still known", () => {
  expect(indicatorNames({ number: 6, name: "Learners" })).toEqual(["Adult learners", "Adult learners /100k"]);
  expect(indicatorNames({ number: 17, name: "Claims" })).toEqual(["Landlord claims", "Section 21 cases"]);
  expect(indicatorNames({ number: 3, name: "People" })).toEqual(["Population"]);
});

test.each([
  ["per 100,000", "per 100,000"],
  ["per 1,000 households", "per 1,000 households"],
  // "£32.16 output per hour", "70.8%", "203k": the value or the name shows it.
  ["£ per hour", ""],
  ["% of active businesses", ""],
  ["residents", ""],
])("beside values in “%s” stands “%s”", (unit, words) => {
  expect(indicatorUnit({ unit, name: "Learners" })).toBe(words);
});

test("a year that an indicator's name says, and its short name does not, stands with the unit", () => {
  const name = "Private landlord possession claims, year to September 2023";
  expect(indicatorUnit({ unit: "per 1,000 households", name })).toBe("per 1,000 households, year to September 2023");
  expect(indicatorUnit({ unit: "%", name })).toBe("year to September 2023");
  expect(indicatorUnit({ unit: "%", name: "Index of Multiple Deprivation 2025, average score" })).toBe("");
});

describe("indicators in few letters", () => {
  test.each([
    [202760, "203k"],
    [999, "999"],
    [1_576_100, "1.6m"],
    [999_600, "1.0m"],
  ])("%s people", (count, words) => {
    expect(inThousands(count)).toBe(words);
  });

  test("a population in a line is to the nearest thousand", () => {
    expect(thousandsRounded(206_900)).toBe("207,000");
    expect(thousandsRounded(850)).toBe("850");
  });

  test.each([
    ["residents", 202760, "203k"],
    ["% of active businesses", 11.437, "11.4%"],
    ["per 100,000", 7174, "7,174"],
    ["£ per hour", 32.16, "£32.16"],
    ["£", 1587.6, "£1,588"],
    ["ratio", 4.8, "4.8"],
    ["per 1,000 households", 0.2959, "0.30"],
  ])("in %s", (unit, value, words) => {
    expect(indicatorValue({ unit }, value)).toBe(words);
  });
});
