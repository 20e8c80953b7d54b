import { isNoValue } from "../../../src/statistics/no-value.ts";
import { paneFigures } from "../../../src/taskpane/model/figures.ts";
import { outcomePicture, type OutcomePicture } from "../../../src/taskpane/model/outcome-picture.ts";
import { modelOf, shippedPack, withShippedPack } from "./pane-models.ts";

withShippedPack("an outcome as a picture", () => {
  const pictureOf = (council: string, outcome: number): OutcomePicture => {
    const model = modelOf(council, { pack: shippedPack! });
    return outcomePicture(
      model,
      paneFigures(model).filter((one) => one.outcome.number === outcome),
    );
  };

  test("one row a metric with a place; those without are named apart", () => {
    const { rows, without } = pictureOf("Gateshead", 8);
    expect(rows).toHaveLength(15);
    expect(without.map(({ metric }) => metric.id)).toEqual(["O08M14", "O08M14", "O08M14", "O08M14"]);
  });

  test("tooth decay, where low is good: 2nd of 15 stands near the right, its span from 7th to the first", () => {
    const decay = pictureOf("Gateshead", 8).rows.find(({ figure }) => figure.id === "O08M08")!;
    expect(decay).toMatchObject({ verdict: "Better", place: "2nd of 15", range: "could be 1st to 7th" });
    expect(decay.at).toBeCloseTo(13 / 14, 12);
    expect(decay.span!.from).toBeCloseTo(8 / 14, 12);
    expect(decay.span!.to).toBe(1);
  });

  test("where neither end is good the highest is at the right", () => {
    const support = pictureOf("Gateshead", 10).rows.find(({ figure }) => figure.id === "O10M07-AGE18-64")!;
    // 15th highest of 16.
    expect(support.at).toBeCloseTo(1 / 15, 12);
    expect(support.range).toBe("could be 11th to 16th");
    expect(support.span!.derived).toBe(true);
    expect(support.verdict).toBe("Lower, a little below the median (derived interval)");
  });

  test("without an interval the dot is bare and says so; a tie stands in the middle of its block", () => {
    const plans = pictureOf("Kent", 7).rows.find(({ place }) => place === "joint 5th to 6th of 16")!;
    expect(plans).toMatchObject({ span: null, range: "no interval" });
    expect(plans.at).toBeCloseTo((16 - 5.5) / 15, 12);
  });

  test.each(["Gateshead", "Kent", "Maidstone", "Isles of Scilly"])(
    "%s: every dot lies on the axis and within its span; of two rows the better-placed is further right",
    (council) => {
      for (let outcome = 1; outcome <= 16; outcome++)
        for (const { at, span, figure } of pictureOf(council, outcome).rows) {
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThanOrEqual(1);
          if (span !== null) expect([span.from <= at, at <= span.to]).toEqual([true, true]);
          // A second way: the share of others at the wrong side of the own value.
          const { row, metric } = figure;
          if (isNoValue(row) || isNoValue(row.own)) throw new Error("a row without a figure");
          const sign = metric.polarity === "lower-is-better" ? -1 : 1;
          const own = row.own.value;
          const { values } = row.comparison;
          const behind = values.filter((value) => sign * (own - value) > 0).length;
          const equal = values.filter((value) => value === own).length;
          expect(at).toBeCloseTo((behind + equal / 2) / values.length, 9);
        }
    },
  );
});
