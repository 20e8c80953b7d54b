import type { Observed } from "../../../src/pack/assembly/observed.ts";
import { Held } from "../../../src/sources/official/held.ts";
import { proveFigures, type Proof } from "../../../src/sources/official/prove-figures.ts";
import type { Exception } from "../../../src/sources/plan/exceptions.ts";
import { observedOf } from "../../pack/assembly/observed-of.ts";

const council = (at: number): string => `E0800${String(at).padStart(4, "0")}`;
/** A figure a council, the first council's first. */
const column = (end: number, values: readonly number[]): Observed[] =>
  values.map((value, at) => observedOf(council(at), end, value));
const times = (count: number, value: number): number[] => Array.from({ length: count }, () => value);

function prove(
  before: readonly Observed[],
  found: readonly Observed[],
  exceptions: readonly Exception[] = [],
  options: Parameters<typeof proveFigures>[5] = {},
): Proof {
  const held = new Held();
  held.add(before);
  return proveFigures("O06M09", "new.csv", { source: "new", figures: found }, held, exceptions, options);
}
const verdicts = ({ periods }: Proof): string[] => periods.map(({ period, verdict }) => `${period} ${verdict}`);
const entry = (more: Partial<Exception>): Exception => ({
  series: "O06M09",
  period: "every period",
  sources: ["new"],
  although: "nothing is held",
  reason: "A person looked.",
  decided: "2026-11-30",
  ...more,
});

test("figures of another measure differ and none is taken; the five largest differences are named, the largest first", () => {
  const held = column(2025, [10.1, 11.2, 12.3, 13.4, 14.5, 15.6, 16.7, 17.8, 18.9, 20.1]);
  const found = column(2025, [10.1, 21.2, 12.3, 43.4, 14.5, 65.6, 17.7, 57.8, 88.9, 35.1]);
  const proof = prove(held, found);
  // Distances: 0, 10, 0, 30, 0, 50, 1, 40, 70, 15; three of ten are equal.
  expect(proof.taken).toEqual([]);
  expect(proof.periods).toMatchObject([{ period: "2025", compared: 10, equal: 3, verdict: "differs" }]);
  expect(proof.periods[0]!.largest).toEqual([
    { area: council(8), held: 18.9, found: 88.9 },
    { area: council(5), held: 15.6, found: 65.6 },
    { area: council(7), held: 17.8, found: 57.8 },
    { area: council(3), held: 13.4, found: 43.4 },
    { area: council(9), held: 20.1, found: 35.1 },
  ]);
});

test.each([
  [9, 10, "equal"],
  [8, 10, "differs"],
  [18, 20, "equal"],
  [17, 20, "differs"],
  [99, 110, "equal"],
  [98, 110, "differs"],
])("%p of %p equal councils: %s; nine in ten are just enough", (equal, all, verdict) => {
  const found = [...times(equal, 5.5), ...times(all - equal, 9.5)];
  const proof = prove(column(2025, times(all, 5.5)), column(2025, found));
  expect(proof.periods).toMatchObject([{ compared: all, equal, verdict }]);
  expect(proof.taken).toHaveLength(verdict === "equal" ? all : 0);
});

test("nine councils in common prove nothing, ten do", () => {
  expect(verdicts(prove(column(2025, times(9, 5)), column(2025, times(30, 5))))).toEqual(["2025 no common period"]);
  expect(verdicts(prove(column(2025, times(10, 5)), column(2025, times(30, 5))))).toEqual(["2025 equal"]);
});

test("a few councils that differ speak against a period, though others of the file are equal", () => {
  const held = [...column(2024, times(10, 5)), ...column(2025, times(3, 5))];
  const proof = prove(held, [...column(2024, times(10, 5)), ...column(2025, times(10, 8))]);
  expect(verdicts(proof)).toEqual(["2024 equal", "2025 differs"]);
  expect(proof.taken.map(({ period }) => period.label)).toEqual(times(10, 2024).map(String));
});

test("a few that are equal go with the equal periods of the file, unflagged", () => {
  const held = [...column(2024, times(10, 5)), ...column(2025, times(3, 5))];
  const proof = prove(held, [...column(2024, times(10, 5)), ...column(2025, times(10, 5))]);
  expect(verdicts(proof)).toEqual(["2024 equal", "2025 with others"]);
  expect(proof.taken.every(({ flags }) => flags.length === 0)).toBe(true);
});

