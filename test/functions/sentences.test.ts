import { call, cell, usePack } from "./calling.ts";

beforeAll(() => usePack());

describe("DIRECTION", () => {
  test("is a word for the newest comparable periods", () => {
    expect(cell("DIRECTION", "Wokingham", "care satisfaction")).toBe("improving");
    expect(cell("DIRECTION", "Wokingham", "looked-after rate")).toBe("rising");
    // 50, 52, 52, 52, 52: slope 0.4 per year, 95% interval -0.33 to 1.13 (=SLOPE, =T.INV.2T, =STEYX).
    expect(cell("DIRECTION", "Ashford", "recycling rate")).toBe("no clear trend");
  });

  test("names why there is none: too few periods, a break, pooled periods that overlap", () => {
    expect(cell("DIRECTION", "Wokingham", "rented homes decent")).toBe("#N/A Too few periods: 1 comparable, 5 needed.");
    expect(cell("DIRECTION", "Kent", "Attainment 8")).toBe(
      "#N/A Too few periods: 2 comparable, 5 needed; a break in 2023/24: points for a retired qualification no longer count.",
    );
    expect(cell("DIRECTION", "Maidstone", "persistent absence")).toMatch(/^#N\/A Not a district's figure/);
  });

  test("as change says how far and since when, without judging", () => {
    expect(cell("DIRECTION", "Kent", "persistent absence", "change")).toBe("down 1.0 percentage points since 2023/24");
    expect(cell("DIRECTION", "Kent", "looked-after rate", "change")).toBe(
      "up 3.0 per 10,000 children since 31 March 2024",
    );
    expect(cell("DIRECTION", "Ashford", "recycling rate", "change")).toBe("no change since 2023/24");
    expect(cell("DIRECTION", "Kent", "O08M01-F", "change")).toMatch(/^down .* years since 2019 - 21$/);
  });

  test("the previous figure and its period are those that the change counts from", () => {
    const [own, previous] = [
      cell("METRIC", "Kent", "persistent absence"),
      cell("DIRECTION", "Kent", "persistent absence", "previous"),
    ];
    expect(previous).toBe(cell("METRIC", "Kent", "persistent absence", "2023/24"));
    expect(Number(own) - Number(previous)).toBeCloseTo(-1, 1);
    expect(cell("DIRECTION", "Kent", "persistent absence", "previous period")).toBe("2023/24");
    // Pooled periods that overlap are passed over: the one before 2022 - 24 that shares no year.
    expect(cell("DIRECTION", "Kent", "O08M01-F", "previous period")).toBe("2019 - 21");
    expect(cell("DIRECTION", "Wokingham", "rented homes decent", "previous")).toBe(
      "#N/A Too few periods: 1 comparable, 2 needed.",
    );
  });

  test("as gap trend is against the median of the set", () => {
    // Gaps 7, 8, 7.5, 9.5, 9.5: slope 0.65 per year, 95% interval 0.05 to 1.25.
    const set = [["Reading"], ["Slough"], ["Medway"], ["Luton"]];
    expect(cell("DIRECTION", "Wokingham", "care satisfaction", "gap trend", set)).toBe("improving against the set");
    const three = [["Wokingham"], ["Medway"], ["Bedford"]];
    expect(cell("DIRECTION", "Bracknell Forest", "Attainment 8", "gap trend", three)).toBe(
      "4.0 above the median in 2023/24, now 4.0 above the median (too few periods for a trend)",
    );
  });

  test("recent trend: OHID's words, or that it cannot be calculated and why", () => {
    expect(cell("DIRECTION", "Wokingham", "care satisfaction", "recent trend")).toBe("no significant change");
    expect(cell("DIRECTION", "Wokingham", "rented homes decent", "recent trend")).toBe(
      "cannot be calculated: too few periods",
    );
    expect(cell("DIRECTION", "Maidstone", "persistent absence", "recent trend")).toMatch(
      /^#N\/A Not a district's figure/,
    );
  });

  test("has no other method", () => {
    expect(cell("DIRECTION", "Kent", "O06M09", "magic")).toBe(
      "#VALUE! “method” is not “magic” but one of: direction of travel, change, previous, previous period, gap trend, recent trend, flag.",
    );
  });
});

describe("NARRATIVE", () => {
  test("of the worked example", () => {
    expect(cell("NARRATIVE", "Wokingham", "rented homes decent", "region")).toBe(
      "On rented homes decent, Wokingham stood at 87.1% in 2024, 3rd of 13 among South East single-tier councils " +
        "(1st is highest, which is good) and above their median of 81.5%. " +
        "No 95% interval is published, so the difference is not tested; " +
        "too few comparable periods are held to tell a direction. " +
        "Caveat: Estimated from a national stock model; small gaps between similar areas may not be real.",
    );
  });

  test("says better only with an interval that supports it", () => {
    expect(cell("NARRATIVE", "Wokingham", "care satisfaction", "region")).toMatch(
      / 2nd of 13, and by its interval anything from 1st to 7th, among .* That is above their median of 63\.5%, and the result is better, which holds after allowing for 3 comparisons: the 95% interval \(67\.0% to 73\.0%\) lies wholly above that median\. It has been improving over the 5 comparable periods to 2024\/25\./,
    );
  });

  test("gives no position where the metric is not judged or the figure is partial", () => {
    expect(cell("NARRATIVE", "Wokingham", "remediation completed", "region")).toMatch(
      /^On remediation completed, Wokingham stood at 35\.0% on 31 May 2026\. 5 of the 12 it is compared with have no figure: .*\. The median of South East single-tier councils is 52\.0%\. This metric is not ranked;/,
    );
    expect(cell("NARRATIVE", "Kent", "care satisfaction")).toMatch(
      /The figure is built from published parts only, so it is not ranked\./,
    );
  });

  test("says that a contextual outcome is not the council's performance, and that neither way is good where it is so", () => {
    expect(cell("NARRATIVE", "Wokingham", "employment rate", "region")).toMatch(
      /\(1st is highest; this describes the place, not the council's performance\)/,
    );
    expect(cell("NARRATIVE", "Wokingham", "looked-after rate", "region")).toMatch(
      /joint 12th to 13th highest of 13 among South East single-tier councils \(neither high nor low is good in itself\)/,
    );
  });

  test("names who is missing, with the grammar of one and of several", () => {
    expect(cell("NARRATIVE", "Wokingham", "persistent absence", "region")).toMatch(
      /1 of the 12 has no figure: Isle of Wight\./,
    );
    expect(
      cell("NARRATIVE", "Wokingham", "persistent absence", [["Isle of Wight"], ["Isles of Scilly"], ["Reading"]]),
    ).toMatch(
      /Only 1 of them has a figure: too few to compare\..* 2 of the 3 have no figure: Isle of Wight and Isles of Scilly\./,
    );
  });

  test("is the reason where there is no figure, and spreads over ranges", () => {
    expect(cell("NARRATIVE", "Maidstone", "persistent absence")).toMatch(/^#N\/A Not a district's figure/);
    expect(call("NARRATIVE", [["Wokingham"], [""]], "O02M01")).toHaveLength(1);
  });
});
