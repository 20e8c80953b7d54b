import { trimName, withoutInitials } from "../../../src/own-kpis/measure/trim-name.ts";

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
