import { loneColumn } from "../../../src/own-kpis/list/one-column.ts";
import { tableOf } from "../../../src/own-kpis/list/table.ts";
import { readKpiList } from "../../../src/own-kpis/read-list.ts";
import { gridOf } from "./grid-of.ts";

describe("a list in one column", () => {
  const list = readKpiList(
    gridOf(`
      Performance for 2023/24 Quarter 1
      % of waste sent for recycling (Green)
      48.6% of household waste was recycled this quarter.
      Charging points commissioned (cumulative) (Red)
      135 charging points were commissioned this year (ready to use), against a target of 156.
      Waste per household (kg) (Green)
      On average, each household produced 99 kg, which is 9kg better than our target.
      Visits and visitors (Amber)
      1,200 visits were made by 400 visitors.`),
  );

  test("has names with the colour in brackets above sentences with the figure", () => {
    expect(
      list?.kpis.map(({ name, value, target, publishedRag }) => [
        name,
        value?.value,
        target?.value,
        publishedRag?.colour,
      ]),
    ).toEqual([
      ["% of waste sent for recycling", 48.6, undefined, "green"],
      ["Charging points commissioned (cumulative)", 135, 156, "red"],
      ["Waste per household (kg)", 99, undefined, "green"],
      ["Visits and visitors", undefined, undefined, "amber"],
    ]);
  });

  test("a sentence with two figures is kept in its words, and none is chosen", () => {
    expect(list?.kpis[3]?.unread).toBe("1,200 visits were made by 400 visitors.");
  });

  test("has its period above, and its sentences as comments", () => {
    expect(list?.kpis[0]?.period).toMatchObject({ from: "above", text: "2023/24 Quarter 1" });
    expect(list?.kpis[0]?.comment).toBe("48.6% of household waste was recycled this quarter.");
    expect(list?.rows.map(({ kind }) => kind)).toEqual(["above", ...Array(4).fill(["kpi", "note"])].flat());
  });

  test("of names only is a list of indicators without figures", () => {
    const names = readKpiList(gridOf("Indicator\nPersistent absence\nNEET"));
    expect(names?.kpis.map(({ name, value }) => [name, value])).toEqual([
      ["Persistent absence", null],
      ["NEET", null],
    ]);
  });

  test("is one only where nothing stands beside it", () => {
    expect(loneColumn(tableOf(gridOf("| a\n| b"), false))).toBe(1);
    expect(loneColumn(tableOf(gridOf("a | b\nc |"), false))).toBeNull();
  });
});
