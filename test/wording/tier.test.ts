import { councilsOfTiers, oneOfTier, tierName } from "../../src/wording/tier.ts";

test("tiers are said largest first, whatever their order; all of them in one word", () => {
  expect(councilsOfTiers(["single", "county", "district"])).toBe("all councils");
  expect(councilsOfTiers(["district", "single"])).toBe("district and single-tier councils");
  expect(councilsOfTiers(["single", "county"])).toBe("county and single-tier councils");
  expect(councilsOfTiers(["district"])).toBe("district councils");
});

test("no tier, and England alone, are no councils", () => {
  expect(councilsOfTiers([])).toBe("no councils");
  expect(councilsOfTiers(["country"])).toBe("no councils");
});

test("one council of each tier, and the tier as the word of a column", () => {
  expect((["single", "county", "district"] as const).map(oneOfTier)).toEqual([
    "a single-tier council",
    "a county council",
    "a district",
  ]);
  expect((["single", "county", "district"] as const).map(tierName)).toEqual(["single tier", "county", "district"]);
});
