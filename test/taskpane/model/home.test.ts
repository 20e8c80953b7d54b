import { isNoValue } from "../../../src/statistics/no-value.ts";
import { byChance, countedAs, countedStates, homeOf, type Home } from "../../../src/taskpane/model/home.ts";
import { paneFigures } from "../../../src/taskpane/model/figures.ts";
import { outcomeName } from "../../../src/wording/outcome-names.ts";
import { moveWords } from "../../../src/wording/pane/trend.ts";
import { modelOf, shippedPack, withShippedPack } from "./pane-models.ts";

const homeFor = (council: string): Home => {
  const model = modelOf(council, shippedPack === null ? {} : { pack: shippedPack });
  return homeOf(model, paneFigures(model));
};

withShippedPack("Gateshead at a glance, as the design shows it", () => {
  const home = homeFor("Gateshead");

  test("54 judged: 11 better, 29 similar, 11 worse, 3 higher or lower; 40 position only, 19 not judged, 10 without a figure", () => {
    expect(home.judged).toBe(54);
    expect(home.counts).toEqual({
      better: 11,
      similar: 29,
      worse: 11,
      "higher-or-lower": 3,
      "position-only": 40,
      "not-judged": 19,
      "no-figure": 10,
    });
  });

  test("outcomes in framework order, each with its counts", () => {
    const rows = home.outcomes.map(({ outcome, counts }) => [
      outcomeName(outcome),
      ...countedStates.map((state) => counts[state]),
    ]);
    expect(rows).toEqual([
      ["Housing supply", 0, 0, 0, 0, 0, 0, 0],
      ["Housing quality", 0, 0, 0, 0, 3, 1, 1],
      ["Homelessness", 0, 1, 0, 0, 0, 3, 1],
      ["Multiple disadvantage", 0, 1, 0, 0, 0, 5, 0],
      ["Best start in life", 1, 1, 0, 0, 3, 0, 0],
      ["Every child achieving", 1, 2, 0, 0, 11, 0, 0],
      ["Keeping children safe", 2, 2, 0, 1, 10, 6, 3],
      ["Health and wellbeing", 4, 8, 3, 0, 0, 4, 0],
      ["Adult care: quality", 2, 2, 1, 0, 1, 0, 0],
      ["Adult care: independence", 0, 4, 5, 2, 2, 0, 0],
      ["Adult care: neighbourhood", 0, 1, 2, 0, 0, 0, 0],
      ["Neighbourhoods", 0, 7, 0, 0, 1, 0, 2],
      ["Environment and climate", 0, 0, 0, 0, 4, 0, 1],
      ["Transport", 1, 0, 0, 0, 5, 0, 2],
    ]);
  });

  test("a figure with an interval is never counted as position only", () => {
    const model = modelOf("Gateshead", shippedPack === null ? {} : { pack: shippedPack });
    const figures = paneFigures(model).filter(({ state }) => countedAs(state) === "position-only");
    expect(figures.length).toBeGreaterThan(40);
    for (const { row } of figures) expect(isNoValue(row) || isNoValue(row.verdict)).toBe(true);
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
        // Of a set that is all alike there is no size; else it is more than nothing.
        expect(size ?? 1).toBeGreaterThan(0);
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
  // A twentieth of 10 is a half, which is not yet about one; of 30 it is one and a half.
  [10, 0],
  [11, 1],
  [29, 1],
  [30, 1],
  [31, 2],
  [37, 2],
  [115, 6],
])("of %s judged at 95%%, about %s stand out by chance", (judged, chance) => {
  expect(byChance(judged)).toBe(chance);
});

withShippedPack("what moved", () => {
  const movedOf = (council: string, set: string) => {
    const model = modelOf(council, { pack: shippedPack!, set });
    return homeOf(model, paneFigures(model)).moved;
  };

  test("is sorted by the size of the move in the set's robust spread, whichever direction is good", () => {
    const moved = movedOf("Gateshead", "neighbours");
    // By hand: change / (1.4826 × the median distance from the median), or 1.253314 × the mean distance where that is 0.
    const middle = (values: readonly number[]): number => {
      const sorted = [...values].sort((a, b) => a - b);
      return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
    };
    const sizes = moved.map(({ figure: { row }, change }) => {
      if (isNoValue(row)) return NaN;
      const { values } = row.comparison;
      const distances = values.map((value) => Math.abs(value - middle(values)));
      const mean = distances.reduce((sum, one) => sum + one, 0) / distances.length;
      return Math.abs(change.to.value - change.from.value) / (1.4826 * middle(distances) || 1.253314 * mean);
    });
    expect(sizes.length).toBeGreaterThan(40);
    for (const [at, size] of sizes.entries()) expect(moved[at]!.size).toBeCloseTo(size, 6);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    // Metrics with a good direction and those without are mixed.
    expect(moved.findIndex(({ improved }) => improved === null)).toBeLessThan(
      moved.findLastIndex(({ improved }) => improved !== null),
    );
  });

  test("is the same list against a set that is too small for a spread, only without sizes", () => {
    const ids = (set: string): string[] => movedOf("City of London", set).map(({ figure }) => figure.id);
    const model = modelOf("City of London", {
      pack: shippedPack!,
      own: [{ name: "One", members: ["E09000033"] }],
      set: "own:One",
    });
    const alone = homeOf(model, paneFigures(model)).moved;
    expect(alone.length).toBeGreaterThan(5);
    expect(alone.map(({ figure }) => figure.id).sort()).toEqual(ids("neighbours").sort());
    expect(alone.filter(({ size }) => size !== null)).toEqual([]);
  });

  test("shows no move that would read “no change”", () => {
    for (const council of ["Kent", "Gateshead", "Maidstone", "Westminster"])
      for (const { figure, change } of movedOf(council, "neighbours"))
        expect(moveWords(change.change, figure.series!.unit)).toMatch(/^(up|down) .*[1-9]/);
  });
});
