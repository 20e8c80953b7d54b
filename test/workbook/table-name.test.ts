import { freeTableName } from "../../src/workbook/table-name.ts";

test.each([
  ["Best start", "Best_start"],
  ["Figures: children & families", "Figures_children_families"],
  ["A1", "_A1"],
  ["XFD1048576", "_XFD1048576"],
  ["R1C1", "_R1C1"],
  ["r", "_r"],
  ["C", "_C"],
  ["2024", "_2024"],
  ["", "_"],
  ["Llanfair-pwll", "Llanfair_pwll"],
  ["Ysgol Tŷ", "Ysgol_Tŷ"],
])("%p becomes %p", (wanted, name) => {
  expect(freeTableName(wanted, new Set())).toBe(name);
});

test("a name in use is counted on, whatever its capitals", () => {
  expect(freeTableName("Kent", new Set(["kent", "kent_2"]))).toBe("Kent_3");
});

test("a long name keeps below Excel's 255 letters", () => {
  const long = "x".repeat(300);
  expect(freeTableName(long, new Set(["x".repeat(200)]))).toHaveLength(202);
});
