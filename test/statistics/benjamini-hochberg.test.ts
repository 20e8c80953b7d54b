import fc from "fast-check";
import { benjaminiHochberg } from "../../src/statistics/benjamini-hochberg.ts";
import { referenceRows } from "../reference/reference-rows.ts";

test("of no tests none stands, of one that at 5%", () => {
  expect(benjaminiHochberg([])).toEqual([]);
  expect(benjaminiHochberg([0.05])).toEqual([true]);
  expect(benjaminiHochberg([0.0501])).toEqual([false]);
});

test("the fifteen published p-values: four stand", () => {
  const rows = referenceRows("benjamini-hochberg.csv");
  const found = benjaminiHochberg(rows.map(({ p }) => Number(p)));
  expect(found).toEqual(rows.map(({ holds }) => holds === "yes"));
  expect(found.filter(Boolean)).toHaveLength(4);
});

test("the largest that passes carries those below it along, whether they pass themselves or not", () => {
  // 0.03 is above 0.05 / 3 and 0.031 below 0.05 x 2 / 3.
  expect(benjaminiHochberg([0.031, 0.03, 0.9])).toEqual([true, true, false]);
  expect(benjaminiHochberg([0.045, 0.04, 0.03])).toEqual([true, true, true]);
});

test("equal p-values stand or fall together, the order of tests does not matter", () => {
  expect(benjaminiHochberg([0.03, 0.9, 0.03, 0.9])).toEqual([false, false, false, false]);
  expect(benjaminiHochberg([0.025, 0.9, 0.025, 0.9])).toEqual([true, false, true, false]);
});

const many = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 40 });

test("a smaller p-value never falls where a larger one stands, and lowering one makes no other fall", () => {
  fc.assert(
    fc.property(many, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (all, at, times) => {
      const before = benjaminiHochberg(all);
      all.forEach((p, one) =>
        all.forEach((other, two) => {
          if (p <= other && before[two] === true) expect(before[one]).toBe(true);
        }),
      );
      const which = at % all.length;
      const after = benjaminiHochberg(all.map((p, one) => (one === which ? p * times : p)));
      before.forEach((stood, one) => {
        if (stood) expect(after[one]).toBe(true);
      });
    }),
  );
});

test("what stands lies between Bonferroni's and each at 5% by itself", () => {
  fc.assert(
    fc.property(many, (all) => {
      benjaminiHochberg(all).forEach((stands, at) => {
        const p = all[at] as number;
        if (p <= 0.05 / all.length) expect(stands).toBe(true);
        if (p > 0.0500001) expect(stands).toBe(false);
      });
    }),
  );
});
