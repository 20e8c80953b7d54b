import { otherCouncilsJob, possessive } from "../../../src/wording/council/whose-job.ts";

test.each([
  ["upper", "district", "Kent", "Kent's job"],
  ["lower", "district", "Kent", null],
  ["both", "district", "Kent", null],
  ["lower", "county", null, "the districts' job"],
  ["upper", "county", null, null],
  ["upper", "single", null, null],
  ["lower", "single", null, null],
  ["upper", "country", null, null],
] as const)("%s, for a %s of %p: %p", (councils, tier, county, words) =>
  expect(otherCouncilsJob(councils, tier, county)).toBe(words),
);

test("names that end in s take the apostrophe alone", () => {
  expect([possessive("Kent"), possessive("St Helens")]).toEqual(["Kent's", "St Helens'"]);
});
