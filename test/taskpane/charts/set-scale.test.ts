import { pictureScale, setScale } from "../../../src/taskpane/charts/set-scale.ts";
import { absenceSet, changeSet, lifeSet, besideSet, neetSet } from "../harness/example-set.ts";

describe("the scale of a set", () => {
  test("bars begin at zero", () => {
    expect(setScale(absenceSet.bars, 18.6)).toMatchObject({ kind: "bars", from: 0 });
  });

  test("a council far from the others does not stretch it", () => {
    // The longest interval of the others ends at 8.6; Dudley is at 21.5.
    expect(setScale(neetSet.bars, 6.2)).toMatchObject({ kind: "bars", from: 0, to: 8.6 });
  });

  test("where all are alike and have intervals, dots on a labelled scale", () => {
    const scale = setScale(lifeSet.bars, 77.7);
    expect(scale.kind).toBe("dots");
    expect(scale.from).toBeGreaterThan(0);
    expect(scale.ticks?.values.length).toBeGreaterThan(1);
  });

  test("similar values without intervals are still bars: a dot would hide that uncertainty is unknown", () => {
    const bare = lifeSet.bars.map((bar) => ({ ...bar, lower: null, upper: null }));
    expect(setScale(bare, 77.7).kind).toBe("bars");
  });

  test("negative values have room on their side of zero", () => {
    const scale = setScale(changeSet.bars, -1.1);
    expect(scale.from).toBeLessThan(0);
    expect(scale.to).toBeGreaterThan(0);
  });

  test("a set of zeros still has a scale", () => {
    const zeros = absenceSet.bars.map((bar) => ({ ...bar, value: 0 }));
    expect(setScale(zeros, 0)).toEqual({ kind: "bars", from: 0, to: 1, ticks: null });
  });

  test("the median fits in", () => {
    expect(setScale(absenceSet.bars.slice(0, 1), 40).to).toBe(40);
  });

  test("a line beside the median lengthens the scale by half at the most: England's must not flatten the bars", () => {
    const at = (value: number) => pictureScale({ ...besideSet, beside: [{ ...besideSet.beside[0]!, value }] });
    expect(at(7)).toMatchObject({ from: 0, to: 8.6 });
    expect(at(12)).toMatchObject({ from: 0, to: 12 });
    expect(at(13)).toMatchObject({ from: 0, to: 8.6 });
  });
});
