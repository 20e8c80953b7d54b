import type { KpiGrid, ReadingChoices } from "../../src/own-kpis/kpi.ts";
import { readKpiList } from "../../src/own-kpis/read-list.ts";
import { gridOf } from "./list/grid-of.ts";

const read = (list: string, more: Partial<KpiGrid> = {}, choices?: ReadingChoices) =>
  readKpiList({ ...gridOf(list), ...more }, choices);
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

describe("of several columns of a kind", () => {
  test("the latest that is filled counts in each row, under its own period; the others are earlier figures", () => {
    const list = read(`
      Indicator | Q1 Actual | Q2 Actual | Q3 Actual | Q4 Actual
      Recycling rate | 43.1 | 44.9 | |
      NEET | 3.1 | 4.9 | 5 |`);
    expect(list?.kpis.map(({ value, period }) => [value?.value, period])).toEqual([
      [44.9, { text: "Q2", from: "heading", column: null }],
      [5, { text: "Q3", from: "heading", column: null }],
    ]);
    expect(list?.kpis[1]?.earlier.map(({ label, number }) => [label, number.value])).toEqual([
      ["Q1 Actual", 3.1],
      ["Q2 Actual", 4.9],
    ]);
  });

  test("a target of another year is not the target of this figure, and that is said", () => {
    const list = read(`
      Indicator | 2023/24 outturn | 2024/25 outturn | 2025/26 target
      Recycling rate | 43.1 | 44.9 | 46`);
    expect(list?.kpis[0]).toMatchObject({ value: { value: 44.9 }, target: null, period: { text: "2024/25" } });
    expect(list?.remarks.join(" ")).toContain("“2025/26 target” is a target of another time than the figures");
  });

  test("target and actual of one year belong together, also in a row that goes back to the year before", () => {
    const list = read(`
      Indicator | Target 2023/24 | Actual 2023/24 | Target 2024/25 | Actual 2024/25
      Recycling rate | 43 | 44.9 | 46 | 47
      Carers' quality of life | 9 | 7.4 | 8 | n/a`);
    expect(figures(list)).toEqual([
      ["Recycling rate", 47, 46],
      ["Carers' quality of life", 7.4, 9],
    ]);
  });

  test("a quarter's figure is held against its quarter's target before the year's", () => {
    const list = read(`
      Title | Outturn 2024/25 | Q1 2025/26 | Q2 2025/26 | Q2 Target | Year End Target 2025/26 | RAG Q2 | RAG Forecast
      Jobs | 45 | 11 | 23 | 22 | 50 | G | A
      Homes | 5 | 1 | | 2 | 6 | | G`);
    expect(figures(list)).toEqual([
      ["Jobs", 23, 22],
      ["Homes", 1, 6],
    ]);
    expect(list?.kpis.map(({ publishedRag }) => publishedRag?.colour ?? null)).toEqual(["green", null]);
  });

  test("words count where there is no period: latest and this quarter before previous, baseline and forecast", () => {
    const list = read(`
      Indicator | Baseline | Performance last quarter | Performance this quarter | Target this quarter | Forecast
      NEET | 6 | 3 | 4.1 | 4 | 3.5`);
    expect(figures(list)).toEqual([["NEET", 4.1, 4]]);
    expect(list?.kpis[0]?.earlier.map(({ number }) => number.value)).toEqual([6, 3]);
  });

  test("a dashboard's month is the value with the colour beside it, and its year to date is kept", () => {
    const list = read(`
      Indicator | Nov-25 | RAG | YTD | YTD RAG | Target | Floor | Last Year
      Children | | | | | | |
      Persistent absence | 17 | A | 16 | G | 16.5 | 18 | 19
      Adults | | | | | | |
      Delayed discharges | 5 | G | 6 | R | 5.5 | 6 | 5`);
    expect(
      list?.kpis.map((kpi) => [
        kpi.section,
        kpi.value?.value,
        kpi.publishedRag?.colour,
        kpi.target?.value,
        kpi.floor?.value,
      ]),
    ).toEqual([
      ["Children", 17, "amber", 16.5, 18],
      ["Adults", 5, "green", 5.5, 6],
    ]);
    expect(list?.kpis[0]?.period?.text).toBe("Nov-25");
    expect(list?.kpis[0]?.earlier.map(({ label }) => label)).toEqual(["Last Year", "YTD"]);
  });

  test("a colour beside each quarter goes with its quarter", () => {
    const list = read(`
      Indicator | Q1 | RAG | Q2 | RAG | Q3 | RAG | Annual target
      Recycling | 45 | G | 44 | A | | | 45`);
    expect(list?.kpis[0]).toMatchObject({
      value: { value: 44 },
      publishedRag: { colour: "amber" },
      target: { value: 45 },
    });
  });

  test("a figure that is not due does not give way to last year's, and its words are kept", () => {
    const list = read(`
      Indicator | 2024/25 outturn | Q1 2025/26 | Q2 2025/26 | 2025/26 Target
      Rough sleepers | 14 | not due | not due | 10
      Recycling | 44 | 45 | c | 46`);
    expect(list?.kpis.map(({ value, unread, target }) => [value, unread, target?.value])).toEqual([
      [null, "not due", 10],
      [null, "c", 46],
    ]);
    expect(list?.kpis[1]?.unreadMeans).toBe("suppressed");
  });
});

