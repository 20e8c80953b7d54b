import { cellError } from "../../src/functions/cell-error.ts";
import { call, cell, usePack } from "./calling.ts";

beforeAll(() => usePack());

/*
 * Wokingham among the South East's single-tier councils, rented homes deemed decent, 2024: the example of
 * README.md, What each number means, by the definitions of src/METHODS.md. The figures are published ones, the answers were calculated by hand and in a spreadsheet.
 */
const wokingham = ["Wokingham", "rented homes decent"] as const;

describe("SCORE on the worked example", () => {
  test.each([
    [null, 1.3454, 4],
    ["robustz", 1.3454, 4],
    ["Robust Z", 1.3454, 4],
    ["z", 1.2925, 4],
    ["percentile", 10 / 12, 12],
    ["favourable percentile", 10 / 12, 12],
    ["rank", 3, 12],
    ["quintile", 1, 12],
    ["gap", 5.665, 10],
    ["favourable", 1.3454, 4],
  ])("%p is %p", (method, expected, digits) =>
    expect(cell("SCORE", ...wokingham, method, "region")).toBeCloseTo(expected, digits),
  );

  test("the quartile is a letter", () => expect(cell("SCORE", ...wokingham, "quartile", "region")).toBe("A"));

  test("with the own council in the benchmark the median is another", () => {
    expect(cell("BENCHMARK", ...wokingham, null, "region", null, true)).toBe(82.27);
    expect(cell("SCORE", ...wokingham, "gap", "region", null, true)).toBeCloseTo(87.12 - 82.27, 10);
  });

  test("a gap in per cent of a percentage is refused in words", () => {
    expect(cell("SCORE", ...wokingham, "gap%", "region")).toBe(
      "#N/A The figure is itself a share or change: use the gap, which is in points.",
    );
  });

  test("a method that does not exist is #VALUE! and lists those that do", () => {
    expect(cell("SCORE", ...wokingham, "luck")).toMatch(
      /^#VALUE! “method” is not “luck” but one of: robustz, z, percentile/,
    );
  });
});

