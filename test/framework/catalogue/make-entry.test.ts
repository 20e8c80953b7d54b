import {
  both,
  entry,
  everyTier,
  everyTierWithoutEngland,
  lower,
  lowerTier,
  lowerTierWithoutEngland,
  noTier,
  only,
  series,
  upper,
  upperTier,
} from "../../../src/framework/catalogue/make-entry.ts";

const row = {
  id: "O06M09",
  slug: "06-absence",
  title: "Absence",
  shortName: "Persistent absence",
  aliases: [],
  type: "outcome",
  publisher: "DfE",
  source: "els",
  polarity: "lower-is-better",
  caveat: "",
  responsibility: upper("Counties do this."),
  publishedFor: upperTier,
  series: only("%", 12),
} as const;

describe("an entry", () => {
  test("that says nothing more is of a live metric, judged, not calculated and no repetition", () => {
    expect(entry(row)).toEqual({
      ...row,
      series: [{ ...row.series[0], kind: "proportion", basis: "counted" }],
      status: "live",
      derived: false,
      noVerdict: false,
      sameAs: null,
    });
  });

  test("keeps what it says instead", () => {
    const said = { status: "in-development", derived: true, noVerdict: true, notJudged: "A count." } as const;
    expect(entry({ ...row, ...said, sameAs: "O04M03" })).toMatchObject({ ...said, sameAs: "O04M03" });
  });

  test("keeps a no that is said", () => {
    expect(entry({ ...row, derived: false, noVerdict: false })).toEqual(entry(row));
  });

  test("with a series whose kind of figure nobody stated is refused", () => {
    expect(() => entry({ ...row, series: [series(0, "LATE", "late", [], "%", 12)] })).toThrow(
      "the kind of the figures of O06M09-LATE is not stated",
    );
  });

  test.each(["", "O6M9", "O06M09-F", "persistent absence"])("with the id %j is refused", (id) => {
    expect(() => entry({ ...row, id })).toThrow(RangeError);
    expect(() => entry({ ...row, sameAs: id })).toThrow(RangeError);
  });
});

describe("a series", () => {
  test("alone is number 0, without breakdown", () => {
    expect(only("£ per week", 12)).toEqual([
      { seriesNo: 0, suffix: null, breakdown: null, aliases: [], unit: "£ per week", cadenceMonths: 12 },
    ]);
  });

  test("of several has each fact in its place", () => {
    expect(series(1, "F", "Female", ["women"], "years", 36)).toEqual({
      seriesNo: 1,
      suffix: "F",
      breakdown: "Female",
      aliases: ["women"],
      unit: "years",
      cadenceMonths: 36,
    });
  });

  test("has breaks only where some are given", () => {
    const breaks = [{ from: "2024/25", reason: "A new return." }];
    expect(only("%", 12, breaks)[0]?.breaks).toEqual(breaks);
    expect(series(0, "M", "Male", [], "years", 12, breaks).breaks).toEqual(breaks);
    expect(Object.keys(series(0, "M", "Male", [], "years", 12))).not.toContain("breaks");
  });
});

describe("a responsibility", () => {
  test.each([
    ["upper", upper],
    ["lower", lower],
    ["both", both],
  ] as const)("is of the tier it is called by: %s", (councils, word) => {
    expect(word("They do this.")).toEqual({ councils, reason: "They do this.", partners: [] });
    expect(word("They do this.", "NHS", "police").partners).toEqual(["NHS", "police"]);
  });
});

describe("the tiers of a publisher", () => {
  test("have single-tier councils wherever there is any figure", () => {
    expect(noTier).toEqual([]);
    for (const tiers of [upperTier, lowerTier, everyTier, everyTierWithoutEngland, lowerTierWithoutEngland]) {
      expect(tiers).toContain("single");
      expect(new Set(tiers).size).toBe(tiers.length);
    }
  });

  test("have counties above, districts below, and both where every tier is meant", () => {
    const has = (tiers: readonly string[]): boolean[] => ["county", "district"].map((tier) => tiers.includes(tier));
    expect(has(upperTier)).toEqual([true, false]);
    expect(has(lowerTier)).toEqual([false, true]);
    expect(has(everyTier)).toEqual([true, true]);
    expect(has(lowerTierWithoutEngland)).toEqual([false, true]);
    expect(has(everyTierWithoutEngland)).toEqual([true, true]);
  });

  test("have England unless the name says otherwise", () => {
    for (const tiers of [upperTier, lowerTier, everyTier]) expect(tiers).toContain("country");
    for (const tiers of [everyTierWithoutEngland, lowerTierWithoutEngland]) expect(tiers).not.toContain("country");
  });
});
