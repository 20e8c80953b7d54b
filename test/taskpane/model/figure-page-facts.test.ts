import { compareInSet, type Comparison } from "../../../src/comparison/compare-in-set.ts";
import { comparisonRow } from "../../../src/queries/comparison-row.ts";
import { pageFacts, type PageFacts, sourceOf } from "../../../src/taskpane/model/figure-page-facts.ts";
import { compare, withMetric, withPartial, withSeries } from "../../comparison/tiny-comparison.ts";
import { packOf, tinyPackFile } from "../../fixtures/packs/tiny-pack.ts";
import { modelOf, shippedPack, withShippedPack } from "./pane-models.ts";

const factsOf = (comparison: Comparison, today = "2026-09-20"): PageFacts =>
  pageFacts(comparison, comparisonRow(comparison, today));
const several = ["Medway", "Slough", "Luton", "Reading", "Portsmouth", "Kent"];

describe("the caveat", () => {
  const caveat = (...asked: Parameters<typeof compare>): string => factsOf(compare(...asked)).caveat;

  test("of a figure that needs none is empty", () => {
    expect(caveat("O06M10", "Wokingham", several)).toBe("");
  });

  test("without a figure is the metric's own, with a full stop and only one", () => {
    expect(caveat("O06M09", "Isle of Wight", several)).toBe("Test figures.");
    const pack = withMetric("O06M09", { caveat: "Do not rank" });
    expect(caveat("O06M09", "Wokingham", several, {}, pack)).toBe("Do not rank.");
  });

  test("names the flags of the own figure, and a definition that is in development", () => {
    const words = "The framework calls its definition in development.";
    expect(caveat("O09M01", "Wokingham", several)).toBe(words);
    expect(caveat("O09M01", "Wokingham", several, {}, withPartial("O09M01", "Wokingham", 4))).toBe(
      `The figure is partial. ${words}`,
    );
  });

  test("says that a figure is not yet checked against earlier ones", () => {
    const { values } = tinyPackFile.series.find((one) => one.id === "O06M10")!;
    const cells = values.flatMap((value, at) => (value === null ? [] : [at]));
    const pack = withSeries("O06M10", { flags: { unchecked: cells } });
    expect(caveat("O06M10", "Wokingham", several, {}, pack)).toBe(
      "The figure is not yet checked against earlier figures.",
    );
  });

  test("says once that a figure is calculated: of the metric, or of the figure by its flag", () => {
    const derived = { metric: { derived: true, status: "live" }, cells: [0, 1, 2, 3, 4, 5, 6, 7, 8] } as const;
    const metrics = tinyPackFile.metrics.map((one) => (one.id === "O07M02" ? { ...one, ...derived.metric } : one));
    const flagged = tinyPackFile.series.map((one) =>
      one.id === "O07M02" ? { ...one, flags: { derived: [...derived.cells] } } : one,
    );
    const list = ["Kent", "Surrey", "Hampshire"];
    const ofMetric = packOf({ ...tinyPackFile, metrics });
    expect(caveat("O07M02", "Wokingham", list, { period: 0 }, ofMetric)).toBe("Calculated from published parts.");
    const ofBoth = packOf({ ...tinyPackFile, metrics, series: flagged });
    expect(caveat("O07M02", "Wokingham", list, { period: 0 }, ofBoth)).toBe("The figure is derived.");
  });

  test("is silent about a derived interval, which the verdict names itself", () => {
    const cells = tinyPackFile.series.find((one) => one.id === "O15M04")!.values.map((_, cell) => cell);
    const pack = withSeries("O15M04", { flags: { derivedInterval: cells } });
    expect(caveat("O15M04", "Wokingham", ["Medway", "Reading", "Kent"], {}, pack)).toBe("");
  });

  test("warns where scores rest on the mean deviation, since over half of the set are equal", () => {
    // Fly-tipping actions: 0, 0, 0, 0, 0, 1 and 4; the own 3.
    const most = ["Medway", "Bracknell Forest", "Reading", "Milton Keynes", "Bedford", "Slough", "Portsmouth"];
    expect(caveat("O12M04", "Wokingham", most)).toBe(
      "Calculated from published parts. Over half of the set have the same value, so scores rest on the mean deviation.",
    );
  });
});

