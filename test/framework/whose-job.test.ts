import { isJobOf } from "../../src/framework/whose-job.ts";

test.each([
  ["upper", "county", true],
  ["upper", "district", false],
  ["upper", "single", true],
  ["lower", "county", false],
  ["lower", "district", true],
  ["lower", "single", true],
  ["both", "county", true],
  ["both", "district", true],
  ["both", "single", true],
] as const)("%s is a %s's job: %s", (councils, tier, ours) => {
  expect(isJobOf(tier, { councils })).toBe(ours);
});
