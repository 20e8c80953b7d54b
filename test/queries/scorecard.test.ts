import { makeDesk } from "../../src/queries/desk.ts";
import { scorecardOf, type ScorecardRow } from "../../src/queries/scorecard.ts";
import { isNoValue, noValue } from "../../src/statistics/no-value.ts";
import { setOf } from "../comparison/tiny-comparison.ts";
import { areaNamed, tinyPack } from "../fixtures/packs/tiny-pack.ts";
import type { SetChoice } from "../../src/queries/choose-set.ts";

const desk = makeDesk(tinyPack);
const region: SetChoice = (area) => setOf(area.name, "region");

function rows(area: string, outcome: number | null, set: SetChoice = region): readonly ScorecardRow[] {
  const of = outcome === null ? null : (tinyPack.outcomes.find((one) => one.number === outcome) ?? null);
  const list = scorecardOf(desk, areaNamed(area), of, set);
  if (isNoValue(list)) throw new Error(list.reason);
  return list;
}

test("nothing is left out: every series and every placeholder has a row, in the framework's order", () => {
  const list = rows("Kent", null);
  expect(list.map((row) => row.series?.id ?? row.metric.id)).toEqual([
    "O02M01",
    "O02M03",
    "O05M09",
    "O06M09",
    "O06M10",
    "O07M02",
    "O07M05",
    "O08M01-F",
    "O08M01-M",
    "O09M01",
    "O12M04",
    "O13M01",
    "O14M02",
    "O15M03",
    "O15M04",
  ]);
});

test("one outcome's rows only; none for an outcome without metrics", () => {
  expect(rows("Kent", 6).map((row) => row.metric.id)).toEqual(["O06M09", "O06M10"]);
  expect(rows("Kent", 1)).toEqual([]);
});

test("a placeholder gives its reason, another tier's metric its own in place of a figure", () => {
  expect(rows("Kent", 5)).toMatchObject([{ series: null, compared: { reason: "placeholder" } }]);
  expect(rows("Kent", 13)).toMatchObject([{ compared: { own: { reason: "not-applicable-to-tier" } } }]);
});

test("the set is asked for metric by metric, since England depends on it", () => {
  const asked: (string | undefined)[] = [];
  rows("Kent", 6, (area, metric) => {
    asked.push(metric?.id);
    return region(area);
  });
  expect(asked).toEqual(["O06M09", "O06M10"]);
});

test("an area that has no such set has no scorecard: the reason", () => {
  const none = noValue("not-applicable-to-tier", { set: "DfE" });
  expect(scorecardOf(desk, areaNamed("Maidstone"), null, () => none)).toBe(none);
});
