import { isNoValue } from "../../../src/statistics/no-value.ts";
import { paneFigures } from "../../../src/taskpane/model/figures.ts";
import { mostUntested, untestedFigures } from "../../../src/taskpane/model/untested.ts";
import { modelOf, shippedPack, withShippedPack } from "./pane-models.ts";

withShippedPack("furthest from the median, not tested", () => {
  const listOf = (council: string) => untestedFigures(paneFigures(modelOf(council, { pack: shippedPack! })));

  test("Kent: NEET and absence first, social worker vacancies among them", () => {
    const ids = listOf("Kent").map(({ figure }) => figure.id);
    expect(ids.slice(0, 2)).toEqual(["O06M05", "O06M09"]);
    expect(ids).toContain("O07M15");
    expect(ids).toHaveLength(mostUntested);
  });

  test.each(["Gateshead", "Kent", "Maidstone", "Westminster", "Cornwall"])(
    "%s: none has a verdict, none is context or not judged; sorted by the robust distance, worked out by hand",
    (council) => {
      const middle = (values: readonly number[]): number => {
        const sorted = [...values].sort((a, b) => a - b);
        return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
      };
      const sizes = listOf(council).map(({ figure: { row, outcome, metric, state, ourJob } }) => {
        expect([state, outcome.contextual, metric.noVerdict, ourJob]).toEqual(["position-only", false, false, true]);
        if (isNoValue(row) || isNoValue(row.own)) return NaN;
        const { values } = row.comparison;
        const away = values.map((value) => Math.abs(value - middle(values)));
        const mean = away.reduce((sum, one) => sum + one, 0) / away.length;
        return Math.abs(row.own.value - middle(values)) / (1.4826 * middle(away) || 1.253314 * mean);
      });
      expect(sizes.length).toBeGreaterThan(0);
      expect(sizes.length).toBeLessThanOrEqual(mostUntested);
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    },
  );
});
