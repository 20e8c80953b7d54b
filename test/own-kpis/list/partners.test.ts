import type { KpiGrid, ReadingChoices } from "../../../src/own-kpis/kpi.ts";
import { readKpiList } from "../../../src/own-kpis/read-list.ts";
import { gridOf } from "./grid-of.ts";

const read = (list: string, more: Partial<KpiGrid> = {}, choices?: ReadingChoices) =>
  readKpiList({ ...gridOf(list), ...more }, choices);
const figures = (list: ReturnType<typeof read>) =>
  list?.kpis.map(({ name, value, target }) => [name, value?.value ?? null, target?.value ?? null]);

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

  test("a year to date that stands in for an empty month says so as its period", () => {
    const list = read(`
      Indicator | Oct-25 | Nov-25 | YTD | Target
      Recycling rate | 43.1 | 44.9 | 44.2 | 46
      Residual waste | | | 39 | 40`);
    expect(list?.kpis.map(({ period }) => period?.text)).toEqual(["Nov-25", "YTD"]);
  });
});

describe("what belongs to a figure", () => {
  test("a target of another year is not the target of this figure, and that is said", () => {
    const list = read(`
      Indicator | 2023/24 outturn | 2024/25 outturn | 2025/26 target
      Recycling rate | 43.1 | 44.9 | 46`);
    expect(list?.kpis[0]).toMatchObject({ value: { value: 44.9 }, target: null, period: { text: "2024/25" } });
    expect(list?.remarks.join(" ")).toContain("“2025/26 target” is a target of another time than the figures");
    expect(list?.kpis.map(({ targetOfAnotherTime }) => targetOfAnotherTime?.heading)).toContain("2025/26 target");
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

describe("the month beside the year to date", () => {
  test("counts also where the year to date has a target of its own", () => {
    const list = read(`
      KPI | May-25 | Jun-25 | YTD | YTD Target | Annual Target | Status
      Calls | 91 | 89 | 90 | 92 | 95 | Amber`);
    expect(figures(list)).toEqual([["Calls", 89, 95]]);
    expect(list?.kpis[0]?.publishedRag?.colour).toBe("amber");
  });

  test("a question whether the target was met is no target", () => {
    expect(
      figures(read("Indicator | Target met? | Actual | Target\nRecycling | Yes | 47 | 46\nNEET | No | 5 | 4")),
    ).toEqual([
      ["Recycling", 47, 46],
      ["NEET", 5, 4],
    ]);
  });
});
