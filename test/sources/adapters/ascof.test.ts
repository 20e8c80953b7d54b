import { ascofPart, readAscof } from "../../../src/sources/adapters/ascof.ts";
import type { Reading } from "../../../src/sources/table/source-figure.ts";
import { smallDirectory } from "../small-directory.ts";

const head = "measure,period,area_code,outcome,margin_of_error_95,respondents,numerator,denominator,marker\n";
const read = (rows: string, ...measures: string[]): Reading =>
  readAscof(`${head}${rows}\n`, "ascof.csv", smallDirectory, new Set(measures.length === 0 ? ["1d", "2a"] : measures));

test("half the interval is published: the limits are outcome less and plus it, without binary tails", () => {
  expect(read("1d,2024/25,E10000016,0.3,0.1,130,,,").figures).toMatchObject([{ lower95: 0.2, upper95: 0.4 }]);
  expect(read("1d,2024/25,E10000016,66.8,5.55,130,,,").figures).toMatchObject([{ lower95: 61.25, upper95: 72.35 }]);
});

test("a mark has no limits, even with a margin beside it", () => {
  expect(read("1d,2024/25,E10000016,,5.5,130,,,[c]").figures).toMatchObject([
    { value: null, state: "suppressed", lower95: null, upper95: null },
  ]);
});

test("0 of people who were asked is 0; 0 of nobody is no figure", () => {
  const { figures } = read("1d,2019/20,E10000016,0,0,12,,,\n1d,2019/20,E08000037,0,0,0,,,");
  expect(figures).toMatchObject([
    { value: 0, state: null, lower95: 0, upper95: 0 },
    { value: null, state: "notPublished", lower95: null, upper95: null },
  ]);
});

test("the parts of a measure are collected under names of their own, where they are given", () => {
  const { figures } = read("2a,2024/25,E10000016,79.3,,,5970,7529,\n2a,2023/24,E10000016,78,,,,,");
  expect(figures.map(({ measure, value }) => [measure, value])).toEqual([
    ["2a", 79.3],
    [ascofPart.numerator("2a"), 5970],
    [ascofPart.denominator("2a"), 7529],
    ["2a", 78],
  ]);
});

test("only the measures asked for are read, so a fault in another stops nothing", () => {
  expect(read("9z,2024/25,E99999999,about 66,,,,,", "1d")).toMatchObject({ figures: [], issues: [] });
});
