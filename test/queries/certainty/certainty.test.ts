import fc from "fast-check";
import type { Area } from "../../../src/areas/area.ts";
import { possiblePlaces } from "../../../src/comparison/certainty/possible-places.ts";
import { compareInSet, type Comparison } from "../../../src/comparison/compare-in-set.ts";
import { isContextual } from "../../../src/comparison/polarity.ts";
import { position } from "../../../src/comparison/position.ts";
import { namedSet } from "../../../src/comparison/sets/named-set.ts";
import type { ComparisonSet } from "../../../src/comparison/sets/comparison-set.ts";
import { ownList } from "../../../src/comparison/sets/comparison-set.ts";
import { verdict } from "../../../src/comparison/verdict.ts";
import type { Certainty } from "../../../src/comparison/certainty/certainty.ts";
import { allVerdicts, certaintyOf } from "../../../src/queries/certainty/certainty.ts";
import { chooseSet, type SetChoice } from "../../../src/queries/choose-set.ts";
import { isNoValue } from "../../../src/statistics/no-value.ts";
import { isRefusal } from "../../../src/wording/refusal.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";

const desk = shippedDesk();
const { pack } = desk;
const areaNamed = (name: string): Area => pack.areas.find((area) => area.name === name)!;
const gateshead = areaNamed("Gateshead");
const choice = (...texts: string[]): SetChoice => {
  const chosen = chooseSet(desk, texts);
  if (isRefusal(chosen)) throw new Error(chosen.sentence);
  return chosen;
};
const compared = (id: string, area: Area, set: SetChoice, period?: number): Comparison => {
  const series = pack.seriesById.get(id)!;
  const members = set(area, series.metric);
  if (isNoValue(members)) throw new Error(members.reason);
  return compareInSet(pack, series, area, members, period === undefined ? {} : { period });
};
const asked = (id: string, area: Area, set: SetChoice, period?: number): Certainty =>
  certaintyOf(compared(id, area, set, period), set);
const openModel = choice("open model");

/** The fifteen that the open model named while indicator 17 was a stand-in. */
const earlier: SetChoice = (area) => {
  const now = openModel(area) as ComparisonSet;
  const before = now.members.map(({ name }) =>
    name === "North East Lincolnshire" ? areaNamed("Dudley") : areaNamed(name),
  );
  return ownList(area, before);
};

test.each([
  ["O06M05", [2, 9, 16], [1, 12]],
  ["O08M01-M", [1, 16, 16], [1, 16]],
  ["O08M09", [1, 13, 16], null],
  ["O08M08", [1, 8, 15], null],
  ["O08M12", [11, 12, 16], null],
])(
  "Gateshead among its fifteen of an earlier model, with Dudley: places of %s as worked out elsewhere",
  (id, plain, joint) => {
    const [best, worst, of] = plain;
    const found = asked(id, gateshead, earlier);
    expect(found.places).toEqual({ best, worst, of });
    if (joint !== null) expect(found.joint).toEqual({ best: joint[0], worst: joint[1], of });
  },
);

test("of its 37 verdicts among those 13 stand out and 10 hold: suicide, PrEP and users' information do not", () => {
  const all = allVerdicts(pack, gateshead, earlier);
  const apart = all.filter(({ word }) => word !== "similar");
  expect([all.length, apart.length, apart.filter(({ holds }) => holds).length]).toEqual([37, 13, 10]);
  expect(apart.filter(({ holds }) => !holds).map(({ series }) => series.id)).toEqual([
    "O08M09",
    "O08M11",
    "O10M04-USERS",
  ]);
});

test.each([
  ["O06M05", [2, 9, 16], [1, 12]],
  ["O08M01-M", [1, 16, 16], [1, 16]],
  // Wholly worse than Gateshead (6.8 to 12.3): Darlington, Calderdale, Redcar and Cleveland, North East Lincolnshire.
  ["O08M09", [1, 12, 16], [1, 16]],
  ["O08M08", [1, 7, 15], [1, 11]],
  ["O08M12", [11, 12, 16], [11, 12]],
])("Gateshead by the open model as it is: places of %s", (id, [best, worst, of], [jointBest, jointWorst]) => {
  const found = asked(id, gateshead, openModel);
  expect(found.places).toEqual({ best, worst, of });
  expect(found.joint).toEqual({ best: jointBest, worst: jointWorst, of });
});

