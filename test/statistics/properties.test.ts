import fc from "fast-check";
import { favourablePercentile, type PolarityFactor } from "../../src/statistics/favourable.ts";
import { gap } from "../../src/statistics/gap.ts";
import { isNoValue, type NoValue } from "../../src/statistics/no-value.ts";
import { percentile } from "../../src/statistics/percentile.ts";
import { quartileBand } from "../../src/statistics/quartile-band.ts";
import { quintileBand } from "../../src/statistics/quintile-band.ts";
import { rankBlock } from "../../src/statistics/rank-block.ts";
import { robustZ } from "../../src/statistics/robust-z.ts";
import { zScore } from "../../src/statistics/z-score.ts";

/** Whole quarters: exact in binary, so that shifting and scaling cannot make or break a tie. */
const figure = fc.integer({ min: -400, max: 400 }).map((quarters) => quarters / 4);
const others = fc.array(figure, { minLength: 5, maxLength: 40 });
const sign = fc.constantFrom<PolarityFactor>(1, -1);
const anyFactor = fc.constantFrom<PolarityFactor>(1, -1, 0);
/** Powers of two: scaling by them is exact. */
const scale = fc.constantFrom(0.25, 0.5, 2, 8);

function expectSame(found: number | NoValue, expected: number | NoValue): void {
  if (isNoValue(expected) || isNoValue(found))
    expect(isNoValue(found) && found.reason).toBe(isNoValue(expected) && expected.reason);
  else expect(found).toBeCloseTo(expected, 9);
}

const bands = (own: number, set: readonly number[], factor: PolarityFactor): unknown[] => [
  rankBlock(own, set, factor),
  answer(quartileBand(own, [...set, own], factor)),
  answer(quintileBand(rankBlock(own, set, factor), factor)),
];
const answer = (band: unknown): unknown => (isNoValue(band) ? [band.reason, band.detail["bands"]] : band);

test("scores do not change when a set is reordered", () => {
  fc.assert(
    fc.property(figure, others, fc.infiniteStream(fc.nat()), anyFactor, (own, set, random, factor) => {
      const mixed = set
        .map((value) => [random.next().value, value] as const)
        .sort((a, b) => a[0] - b[0])
        .map(([, value]) => value);
      expect(robustZ(own, mixed)).toEqual(robustZ(own, set));
      expectSame(zScore(own, mixed), zScore(own, set));
      expect(percentile(own, mixed)).toEqual(percentile(own, set));
      expect(gap(own, mixed)).toEqual(gap(own, set));
      expect(bands(own, mixed, factor)).toEqual(bands(own, set, factor));
    }),
  );
});

test("z, robust z, percentile, rank and bands do not change when all values are shifted or scaled by a positive factor; gap scales with them", () => {
  fc.assert(
    fc.property(figure, others, figure, scale, sign, (own, set, shift, by, factor) => {
      const moved = (value: number): number => value * by + shift;
      const movedSet = set.map(moved);
      expectSame(zScore(moved(own), movedSet), zScore(own, set));
      expectSame(robustZ(moved(own), movedSet), robustZ(own, set));
      expect(percentile(moved(own), movedSet)).toBe(percentile(own, set));
      expect(bands(moved(own), movedSet, factor)).toEqual(bands(own, set, factor));
      expectSame(gap(moved(own), movedSet), by * (gap(own, set) as number));
    }),
  );
});

test("a negative factor changes the sign of z, robust z and gap, and swaps the polarity of rank and bands", () => {
  fc.assert(
    fc.property(figure, others, sign, (own, set, factor) => {
      const turned = set.map((value) => -value);
      const minus = (score: number | NoValue): number | NoValue => (isNoValue(score) ? score : -score);
      expectSame(zScore(-own, turned), minus(zScore(own, set)));
      expectSame(robustZ(-own, turned), minus(robustZ(own, set)));
      expectSame(gap(-own, turned), minus(gap(own, set)));
      expect(bands(-own, turned, -factor as PolarityFactor)).toEqual(bands(own, set, factor));
    }),
  );
});

test("rank blocks partition the places from 1 to N", () => {
  fc.assert(
    fc.property(others, anyFactor, (all, factor) => {
      const blocks = all.map((own, at) =>
        rankBlock(
          own,
          all.filter((_, other) => other !== at),
          factor,
        ),
      );
      const distinct = new Map(blocks.map((block) => [block.first, block]));
      let next = 1;
      for (const block of [...distinct.values()].sort((a, b) => a.first - b.first)) {
        expect(block.first).toBe(next);
        expect(blocks.filter((one) => one.first === block.first)).toHaveLength(block.last - block.first + 1);
        next = block.last + 1;
      }
      expect(next).toBe(all.length + 1);
    }),
  );
});

test("percentile and favourable percentile mirror each other", () => {
  fc.assert(
    fc.property(figure, others, (own, set) => {
      const share = percentile(own, set) as number;
      expect(favourablePercentile(share, 1)).toBe(share);
      expect(favourablePercentile(share, -1)).toBeCloseTo(
        percentile(
          -own,
          set.map((value) => -value),
        ) as number,
        12,
      );
    }),
  );
});

test("the place counts up and down: first by high and last by low make N + 1", () => {
  fc.assert(
    fc.property(figure, others, (own, set) => {
      const high = rankBlock(own, set, 1);
      const low = rankBlock(own, set, -1);
      expect(high.first + low.last).toBe(set.length + 2);
    }),
  );
});

test("no statistic answers NaN or infinity", () => {
  fc.assert(
    fc.property(figure, fc.array(figure, { maxLength: 12 }), (own, set) => {
      for (const found of [zScore(own, set), robustZ(own, set), percentile(own, set), gap(own, set)])
        expect(isNoValue(found) || Number.isFinite(found)).toBe(true);
    }),
  );
});
