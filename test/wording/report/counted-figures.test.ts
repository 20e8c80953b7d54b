import { othersJobFigures } from "../../../src/wording/report/counted-figures.ts";

test.each([
  [0, "single", ""],
  [1, "county", "1 further figure is the job of districts."],
  [20, "county", "20 further figures are the job of districts."],
  [75, "district", "75 further figures are the job of county councils."],
] as const)("%s figures of others, seen from a %s: “%s”", (count, tier, words) => {
  expect(othersJobFigures(count, tier)).toBe(words);
});
