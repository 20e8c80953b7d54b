import { besideMedianWords } from "../../../src/wording/pane/beside-median.ts";

test("names the nation's figure and the region's median as what they are", () => {
  const region = { median: "17.6%", name: "South East county councils" };
  expect(besideMedianWords({ england: "18.1%", region })).toBe(
    "England 18.1%, as published; median of the other South East county councils 17.6%.",
  );
  expect(besideMedianWords({ england: "18.1%", region: null })).toBe("England 18.1%, as published.");
  expect(besideMedianWords({ england: null, region })).toBe("Median of the other South East county councils 17.6%.");
  expect(besideMedianWords({ england: null, region: null })).toBe("");
});
