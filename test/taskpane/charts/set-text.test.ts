import { setText } from "../../../src/taskpane/charts/set-text.ts";
import { absenceSet, besideSet, changeSet, neetSet } from "../harness/example-set.ts";

describe("a set in words", () => {
  test("kind and order, own value and place, both ends with names, median, missing", () => {
    expect(setText(neetSet, "bars")).toBe(
      "Bars of 16 councils, lowest first (low is good). Gateshead 4.9% is 6th of 16. " +
        "It could be 2nd to 9th; 7 of the 15 others cannot be told apart from it. " +
        "North Tyneside 3.7% to Dudley 21.5%. Median 6.2%. None missing.",
    );
  });

  test("what stands beside the median follows it, each by its name", () => {
    expect(setText(besideSet, "bars")).toContain(
      "Median 6.2%. England, as published: 5.8%. Median of the other North East single-tier councils: 6.4%. None missing.",
    );
  });

  test("who is missing is named", () => {
    expect(setText(absenceSet, "bars")).toContain("Missing: Dudley.");
    expect(setText({ ...absenceSet, missing: ["Dudley", "Derby"] }, "bars")).toContain("Missing: Dudley and Derby.");
  });

  test("a long list of missing councils is counted at its end", () => {
    const missing = Array.from({ length: 12 }, (_, at) => `Council ${at}`);
    expect(setText({ ...neetSet, missing }, "bars")).toMatch(/Council 7 and 4 more\.$/);
  });

  test("highest first begins with the highest", () => {
    const text = setText({ ...neetSet, order: "highest first" }, "bars");
    expect(text).toContain("Dudley 21.5% to North Tyneside 3.7%.");
  });

  test("where nothing is judged there is no place and no good way, and the ends are still the lowest and highest", () => {
    expect(setText(changeSet, "bars")).toBe(
      "Bars of 8 councils, by name. Gateshead −1.1%. North Tyneside −2.3% to Dudley 15.5%. Median −1.1%. None missing.",
    );
  });

  test("an own council without a figure says so", () => {
    const bars = neetSet.bars.filter((bar) => !bar.own);
    expect(setText({ ...neetSet, bars }, "bars")).toContain("Gateshead has no figure.");
  });

  test("a single council has no ends, and no median", () => {
    const text = setText(
      { ...neetSet, bars: neetSet.bars.filter((bar) => bar.own), median: null, position: null, places: null },
      "bars",
    );
    expect(text).toBe("Bars of 1 council, lowest first (low is good). Gateshead 4.9%. None missing.");
  });

  test("dots and the one line are called what they are", () => {
    expect(setText(neetSet, "dots")).toMatch(/^Dots of 16 councils, lowest first/);
    expect(setText(neetSet, "ticks")).toMatch(/^Ticks of 16 councils, all on one line/);
  });
});
