import type { Place } from "../../../src/sources/areas/area-directory.ts";
import { FigureCollector, type Candidate } from "../../../src/sources/table/collect-figures.ts";
import { smallDirectory } from "../small-directory.ts";

const candidate = (row: number, value: number | null, more: Partial<Candidate> = {}): Candidate => ({
  measure: "LAC",
  period: "2025",
  value,
  state: value === null ? "suppressed" : null,
  lower95: null,
  upper95: null,
  flags: [],
  row,
  ...more,
});
const [oldBarnsley, newBarnsley] = ["E08000016", "E08000038"] as const;

function collect(...rows: readonly [code: string, figure: Candidate][]): ReturnType<FigureCollector["reading"]> {
  const collector = new FigureCollector("file.csv", []);
  for (const [code, figure] of rows) collector.add(smallDirectory.placeOf(code), code, figure);
  return collector.reading();
}

test("nothing collected is no figures and no issues", () => {
  expect(collect()).toEqual({ file: "file.csv", figures: [], issues: [], codeConflicts: [] });
});

test("former councils and places beyond ours are left out in silence, a code nobody knows is an issue", () => {
  const reading = collect(
    ["E10000006", candidate(2, 1)],
    ["W06000015", candidate(3, 1)],
    ["E07999999", candidate(4, 1)],
  );
  expect(reading.figures).toEqual([]);
  expect(reading.issues).toMatchObject([{ file: "file.csv", row: 4, code: "unknown-area" }]);
});

test("of two figures for one cell the first is kept, and the second is an issue that names the first one’s row", () => {
  const reading = collect(["E10000016", candidate(2, 5)], ["E10000016", candidate(3, 6)]);
  expect(reading.figures).toMatchObject([{ value: 5 }]);
  expect(reading.issues).toMatchObject([
    { code: "duplicate", row: 3, message: "LAC, 2025, E10000016 stands in row 2 already" },
  ]);
});

test("another period or measure is another cell", () => {
  const other = [candidate(3, 6, { period: "2024" }), candidate(4, 7, { measure: "CIN" })];
  const reading = collect(
    ["E10000016", candidate(2, 5)],
    ...other.map((one) => ["E10000016", one] as [string, Candidate]),
  );
  expect(reading.figures).toHaveLength(3);
  expect(reading.issues).toEqual([]);
});

test("old and new code of one council: the new one is kept in either order, a difference is noted", () => {
  for (const rows of [
    [[oldBarnsley, candidate(2, 5)] as const, [newBarnsley, candidate(3, 6)] as const],
    [[newBarnsley, candidate(2, 6)] as const, [oldBarnsley, candidate(3, 5)] as const],
  ]) {
    const reading = collect(...rows.map(([code, figure]) => [code, figure] as [string, Candidate]));
    expect(reading.figures).toMatchObject([{ area: newBarnsley, value: 6 }]);
    expect(reading.codeConflicts).toHaveLength(1);
    expect(reading.issues).toEqual([]);
  }
  expect(collect([oldBarnsley, candidate(2, 5)], [newBarnsley, candidate(3, 5)]).codeConflicts).toEqual([]);
});

test("flags tell of a number: a mark has none", () => {
  const flagged = { flags: ["provisional"] } as const;
  expect(collect(["E10000016", candidate(2, 5, flagged)]).figures).toMatchObject([{ flags: ["provisional"] }]);
  expect(collect(["E10000016", candidate(2, null, flagged)]).figures).toMatchObject([{ flags: [] }]);
});

test("a cell that holds neither number nor mark is shown as it stands, and faults before it are kept", () => {
  const earlier = { file: "file.csv", row: 1, column: "x", code: "missing-header", message: "" } as const;
  const collector = new FigureCollector("file.csv", [earlier]);
  expect(collector.checked(null, { row: 7, cells: { value: "~" } }, "value")).toBeNull();
  const figure = { value: 5, state: null } as const;
  expect(collector.checked(figure, { row: 8, cells: { value: "5" } }, "value")).toBe(figure);
  expect(collector.reading().issues).toMatchObject([
    earlier,
    { code: "unreadable-number", row: 7, column: "value", message: expect.stringMatching(/^"~" is neither/) as string },
  ]);
});

test("the place decides, not the code’s spelling", () => {
  const collector = new FigureCollector("file.csv", []);
  const place: Place = smallDirectory.placeOfDfeNumber("886");
  collector.add(place, "886", candidate(2, 5));
  expect(collector.reading().figures).toMatchObject([{ area: "E10000016" }]);
});
