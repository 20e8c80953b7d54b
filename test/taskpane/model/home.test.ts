import { byChance, countedStates, homeOf, type Home } from "../../../src/taskpane/model/home.ts";
import { paneFigures } from "../../../src/taskpane/model/figures.ts";
import { outcomeName } from "../../../src/wording/outcome-names.ts";
import { modelOf, shippedPack, withShippedPack } from "./pane-models.ts";

const homeFor = (council: string): Home => {
  const model = modelOf(council, shippedPack === null ? {} : { pack: shippedPack });
  return homeOf(model, paneFigures(model));
};

withShippedPack("Gateshead at a glance, as the design shows it", () => {
  const home = homeFor("Gateshead");

  test("37 judged: 8 better, 24 similar, 5 worse; 63 position only, 13 not judged, 10 without a figure", () => {
    expect(home.judged).toBe(37);
    expect(home.counts).toEqual({
      better: 8,
      similar: 24,
      worse: 5,
      "position-only": 63,
      "not-judged": 13,
      "no-figure": 10,
    });
  });

  test("outcomes in framework order, each with its counts", () => {
    const rows = home.outcomes.map(({ outcome, counts }) => [
      outcomeName(outcome),
      ...countedStates.map((state) => counts[state]),
    ]);
    expect(rows).toEqual([
      ["Housing supply", 0, 0, 0, 0, 0, 0],
      ["Housing quality", 0, 0, 0, 3, 1, 1],
      ["Homelessness", 0, 0, 0, 1, 3, 1],
      ["Multiple disadvantage", 0, 1, 0, 0, 5, 0],
      ["Best start in life", 1, 1, 0, 3, 0, 0],
      ["Every child achieving", 1, 2, 0, 11, 0, 0],
      ["Keeping children safe", 0, 0, 0, 21, 0, 3],
      ["Health and wellbeing", 4, 7, 4, 0, 4, 0],
      ["Adult care: quality", 2, 2, 0, 2, 0, 0],
      ["Adult care: independence", 0, 3, 1, 9, 0, 0],
      ["Adult care: neighbourhood", 0, 0, 0, 3, 0, 0],
      ["Neighbourhoods", 0, 7, 0, 1, 0, 2],
      ["Environment and climate", 0, 0, 0, 4, 0, 1],
      ["Transport", 0, 1, 0, 5, 0, 2],
    ]);
  });

  test("contextual outcomes stand apart, as figures only", () => {
    expect(home.contextual.map(({ outcome, figures }) => [outcomeName(outcome), figures])).toEqual([
      ["Economic prosperity", 17],
      ["Child poverty", 1],
    ]);
  });

  test("what moved is called improved or worsened only where that may be judged", () => {
    const judged = home.moved.filter(({ improved }) => improved !== null);
    expect(judged.length).toBeGreaterThan(0);
    expect(judged.filter(({ figure: { metric } }) => metric.noVerdict || metric.polarity === "neutral")).toEqual([]);
    expect(home.moved.find(({ figure }) => figure.id === "O06M09")?.improved).toBe(true); // absence fell
  });

  test("what moved: persistent absence from 20.5 to 17.1", () => {
    const absence = home.moved.find(({ figure }) => figure.id === "O06M09");
    expect(absence?.change.from.value).toBeCloseTo(20.5, 1);
    expect(absence?.change.to.value).toBeCloseTo(17.1, 1);
  });

  test("figures as published up to 3 August 2026", () => {
    expect(home.published.date).toBe("2026-08-03");
    expect(home.withFigure).toBe(131);
  });
});

withShippedPack("every council at a glance", () => {
  test.each(["Kent", "Maidstone", "Westminster", "City of London", "Isles of Scilly", "Cumberland", "Barnsley"])(
    "%s: all figures are counted once, and nothing is called moved that did not move",
    (council) => {
      const home = homeFor(council);
      const lines = [...home.outcomes, ...home.contextual];
      const counted = lines.reduce((sum, { figures }) => sum + figures, 0);
      expect(counted + home.othersJob).toBe(141);
      for (const { counts, figures } of lines)
        expect(countedStates.reduce((sum, state) => sum + counts[state], 0)).toBe(figures);
      for (const { change, size } of home.moved) {
        expect(change.change).not.toBe(0);
        expect(size).toBeGreaterThan(0);
      }
    },
  );

  test("a figure that goes by two outcomes is counted in both, and moves once", () => {
    const model = modelOf("Gateshead", { pack: shippedPack! });
    const figures = paneFigures(model);
    expect(figures.filter(({ metric }) => ["O04M03", "O08M14"].includes(metric.id))).toHaveLength(8);
    const moved = homeOf(model, figures).moved.map(({ figure }) => figure.metric.id);
    expect(moved).not.toContain("O08M14");
  });

  test("a county's figures are no gap of its district", () => {
    const model = modelOf("Maidstone", { pack: shippedPack! });
    const figures = paneFigures(model);
    const absence = figures.find(({ id }) => id === "O06M09");
    expect(absence).toMatchObject({ state: "no-figure", elsewhere: true });
    expect(homeOf(model, figures).outcomes.find(({ outcome }) => outcome.number === 7)).toMatchObject({
      figures: 0,
      othersJob: 24,
    });
  });
});

test.each([
  [0, 0],
  [9, 0],
  [10, 0],
  [11, 1],
  [37, 2],
  [115, 6],
])("of %s judged at 95%%, about %s stand out by chance", (judged, chance) => {
  expect(byChance(judged)).toBe(chance);
});