test("of a file with a period that differs beside one that is equal only the equal one is taken", () => {
  const held = [...column(2023, times(10, 5)), ...column(2024, times(10, 5))];
  const proof = prove(
    held,
    [2022, 2023, 2024].flatMap((end) => column(end, times(10, end === 2024 ? 7 : 5))),
  );
  expect(verdicts(proof)).toEqual(["2022 with others", "2023 equal", "2024 differs"]);
  expect([...new Set(proof.taken.map(({ period }) => period.label))]).toEqual(["2022", "2023"]);
});

test("equal means within half a unit of the last digit of the coarser of the two columns", () => {
  const whole = column(2025, [22, ...times(19, 23)]);
  expect(prove(whole, column(2025, [22.4, ...times(19, 23.5)])).periods[0]).toMatchObject({ equal: 20 });
  expect(prove(whole, column(2025, [22.6, ...times(19, 23.4)])).periods[0]).toMatchObject({ equal: 19 });
});

test("22 in a column of 22.4 is 22.0", () => {
  const tenths = column(2025, [22, ...times(19, 23.4)]);
  expect(prove(tenths, column(2025, [22.3, ...times(19, 23.4)])).periods[0]).toMatchObject({ equal: 19 });
  expect(prove(tenths, column(2025, [22.04, ...times(19, 23.44)])).periods[0]).toMatchObject({ equal: 20 });
});

test("a difference of two rounded figures may be off by 0.1, not by 0.11; a plain figure by 0.05", () => {
  const held = column(2025, [...times(10, 18.9)]);
  const off = (by: number, roundedParts?: number) =>
    prove(held, column(2025, times(10, Number((18.9 + by).toFixed(2)))), [], {
      ...(roundedParts !== undefined && { roundedParts }),
    }).periods[0]!.equal;
  expect([off(0.1, 2), off(-0.1, 2), off(0.11, 2), off(-0.11, 2)]).toEqual([10, 10, 0, 0]);
  expect([off(0.05), off(-0.05), off(0.06)]).toEqual([10, 10, 0]);
});

test("marks are not compared, and come along with a period that is taken", () => {
  const marked = observedOf(council(99), 2025, null);
  const proof = prove(column(2025, times(10, 5)), [...column(2025, times(10, 5)), marked]);
  expect(proof.periods).toMatchObject([{ compared: 10, verdict: "equal" }]);
  expect(proof.taken).toContain(marked);
});

test("another edition that is equal stands in for one with nothing to compare with, not for one that differs", () => {
  const proof = (held: number) =>
    verdicts(prove(column(2025, times(10, held)), column(2025, times(10, 5)), [], { provedBefore: true }));
  expect(verdicts(prove([], column(2020, [5]), [], { provedBefore: true }))).toEqual(["2020 with others"]);
  expect(proof(6)).toEqual(["2025 differs"]);
});

describe("an exception", () => {
  const differing = (exceptions: Exception[]) =>
    prove(
      column(2025, times(10, 5)),
      [2024, 2025].flatMap((end) => column(end, times(10, 8))),
      exceptions,
    );

  test("for figures that differ takes its period alone, unflagged", () => {
    const proof = differing([entry({ period: "2025", although: "they differ" })]);
    expect(verdicts(proof)).toEqual(["2024 no common period", "2025 excepted"]);
    expect(proof.taken.map(({ flags }) => flags)).toEqual(times(10, 0).map(() => []));
  });

  test("for figures with nothing to compare with takes them flagged as unchecked, and none that differ", () => {
    const proof = differing([entry({})]);
    expect(verdicts(proof)).toEqual(["2024 unchecked", "2025 differs"]);
    expect(proof.taken.map(({ period, flags }) => [period.label, ...flags])).toEqual(
      times(10, 0).map(() => ["2024", "unchecked"]),
    );
  });

  test("flags no mark", () => {
    const proof = prove([], [observedOf(council(1), 2020, null)], [entry({})]);
    expect(proof.taken).toMatchObject([{ value: null, flags: [] }]);
  });

  test("is not needed where a period is equal or goes with others", () => {
    const held = column(2025, times(10, 5));
    const proof = prove(
      held,
      [2024, 2025].flatMap((end) => column(end, times(10, 5))),
      [entry({}), entry({ although: "they differ" })],
    );
    expect(verdicts(proof)).toEqual(["2024 with others", "2025 equal"]);
    expect(proof.taken.flatMap(({ flags }) => flags)).toEqual([]);
  });

  test.each([
    ["another series", entry({ series: "O06M08", although: "they differ" })],
    ["another file", entry({ sources: ["other"], although: "they differ" })],
    ["another period", entry({ period: "2023", although: "they differ" })],
  ])("for %s takes nothing", (_, other) => {
    expect(differing([other, { ...other, although: "nothing is held" }]).taken).toEqual([]);
  });
});