describe("two and three rows of headings", () => {
  const merges = [
    { row: 0, column: 0, rows: 2, columns: 1 },
    { row: 0, column: 1, rows: 2, columns: 1 },
    { row: 0, column: 2, rows: 1, columns: 2 },
    { row: 2, column: 0, rows: 2, columns: 1 },
  ];
  const list = `
    Theme | Indicator | Performance |
    | | Target | Actual
    Children | Persistent absence | 17 | 16.2
    | NEET | 5 | 4`;

  test.each([
    ["merged", { merges }],
    ["not merged", {}],
  ])("%s: the lower decides what a column is", (_, more) => {
    const found = read(list, more);
    expect(found?.columns.map(({ heading, kind }) => [heading, kind])).toEqual([
      ["Theme", "section"],
      ["Indicator", "name"],
      ["Performance Target", "target"],
      ["Performance Actual", "value"],
    ]);
    expect(figures(found)).toEqual([
      ["Persistent absence", 16.2, 17],
      ["NEET", 4, 5],
    ]);
    expect(found?.kpis.map(({ section }) => section)).toEqual(["Children", "Children"]);
  });

  test("the upper says what a column is about: its year", () => {
    const found = read(`
      Priority | Measure | 2024/25 | | | 2025/26 | |
      | | Target | Actual | RAG | Target | Actual | RAG
      | | | | | | Q2 | Q2
      Place | Recycling | 46 | 45 | A | 47 | 48 | G`);
    expect(found?.kpis[0]).toMatchObject({
      value: { value: 48 },
      target: { value: 47 },
      publishedRag: { colour: "green" },
      period: { text: "Q2 2025/26" },
    });
  });

  test("a title above the list gives the period, and a bare quarter its year", () => {
    const above = read("Performance report: Quarter 2 2025/26 | |\nMeasure | Actual | Target\nCalls | 90 | 91");
    expect(above?.kpis[0]?.period).toEqual({ text: "Quarter 2 2025/26", from: "above", column: null });
    const bare = read("Performance report 2025/26 | |\nMeasure | Q2 | Target\nCalls | 90 | 91");
    expect(bare?.kpis[0]?.period).toEqual({ text: "Q2 2025/26", from: "heading", column: null });
  });
});

