import { decisionKey, isSameList, plainName } from "../../../src/actions/own-kpis/kept-list.ts";

const block = { sheet: "Ours", row: 5, column: 2, rows: 10, columns: 4 };

test("spaces and capitals of a name do not matter, anything else does", () => {
  expect(plainName("  Recycling\u00a0 Rate ")).toBe("recycling rate");
  expect(plainName("Recycling rate (%)")).not.toBe(plainName("Recycling rate"));
});

test("KPIs of one name in two sections are two", () => {
  const kpi = { reference: null, name: "Satisfaction", section: "Adults" };
  expect(decisionKey(kpi)).not.toBe(decisionKey({ ...kpi, section: "Children" }));
  expect(decisionKey(kpi)).toBe(decisionKey({ ...kpi, name: "satisfaction" }));
});

test("ranges that meet on one sheet are one list, whatever the capitals of the sheet", () => {
  expect(isSameList(block, { ...block, sheet: "OURS", row: 14 })).toBe(true);
  expect(isSameList(block, { ...block, row: 15 })).toBe(false);
  expect(isSameList(block, { ...block, column: 6 })).toBe(false);
});
