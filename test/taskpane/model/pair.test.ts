import fc from "fast-check";
import { pairOf, positionBetween } from "../../../src/taskpane/model/pair.ts";
import { isNoValue } from "../../../src/statistics/no-value.ts";
import { pairSentence } from "../../../src/wording/pane/pair.ts";
import { modelOf, shippedPack, withShippedPack } from "./pane-models.ts";

withShippedPack("why Stockton-on-Tees is a neighbour of Gateshead", () => {
  const { desk, area } = modelOf("Gateshead", { pack: shippedPack! });
  const other = modelOf("Stockton-on-Tees", { pack: shippedPack! }).area;
  const pair = pairOf(desk.pack, area, other);
  if (isNoValue(pair)) throw new Error("no pair");

  test("two indicators make up 72% of the distance", () => {
    expect(pair.lead).toBe("The biggest differences are two.");
    expect(pair.sentence).toMatch(/make up 72% of the distance; in the other 18 indicators the two are close\.$/);
  });

  test("all 21 indicators have a row, the most different first, the missing one last", () => {
    const { strips } = pair.picture;
    expect(strips).toHaveLength(21);
    expect(strips[0]).toMatchObject({ name: "Qualified to level 3", pair: { ownText: "70.8%", otherText: "57.3%" } });
    expect(strips.at(-1)).toMatchObject({
      name: "Area cost adjustment",
      pair: null,
      absent: "no published table found",
    });
    const proxies = strips.filter(({ proxy }) => proxy).map(({ name }) => name);
    expect(proxies.sort()).toEqual(["Council tax a dwelling", "Not disabled"]);
  });

  test("values that do not show what they are of have their unit beside the name", () => {
    const units = pair.picture.strips.flatMap(({ name, unit = "" }) => (unit === "" ? [] : [[name, unit]]));
    expect(units.sort()).toEqual([
      ["Adult learners", "per 100,000"],
      ["Landlord claims", "per 1,000 households, year to September 2023"],
    ]);
  });

  test("every mark is on its line", () => {
    for (const { pair: values } of pair.picture.strips) {
      if (values === null) continue;
      for (const place of [values.own, values.other]) {
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThanOrEqual(1);
      }
    }
  });

  test("councils of different tiers are not compared", () => {
    const kent = modelOf("Kent", { pack: shippedPack! }).area;
    const none = pairOf(desk.pack, area, kent);
    expect(isNoValue(none) && none.reason).toBe("not-applicable-to-tier");
  });
});

describe("where a value lies on its line", () => {
  test.each([
    [10, 0, 20, false, 0.5],
    [-5, 0, 20, false, 0],
    [25, 0, 20, false, 1],
    [7, 7, 7, false, 0.5],
    [100, 10, 1000, true, 0.5],
    [10, 10, 1000, true, 0],
  ])("%s between %s and %s (log %s) is at %s", (value, low, high, log, place) => {
    expect(positionBetween(value, low, high, log)).toBeCloseTo(place, 12);
  });

  test("never off the line", () => {
    const number = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(number, number, number, (value, one, other) => {
        const place = positionBetween(value, Math.min(one, other), Math.max(one, other));
        return place >= 0 && place <= 1;
      }),
    );
  });
});

describe("what makes the distance, in words", () => {
  const part = (name: string, share: number, difference = 0.2) => ({ name, share, difference });

  test("councils alike in everything", () => {
    expect(pairSentence([part("Employment", 0), part("Weekly pay", 0)])).toEqual({
      lead: "Alike.",
      sentence: "No indicator tells the two apart.",
    });
    expect(pairSentence([]).lead).toBe("Alike.");
  });

  test("one thing makes it", () => {
    expect(pairSentence([part("Employment", 0.9), part("Weekly pay", 0.1)])).toEqual({
      lead: "The biggest difference is one.",
      sentence: "Employment makes up 90% of the distance; in the other indicator the two are close.",
    });
  });

  test("the others are not called close when one of them is not", () => {
    const { sentence } = pairSentence([
      part("Employment", 0.7),
      part("Weekly pay", 0.2, 1.4),
      part("Working age", 0.1),
    ]);
    expect(sentence).toBe("Employment makes up 70% of the distance.");
  });

  test("many small differences are not made into a few", () => {
    const parts = Array.from({ length: 20 }, (_, at) => part(`Thing ${at}`, 0.05));
    expect(pairSentence(parts).lead).toBe("Many small differences.");
  });
});
