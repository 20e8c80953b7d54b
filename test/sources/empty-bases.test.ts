import type { MergedSeries } from "../../src/pack/assembly/merge-series.ts";
import type { Observed } from "../../src/pack/assembly/observed.ts";
import { withoutEmptyBases } from "../../src/sources/empty-bases.ts";

const kent = "E10000016";
const period = { label: "2019/20", start: "2019-04-01", end: "2020-03-31" };

function read(part: Partial<Observed>): Observed | undefined {
  const at = { file: "survey.csv", row: 2, column: null };
  const cell = {
    area: kent,
    period,
    value: 0,
    state: null,
    lower95: 0,
    upper95: 0,
    flags: [],
    at,
    ...part,
  } as Observed;
  const series = { cells: [new Map([[kent, cell]])] } as unknown as MergedSeries;
  return withoutEmptyBases(series).cells[0]?.get(kent);
}

test("0 where nobody was asked is no figure, and has no interval and no counts", () => {
  const found = read({ respondents: 0 });
  expect(found).toMatchObject({ value: null, state: "notPublished", lower95: null, upper95: null });
  expect([found?.numerator, found?.denominator, found?.respondents]).toEqual([undefined, undefined, undefined]);
});

test.each([
  ["0 of 40 children", { numerator: 0, denominator: 40 }, 0],
  ["0 of 0 children, as published,", { numerator: 0, denominator: 0 }, 0],
  ["0 without any count", {}, 0],
  ["a figure whose base rounds to 0", { value: 0.4, respondents: 0 }, 0.4],
])("%s stays", (_, part, value) => {
  expect(read(part)?.value).toBe(value);
});
