import { quintileBand, quintileOfRank } from "../../src/statistics/quintile-band.ts";

const sizes = (of: number): number[] => {
  const count = [0, 0, 0, 0, 0];
  for (let rank = 1; rank <= of; rank++) count[quintileOfRank(rank, of) - 1]!++;
  return count;
};

/** floor(6 - ceil((N + 1 - r) / (N / 5))) in whole numbers: the smallest q with (N + 1 - r) x 5 <= (6 - q) x N counted down. */
const exactly = (rank: number, of: number): number => {
  const fifths = 5n * BigInt(of + 1 - rank);
  const rounded = (fifths + BigInt(of) - 1n) / BigInt(of);
  return 6 - Number(rounded);
};

test("sizes at N = 16 are 4, 3, 3, 3, 3", () => expect(sizes(16)).toEqual([4, 3, 3, 3, 3]));

test("where 5 divides N the fifths are equal", () => {
  expect(sizes(10)).toEqual([2, 2, 2, 2, 2]);
  expect(sizes(15)).toEqual([3, 3, 3, 3, 3]);
});

test("the 3rd of 13 is in the first fifth by this rule (in the second by the other common one)", () => {
  expect(quintileOfRank(3, 13)).toBe(1);
  expect(Math.ceil((5 * 3) / 13)).toBe(2);
});

test("no place slips over a boundary by binary arithmetic, for any set up to 400", () => {
  const slipped: string[] = [];
  for (let of = 1; of <= 400; of++)
    for (let rank = 1; rank <= of; rank++)
      if (quintileOfRank(rank, of) !== exactly(rank, of)) slipped.push(`${rank} of ${of}`);
  expect(slipped).toEqual([]);
});

test("a tie block within one band has that band", () => {
  expect(quintileBand({ first: 1, last: 2, of: 10 }, 1)).toBe(1);
  expect(quintileBand({ first: 9, last: 10, of: 10 }, -1)).toBe(5);
});

test("a tie block across two bands: a reason naming both", () => {
  expect(quintileBand({ first: 2, last: 3, of: 10 }, 1)).toMatchObject({
    reason: "tie-across-bands",
    detail: { bands: ["1", "2"], first: 2, last: 3, of: 10 },
  });
});

test("neutral polarity: no fifth can be called the best", () => {
  expect(quintileBand({ first: 1, last: 1, of: 10 }, 0)).toMatchObject({ reason: "neutral-polarity" });
});
