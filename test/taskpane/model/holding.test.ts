import { testedAs } from "../../../src/comparison/certainty/tested.ts";
import { isNoValue } from "../../../src/statistics/no-value.ts";
import { paneFigures } from "../../../src/taskpane/model/figures.ts";
import { holdingOf } from "../../../src/taskpane/model/holding.ts";
import { modelOf, shippedPack, withShippedPack } from "./pane-models.ts";

withShippedPack("what many verdicts at once leave standing", () => {
  const of = (council: string, outcome: number | null = null) => {
    const model = modelOf(council, { pack: shippedPack! });
    const figures = paneFigures(model).filter((one) => outcome === null || one.outcome.number === outcome);
    return { ...holdingOf(model, figures), figures };
  };

  test("Gateshead: 25 of 54 stand out, three of them neither good nor bad, and 22 hold", () => {
    const { figures, notHolding, ...counts } = of("Gateshead");
    expect(figures.length).toBeGreaterThan(100);
    expect(counts).toEqual({ tested: 54, comparisons: 54, standing: 25, neutral: 3, holding: 22 });
    expect(notHolding.map(({ id }) => id)).toEqual(["O07M13", "O10M04-USERS", "O14M03"]);
  });

  test("an outcome counts its own figures, and allows for all of the council's", () => {
    expect(of("Gateshead", 8)).toMatchObject({ tested: 15, comparisons: 54, standing: 7, holding: 7, notHolding: [] });
    // Background is not tested.
    expect(of("Gateshead", 15)).toMatchObject({ tested: 0, standing: 0, holding: 0 });
  });

  test.each(["Gateshead", "Kent", "Maidstone", "Westminster", "Isles of Scilly"])(
    "%s: all its tests are counted once, and who holds stands out among those that do",
    (council) => {
      const { figures, tested, comparisons, standing, holding } = of(council);
      expect(tested).toBe(comparisons);
      // A second way: the badges shown, each series once.
      const shown = new Set(
        figures
          .filter(({ outcome, state }) => !outcome.contextual && /better|worse|higher|lower/.test(state))
          .map(({ series }) => testedAs(shippedPack!, series!)),
      );
      expect(standing).toBe(shown.size);
      expect(holding).toBeLessThanOrEqual(standing);
      for (const { holds, row, outcome } of figures)
        if (holds !== null)
          expect([outcome.contextual, isNoValue(row) || isNoValue(row.verdict)]).toEqual([false, false]);
    },
  );
});
