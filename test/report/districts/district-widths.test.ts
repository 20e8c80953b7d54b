import { districtWidths, visibleWidth } from "../../../src/report/districts/district-widths.ts";
import { linesOf } from "../../../src/report/text-lines.ts";

const twelve = Array.from({ length: 12 }, (_, i) => `District ${i + 1}`);

test("a few districts have wide columns, twelve just what their names and words need; together no more than a page", () => {
  const [few, many] = [districtWidths(["Rugby", "Warwick"]), districtWidths(twelve)];
  expect(few).toEqual([46, 12, 11, 14, 14, 8]);
  expect(new Set(many.slice(3, -1)).size).toBe(1);
  expect(many.slice(0, -1).reduce((sum, one) => sum + one + 0.71, 0)).toBeLessThanOrEqual(156.001);
  expect(linesOf("suppressed", { width: many[3] ?? 0, fontSize: 10 })).toBe(1);
});

test("a long word widens its own column, at the cost of the measures' names", () => {
  const [short, long] = [districtWidths(twelve), districtWidths([...twelve.slice(1), "Cambridgeshire"])];
  expect(long.slice(3, 14)).toEqual(short.slice(3, 14));
  expect(long[0]).toBeLessThan(short[0] ?? 0);
  expect(linesOf("Cambridgeshire", { width: long[14] ?? 0, fontSize: 10, bold: true })).toBe(1);
});

test("a name with hyphens may be broken at them", () => {
  const [broken, whole] = ["Stratford-on-Avon", "StratfordonAvon"].map(
    (name) => districtWidths([name, ...twelve])[3] ?? 0,
  );
  expect(broken).toBeLessThan(whole ?? 0);
});

test("on paper the hidden column takes nothing", () => {
  expect(visibleWidth([46, 12, 11, 14, 14, 8])).toBe(97);
});
