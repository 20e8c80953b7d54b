import { withMetric, withSeries } from "../comparison/tiny-comparison.ts";
import { tinyPackFile } from "../fixtures/packs/tiny-pack.ts";
import { call, cell, usePack } from "./calling.ts";

beforeEach(() => usePack());

const cells = tinyPackFile.series.find((series) => series.id === "O09M01")!.values;
const of = (field: string | null, metric = "care satisfaction", area = "Wokingham"): unknown =>
  cell("CERTAINTY", area, metric, "region", null, field);

describe("CERTAINTY", () => {
  test("left out, a sentence: place, places left open, claim, and whether it holds", () => {
    expect(of(null)).toBe(
      "2nd of 13; could be 1st to 7th. Better than the median; that holds after allowing for 3 comparisons.",
    );
    expect(of(null, "care satisfaction", "Bracknell Forest")).toMatch(
      /^5th of 13; could be .* Similar to the median\.$/,
    );
  });

  test("the places, jointly too, and the p-value as numbers", () => {
    expect(["best place", "worst place", "joint best place", "joint worst place"].map((field) => of(field))).toEqual([
      1, 7, 1, 10,
    ]);
    expect(of("Joint  Worst-Place")).toBe(10);
    expect(of("p")).toBeCloseTo(2.17e-5, 7);
  });

  test("whether the verdict holds, and where the interval is from, as words", () => {
    expect(of("holds")).toBe("yes");
    expect(of("interval")).toBe("published");
    expect(of("holds", "care satisfaction", "Bracknell Forest")).toBe("similar");
    usePack(withSeries("O09M01", { flags: { derivedInterval: cells.map((_, at) => at) } }));
    expect(of("interval")).toBe("derived");
    expect(of(null)).toMatch(/could be 1st to 7th by a derived interval\. Better than the median, .* it in distance;/);
    usePack(withSeries("O09M01", { basis: "survey" }));
    expect(of("interval")).toBe("margin");
  });

  test("without an interval nothing is claimed: the position, a word, or an error with the reason", () => {
    expect(of(null, "persistent absence")).toMatch(/^1st of \d+; no 95% interval, so no range of places\.$/);
    expect(of("interval", "persistent absence")).toBe("none");
    expect(of("holds", "persistent absence")).toBe("no interval");
    for (const field of ["best place", "worst place", "joint best place", "joint worst place"])
      expect(of(field, "persistent absence")).toBe("#N/A No 95% interval is published for Wokingham, 2024/25.");
    expect(of("p", "persistent absence")).toMatch(/^#N\/A Position only: no 95% interval/);
  });

  test("what is not judged, and what describes the place, is not tested, and says so", () => {
    expect(of("holds", "remediation completed")).toBe("not judged");
    expect(of("best place", "remediation completed")).toMatch(/^#N\/A Not judged/);
    expect(of(null, "remediation completed")).toMatch(/^#N\/A Not judged/);
    usePack(withMetric("O09M01", { noVerdict: true }));
    expect(of("holds")).toBe("not judged");
    usePack();
    expect(of("holds", "O15M04")).toBe("contextual");
    expect(of("p", "O15M04")).toMatch(/^#N\/A Not tested: .* describes the place, not the council's work\.$/);
    expect(of("best place", "O15M04")).toEqual(expect.any(Number));
  });

  test("without a figure it is the figure's reason, whatever is asked", () => {
    for (const field of [null, "best place", "p", "holds", "interval"])
      expect(cell("CERTAINTY", "Maidstone", "persistent absence", null, null, field)).toMatch(
        /^#N\/A Not a district's/,
      );
  });

  test("two others are enough for places and too few for a test", () => {
    const set = [["Slough"], ["Reading"]];
    expect(cell("CERTAINTY", "Wokingham", "care satisfaction", set, null, "worst place")).toBe(1);
    expect(cell("CERTAINTY", "Wokingham", "care satisfaction", set, null, "holds")).toMatch(/^#N\/A Too few values/);
    expect(cell("CERTAINTY", "Wokingham", "care satisfaction", [["Slough"]], null, "worst place")).toMatch(
      /^#N\/A Too few values: 2 areas of your own list have one, 3 are needed for the range of places\.$/,
    );
  });

  test("spreads over ranges, takes a period, and names its fields for a wrong one", () => {
    expect(call("CERTAINTY", [["Wokingham"], [""], ["Slough"]], "O09M01", "region", null, "best place")).toEqual([
      [1],
      [""],
      [7],
    ]);
    expect(cell("CERTAINTY", "Wokingham", "O09M01", "region", "2020/21", "worst place")).toEqual(expect.any(Number));
    expect(of("luck")).toMatch(/^#VALUE! “field” is not “luck” but one of: sentence, best place, worst place,/);
  });
});

describe("POSITION with the interval", () => {
  const place = (metric: string, set: unknown, how: string | null): unknown =>
    cell("POSITION", "Wokingham", metric, set, null, how);

  test("left out, it is what it was", () => expect(place("care satisfaction", "region", null)).toBe("2nd of 13"));

  test("adds the places left open, or why there are none", () => {
    expect(place("care satisfaction", "region", "interval")).toBe("2nd of 13; could be 1st to 7th");
    expect(place("persistent absence", "region", "interval")).toMatch(/; no 95% interval, so no range of places$/);
    expect(place("care satisfaction", [["Slough"]], "interval")).toBe("1st of 2; too few areas, so no range of places");
    expect(place("remediation completed", "region", "interval")).toMatch(/^#N\/A Not judged/);
    expect(place("care satisfaction", "region", "luck")).toMatch(
      /^#VALUE! “with” is not “luck” but one of: interval\.$/,
    );
  });
});
