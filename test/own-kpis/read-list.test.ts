import { readKpiList } from "../../src/own-kpis/read-list.ts";
import { gridOf } from "./list/grid-of.ts";

const read = (list: string) => readKpiList(gridOf(list));
const kinds = (list: ReturnType<typeof read>) => list?.columns.map(({ kind }) => kind);
const figures = (list: ReturnType<typeof read>) =>
  list?.kpis.map(({ name, value, target }) => [name, value?.value ?? null, target?.value ?? null]);

describe("the columns of a council's own list", () => {
  test("are found by headings and cells together, below a title, in any order", () => {
    const list = read(`
      Corporate scorecard | | | | |
      Ref | Performance indicator | Target 2026/27 | Latest value | Floor | Reporting period
      CY01 | Pupils persistently absent | 17 | 16.2 | 20 | Q2 2026/27
      | | | | |
      CY02 | Care leavers in work or study | 60 | 52% | 50 | n/a`);
    expect(kinds(list)).toEqual(["reference", "name", "target", "value", "floor", "period"]);
    expect(list?.rows.map(({ kind }) => kind)).toEqual(["above", "heading", "kpi", "empty", "kpi"]);
    expect(figures(list)).toEqual([
      ["Pupils persistently absent", 16.2, 17],
      ["Care leavers in work or study", 52, 60],
    ]);
    expect(list?.kpis[0]).toMatchObject({ reference: "CY01", floor: { value: 20 }, period: { text: "Q2 2026/27" } });
    expect(list?.columns.every(({ why }) => /^[A-Z].*\.$/.test(why))).toBe(true);
  });

  test("with arrows of a direction of travel never say which way is good, whatever their heading", () => {
    for (const heading of [
      "Direction of travel",
      "DoT",
      "Trend",
      "Last Year",
      "Short Trend (Last Quarter)",
      "Change",
    ]) {
      const list = read(`
        Indicator | Target | Actual | ${heading}
        Recycling rate | 50 | 52 | ↓
        Persistent absence | 17 | 16.2 | ↑`);
      expect(kinds(list)).toEqual(["name", "target", "value", "direction"]);
      expect(list?.kpis.map(({ polarity, direction }) => [polarity, direction])).toEqual([
        [null, "↓"],
        [null, "↑"],
      ]);
    }
  });

  test("of last year are a direction where they hold arrows, and an earlier value where they hold numbers", () => {
    const list = read(`
      Indicator | Actual | Target | Last Year
      Recycling rate | 52 | 50 | 49.5`);
    expect(kinds(list)).toEqual(["name", "value", "target", "previous"]);
    expect(list?.kpis[0]?.earlier.map(({ label, number }) => [label, number.value])).toEqual([["Last Year", 49.5]]);
  });

  test("are a tolerance by that name, and a floor by floor, minimum or red threshold", () => {
    expect(
      ["Tolerance", "Floor", "Minimum", "Red threshold", "Intervention level"].map(
        (heading) => kinds(read(`Indicator | Actual | Target | ${heading}\nNEET | 5.9 | 5 | 6`))?.[3],
      ),
    ).toEqual(["tolerance", "floor", "floor", "floor", "floor"]);
  });

  test("of England, neighbours, quartiles and forecasts are neither figure nor target nor floor", () => {
    const list = read(`
      Measure | England | Somewhere | Stat neighbour average | Top quartile | Target | Year end forecast | Region
      NEET | 3.5 | 4.1 | 4 | 2.9 | 4.2 | 4.4 | 3.9`);
    expect(kinds(list)).toEqual([
      "name",
      "left-out",
      "value",
      "left-out",
      "left-out",
      "target",
      "left-out",
      "left-out",
    ]);
    expect(figures(list)).toEqual([["NEET", 4.1, 4.2]]);
  });
});