test("by the open model as it is 13 of 37 stand out too, and 10 hold", () => {
  const all = allVerdicts(pack, gateshead, openModel);
  const apart = all.filter(({ word }) => word !== "similar");
  expect([all.length, apart.length, apart.filter(({ holds }) => holds).length]).toEqual([37, 13, 10]);
  expect(apart.filter(({ holds }) => !holds).map(({ series }) => series.id)).toEqual([
    "O08M02-F",
    "O10M04-USERS",
    "O14M03",
  ]);
  expect(asked("O14M03", gateshead, openModel).test).toMatchObject({ word: "better", holds: false, judged: 37 });
  expect(asked("O06M05", gateshead, openModel).test).toMatchObject({ word: "better", holds: true, judged: 37 });
});

test("a metric repeated under a second outcome answers as the first does", () => {
  const [first, second] = ["O04M03-ALCOHOL-TREATMENT", "O08M14-ALCOHOL-TREATMENT"].map(
    (id) => asked(id, gateshead, openModel).test,
  );
  if (isNoValue(first!) || isNoValue(second!)) {
    expect(second).toMatchObject({ reason: (first as { reason: string }).reason });
    return;
  }
  expect(second).toMatchObject({ p: first!.p, holds: first!.holds, judged: first!.judged });
});

test("an earlier period of one metric is tested among the current ones of the others", () => {
  const series = pack.seriesById.get("O09M04")!;
  const before = asked("O09M04", gateshead, openModel, series.current - 1).test;
  const now = asked("O09M04", gateshead, openModel).test;
  if (isNoValue(before) || isNoValue(now)) throw new Error("Both periods are judged.");
  expect([before.judged, now.judged]).toEqual([37, 37]);
  expect(before.p).not.toBe(now.p);
});

test("sets of the same council do not answer for each other", () => {
  for (const set of [choice("England"), choice("region"), openModel, earlier, choice("England")]) {
    const all = allVerdicts(pack, gateshead, set);
    for (const { series, p } of all) {
      const alone = certaintyOf(compared(series.id, gateshead, set), set).test;
      expect(isNoValue(alone) ? null : alone.p).toBe(p);
    }
  }
});

test("what is contextual, not judged or without an interval is not tested, and says why", () => {
  const kent = areaNamed("Kent");
  const set = choice();
  for (const series of pack.series) {
    const comparison = compared(series.id, kent, set);
    const { test: found, places, interval } = certaintyOf(comparison, set);
    if (isNoValue(comparison.own) || interval === "none" || series.metric.noVerdict) {
      expect([series.id, isNoValue(found), isNoValue(places)]).toEqual([series.id, true, true]);
    } else if (isContextual(pack, series.metric)) {
      expect(found).toMatchObject({ reason: "not-judged", detail: { cause: "contextual" } });
    }
  }
});

test("on all shipped figures the places hold the rank, and no verdict's word is another than before", () => {
  let placed = 0;
  for (const area of pack.areas.filter(({ index }) => index % 5 === 0)) {
    const set = namedSet(pack, area, "neighbours");
    if (isNoValue(set)) continue;
    const words = new Map(allVerdicts(pack, area, () => set).map(({ series, word }) => [series, word]));
    for (const series of pack.series) {
      const comparison = compareInSet(pack, series, area, set);
      const word = words.get(series);
      if (word !== undefined) expect(verdict(comparison)).toMatchObject({ word });
      const places = possiblePlaces(comparison);
      const rank = position(comparison);
      if (isNoValue(places) || isNoValue(rank)) continue;
      placed++;
      if (places.best > rank.first || places.worst < rank.last) throw new Error(`${area.name} ${series.id}`);
    }
  }
  expect(placed).toBeGreaterThan(1_000);
});

test("whichever councils are listed, what holds is among what stands out, and nothing is claimed of two", () => {
  const names = pack.areas.filter(({ tier }) => tier === "single");
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom(...names), { maxLength: 8, selector: ({ index }) => index }),
      (members) => {
        const set: SetChoice = (area) => ownList(area, members);
        const all = allVerdicts(pack, gateshead, set);
        expect(all.filter(({ word, holds }) => holds && word === "similar")).toEqual([]);
        if (members.filter((one) => one !== gateshead).length < 3) expect(all).toEqual([]);
      },
    ),
    { numRuns: 25 },
  );
});
