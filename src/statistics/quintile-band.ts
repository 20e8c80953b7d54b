import { noValue, type NoValue } from "./no-value.ts";
import type { PolarityFactor } from "./favourable.ts";
import type { RankBlock } from "./rank-block.ts";

/** 1 is the best fifth, 5 the one furthest from it. */
export type QuintileBand = 1 | 2 | 3 | 4 | 5;

/**
 * The fifth of a set to which a position in it belongs, 1 being the best.
 *
 * The rule of OHID's package, q = floor(6 - ceil((N + 1 - r) / (N / 5))). Where N is not a multiple of 5 it gives
 * different bands from the equally common ceil(5r / N): at 16 its fifths hold 4, 3, 3, 3 and 3 places. Computed as 5(N
 * + 1 - r) / N, because N / 5 is rarely exact in binary and a position on a boundary could end up in the wrong band.
 *
 * Excel check: `=6-ROUNDUP((N+1-rank)/(N/5),0)`
 *
 * @param rank a place from 1 (best) to `of`
 * @param of how many places there are (N)
 * @example quintileOfRank(3, 13) // 1
 */
export function quintileOfRank(rank: number, of: number): QuintileBand {
  return (6 - Math.ceil((5 * (of + 1 - rank)) / of)) as QuintileBand;
}

/**
 * The fifth of the set in which a value lies, by its position.
 *
 * Values that tie across the boundary of two fifths belong to neither alone (6% of real comparisons): the answer is
 * then a reason that names both, since either choice would be arbitrary.
 *
 * Excel check: {@link quintileOfRank} of the first and of the last place of the block
 *
 * @param block the places of the value, from rankBlock
 * @param factor +1 high is good, -1 low is good, 0 neutral
 * @returns the band; "tie-across-bands" with `bands` naming both,
 *   "neutral-polarity" where no fifth can be called the best
 * @example quintileBand({ first: 3, last: 3, of: 13 }, 1) // 1
 */
export function quintileBand(block: RankBlock, factor: PolarityFactor): QuintileBand | NoValue {
  if (factor === 0) return noValue("neutral-polarity");
  const better = quintileOfRank(block.first, block.of);
  const worse = quintileOfRank(block.last, block.of);
  if (better === worse) return better;
  return noValue("tie-across-bands", {
    bands: [String(better), String(worse)],
    first: block.first,
    last: block.last,
    of: block.of,
  });
}
