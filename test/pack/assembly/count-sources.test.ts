import { countSourcesOf } from "../../../src/pack/assembly/count-sources.ts";
import { mergeSeries } from "../../../src/pack/assembly/merge-series.ts";
import { inputOf, observedOf } from "./observed-of.ts";

const [gateshead, kent] = ["E08000037", "E10000016"];
const counts = { numerator: 25, denominator: 200 };

test("counts of the file that the figure is from need no source of their own", () => {
  expect(countSourcesOf(mergeSeries(inputOf([observedOf(gateshead, 2025, 12.5, counts)])))).toEqual([[]]);
});

test("counts from another file with the same figure are from that file, whichever of the two comes first", () => {
  const [plain, counted] = [observedOf(gateshead, 2025, 12.5), observedOf(gateshead, 2025, 12.5, counts)];
  expect(countSourcesOf(mergeSeries(inputOf([plain], [counted])))).toEqual([["els"]]);
  // The finer figure wins, and keeps the counts of the one before.
  const coarse = observedOf(gateshead, 2025, 12.5, counts);
  const finer = observedOf(gateshead, 2025, 12.46);
  const merged = mergeSeries(inputOf([coarse], [finer]));
  expect(merged.cells[0]?.get(gateshead)).toMatchObject({ value: 12.46, ...counts });
  expect(countSourcesOf(merged)).toEqual([["lof"]]);
});

test("each period has its own, once and in order, of all its councils", () => {
  const cell = (area: string, end: number, ...countSources: string[]) =>
    observedOf(area, end, 12.5, { ...counts, countSources });
  const merged = mergeSeries(
    inputOf([cell(gateshead, 2024), cell(gateshead, 2025, "population", "lait"), cell(kent, 2025, "lait", "lof")]),
  );
  expect(countSourcesOf(merged)).toEqual([[], ["lait", "population"]]);
});
