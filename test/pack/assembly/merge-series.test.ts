import type { Observed } from "../../../src/pack/assembly/observed.ts";
import { mergeSeries, sameButForRounding } from "../../../src/pack/assembly/merge-series.ts";
import { inputOf, observedOf, year } from "./observed-of.ts";

const kent = "E10000016";
const gateshead = "E08000037";
const cell = (merged: ReturnType<typeof mergeSeries>, end: number, area: string): unknown => {
  const at = merged.periods.findIndex((period) => period.label === String(end));
  return merged.cells[at]?.get(area)?.value;
};

test("periods come oldest first, whichever file they are from", () => {
  const merged = mergeSeries(
    inputOf([observedOf(gateshead, 2025, 1)], [observedOf(kent, 2023, 2), observedOf(kent, 2024, 3)]),
  );
  expect(merged.periods.map((period) => period.label)).toEqual(["2023", "2024", "2025"]);
});

test("where two files have a cell the framework's figure is kept and the other listed", () => {
  const merged = mergeSeries(inputOf([observedOf(gateshead, 2025, 10)], [observedOf(gateshead, 2025, 12)]));
  expect(cell(merged, 2025, gateshead)).toBe(10);
  expect(merged.differences).toMatchObject([
    { area: gateshead, period: "2025", rounding: false, kept: { value: 10 }, left: { value: 12 } },
  ]);
});

test("the same figure to more decimals is a difference of rounding, and the less rounded is kept, whichever file has it", () => {
  for (const [compiled, other] of [
    [21.2182, 21.21817],
    [21.21817, 21.2182],
  ] as const) {
    const merged = mergeSeries(inputOf([observedOf(gateshead, 2025, compiled)], [observedOf(gateshead, 2025, other)]));
    expect(cell(merged, 2025, gateshead)).toBe(21.21817);
    expect(merged.differences).toMatchObject([{ rounding: true }]);
    expect(merged.sources).toEqual([[compiled === 21.21817 ? "lof" : "els"]]);
  }
});

test("the publisher's own file wins over the compilation, and other figures than the publisher's are listed", () => {
  const official = { source: "tables", figures: [observedOf(gateshead, 2025, 12)] };
  const merged = mergeSeries(
    inputOf([observedOf(gateshead, 2025, 10), observedOf(kent, 2025, 9)], [], { official: [official] }),
  );
  expect(cell(merged, 2025, gateshead)).toBe(12);
  expect(cell(merged, 2025, kent)).toBe(9);
  expect(merged.differences).toMatchObject([{ area: gateshead, kept: { value: 12 }, left: { value: 10 } }]);
});

test("of a period that is replaced nothing but the publisher's own figures is used, marks as well", () => {
  const official = { source: "tables", figures: [observedOf(gateshead, 2025, 12), observedOf(kent, 2025, null)] };
  const merged = mergeSeries(
    inputOf(
      [observedOf(gateshead, 2025, 10), observedOf(kent, 2025, 9), observedOf("E08000038", 2025, 8)],
      [observedOf(kent, 2024, 7)],
      { official: [official], replaced: ["2025"] },
    ),
  );
  expect(cell(merged, 2025, gateshead)).toBe(12);
  expect(merged.cells[1]?.get(kent)).toMatchObject({ value: null, state: "suppressed" });
  expect(cell(merged, 2025, "E08000038")).toBeUndefined();
  expect(cell(merged, 2024, kent)).toBe(7);
  expect(merged.differences).toEqual([]);
});

test("a figure that nobody has compared is no better for its decimals", () => {
  const unchecked = observedOf(gateshead, 2025, 21.21817, { flags: ["unchecked"] });
  const merged = mergeSeries(inputOf([observedOf(gateshead, 2025, 21.2)], [unchecked]));
  expect(merged.cells[0]?.get(gateshead)).toMatchObject({ value: 21.2, flags: [] });
});

