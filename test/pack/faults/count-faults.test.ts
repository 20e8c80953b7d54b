import { wrongCount } from "../../../src/pack/faults/count-faults.ts";
import { tinyPackFile } from "../../fixtures/packs/tiny-pack.ts";
import { type Change, faultAfter, seriesOf } from "./damage.ts";

const id = "O06M09";
const width = tinyPackFile.coverages[tinyPackFile.series.find((one) => one.id === id)!.coverage]!.length;
const column = (first: number | null): (number | null)[] => [first, ...new Array<null>(width - 1).fill(null)];
const counts =
  (...numbers: readonly [numerator: number | null, denominator: number | null]): Change[1] =>
  (file) => {
    const series = seriesOf(file, id);
    series.numerator = [[1, column(numbers[0])]];
    series.denominator = [[1, column(numbers[1])]];
  };

test.each<Change>([
  ["a numerator below nothing", counts(-1, 10), `series ${id} has a count that is none in cell ${width}`],
  ["a denominator below nothing", counts(1, -10), `series ${id} has a count that is none in cell ${width}`],
  ["a part of nothing", counts(1, 0), `series ${id} has a count out of none in cell ${width}`],
  ["respondents below nothing", (file) => (seriesOf(file, id).respondents = [[0, column(-3)]]), "a count that is none"],
  ["a period twice", (file) => (seriesOf(file, id).numerator = [1, 1].map((at) => [at, column(1)])), "a period twice"],
  ["a period not held", (file) => (seriesOf(file, id).numerator = [[99, column(1)]]), "counts of a period it does not"],
  [
    "sources of a period twice",
    (file) => (seriesOf(file, id).countSources = [1, 1].map((at) => [at, [0]])),
    "the sources of a period's counts twice",
  ],
  ["sources of no period", (file) => (seriesOf(file, id).countSources = [[99, [0]]]), "sources for counts of a period"],
  ["no such source", (file) => (seriesOf(file, id).countSources = [[0, [999]]]), "a source that is not there"],
  ["too short a column", (file) => (seriesOf(file, id).numerator = [[0, [1]]]), "a column of the wrong length"],
])("%s is found", (_name, change, expected) => expect(faultAfter(change)).toContain(expected));

test.each([
  [0, 0],
  [0, 10],
  [12, 10],
  [3, null],
  [null, 3],
  [null, 0],
  [2.5, 10],
])("%p out of %p is no fault", (numerator, denominator) => {
  expect(faultAfter(counts(numerator, denominator))).toBeNull();
});

test("what is no number is no count", () => {
  for (const count of [NaN, Infinity, -Infinity, -0.5])
    for (const part of ["numerator", "denominator", "respondents"])
      expect([part, count, wrongCount({ [part]: count })]).toEqual([part, count, "a count that is none"]);
  expect(wrongCount({})).toBeNull();
});
