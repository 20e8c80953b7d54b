import { trimName, withoutCode, withoutInitials } from "../../../src/own-kpis/measure/trim-name.ts";

const trimmed = (name: string): string => trimName(name.toLowerCase()).replace(/\s+/g, " ").trim();

test.each([
  ["KPI 12: Recycling rate", "recycling rate"],
  ["SCS28 - Recycling rate", "recycling rate"],
  ["NI 192 Recycling rate (former NI 192)", "recycling rate"],
  ["1.2) Recycling rate", "recycling rate"],
  ["Recycling rate 2025/26 (Q2)", "recycling rate"],
  ["Recycling rate as at 31 March 2026", "recycling rate"],
  ["Increase the recycling rate from 43.1% in 2022 to 50% by 2026", "the recycling rate"],
  ["Recycling rate, rolling 12 months", "recycling rate,"],
])("%p is about %p", (name, rest) => {
  expect(trimmed(name)).toBe(rest);
});

test.each(["KS2 disadvantage gap", "Attainment 8", "3 or more placements", "16-17 year olds", "B&B over 6 weeks"])(
  "%p keeps its numbers",
  (name) => {
    expect(trimmed(name)).toBe(name.toLowerCase());
  },
);

test("a short form in brackets of the words before it is left out, any other stays", () => {
  expect(withoutInitials("Special Educational Needs (SEN) pupils").replace(/\s+/g, " ")).toBe(
    "Special Educational Needs pupils",
  );
  expect(withoutInitials("Pupils (SEN)")).toBe("Pupils (SEN)");
});

test.each([
  ["C17b - Percentage of physically inactive adults", "Percentage of physically inactive adults"],
  ["2A(2) Permanent admissions", "Permanent admissions"],
  ["CS12a Children in care", "Children in care"],
  ["5G coverage", "5G coverage"],
  ["KS2 Attainment", "KS2 Attainment"],
])("without its code, %p is %p", (name, rest) => {
  expect(withoutCode(name)).toBe(rest);
});

test.each([
  ["Ensure that the recycling rate is at or above target", "that the recycling rate"],
  ["Maintain the recycling rate at 45% or above", "the recycling rate"],
  ["Recycling rate (reported one quarter in arrears)", "recycling rate"],
  ["Recycling rate (source: WasteDataFlow)", "recycling rate"],
  ["Per cent of waste recycled", "waste recycled"],
  ["Schools above the national average", "schools above the national average"],
])("an aim, a source or a note of %p leaves %p", (name, rest) => {
  expect(trimmed(name).replace(/^ensure /, "")).toBe(rest);
});
