import { packFormat, packSchema, type PackFile } from "../../src/pack/schema.ts";
import { tinyPackFile } from "../fixtures/packs/tiny-pack.ts";

/** A file of which any part may be overwritten with what it must not be. */
type Loose = { [key: string]: Loose } & Loose[];

/** Where the first fault of the tiny pack's file is after a change; null when there is none. */
function faultAfter(change: (file: Loose) => unknown): string | null {
  const file = structuredClone(tinyPackFile) as unknown as Loose;
  change(file);
  const result = packSchema.safeParse(file);
  return result.success ? null : (result.error.issues[0]?.path.join(".") ?? "");
}
const put = (file: Loose, path: string, value: unknown): void => {
  const keys = path.split(".");
  const last = keys.pop()!;
  (keys.reduce((part, key) => part[key] as Loose, file) as Record<string, unknown>)[last] = value;
};

test("the tiny pack's file has no fault, and comes out as it went in", () => {
  expect(packSchema.parse(tinyPackFile)).toEqual(tinyPackFile);
  expect(tinyPackFile.format).toBe(packFormat);
});

test.each<[what: string, where: string, value: unknown]>([
  ["another format", "format", 4],
  ["a kind of figure that there is not", "series.0.kind", "percentage"],
  ["a basis that there is not", "series.0.basis", "guessed"],
  ["counts that are a column", "series.0.numerator", 12],
  ["a date as people write it", "built", "20 September 2026"],
  ["a date with its time", "edition", "2026-09-14T00:00"],
  ["a code of Wales", "areas.0.code", "W06000015"],
  ["a code that is too short", "areas.0.code", "E0600003"],
  ["a tier that there is not", "areas.0.tier", "unitary"],
  ["a former council without a successor", "formerAreas.0.successors", []],
  ["an outcome with half a number", "outcomes.0.number", 1.5],
  ["a metric id of other spelling", "metrics.0.id", "O2M1"],
  ["a polarity that is a number", "metrics.0.polarity", 1],
  ["a metric that nobody answers for", "metrics.0.responsibility.councils", ""],
  ["a place of an area before the first", "coverages.0", [-1]],
  ["a place of an area between two", "coverages.0", [0.5]],
  ["a series id with a suffix in small letters", "series.0.id", "O02M01-x"],
  ["a series without periods", "series.0.periods", []],
  ["a period without its source", "series.0.periods.0", ["2024", "2024-01-01", "2024-12-31"]],
  ["a cadence of 0 months", "series.0.cadenceMonths", 0],
  ["a figure as text", "series.0.values", ["84.55"]],
  ["a figure that is no number", "series.0.values", [NaN]],
  ["a figure without end", "series.0.values", [1, Infinity]],
  ["limits that are no column", "series.0.lower95", null],
  ["a marked cell before the first", "series.0.states.suppressed", [-1]],
  ["a flagged cell between two", "series.0.flags.partial", [0.5]],
  ["a place without a name", "places.0.1", ""],
])("%s is a fault, and is named where it is", (_, where, value) => {
  expect(faultAfter((file) => put(file, where, value))).toBe(where);
});

const digest = "0".repeat(64);
test.each<[what: string, where: string, news: unknown]>([
  [
    "a fingerprint that is too short",
    "news.since.sha256",
    { since: { built: "2026-09-20", sha256: "ab" }, series: [] },
  ],
  ["councils that are no digits", "news.series.0.revised.0.2", newsOf([["2024", "2024", "councils"]])],
  ["a span without its end", "news.series.0.revised.0", newsOf([["2024", "f"]])],
])("%s is a fault of what is new, and is named where it is", (_, where, news) => {
  expect(faultAfter((file) => put(file, "news", news))).toBe(where);
  expect(faultAfter((file) => put(file, "news", newsOf([["2024", "2024", "0f"]])))).toBeNull();
});

function newsOf(revised: unknown): unknown {
  return { since: { built: "2026-09-20", sha256: digest }, series: [{ id: "O02M01", before: "2024", revised }] };
}

test("a next release is a day or a month", () => {
  const wrong = (value: string): string | null => faultAfter((file) => put(file, "sources.0.nextRelease", value));
  expect([wrong("2027-05"), wrong("2027-05-20")]).toEqual([null, null]);
  expect([wrong("May 2027"), wrong("2027-13"), wrong("2027")]).not.toContain(null);
});

test("a key too many is a fault on every level", () => {
  expect(faultAfter((file) => put(file, "extra", 1))).toBe("");
  expect(faultAfter((file) => put(file, "areas.3.colour", "red"))).toBe("areas.3");
  expect(faultAfter((file) => put(file, "series.2.note", ""))).toBe("series.2");
  expect(faultAfter((file) => put(file, "series.2.states.lost", [0]))).toBe("series.2.states");
  expect(faultAfter((file) => put(file, "series.2.flags.stale", [0]))).toBe("series.2.flags");
});

test("what may be missing may be missing: limits, second sources, closeness, states and flags", () => {
  const bare = (file: PackFile): void => {
    for (const series of file.series) {
      delete series.lower95;
      delete series.upper95;
      delete series.secondSources;
      series.states = {};
      series.flags = {};
    }
    for (const list of file.neighbourLists) delete list.closeness;
  };
  expect(faultAfter((file) => bare(file as unknown as PackFile))).toBeNull();
});

test("an empty cell is null; a cell that is simply not there is a fault", () => {
  expect(faultAfter((file) => put(file, "series.0.values.0", null))).toBeNull();
  expect(faultAfter((file) => put(file, "series.0.values.0", undefined))).toBe("series.0.values");
});

test("a pack may say which parts of a title its figures lack; older packs do not", () => {
  const parts = [{ part: "severe absence", names: ["severe absence"], instead: "They are persistent absence only." }];
  expect(faultAfter((file) => put(file, "metrics.0.notCovered", parts))).toBeNull();
  expect(faultAfter((file) => delete (file["metrics"]?.[0] as { notCovered?: unknown }).notCovered)).toBeNull();
  expect(faultAfter((file) => put(file, "metrics.0.notCovered", [{ part: "severe absence" }]))).toBe(
    "metrics.0.notCovered.0.names",
  );
});