test("equal figures are no difference", () => {
  expect(
    mergeSeries(inputOf([observedOf(gateshead, 2025, 10)], [observedOf(gateshead, 2025, 10)])).differences,
  ).toEqual([]);
});

test("an area that the framework's file lacks is taken from the other, at the framework's period too", () => {
  const merged = mergeSeries(inputOf([observedOf(gateshead, 2025, 10)], [observedOf(kent, 2025, 12)]));
  expect(cell(merged, 2025, kent)).toBe(12);
  expect(merged.sources).toEqual([["lof", "els"]]);
});

test("a period of one file has that file alone as its source", () => {
  const merged = mergeSeries(inputOf([observedOf(gateshead, 2025, 10)], [observedOf(gateshead, 2024, 9)]));
  expect(merged.sources).toEqual([["els"], ["lof"]]);
});

test("a number wins over a mark, a mark never over a number", () => {
  const merged = mergeSeries(
    inputOf(
      [observedOf(gateshead, 2025, null), observedOf("E08000038", 2025, 4)],
      [observedOf(gateshead, 2025, 10), observedOf("E08000038", 2025, null)],
    ),
  );
  expect(cell(merged, 2025, gateshead)).toBe(10);
  expect(cell(merged, 2025, "E08000038")).toBe(4);
  expect(merged.differences).toMatchObject([{ area: "E08000038", left: { value: null } }]);
});

test("counts of another file belong to the figure that is the same there, all of them or none", () => {
  const merge = (kept: number | null, own: Partial<Observed>, other: number | null) =>
    mergeSeries(
      inputOf(
        [observedOf(gateshead, 2025, kept, own)],
        [observedOf(gateshead, 2025, other, { numerator: 25, denominator: 200 })],
      ),
    ).cells[0]?.get(gateshead);
  expect(merge(12.5, {}, 12.5)).toMatchObject({ value: 12.5, numerator: 25, denominator: 200, respondents: null });
  // 13 is 12.5 without its decimal: the less rounded is kept with its own counts.
  expect(merge(13, {}, 12.5)).toMatchObject({ value: 12.5, numerator: 25, denominator: 200 });
  expect(merge(12.53, {}, 12.5)).toMatchObject({ value: 12.53, numerator: 25, denominator: 200 });
  expect(merge(14, {}, 12.5)?.numerator).toBeUndefined();
  expect(merge(12.5, { respondents: 300 }, 12.5)).toMatchObject({ respondents: 300 });
  expect(merge(12.5, { respondents: 300 }, 12.5)?.denominator).toBeUndefined();
  // The other file's figure takes the place of a mark, and its counts come along.
  expect(merge(null, {}, 12.5)).toMatchObject({ value: 12.5, numerator: 25, denominator: 200 });
});

test("the first of two marks is kept", () => {
  const merged = mergeSeries(
    inputOf(
      [observedOf(kent, 2025, 1), observedOf(gateshead, 2025, null)],
      [observedOf(gateshead, 2025, null, { state: "notPublished" })],
    ),
  );
  expect(merged.cells[0]?.get(gateshead)?.state).toBe("suppressed");
});

test("a period that everyone leaves empty is not a period of the series", () => {
  const merged = mergeSeries(inputOf([observedOf(gateshead, 2025, 1)], [observedOf(kent, 2020, null)]));
  expect(merged.periods.map((period) => period.label)).toEqual(["2025"]);
});

test("an interval from another file belongs to the figure if the figure is the same", () => {
  const interval = { lower95: 8, upper95: 12 };
  const same = mergeSeries(inputOf([observedOf(gateshead, 2025, 10)], [observedOf(gateshead, 2025, 10, interval)]));
  expect(same.cells[0]?.get(gateshead)).toMatchObject({ value: 10, ...interval });
  const other = mergeSeries(inputOf([observedOf(gateshead, 2025, 11)], [observedOf(gateshead, 2025, 10, interval)]));
  expect(other.cells[0]?.get(gateshead)).toMatchObject({ value: 11, lower95: null });
});

