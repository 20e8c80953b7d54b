import type { PolarityFactor } from "./favourable.ts";

/** The places a value takes among `of`: one place, or the block of places it shares with its equals. */
export interface RankBlock {
  readonly first: number;
  readonly last: number;
  readonly of: number;
  /** Counted from the highest because neither end is good: no place of a league. Left out where one end is good. */
  readonly fromHighest?: true;
}

/**
 * The place of a value among all, itself included: 1 is the best, or the highest where polarity is neutral.
 *
 * Equal values share a block of places ("joint 4th to 6th of 16"): giving all of them 4th place, as most spreadsheets
 * do, flatters every one, and an average rank is not a place.
 *
 * Excel check: `=RANK.EQ(own, all, order)` gives `first`; order 0 where high is good or neutral, 1 where low is good
 *
 * @param own the value to place
 * @param others the others' values, same period and unit, missing ones removed
 * @param factor +1 high is good, -1 low is good, 0 neutral
 * @example rankBlock(15, [10, 15, 20, 30], 1) // { first: 3, last: 4, of: 5 }
 */
export function rankBlock(own: number, others: readonly number[], factor: PolarityFactor): RankBlock {
  let ahead = 0;
  let equal = 0;
  for (const value of others) {
    if (value === own) equal++;
    else if (factor === -1 ? value < own : value > own) ahead++;
  }
  const block = { first: ahead + 1, last: ahead + 1 + equal, of: others.length + 1 };
  return factor === 0 ? { ...block, fromHighest: true } : block;
}
