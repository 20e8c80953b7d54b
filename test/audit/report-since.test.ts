import type { PackFile } from "../../src/pack/schema.ts";
import { chooseSet } from "../../src/queries/choose-set.ts";
import { reportContent } from "../../src/report/content.ts";
import { changesSince } from "../../src/report/since/changes-since.ts";
import { isNoValue } from "../../src/statistics/no-value.ts";
import { isRefusal } from "../../src/wording/refusal.ts";
import { changedPack, changing, placeOfFigure } from "../fixtures/changed-pack.ts";
import { earlierRow } from "../fixtures/earlier-of-kent.ts";
import { expectedRow, othersOf, seriesIds } from "./report-rows.ts";

/*
 * What is new since an earlier report, a second time: from the JSON of two packs and nothing else. The first is the
 * shipped one; in a copy some of Gateshead's figures are revised, withdrawn or of a new period.
 */

const council = "Gateshead";
const others = othersOf(council, "neighbours");
const before = new Map(seriesIds.map((id) => [id, expectedRow(council, others, id)]));
const verdictBefore = (id: string): string | null => before.get(id)?.verdict ?? null;
const known = seriesIds.filter((id) => before.get(id)?.own !== null && before.get(id)?.own !== 0);

/** Of each kind some: every series once, so that what is expected of one does not hang on another. */
const untested = known.filter((id) => verdictBefore(id) === "position only");
const tested = known.filter((id) => ["better", "worse", "similar"].includes(verdictBefore(id) ?? ""));
const [revised, withdrawn, renewed] = [untested.slice(0, 5), untested.slice(5, 9), untested.slice(9, 14)];
const [crossing, staying] = [tested.slice(0, 4), tested.slice(4, 8)];

function changed(file: PackFile): void {
  for (const id of [...revised, ...withdrawn, ...renewed, ...crossing, ...staying]) {
    const series = changing(file, id);
    const at = placeOfFigure(file, series, council);
    const values = series.values;
    const own = values[at] ?? 0;
    if (revised.includes(id)) values[at] = own * 1.25;
    if (withdrawn.includes(id)) {
      values[at] = null;
      const flags = series.flags as Record<string, number[]>;
      for (const [flag, cells] of Object.entries(flags)) flags[flag] = cells.filter((one) => one !== at);
    }
    if (renewed.includes(id)) series.periods[series.current]![0] += " (new)";
    const median = before.get(id)?.median ?? 0;
    const shift = crossing.includes(id) ? 2 * (median - own) + Math.sign(median - own) * own * 0.001 : own * 1e-6;
    if (crossing.includes(id) || staying.includes(id))
      for (const list of [values, series.lower95, series.upper95] as ((number | null)[] | undefined)[])
        if (typeof list?.[at] === "number") list[at] = (list[at] ?? 0) + shift;
  }
}

/** The verdict after a shift of figure and limits, by where the interval stands. */
function verdictAfter(id: string, file: PackFile): string {
  const series = file.series.find((one) => one.id === id)!;
  const at = placeOfFigure(file, series, council);
  const { poorSide, median } = before.get(id)!;
  const [lower, upper] = [series.lower95?.[at] ?? 0, series.upper95?.[at] ?? 0];
  if (lower <= (median ?? 0) && upper >= (median ?? 0)) return "similar";
  return lower > (median ?? 0) === (poorSide === "above") ? "worse" : "better";
}

test("what is revised, withdrawn, of a new period, and which verdicts are others, is what two packs' JSON says", () => {
  expect([revised, withdrawn, renewed, crossing, staying].map(({ length }) => length)).toEqual([5, 4, 5, 4, 4]);
  let now: PackFile | null = null;
  const desk = changedPack((file) => {
    changed(file);
    now = file;
  });
  const area = desk.areaNamed(council);
  const set = chooseSet(desk, ["neighbours"]);
  if (isRefusal(area) || isRefusal(set)) throw new Error("The pack has the council and the set.");
  const outcomes = desk.pack.outcomes.map(({ number }) => number);
  const content = reportContent(desk, { area, set, outcomes });
  if (isNoValue(content)) throw new Error("The council has the set.");
  const rows = [...before].map(([id, { period, own, median, position, verdict, trend }]) =>
    earlierRow(id, period, {
      value: own ?? "not published",
      median,
      position: position ?? "–",
      verdict: verdict ?? "–",
      trend: trend ?? "–",
    }),
  );
  const earlier = {
    sheets: ["LOF Summary"],
    council,
    set: ["neighbours"],
    members: null,
    collected: null,
    rows,
    besides: [],
  };
  const found = changesSince(desk, earlier, content, ["neighbours"]);
  if (isRefusal(found)) throw new Error(found.sentence);
  const ids = (kind: string) =>
    found.changes
      .filter((one) => one.kind === kind)
      .flatMap(({ id }) => id ?? [])
      .sort();
  const isIn = (list: readonly string[]) => (id: string) => list.includes(id);
  expect(ids("newFigure")).toEqual([...renewed].sort());
  expect(ids("revised")).toEqual([...revised, ...crossing, ...staying].sort());
  expect(ids("gone")).toEqual([...withdrawn].sort());
  const other = [...crossing, ...staying].filter((id) => verdictAfter(id, now!) !== verdictBefore(id));
  expect(other.length).toBeGreaterThan(0);
  expect(ids("verdict").filter(isIn(tested))).toEqual([...other].sort());
  expect(ids("verdict").filter(isIn(untested))).toEqual([...withdrawn].sort());
  for (const { id, kind, before: was, after } of found.changes)
    if (kind === "verdict" && id !== null && isIn(tested)(id))
      expect([id, was, after]).toEqual([id, verdictBefore(id), verdictAfter(id, now!)]);
});