describe("hidden rows and columns", () => {
  const list =
    "Indicator | Actual | Actual | Target\nRecycling | 1 | 47 | 46\nHidden one | 2 | 3 | 4\nNEET | 2 | 3 | 4";
  const hidden = { hiddenRows: [2], hiddenColumns: [1] };

  test("are left out, and that is said", () => {
    const found = read(list, hidden);
    expect(figures(found)).toEqual([
      ["Recycling", 47, 46],
      ["NEET", 3, 4],
    ]);
    expect(found?.remarks[0]).toBe("1 hidden row and 1 hidden column are left out.");
    expect(found?.columns[1]).toMatchObject({ kind: "left-out", isHidden: true, why: "It is hidden." });
    expect(found?.rows[2]?.kind).toBe("hidden");
  });

  test("are read where the user wants them", () => {
    const found = read(list, hidden, { columns: [], withHidden: true });
    expect(found?.kpis).toHaveLength(3);
    expect(found?.columns[1]?.kind).not.toBe("left-out");
  });
});

describe("what the user chose for a column", () => {
  const list = "Indicator | Actual | Other figure | Target\nRecycling | 1 | 47 | 46";

  test("wins over headings and cells", () => {
    const choices = { columns: [{ column: 2, heading: "Other figure", kind: "value" as const }], withHidden: false };
    const found = read(list, {}, choices);
    expect(figures(found)).toEqual([["Recycling", 47, 46]]);
    expect(found?.columns[2]).toMatchObject({ kind: "value", isChosen: true, why: "You chose it." });
  });

  test("is found again by its heading when the column moved", () => {
    const choices = { columns: [{ column: 2, heading: "Other figure", kind: "value" as const }], withHidden: false };
    expect(figures(read("Indicator | Other figure | Actual | Target\nRecycling | 47 | 1 | 46", {}, choices))).toEqual([
      ["Recycling", 47, 46],
    ]);
  });

  test("lets another column become the name", () => {
    const choices = { columns: [{ column: 0, heading: "Measure", kind: "left-out" as const }], withHidden: false };
    expect(
      figures(read("Measure | What it means | Actual\nNEET | Young people without work | 5", {}, choices)),
    ).toEqual([["Young people without work", 5, null]]);
  });
});

describe("a list of 500 rows and 30 columns", () => {
  const headings = [
    "Ref",
    "Indicator",
    "Unit",
    "Good is",
    ...Array.from(
      { length: 22 },
      (_, at) => `${at % 2 === 0 ? "Actual" : "Target"} ${2000 + (at >> 1)}/${String((at >> 1) + 1).padStart(2, "0")}`,
    ),
    "RAG",
    "DoT",
    "Owner",
    "Comment",
  ];
  const cells = (rows: number) => {
    let asked = 0;
    const cell = (value: string | number) => ({
      value,
      get text() {
        asked++;
        return String(value);
      },
    });
    const row = (at: number) =>
      headings.map((_, column) =>
        cell(
          column === 0
            ? `K${at}`
            : column === 1
              ? `Number of things of kind ${at}`
              : column === 2
                ? "%"
                : column === 3
                  ? "High"
                  : column < 26
                    ? (at * column) % 97
                    : column === 26
                      ? "G"
                      : column === 27
                        ? "↑"
                        : column === 28
                          ? "A Smith"
                          : "Some words about it.",
        ),
      );
    const grid = [headings.map(cell), ...Array.from({ length: rows }, (_, at) => row(at))];
    return { grid, asked: () => asked };
  };

  test("is read in time that grows with its cells, and no faster", () => {
    const [small, large] = [cells(500), cells(1500)];
    const started = performance.now();
    expect(readKpiList({ cells: small.grid })?.kpis).toHaveLength(500);
    expect(performance.now() - started).toBeLessThan(15_000);
    expect(readKpiList({ cells: large.grid })?.kpis).toHaveLength(1500);
    expect(small.asked()).toBeLessThan(500 * 30 * 12);
    expect(large.asked()).toBeLessThan(small.asked() * 3.3);
  });
});