test("how current it is counts from today: the same yearly figure grows old", () => {
  // To the end of August 2025: expected with the next one and nine months' grace, so until May 2027.
  const comparison = compare("O06M09", "Wokingham", several);
  expect(factsOf(comparison, "2027-05-01").currency).toBe("Up to date. Yearly; 2024/25 is the latest.");
  expect(factsOf(comparison, "2027-07-01").currency).toBe("Ageing. Yearly; 2024/25 is the latest.");
  expect(factsOf(comparison, "2036-01-01").currency).toBe("Out of date. Yearly; 2024/25 is the latest.");
});

test("an older period's page says all the same which is the latest", () => {
  expect(factsOf(compare("O06M09", "Wokingham", several, { period: 0 })).currency).toContain("2024/25 is the latest");
});

test("who says that the set belongs together: our model is not MHCLG's, a user's set is the user's", () => {
  expect(factsOf(compare("O06M09", "Wokingham", "neighbours")).set).toBe("LOF-21 open model (not MHCLG’s list)");
  expect(factsOf(compare("O06M09", "Wokingham", several)).set).toBe("Your own set, your own list");
  expect(factsOf(compare("O06M09", "Wokingham", "tier")).set).toBe("Single-tier councils");
});

test("counties and districts have the second file's source where there is one, single-tier councils the first", () => {
  const second = { ...tinyPackFile.sources[0]!, id: "second", publisher: "DfE", title: "Counties" };
  const series = tinyPackFile.series.map((one) =>
    one.id === "O06M09" ? { ...one, secondSources: [null, null, null, null, null, 1] } : one,
  );
  const pack = packOf({ ...tinyPackFile, series, sources: [...tinyPackFile.sources, second] });
  const source = (area: string, period: number) => sourceOf(compare("O06M09", area, several, { period }, pack))?.id;
  expect([source("Kent", 5), source("Wokingham", 5)]).toEqual(["second", "tests"]);
  expect([source("Kent", 4), source("Wokingham", 4)]).toEqual(["tests", "tests"]);
  expect(factsOf(compare("O06M09", "Kent", several, {}, pack)).source).toEqual({
    words: "DfE: Counties",
    address: second.address,
    licence: second.licence,
    file: "a public body’s own file, retrieved 20 September 2026",
  });
});

withShippedPack("the facts of shipped figures", () => {
  const shipped = (council: string, id: string): PageFacts => {
    const { desk, area, set, today } = modelOf(council, { pack: shippedPack! });
    const series = desk.pack.seriesById.get(id)!;
    const members = set.choose(area, series.metric) as Comparison["set"];
    return factsOf(compareInSet(desk.pack, series, area, members), today);
  };

  test("facts: whose job, currency, set, official title, id for formulas", () => {
    const facts = shipped("Gateshead", "O06M05");
    expect(facts.whoseJob).toMatch(/^County and single-tier councils/);
    expect(facts.currency).toBe("Up to date. Yearly; 2024/25 is the latest.");
    expect(facts.set).toBe("LOF-21 open model (not MHCLG’s list)");
    expect(facts.id).toBe("O06M05");
    expect(facts.kind).toBe("Proportion, from counts");
    expect(facts.source?.file).toBe("values.csv, a compilation that others made, retrieved 3 August 2026");
  });

  test("county figures name the file they come from, not the single-tier one", () => {
    const { source } = shipped("Kent", "O06M09");
    expect(source?.words).not.toContain("single-tier");
    expect(source?.address).toMatch(/^https:/);
  });
});
