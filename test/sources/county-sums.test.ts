import type { Observed } from "../../src/pack/assembly/observed.ts";
import { mergeSeries } from "../../src/pack/assembly/merge-series.ts";
import type { Base } from "../../src/sources/base.ts";
import { withCountySums } from "../../src/sources/county-sums.ts";
import { inputOf, observedOf } from "../pack/assembly/observed-of.ts";

const [kent, ashford, dover, gateshead] = ["E10000016", "E07000105", "E07000108", "E08000037"];
const areas = [
  { code: gateshead, tier: "single", county: null },
  { code: kent, tier: "county", county: null },
  { code: ashford, tier: "district", county: kent },
  { code: dover, tier: "district", county: kent },
] as unknown as Base["areas"];

const sums = (compiled: Observed[], other: Observed[] = []) =>
  withCountySums(mergeSeries(inputOf(compiled, other)), areas);

test("a county is the sum of all its districts, derived, by the source of the districts", () => {
  const { cells, takenFrom } = sums(
    [observedOf(gateshead, 2025, 3)],
    [observedOf(ashford, 2025, 6, { lower95: 5, upper95: 7, numerator: 6 }), observedOf(dover, 2025, 7)],
  );
  expect(cells[0]?.get(kent)).toMatchObject({
    area: kent,
    value: 13,
    state: null,
    lower95: null,
    upper95: null,
    numerator: null,
    flags: ["derived"],
  });
  expect([takenFrom[0]?.get(kent), takenFrom[0]?.get(gateshead)]).toEqual(["els", "lof"]);
  expect(cells[0]?.size).toBe(4);
});

test("a district without a figure, or with a mark, leaves no sum", () => {
  expect(sums([observedOf(ashford, 2025, 6)]).cells[0]?.has(kent)).toBe(false);
  expect(sums([observedOf(ashford, 2025, 6), observedOf(dover, 2025, null)]).cells[0]?.has(kent)).toBe(false);
});

test("each period has its own sum", () => {
  const { cells } = sums([
    observedOf(ashford, 2024, 1),
    observedOf(dover, 2024, 0),
    observedOf(ashford, 2025, 6),
    observedOf(gateshead, 2025, 1),
  ]);
  expect(cells.map((row) => row.get(kent)?.value)).toEqual([1, undefined]);
});

test("a county's own figure stays", () => {
  const own = observedOf(kent, 2025, 20);
  expect(sums([own, observedOf(ashford, 2025, 6), observedOf(dover, 2025, 7)]).cells[0]?.get(kent)).toBe(own);
});

test("a sum with an unchecked or provisional part is that too, each flag once", () => {
  const { cells } = sums([
    observedOf(ashford, 2025, 6, { flags: ["provisional"] }),
    observedOf(dover, 2025, 7, { flags: ["unchecked", "provisional"] }),
  ]);
  expect(cells[0]?.get(kent)?.flags).toEqual(["provisional", "unchecked", "derived"]);
});
