import fc from "fast-check";
import type { PolarityFactor } from "../../src/statistics/favourable.ts";
import { z95, type Interval } from "../../src/statistics/interval.ts";
import { jointFactor } from "../../src/statistics/joint-factor.ts";
import { isNoValue } from "../../src/statistics/no-value.ts";
import { rankBlock } from "../../src/statistics/rank-block.ts";
import {
  rankInterval,
  toldApart,
  widened,
  type Estimate,
  type RankInterval,
} from "../../src/statistics/rank-interval.ts";
import { referenceRows } from "../reference/reference-rows.ts";

const span = (lower: number, upper: number): Interval => ({ lower, upper });
const places = (own: Interval, others: readonly (Interval | null)[], factor: PolarityFactor): RankInterval => {
  const found = rankInterval(own, others, factor);
  if (isNoValue(found)) throw new Error(found.reason);
  return found;
};

test("two areas are too few, three are not", () => {
  expect(rankInterval(span(1, 2), [span(3, 4)], 1)).toMatchObject({
    reason: "too-few-values",
    detail: { n: 2, needed: 3 },
  });
  expect(places(span(1, 2), [span(3, 4), span(5, 6)], 1)).toEqual({ best: 3, worst: 3, of: 3 });
});

test("an area whose whole interval is on the good side is ahead, on the bad side behind", () => {
  const others = [span(1, 2), span(3, 6), span(7, 8), span(9, 10)];
  expect(places(span(4, 5), others, 1)).toEqual({ best: 3, worst: 4, of: 5 });
  expect(places(span(4, 5), others, -1)).toEqual({ best: 2, worst: 3, of: 5 });
});

test("where neither end is good, places are counted from the highest", () => {
  expect(places(span(4, 5), [span(1, 2), span(3, 6), span(7, 8)], 0)).toEqual({
    best: 2,
    worst: 3,
    of: 4,
    fromHighest: true,
  });
});

test("limits that touch do not set two areas apart, in spite of binary arithmetic", () => {
  expect(toldApart(span(3, 5), span(5, 6))).toBe("cannot be told apart");
  expect(toldApart(span(3, 5), span(2, 3))).toBe("cannot be told apart");
  expect(toldApart(span(0, 0.1 + 0.2), span(0.3, 1))).toBe("cannot be told apart");
  expect(toldApart(span(0, 0.3), span(0.1 + 0.2, 1))).toBe("cannot be told apart");
  expect(toldApart(span(0.3, 1), span(0, 0.3))).toBe("cannot be told apart");
  expect(0.1 + 0.7).toBeLessThan(0.8);
  expect(toldApart(span(0.8, 1), span(0, 0.1 + 0.7))).toBe("cannot be told apart");
  expect(toldApart(span(3, 5), span(5.0000001, 6))).toBe("above");
  expect(toldApart(span(3, 5), span(1, 2.9999999))).toBe("below");
});

test("an area without an interval sets nobody apart, and counts", () => {
  expect(places(span(4, 5), [null, null, span(8, 9)], 1)).toEqual({ best: 2, worst: 4, of: 4 });
});

test("widening keeps the two sides of a lopsided interval apart", () => {
  expect(widened({ value: 10, lower: 8, upper: 13 }, 3)).toEqual({ lower: 4, upper: 19 });
});

test("51 of 51: the joint 90% rank sets of travel time to work in the United States", () => {
  const rows = referenceRows("rank-intervals-travel-time.csv");
  expect(rows).toHaveLength(51);
  // Their limits are rounded to one decimal, and touching ones count as apart: hence a billionth less.
  const times = (jointFactor(51, 0.9) * z95) / 1.644854;
  const tenth = (limit: number): number => Math.round(limit * 10) / 10;
  const limits = rows.map((row): Interval => {
    const [value, margin] = [Number(row["estimate_minutes"]), Number(row["margin90"])];
    const { lower, upper } = widened({ value, lower: value - margin, upper: value + margin }, times);
    return { lower: tenth(lower) + 1e-9, upper: tenth(upper) - 1e-9 };
  });
  const found = limits.map((own, at) =>
    places(
      own,
      limits.filter((_, other) => other !== at),
      -1,
    ),
  );
  expect(found.map(({ best, worst }) => [best, worst])).toEqual(
    rows.map((row) => [Number(row["best"]), Number(row["worst"])]),
  );
});

/** Whole quarters, so that ties and touching limits come up. */
const quarter = fc.integer({ min: 0, max: 60 }).map((quarters) => quarters / 4);
const estimate: fc.Arbitrary<Estimate> = fc
  .tuple(quarter, quarter, quarter)
  .map(([value, down, up]) => ({ value, lower: value - down, upper: value + up }));
const factor = fc.constantFrom<PolarityFactor>(1, -1, 0);
const others = fc.array(fc.tuple(estimate, fc.boolean()), { minLength: 2, maxLength: 20 });
const limitsOf = (members: readonly (readonly [Estimate, boolean])[], times = 1): (Interval | null)[] =>
  members.map(([one, hasLimits]) => (hasLimits ? widened(one, times) : null));

test("the places always hold the rank, the whole of a shared one too", () => {
  fc.assert(
    fc.property(estimate, others, factor, (own, members, pol) => {
      const rank = rankBlock(
        own.value,
        members.map(([{ value }]) => value),
        pol,
      );
      const { best, worst, of } = places(own, limitsOf(members), pol);
      expect([best <= rank.first, worst >= rank.last, of]).toEqual([true, true, rank.of]);
    }),
  );
});

test("wider limits never narrow the places, and the joint places hold the plain ones", () => {
  fc.assert(
    fc.property(estimate, others, factor, fc.double({ min: 1, max: 5, noNaN: true }), (own, members, pol, times) => {
      const plain = places(own, limitsOf(members), pol);
      for (const wider of [times, jointFactor(members.length + 1)]) {
        const wide = places(widened(own, wider), limitsOf(members, wider), pol);
        expect([wide.best <= plain.best, wide.worst >= plain.worst]).toEqual([true, true]);
      }
    }),
  );
});

test("polarity mirrors the places", () => {
  fc.assert(
    fc.property(estimate, others, (own, members) => {
      const [high, low] = [places(own, limitsOf(members), 1), places(own, limitsOf(members), -1)];
      expect([low.best, low.worst]).toEqual([high.of + 1 - high.worst, high.of + 1 - high.best]);
    }),
  );
});

test("with no intervals among the others every place is open", () => {
  fc.assert(
    fc.property(estimate, others, factor, (own, members, pol) => {
      expect(
        places(
          own,
          members.map(() => null),
          pol,
        ),
      ).toMatchObject({ best: 1, worst: members.length + 1 });
    }),
  );
});