describe("BENCHMARK on the worked example", () => {
  test.each([
    [null, 81.455],
    ["median", 81.455],
    ["mean", 80.4492],
    ["min", 72.35],
    ["max", 87.79],
    ["mad", 2.84],
    ["n", 12],
    ["missing", 0],
    ["england", 83.3152],
  ])("%p is %p", (statistic, expected) =>
    expect(cell("BENCHMARK", ...wokingham, statistic, "region")).toBeCloseTo(expected, 4),
  );

  test("names the set, its model and who is missing", () => {
    expect(cell("BENCHMARK", ...wokingham, "set", "region")).toBe("South East single-tier councils");
    expect(cell("BENCHMARK", "Wokingham", "O02M01", "model")).toBe("LOF-21 open model");
    expect(cell("BENCHMARK", ...wokingham, "missing names", "region")).toBe("");
    expect(String(cell("BENCHMARK", "Wokingham", "O02M01", "members")).split("; ")).toEqual(
      call("NEIGHBOURS", "Wokingham").flat(),
    );
    expect(cell("BENCHMARK", "Wokingham", "persistent absence", "missing names", "region")).toBe(
      "Isle of Wight (suppressed)",
    );
    expect(cell("BENCHMARK", "Wokingham", "persistent absence", "missing", "region")).toBe(1);
  });

  test("answers for a council that has no figure itself", () => {
    expect(cell("METRIC", "Isle of Wight", "persistent absence")).toMatch(/^#N\/A Suppressed/);
    expect(cell("BENCHMARK", "Isle of Wight", "persistent absence", "n", "region")).toBe(12);
    expect(typeof cell("BENCHMARK", "Isle of Wight", "persistent absence", null, "region")).toBe("number");
  });

  test("of a set that is too small is a reason with the numbers", () => {
    expect(cell("BENCHMARK", "Wokingham", "O02M01", null, [["Reading"], ["Slough"]])).toBe(
      "#N/A Too few values: 2 areas of your own list have one, 3 are needed for the median.",
    );
  });
});

describe("the set", () => {
  test("may be a range of any shape, without the council itself and repeats", () => {
    const typed = [
      ["Reading", "Slough", ""],
      ["Medway", "Wokingham", "Reading"],
    ];
    expect(cell("BENCHMARK", "Wokingham", "O02M01", "n", typed)).toBe(3);
    expect(cell("BENCHMARK", "Wokingham", "O02M01", "median", typed)).toBe(80.64);
    expect(cell("BENCHMARK", "Wokingham", "O02M01", "set", typed)).toBe("your own list");
  });

  test("with a text that is no council is an error naming it, never a smaller set", () => {
    expect(cell("SCORE", "Wokingham", "O02M01", null, [["Reading"], ["Sluogh"], ["Medway"]])).toMatch(
      /^#N\/A “set”: No council is called “Sluogh”: did you mean Slough/,
    );
  });

  test("is the same whether codes or names were typed", () => {
    const names = cell("SCORE", "Wokingham", "O02M01", "gap", [["Reading"], ["Slough"], ["Medway"]]);
    expect(cell("SCORE", "Wokingham", "O02M01", "gap", [["E06000038"], ["E06000039"], ["E06000035"]])).toBe(names);
  });

  test("by name knows every set, and refuses one that the council does not have", () => {
    for (const set of ["neighbours", "LOF-21 open model", "region", "tier", "type", "England"])
      expect(cell("BENCHMARK", "Wokingham", "O02M01", "n", set)).toBeGreaterThan(5);
    expect(cell("BENCHMARK", "Ashford", "recycling rate", "n", "county's districts")).toBe(4);
    expect(cell("SCORE", "Wokingham", "O02M01", null, "county's districts")).toMatch(
      /^#N\/A Wokingham has no set “county's districts”/,
    );
    expect(cell("SCORE", "England", "O02M01")).toBe("#N/A England is not compared with councils: name a council.");
  });

  test("given as error is the whole answer", () => {
    expect(cell("SCORE", "Wokingham", "O02M01", null, [["Reading"], [cellError("#N/A", "")]])).toBe("#N/A");
  });
});

describe("POSITION", () => {
  test("says the place and the number of places", () => {
    expect(cell("POSITION", ...wokingham, "region")).toBe("3rd of 13");
  });

  test("says ties as a block", () => {
    expect(cell("POSITION", "Reading", "5G coverage", "region")).toMatch(/^joint 1st to \d+th of \d+$/);
  });

  test("is withheld where the metric is not judged, and says so", () => {
    expect(cell("POSITION", "Wokingham", "remediation completed", "region")).toMatch(
      /^#N\/A Not judged: remediation completed/,
    );
    expect(cell("POSITION", "Kent", "care satisfaction")).toBe(
      "#N/A Not judged: the own figure is built from published parts only (care satisfaction).",
    );
  });
});

describe("VERDICT", () => {
  test("is a word where the interval allows it", () => {
    expect(cell("VERDICT", "Wokingham", "care satisfaction", "region")).toBe("better");
    expect(cell("VERDICT", "Slough", "care satisfaction", "region")).toBe("worse");
    expect(cell("VERDICT", "Portsmouth", "care satisfaction", "region")).toBe("similar");
  });

  test("is higher or lower for contextual outcomes, which are not council performance", () => {
    expect(cell("VERDICT", "Wokingham", "employment rate", [["Medway"], ["Reading"], ["Bedford"]])).toBe("higher");
  });

  test("is position only without an interval, and not judged where judging is withheld", () => {
    expect(cell("VERDICT", ...wokingham, "region")).toBe("position only");
    expect(cell("VERDICT", "Wokingham", "remediation completed", "region")).toBe("not judged");
  });

  test("is the reason where there is no figure", () => {
    expect(cell("VERDICT", "Maidstone", "persistent absence")).toMatch(/^#N\/A Not a district's figure/);
  });
});

test("scores spread over ranges like the lookups, each cell with its own error", () => {
  const rows = call("SCORE", [["Wokingham"], [""], ["Kemt"]], [["O02M01", "O05M09"]], "rank", "region");
  expect(rows).toEqual([
    [3, expect.stringMatching(/^#N\/A No figures yet/)],
    ["", ""],
    [expect.stringMatching(/^#N\/A No council/), expect.stringMatching(/^#N\/A No council/)],
  ]);
});

test("a score for an earlier period is of that period for everyone", () => {
  expect(cell("SCORE", "Wokingham", "care satisfaction", "gap", [["Medway"], ["Reading"], ["Slough"]], "2020/21")).toBe(
    66 - 58,
  );
  expect(cell("SCORE", "Wokingham", "care satisfaction", null, null, "2024")).toMatch(
    /^#VALUE! “period” 2024 could mean/,
  );
});
