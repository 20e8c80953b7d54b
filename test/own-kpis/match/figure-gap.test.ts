import { figureGap } from "../../../src/own-kpis/match/figure-gap.ts";
import { matchKpi } from "../../../src/own-kpis/match.ts";
import { observe } from "../../../src/pack/observe.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";
import { namedKpi } from "../named-kpi.ts";

const desk = shippedDesk();
const gateshead = "E08000037";

function gap(value: number, period: string | null): string | null {
  const number = { value, text: String(value), held: value, unit: null, column: 1 };
  const own = period === null ? null : { text: period, from: "cell" as const, column: 2 };
  return figureGap(desk, matchKpi(desk, namedKpi("Persistent absence", { value: number, period: own })), gateshead);
}

test("figures of one period more than a quarter apart are told, with both", () => {
  expect(gap(2.3, "2024/25")).toBe(
    `Yours is 2.3, LOF’s for the same period is ${published()}: more than a quarter apart. Check that both count the same.`,
  );
});

test("near figures, other periods and periods not given say nothing", () => {
  expect([gap(published(), "2024/25"), gap(published() * 1.2, "2024/25")]).toEqual([null, null]);
  expect([gap(2.3, "Q1 2026/27"), gap(2.3, null)]).toEqual([null, null]);
});

function published(): number {
  const series = desk.pack.seriesById.get("O06M09");
  const area = desk.pack.areas.find(({ code }) => code === gateshead);
  if (series === undefined || area === undefined) throw new Error("The shipped pack has lost a series or a council.");
  const observed = observe(desk.pack, series, area);
  return Math.round((observed as { value: number }).value * 10) / 10;
}
