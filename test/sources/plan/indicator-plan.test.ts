import { indicatorPlan } from "../../../src/sources/plan/indicator-plan.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";

test("there are 21, numbered in MHCLG’s order", () => {
  expect(indicatorPlan.map((one) => one.number)).toEqual(Array.from({ length: 21 }, (_, at) => at + 1));
});

test("no id, name or row of the compiled table stands twice", () => {
  const rows = indicatorPlan.flatMap((one) => one.row ?? []);
  expect(new Set(rows).size).toBe(rows.length);
  for (const what of ["id", "name"] as const) expect(new Set(indicatorPlan.map((one) => one[what])).size).toBe(21);
});

test("what was not found has neither row, period nor source and says so; all others have all three", () => {
  for (const { status, row, period, source, note } of indicatorPlan) {
    const held = [row ?? "", period, source].map((one) => one !== "");
    expect(held).toEqual(Array.from({ length: 3 }, () => status !== "missing"));
    if (status === "missing") expect(note).not.toBe("");
  }
});

test("a row that stands in for the indicator is called a proxy in its status and its note alike", () => {
  for (const { id, status, row, note } of indicatorPlan) {
    expect([id, note.startsWith("Proxy: ")]).toEqual([id, status === "proxy"]);
    if (row?.endsWith("_proxy") === true) expect([id, status]).toEqual([id, "proxy"]);
  }
});

test("the shipped pack has these indicators in this order, with their own figures", () => {
  const { indicators, areas } = shippedDesk().pack;
  expect(indicators.map(({ id, number, status }) => [id, number, status])).toEqual(
    indicatorPlan.map(({ id, number, status }) => [id, number, status]),
  );
  for (const { id, status, values } of indicators)
    expect([id, values.every(Number.isNaN)]).toEqual([id, status === "missing"]);
  // Kent’s population, ONS’s mid-2024 estimate: between 1.6 and 1.7 million.
  const kent = areas.find((one) => one.name === "Kent")?.index ?? -1;
  const population = indicators.find((one) => one.id === "population")?.values[kent] ?? NaN;
  expect(Math.floor(population / 100_000)).toBe(16);
});