describe("columns told apart by their cells", () => {
  test("are a period only where their cells read as periods", () => {
    const list = read(`
      Indicator | Actual | Target | Previous Quarter | Quarter
      Recycling | 47 | 46 | 45.9 | Q2 2025/26`);
    expect(kinds(list)).toEqual(["name", "value", "target", "previous", "period"]);
    expect(list?.kpis[0]?.period).toEqual({ text: "Q2 2025/26", from: "cell", column: 4 });
  });

  test("have the council's own words: unit under Return format, polarity under Desired direction of travel", () => {
    const list = read(`
      Measure | Return format | Desired direction of travel | Target | Q1 2025/26
      Household recycling rate | % | Increase | 46 | 47
      Days to let a home | Days | Decrease | 20 | 22`);
    expect(list?.kpis.map(({ unit, polarity, value, period }) => [unit, polarity, value?.value, period?.text])).toEqual(
      [
        ["%", "higher-is-better", 47, "Q1 2025/26"],
        ["Days", "lower-is-better", 22, "Q1 2025/26"],
      ],
    );
  });

  test("have codes as references and the names beside them, H, L and T as polarity", () => {
    const list = read(`
      Ref | Monthly Indicators | Polarity | Latest Result | Target
      SCS28 | Children in care with 3 or more placements | L | 11.2 | 10
      SISE71 | Attendance | H | 94 | 95
      EY1 | Rate of children looked after | T | 50 | 48`);
    expect(list?.kpis.map(({ reference, name, polarity }) => [reference, name, polarity])).toEqual([
      ["SCS28", "Children in care with 3 or more placements", "lower-is-better"],
      ["SISE71", "Attendance", "higher-is-better"],
      ["EY1", "Rate of children looked after", "near-target"],
    ]);
  });

  test("are guessed by their cells where there are no headings", () => {
    const list = read("NEET | 5.1% | ↑\nRecycling rate | 44% | ↓\nDays lost | 9 | ↓");
    expect(kinds(list)).toEqual(["name", "value", "direction"]);
    expect(list?.rows.map(({ kind }) => kind)).toEqual(["kpi", "kpi", "kpi"]);
  });

  test("without a heading of their own are names where they hold the only words", () => {
    expect(kinds(read("| Actual | Target\nNEET | 5 | 4"))).toEqual(["name", "value", "target"]);
  });

  test("need names: a range of numbers, or nothing, is no list", () => {
    expect(read("1 | 2\n3 | 4")).toBeNull();
    expect(readKpiList({ cells: [] })).toBeNull();
    expect(readKpiList({ cells: [[]] })).toBeNull();
  });
});

describe("what belongs to the latest figures", () => {
  test("is the period beside them, not that of the previous ones", () => {
    const list = read(`
      Indicator | Previous data | Previous period | Latest data | Latest period | Target
      Children in low income families | 18.2% | 2022/23 | 19.0% | 2023/24 | 18%
      School readiness | 66.1% | 2022/23 | 67.4% | 2023/24 | 68%`);
    expect(list?.kpis.map(({ value, period }) => [value?.value, period?.text])).toEqual([
      [19, "2023/24"],
      [67.4, "2023/24"],
    ]);
  });

  test("is a target to date before that of the full year, where no figure to date stands beside it", () => {
    const list = read(`
      Measure | Apr - Jun 2025 | Jul - Sep 2025 | Profiled target to date | Full year target
      Trees planted | 120 | 310 | 300 | 1000`);
    expect(figures(list)).toEqual([["Trees planted", 310, 300]]);
  });

  test("is never a difference, nor a column below Year to date without a known word", () => {
    const list = read(`
      | | Year to date | | |
      PI | Description of measure | Actual | Var | Gadget
      HT1 | Defects made safe in 2 hours | | 0.1 | 7
      HT2 | Road defects repaired | 1420 | -80 | 9`);
    expect(figures(list)).toEqual([
      ["Defects made safe in 2 hours", null, null],
      ["Road defects repaired", 1420, null],
    ]);
  });

  test("is read under a title with a key at its side", () => {
    const list = read(`
      Strategic plan 2025/26 | | | Key: Blue = complete, Green = on track
      Objective | Measure | Q2 result | BRAG
      Growth | Business units let | 94% | Blue
      Growth | Apprenticeships started | 21 | Red`);
    expect(list?.kpis.map(({ value, publishedRag }) => [value?.value, publishedRag?.colour])).toEqual([
      [94, "blue"],
      [21, "red"],
    ]);
  });

  test("is quoted where it is not one figure, and a formula's error is named", () => {
    const list = readKpiList({
      cells: [
        ["Indicator", "Q2 2025/26 (Q1 in brackets)", "Target"],
        ["Calls answered in time", "81% (78%)", "80%"],
        ["Emails answered in time", "#DIV/0!", "80%"],
      ].map((row) => row.map((text) => ({ value: text === "#DIV/0!" ? null : text, text }))),
    });
    expect(list?.kpis.map(({ unread, unreadMeans, period }) => [unread, unreadMeans, period?.text])).toEqual([
      ["81% (78%)", null, "Q2 2025/26"],
      ["#DIV/0!", "an error in the list’s own cell", "Q2 2025/26"],
    ]);
  });
});
