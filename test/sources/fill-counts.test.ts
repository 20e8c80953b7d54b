import type { Observed } from "../../src/pack/assembly/observed.ts";
import { mergeSeries } from "../../src/pack/assembly/merge-series.ts";
import { fillCounts } from "../../src/sources/fill-counts.ts";
import { inputOf, observedOf } from "../pack/assembly/observed-of.ts";

const gateshead = "E08000037";
function filled(own: Observed, numerator: Observed[], denominator: Observed[]): Observed | undefined {
  return fillCounts(mergeSeries(inputOf([own])), { numerator, denominator }).cells[0]?.get(gateshead);
}

test("counts go to the figure of their area and period that lacks them", () => {
  const [above, below] = [[observedOf(gateshead, 2025, 25)], [observedOf(gateshead, 2025, 200)]];
  expect(filled(observedOf(gateshead, 2025, 12.5), above, below)).toMatchObject({ numerator: 25, denominator: 200 });
  const elsewhere = [observedOf("E10000016", 2025, 25), observedOf(gateshead, 2024, 24)];
  expect(filled(observedOf(gateshead, 2025, 12.5), elsewhere, below)).toMatchObject({
    numerator: null,
    denominator: 200,
  });
});

test("a figure's own counts stay", () => {
  const own = observedOf(gateshead, 2025, 12.5, { numerator: 25, denominator: 200 });
  const other = [observedOf(gateshead, 2025, 100)];
  expect(filled(own, other, other)).toMatchObject({ numerator: 25, denominator: 200 });
});

test("of counts that cannot belong together, more cases than people, neither is put", () => {
  const cell = filled(
    observedOf(gateshead, 2025, 12.5),
    [observedOf(gateshead, 2025, 201)],
    [observedOf(gateshead, 2025, 200)],
  );
  expect([cell?.numerator, cell?.denominator]).toEqual([undefined, undefined]);
  const as = [observedOf(gateshead, 2025, 200)];
  expect(filled(observedOf(gateshead, 2025, 100), as, as)).toMatchObject({ numerator: 200, denominator: 200 });
});

test("a mark has no counts, and a marked count is none", () => {
  const counts = [observedOf(gateshead, 2025, 25)];
  expect(filled(observedOf(gateshead, 2025, null), counts, counts)?.numerator).toBeUndefined();
  const marked = [observedOf(gateshead, 2025, null)];
  expect(filled(observedOf(gateshead, 2025, 12.5), marked, counts)).toMatchObject({ numerator: null, denominator: 25 });
});

test("without counts the series is the same", () => {
  const merged = mergeSeries(inputOf([observedOf(gateshead, 2025, 12.5)]));
  expect(fillCounts(merged, { numerator: [], denominator: [] })).toBe(merged);
});

test("the sources of filled counts go with them, each once; of counts that are not put, none", () => {
  const from = (value: number, source: string): Observed =>
    observedOf(gateshead, 2025, value, { countSources: [source] });
  const cell = (own: Partial<Observed>, over: number): readonly string[] | undefined =>
    filled(observedOf(gateshead, 2025, 12.5, own), [from(over, "lait")], [from(200, "population")])?.countSources;
  expect(cell({}, 25)).toEqual(["lait", "population"]);
  expect(cell({ numerator: 24 }, 25)).toEqual(["population"]);
  expect(cell({ numerator: 24, countSources: ["csc"] }, 25)).toEqual(["csc", "population"]);
  expect(cell({ numerator: 24, denominator: 192 }, 25)).toBeUndefined();
  expect(cell({}, 201)).toBeUndefined();
});
