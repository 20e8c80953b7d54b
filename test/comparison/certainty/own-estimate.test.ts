import { memberEstimate, ownEstimate } from "../../../src/comparison/certainty/own-estimate.ts";
import { tinyPackFile } from "../../fixtures/packs/tiny-pack.ts";
import { compare, withMetric, withPartial, withSeries } from "../tiny-comparison.ts";

const cells = tinyPackFile.series.find((series) => series.id === "O09M01")?.values ?? [];

test("no figure, no judgement, no interval: each its own reason", () => {
  expect(ownEstimate(compare("O09M01", "Maidstone", "region"))).toMatchObject({ reason: "not-applicable-to-tier" });
  const flagged = withMetric("O09M01", { noVerdict: true });
  expect(ownEstimate(compare("O09M01", "Wokingham", "region", {}, flagged))).toMatchObject({ reason: "not-judged" });
  const partial = withPartial("O09M01", "Wokingham", 4);
  expect(ownEstimate(compare("O09M01", "Wokingham", "region", {}, partial))).toMatchObject({ reason: "not-judged" });
  expect(ownEstimate(compare("O06M09", "Wokingham", "region"))).toMatchObject({
    reason: "no-interval",
    detail: { area: "Wokingham", period: "2024/25" },
  });
});

test("half an interval is none, for the area and for the others", () => {
  for (const side of ["lower95", "upper95"]) {
    const comparison = compare(
      "O09M01",
      "Wokingham",
      "region",
      {},
      withSeries("O09M01", { [side]: cells.map(() => null) }),
    );
    expect(ownEstimate(comparison)).toMatchObject({ reason: "no-interval" });
    expect(memberEstimate(comparison, comparison.figures[0]!)).toBeNull();
  }
});

test("the figure with its limits", () => {
  const comparison = compare("O09M01", "Wokingham", "region");
  expect(ownEstimate(comparison)).toEqual({ value: 70, lower: 67, upper: 73 });
  const slough = comparison.figures.find(({ area }) => area.name === "Slough")!;
  expect(memberEstimate(comparison, slough)).toEqual({ value: 58, lower: 55, upper: 61 });
});

test("an older figure of a member comes with the limits of its own period", () => {
  const earlier = compare("O09M01", "Wokingham", "region", { period: 0 });
  const slough = earlier.figures.find(({ area }) => area.name === "Wokingham") ?? earlier.figures[0]!;
  expect(memberEstimate(earlier, slough)).toEqual({
    value: slough.value,
    lower: slough.value - 3,
    upper: slough.value + 3,
  });
});
