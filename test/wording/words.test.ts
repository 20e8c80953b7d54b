import { counted, listed } from "../../src/wording/list.ts";
import { cadenceWords, lowerFirst, polarityWords, responsibilityWords } from "../../src/wording/metric-words.ts";
import { ordinal, positionWords } from "../../src/wording/position.ts";
import { councilsOfTiers } from "../../src/wording/tier.ts";

test.each([
  [1, "1st"],
  [2, "2nd"],
  [3, "3rd"],
  [4, "4th"],
  [11, "11th"],
  [12, "12th"],
  [13, "13th"],
  [21, "21st"],
  [102, "102nd"],
  [111, "111th"],
])("%p is %p", (place, words) => expect(ordinal(place)).toBe(words));

test("a place is one, or a block that is shared", () => {
  expect(positionWords({ first: 4, last: 4, of: 16 })).toBe("4th of 16");
  expect(positionWords({ first: 4, last: 6, of: 16 })).toBe("joint 4th to 6th of 16");
});

test("names are listed as one says them, long lists counted", () => {
  expect(listed([])).toBe("");
  expect(listed(["Kent"])).toBe("Kent");
  expect(listed(["Kent", "Essex"], "or")).toBe("Kent or Essex");
  expect(listed(["Kent", "Essex", "Surrey"])).toBe("Kent, Essex and Surrey");
  expect(listed(["a", "b", "c", "d"], "or", 2)).toBe("a, b and 2 more");
  expect(counted(1, "council")).toBe("1 council");
  expect(counted(2, "authority", "authorities")).toBe("2 authorities");
});

test.each([
  ["Persistent absence", "persistent absence"],
  ["Key Stage 2 expected standard", "Key Stage 2 expected standard"],
  ["Attainment 8", "Attainment 8"],
  ["NHS Health Checks", "NHS Health Checks"],
  ["PrEP: need met", "PrEP: need met"],
  ["A roads and motorways", "A roads and motorways"],
  ["Obesity in Year 6", "obesity in Year 6"],
  ["18 to 24 year olds", "18 to 24 year olds"],
])("inside a sentence %p is %p", (name, words) => expect(lowerFirst(name)).toBe(words));

test("tiers, polarity, cadence and responsibility are said in words", () => {
  expect(councilsOfTiers(["single", "county", "district"])).toBe("all councils");
  expect(councilsOfTiers(["district", "single"])).toBe("district and single-tier councils");
  expect(councilsOfTiers([])).toBe("no councils");
  expect(polarityWords("neutral")).toBe("neither high nor low is good");
  expect([1, 3, 6, 12, 24, 36, 18].map(cadenceWords)).toEqual([
    "monthly",
    "quarterly",
    "twice a year",
    "yearly",
    "every 2 years",
    "every 3 years",
    "every 18 months",
  ]);
  expect(responsibilityWords({ councils: "upper", partners: ["NHS", "police"], reason: "" })).toBe(
    "county and single-tier councils, shared with NHS and police",
  );
});