test("two intervals of one figure are a difference, the framework's kept", () => {
  const merged = mergeSeries(
    inputOf(
      [observedOf(gateshead, 2025, 10, { lower95: 7, upper95: 13 })],
      [observedOf(gateshead, 2025, 10, { lower95: 8, upper95: 12 })],
    ),
  );
  expect(merged.cells[0]?.get(gateshead)).toMatchObject({ lower95: 7, upper95: 13 });
  expect(merged.differences).toHaveLength(1);
});

test("one label for two periods of time is a bug", () => {
  const odd = observedOf(kent, 2025, 1, { period: { ...year(2025), end: "2026-03-31" } });
  expect(() => mergeSeries(inputOf([observedOf(gateshead, 2025, 1)], [odd]))).toThrow(
    '"2025" is 2025-01-01 to 2025-12-31 and',
  );
});

test.each([
  [21.2182, 21.21817, true],
  [12, 12.4, true],
  [12, 12.6, false],
  [0.0001, 0.0002, false],
  [53, 53, true],
])("%p and %p differ by rounding only: %p", (a, b, expected) => expect(sameButForRounding(a, b)).toBe(expected));

describe("the publisher's own file", () => {
  const official = (figures: Observed[], more: object = {}) => ({ official: [{ source: "own", figures }], ...more });

  test("wins where it differs from the compiled figures, and both are listed", () => {
    const merged = mergeSeries(
      inputOf([observedOf(gateshead, 2025, 10)], [], official([observedOf(gateshead, 2025, 12)])),
    );
    expect(cell(merged, 2025, gateshead)).toBe(12);
    expect(merged.sources).toEqual([["own"]]);
    expect(merged.differences).toMatchObject([{ kept: { value: 12 }, left: { value: 10 }, rounding: false }]);
  });

  test("gives way to the same figure with more decimals, and 22 beside 22.4 is 22.0", () => {
    const merged = mergeSeries(
      inputOf(
        [observedOf(gateshead, 2025, 22.04), observedOf(kent, 2025, 22.43)],
        [],
        official([observedOf(gateshead, 2025, 22), observedOf(kent, 2025, 22.4)]),
      ),
    );
    expect([cell(merged, 2025, gateshead), cell(merged, 2025, kent)]).toEqual([22.04, 22.43]);
    // 22.3 is not 22.0 with more decimals, nor is 22 the same with fewer.
    const other = mergeSeries(
      inputOf(
        [observedOf(gateshead, 2025, 22.34), observedOf(kent, 2025, 22.43)],
        [],
        official([observedOf(gateshead, 2025, 22), observedOf(kent, 2025, 22.4)]),
      ),
    );
    expect([cell(other, 2025, gateshead), cell(other, 2025, kent)]).toEqual([22, 22.43]);
  });

  test("never gives way to a finer figure that nobody has compared", () => {
    const finer = observedOf(gateshead, 2025, 10.4, { flags: ["unchecked"] });
    expect(cell(mergeSeries(inputOf([observedOf(gateshead, 2025, 10)], [finer])), 2025, gateshead)).toBe(10);
  });

  test("is used alone in a period that it replaces: what it suppresses stays suppressed", () => {
    const merged = mergeSeries(
      inputOf(
        [observedOf(gateshead, 2025, 10), observedOf(kent, 2025, 3), observedOf(gateshead, 2024, 9)],
        [observedOf("E08000038", 2025, 4)],
        official([observedOf(gateshead, 2025, null), observedOf("E06000001", 2025, 5)], { replaced: ["2025"] }),
      ),
    );
    expect(merged.cells.at(-1)?.get(gateshead)).toMatchObject({ value: null, state: "suppressed" });
    expect([...(merged.cells.at(-1)?.keys() ?? [])]).toEqual([gateshead, "E06000001"]);
    expect(cell(merged, 2024, gateshead)).toBe(9);
  });
});
