import { setLayout } from "../../../src/taskpane/charts/set-layout.ts";
import { pictureScale } from "../../../src/taskpane/charts/set-scale.ts";
import type { SetPicture } from "../../../src/taskpane/model/set-picture.ts";
import { besideSet, lifeSet, neetSet } from "../harness/example-set.ts";

/** All letters have the same width. */
const measure = (text: string): number => text.length * 6.5;
const layout = (picture: SetPicture, width: number) => setLayout(picture, pictureScale(picture), { width, measure });

describe("the positions of the parts of a set's picture", () => {
  test("rows of 20, names beside their bars", () => {
    const { rows, left } = layout(neetSet, 318);
    expect(rows.map(({ height }) => height)).toEqual(Array(16).fill(20));
    expect(left).toBeGreaterThan(measure("Newcastle upon Tyne"));
  });

  test("the council's own bar is thicker", () => {
    const { rows } = layout(neetSet, 318);
    expect(rows.filter(({ half }) => half === 5).map(({ name }) => name)).toEqual(["Gateshead"]);
  });

  test("a value beyond the scale is cut at its end, and says so", () => {
    const cut = layout(neetSet, 318).rows.filter((row) => row.cut);
    expect(cut.map(({ name, end, text }) => [name, end, text])).toEqual([["Dudley", 8.6, "21.5"]]);
  });

  test("names that would leave no bars stand above them, in as many lines as they need", () => {
    const { rows, left } = layout(lifeSet, 150);
    expect(left).toBe(4);
    const long = rows.find(({ name }) => name.startsWith("Bournemouth"));
    expect(long?.words.replace(/\n/g, " ")).toBe("Bournemouth, Christchurch and Poole");
    expect(long?.words.split("\n").length).toBeGreaterThan(1);
    expect(long?.height).toBeGreaterThan(rows[0]?.height ?? 0);
  });

  test("rows follow each other without a gap, and the picture holds them all", () => {
    for (const width of [150, 240, 318, 700]) {
      const { rows, top, foot, height } = layout(lifeSet, width);
      expect(rows[0]?.top).toBe(top);
      rows.slice(1).forEach((row, at) => expect(row.top).toBe((rows[at]?.top ?? 0) + (rows[at]?.height ?? 0)));
      expect(foot).toBe((rows.at(-1)?.top ?? 0) + (rows.at(-1)?.height ?? 0));
      expect(height).toBeGreaterThan(foot);
    }
  });

  test("each line has a label of its own height, the median's next to the rows, none in another", () => {
    const { labels, top } = layout(besideSet, 318);
    expect(labels.map(({ text }) => text)).toEqual(["England 5.8%", "region’s median 6.4%", "median 6.2%"]);
    expect(labels.map(({ at }) => at)).toEqual([5.8, 6.4, 6.2]);
    labels.slice(1).forEach((label, row) => expect(label.y - (labels[row]?.y ?? 0)).toBeGreaterThanOrEqual(12));
    expect(top - (labels.at(-1)?.y ?? 0)).toBeGreaterThanOrEqual(12);
  });

  test("in a narrow place a label takes two lines, and the next begins below both", () => {
    const { labels } = layout(besideSet, 150);
    expect(labels[1]?.text).toBe("region’s median\n6.4%");
    expect((labels[2]?.y ?? 0) - (labels[1]?.y ?? 0)).toBeGreaterThanOrEqual(20);
  });

  test("a line beyond the scale stands at its end, and its label says so", () => {
    const [england, region] = besideSet.beside;
    const far = {
      ...besideSet,
      beside: [
        { ...england!, value: 30, full: "30.0%" },
        { ...region!, value: -20 },
      ],
    };
    const { labels } = layout(far, 318);
    expect(labels.map(({ at, text }) => [at, text])).toEqual([
      [8.6, "England 30.0% →"],
      [0, "← region’s median 6.4%"],
      [6.2, "median 6.2%"],
    ]);
  });

  test("without councils there is an empty picture, not an error", () => {
    expect(layout({ ...neetSet, bars: [], median: null }, 318).rows).toEqual([]);
  });
});
