import { agesOf, coverageOf, gapsByReason } from "../../../src/taskpane/model/coverage.ts";
import { paneFigures } from "../../../src/taskpane/model/figures.ts";
import { modelOf, shippedPack, withShippedPack } from "./pane-models.ts";

withShippedPack("what the figures hold for a council", () => {
  const coverage = (council: string) => coverageOf(paneFigures(modelOf(council, { pack: shippedPack! })));

  test("Gateshead: 131 of 141, 6 published but not for it, 4 by nobody yet", () => {
    const { all, withFigure, gaps, elsewhere, notYet } = coverage("Gateshead");
    expect([all, withFigure, gaps.length, elsewhere.length, notYet.length]).toEqual([141, 131, 6, 0, 4]);
    expect(gaps.map(({ name }) => name)).toContain("Bus journeys per head");
  });

  test.each(["Kent", "Maidstone", "Westminster", "Isles of Scilly"])("%s: the kinds add up to all", (council) => {
    const { all, withFigure, gaps, notHeld, elsewhere, notYet } = coverage(council);
    expect(withFigure + notHeld.length + gaps.length + elsewhere.length + notYet.length).toBe(all);
    for (const { reason, name } of [...gaps, ...elsewhere, ...notYet]) {
      expect(reason).toMatch(/^[a-z]/);
      expect(name).toMatch(/^[A-Z0-9]/);
    }
  });

  test("what our files lack is not laid at the publisher's door", () => {
    const { gaps, notHeld } = coverage("Kent");
    expect(notHeld.length).toBeGreaterThan(0);
    expect(gaps.map(({ reason }) => reason)).not.toContain("not held");
  });

  test("gaps of one reason stand together, the commonest first", () => {
    const groups = gapsByReason([
      { id: "1", name: "A", reason: "suppressed" },
      { id: "2", name: "B", reason: "not published" },
      { id: "3", name: "C", reason: "not published" },
    ]);
    expect(groups).toEqual([
      ["not published", ["B", "C"]],
      ["suppressed", ["A"]],
    ]);
  });
});

withShippedPack("how old the figures are", () => {
  const model = modelOf("Gateshead", { pack: shippedPack! });
  const figures = paneFigures(model);
  const ages = (today: string) => agesOf(figures, model.area, today);

  test("the oldest first: dependent drinkers of 2014/15, out of date", () => {
    expect(ages("2026-11-21")[0]).toMatchObject({
      name: "Drug and alcohol unmet need: dependent drinkers",
      about: "2014/15 · yearly",
      staleness: "out of date",
    });
  });

  test("a metric is there once, save where its breakdowns differ in age", () => {
    const names = ages("2026-11-21").map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.startsWith("Healthy life expectancy"))).toHaveLength(1);
  });

  test("forty years on everything is out of date", () => {
    expect(ages("2066-11-21").every(({ staleness }) => staleness === "out of date")).toBe(true);
  });

  test("a district is told of its own figures only", () => {
    const maidstone = modelOf("Maidstone", { pack: shippedPack! });
    const names = agesOf(paneFigures(maidstone), maidstone.area, "2026-11-21").map(({ name }) => name);
    expect(names).not.toContain("Persistent absence");
    expect(names).toContain("Recycling rate");
  });
});
