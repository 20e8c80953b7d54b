import type { Observed } from "../../src/pack/assembly/observed.ts";
import { mergeSeries } from "../../src/pack/assembly/merge-series.ts";
import type { Exception } from "../../src/sources/plan/exceptions.ts";
import { proveInputs, type Candidates } from "../../src/sources/prove-inputs.ts";
import { inputOf, observedOf } from "../pack/assembly/observed-of.ts";

const councils = Array.from({ length: 12 }, (_, at) => `E0800${String(at).padStart(4, "0")}`);
const first = councils[0] as string;
const year = (end: number, value: number | null): Observed[] => councils.map((code) => observedOf(code, end, value));
const file = (source: string, figures: Observed[], pick?: unknown): Candidates => ({
  source,
  file: `${source}.csv`,
  figures,
  pick,
});
const entry = (more: Partial<Exception>): Exception => ({
  series: "O06M09",
  period: "every period",
  sources: ["own"],
  although: "nothing is held",
  reason: "A person looked.",
  decided: "2026-11-30",
  ...more,
});

function built(
  compiled: Observed[],
  official: Candidates[],
  exceptions: Exception[] = [],
  histories: Candidates[] = [],
): { values: Record<string, number | null>; sources: unknown; verdicts: string[] } {
  const { input, proofs } = proveInputs(inputOf(compiled), histories, official, exceptions);
  const { periods, cells, sources } = mergeSeries(input);
  return {
    values: Object.fromEntries(periods.map(({ label }, at) => [label, cells[at]?.get(first)?.value ?? null])),
    sources,
    verdicts: proofs.flatMap((one) => one.periods.map(({ period, verdict }) => `${one.source} ${period} ${verdict}`)),
  };
}

test("a file of another measure leaves every figure as it was", () => {
  const before = built(year(2025, 5), []);
  const planted = built(year(2025, 5), [file("own", [...year(2025, 50), ...year(2024, 40)])]);
  expect(planted.verdicts).toEqual(["own 2024 no common period", "own 2025 differs"]);
  expect([planted.values, planted.sources]).toEqual([before.values, before.sources]);
});

test("the publisher's own file wins where one council of it differs", () => {
  const own = year(2025, 5).map((one) => (one.area === first ? { ...one, value: 6 } : one));
  expect(built(year(2025, 5), [file("own", own)])).toMatchObject({ values: { 2025: 6 }, sources: [["own"]] });
});

test("an older edition fills gaps only, whatever order the files come in", () => {
  const newer = file("new", [...year(2023, 3), ...year(2024, 4.5), ...year(2025, 5)], "pick");
  const older = file("old", [...year(2022, 2), ...year(2023, 9), ...year(2024, 4.5)], "pick");
  const expected = { 2022: 2, 2023: 3, 2024: 4.5, 2025: 5 };
  for (const files of [
    [newer, older],
    [older, newer],
  ]) {
    const { values, verdicts } = built(year(2025, 5), files);
    expect(values).toEqual(expected);
    expect(verdicts).toEqual([
      "new 2023 with others",
      "new 2024 with others",
      "new 2025 equal",
      "old 2022 with others",
      "old 2023 differs",
      "old 2024 equal",
    ]);
  }
});

test("an edition proves another only where both are picked alike", () => {
  const files = (pick: string) => [file("new", year(2025, 5), "pick"), file("old", year(2020, 2), pick)];
  expect(built(year(2025, 5), files("pick")).values).toEqual({ 2020: 2, 2025: 5 });
  expect(built(year(2025, 5), files("other")).values).toEqual({ 2025: 5 });
});

test("figures that nobody has compared prove no others", () => {
  const { verdicts } = built(
    year(2025, 5),
    [file("other", year(2020, 2))],
    [entry({ sources: ["own"] })],
    [file("own", year(2020, 2))],
  );
  expect(verdicts).toEqual(["own 2020 unchecked", "other 2020 no common period"]);
});

test("figures that are proved prove others", () => {
  const { verdicts } = built(
    year(2025, 5),
    [file("other", year(2024, 2))],
    [],
    [file("own", [...year(2024, 2), ...year(2025, 5)])],
  );
  expect(verdicts).toEqual(["own 2024 with others", "own 2025 equal", "other 2024 equal"]);
});

describe("a period that a file replaces", () => {
  const replaces = entry({ period: "2025", although: "they differ", replaces: true });
  const own = file("own", [observedOf(first, 2025, null), ...year(2025, 8).slice(1)]);
  const labels = (compiled: Observed[], official: Candidates[]) => {
    const { input } = proveInputs(inputOf(compiled), [], official, [replaces]);
    return mergeSeries(input).cells.at(-1);
  };

  test("has that file's figures alone, and its marks", () => {
    const row = labels([...year(2025, 5), observedOf("E10000016", 2025, 4)], [own]);
    expect(row?.get(first)).toMatchObject({ value: null, state: "suppressed" });
    expect(row?.has("E10000016")).toBe(false);
    expect(row?.get(councils[1] as string)?.value).toBe(8);
  });

  test("has the other figures where the file is not there", () => {
    expect(labels(year(2025, 5), [])?.get(first)?.value).toBe(5);
  });

  test("is replaced by an older edition too, once newer figures are held", () => {
    const { values } = built([...year(2025, 5), ...year(2026, 7)], [own], [{ ...replaces }]);
    expect(values).toEqual({ 2025: null, 2026: 7 });
    const { input } = proveInputs(
      { ...inputOf([...year(2025, 5), ...year(2026, 7)]), latest: observedOf(first, 2026, 1).period },
      [],
      [own],
      [replaces],
    );
    const { cells } = mergeSeries(input);
    expect(cells.map((row) => row.get(councils[1] as string)?.value)).toEqual([8, 7]);
  });

  test("takes nothing from another file of that period", () => {
    const row = labels(year(2025, 5), [own, file("other", [...year(2025, 5), observedOf("E10000016", 2025, 4)])]);
    expect(row?.has("E10000016")).toBe(false);
    expect(row?.get(first)?.value).toBeNull();
  });
});
