import { readKpiList, type KpiCell } from "../../src/own-kpis/read-list.ts";

type Plain = string | number | null | [value: number, text: string];

/** Cells from plain values; a pair is a number with what the cell shows. */
function cells(rows: readonly (readonly Plain[])[]): KpiCell[][] {
  return rows.map((row) =>
    row.map((one) =>
      Array.isArray(one) ? { value: one[0], text: one[1] } : { value: one, text: one === null ? "" : String(one) },
    ),
  );
}

describe("the columns of a council's own list", () => {
  test("are found by their headings, in any order and below a title", () => {
    const list = readKpiList(
      cells([
        ["Corporate scorecard", null, null, null, null, null],
        ["Ref", "Performance indicator", "Target 2026/27", "Latest value", "Floor", "Reporting period"],
        ["CY01", "Pupils persistently absent", 17, 16.2, 20, "Q2 2026/27"],
        [null, null, null, null, null, null],
        ["CY02", "Care leavers in work or study", 60, "52%", 50, "n/a"],
      ]),
    );
    expect(list?.headerRow).toBe(1);
    expect(list?.columns).toEqual({ name: 1, target: 2, value: 3, floor: 4, period: 5 });
    expect(list?.unused).toEqual(["Ref"]);
    expect(
      list?.kpis.map(({ row, name, value, target, floor, period }) => [
        row,
        name,
        value?.value,
        target?.value,
        floor?.value,
        period,
      ]),
    ).toEqual([
      [2, "Pupils persistently absent", 16.2, 17, 20, "Q2 2026/27"],
      [4, "Care leavers in work or study", 52, 60, 50, "n/a"],
    ]);
  });

  test("are guessed where there are no headings: names first, then numbers", () => {
    const list = readKpiList(
      cells([
        ["NEET", 5.1],
        ["Recycling rate", 44],
      ]),
    );
    expect(list).toMatchObject({ headerRow: null, columns: { name: 0, value: 1 } });
    expect(list?.kpis.map(({ name }) => name)).toEqual(["NEET", "Recycling rate"]);
  });

  test("have periods that Excel took for dates: a month stays one where it shows as one", () => {
    const shown: Plain[] = [
      [46082, "Mar-26"],
      [46082, "March 2026"],
      [46082, "01/03/2026"],
      [46082, "1 March 2026"],
      [2025, "2025"],
    ];
    const list = readKpiList(cells([["Indicator", "Period"], ...shown.map((period): Plain[] => ["NEET", period])]));
    expect(list?.kpis.map(({ period, dateShown }) => [period, dateShown])).toEqual([
      ["March 2026", "month"],
      ["March 2026", "month"],
      [46082, "day"],
      [46082, "day"],
      [2025, undefined],
    ]);
  });

  test("need names: a range of numbers, or nothing, is no list", () => {
    expect(
      readKpiList(
        cells([
          [1, 2],
          [3, 4],
        ]),
      ),
    ).toBeNull();
    expect(readKpiList([])).toBeNull();
    expect(readKpiList([[]])).toBeNull();
  });

  test("take an unnamed column of texts for the names when the other headings are there", () => {
    const list = readKpiList(
      cells([
        ["", "Actual", "Target"],
        ["NEET", 5, 4],
      ]),
    );
    expect(list?.columns).toEqual({ name: 0, value: 1, target: 2 });
  });
});

describe("an own figure", () => {
  const one = (value: Plain, more: Plain[] = []) =>
    readKpiList(
      cells([
        ["Indicator", "Value", "Target", "Floor", "Polarity", "Unit"],
        ["NEET", value, ...more],
      ]),
    )?.kpis[0];

  test("is a number also when it is written with per cent, pound sign, commas or a true minus", () => {
    expect([one("16.2%"), one("£1,234.50"), one("−3"), one("tbc")].map((kpi) => kpi?.value?.value)).toEqual([
      16.2,
      1234.5,
      -3,
      undefined,
    ]);
  });

  test("that shows per cent but holds a share of one is marked so", () => {
    expect(one([0.162, "16.2%"])?.value).toEqual({ value: 0.162, text: "16.2%", isShareOfOne: true, column: 1 });
    expect(one([16.2, "16.2"])?.value?.isShareOfOne).toBe(false);
  });

  test.each<[Plain[], string | null]>([
    [[null, null, "Lower is better", "%"], "lower-is-better"],
    [[null, null, "↑"], "higher-is-better"],
    [[null, null, "Bigger is better"], "higher-is-better"],
    [[null, null, "neither"], "neutral"],
    [[90, 80, null], "higher-is-better"],
    [[10, 20, null], "lower-is-better"],
    [[10, 10, null], null],
    [[90, null, null], null],
  ])("with %p has polarity %p", (more, polarity) => {
    expect(one(5, more)?.polarity).toBe(polarity);
  });
});

describe("what stands in the columns", () => {
  test("what only looks like a number is not read as another one, and what stands there is kept", () => {
    const list = readKpiList(
      cells([
        ["Indicator", "Actual"],
        ["One", "95,3"],
        ["Two", "1,234.5"],
        ["Three", "<5"],
        ["Four", null],
      ]),
    );
    expect(list?.kpis.map(({ value, unread }) => [value?.value, unread])).toEqual([
      [undefined, "95,3"],
      [1234.5, undefined],
      [undefined, "<5"],
      [undefined, undefined],
    ]);
  });

  test("a column headed Good says which way is good", () => {
    const list = readKpiList(
      cells([
        ["Indicator", "Actual", "Good"],
        ["NEET", 5.1, "Low"],
      ]),
    );
    expect(list?.columns).toEqual({ name: 0, value: 1, polarity: 2 });
    expect(list?.kpis[0]?.polarity).toBe("lower-is-better");
  });
});
