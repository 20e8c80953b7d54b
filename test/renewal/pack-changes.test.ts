import { packChanges, type PackChanges } from "../../src/renewal/pack-changes.ts";
import { scorecardOf } from "../../src/queries/scorecard.ts";
import { chooseSet } from "../../src/queries/choose-set.ts";
import type { PackChange } from "../../src/renewal/change.ts";
import type { Desk } from "../../src/queries/desk.ts";
import { isNoValue } from "../../src/statistics/no-value.ts";
import { isRefusal } from "../../src/wording/refusal.ts";
import { shippedDesk } from "../fixtures/shipped-desk.ts";
import { addPeriod, cellAt, deskOf, plainFile, seriesOf } from "./changed-packs.ts";
import { secondCount } from "./second-count.ts";

const absence = "O06M09";
const obesity = "O08M05";
const before = plainFile(absence, obesity);
const after = plainFile(absence, obesity);

addPeriod(after, absence, ["2025/26", "2025-09-01", "2026-08-31"]);
const newest = seriesOf(after, absence);
newest.values[cellAt(after, absence, "Kent", "2025/26")] = null;
newest.states.suppressed = [...(newest.states.suppressed ?? []), cellAt(after, absence, "Kent", "2025/26")];
if (newest.lower95 !== undefined) newest.lower95[cellAt(after, absence, "Kent", "2025/26")] = null;
if (newest.upper95 !== undefined) newest.upper95[cellAt(after, absence, "Kent", "2025/26")] = null;
newest.values[cellAt(after, absence, "Surrey", "2024/25")] = 40;
const weights = seriesOf(after, obesity);
const label = weights.periods[weights.current]?.[0] ?? "";
const gone = cellAt(after, obesity, "Leeds", label);
for (const column of [weights.values, weights.lower95, weights.upper95]) if (column !== undefined) column[gone] = null;
const raised = cellAt(after, obesity, "Bedford", label);
if (weights.upper95?.[raised] !== undefined) weights.upper95[raised] = (weights.upper95[raised] ?? 0) + 1;

const [deskBefore, deskAfter] = [deskOf(before), deskOf(after)];
const all = packChanges(deskBefore, deskAfter);
const of = (kind: PackChange["kind"], changes: PackChanges = all): PackChange[] =>
  changes.changes.filter((one) => one.kind === kind);

test("nothing is another between a pack and itself", () => {
  const { changes, otherSource } = packChanges(shippedDesk(), shippedDesk());
  expect(changes).toEqual([]);
  expect(otherSource.size).toBe(0);
});

test("as many changes of each kind as a count of the two files gives", () => {
  const counted = secondCount(before, after);
  const kinds = [
    "newFigure",
    "dropped",
    "revised",
    "published",
    "gone",
    "reason",
    "interval",
    "counts",
    "flags",
  ] as const;
  for (const kind of [...kinds, "periodNew", "periodGone"] as const)
    expect([kind, all.counts[kind]]).toEqual([kind, counted[kind] ?? 0]);
  expect(all.counts.newFigure).toBeGreaterThan(140);
});

test("a revised figure, one that is gone and one that is missing from a new period say before, after and why", () => {
  expect(of("revised")).toEqual([
    expect.objectContaining({ area: "E10000030", id: absence, period: "2024/25", after: "40.0%" }),
  ]);
  expect(of("gone")).toEqual([
    expect.objectContaining({ area: "E08000035", id: obesity, period: label, values: [expect.any(Number), null] }),
  ]);
  expect(of("gone")[0]?.why).toMatch(/^No longer held\. No figure for Leeds/);
  expect(of("newNone")).toEqual([
    expect.objectContaining({ area: "E10000016", period: "2025/26", after: "no figure: suppressed" }),
  ]);
  expect(of("interval")).toEqual([expect.objectContaining({ area: "E06000055", id: obesity })]);
});

test("verdicts, positions and trends are those that moved between the scorecards of every council", () => {
  const counts = { verdict: 0, position: 0, trend: 0 };
  const [one, other] = [judgements(deskBefore), judgements(deskAfter)];
  for (const [key, said] of one)
    for (const kind of ["verdict", "position", "trend"] as const)
      if (said[kind] !== other.get(key)?.[kind]) counts[kind]++;
  expect(all.counts).toMatchObject(counts);
  expect(counts.position).toBeGreaterThan(10);
  expect(of("position").find(({ area, id }) => area === "E10000016" && id === absence)).toMatchObject({
    after: "no position",
    why: expect.stringMatching(/^New period: 2025\/26 after 2024\/25\. Suppressed for 2025\/26/) as string,
  });
});

interface Said {
  readonly verdict: unknown;
  readonly position: unknown;
  readonly trend: unknown;
}

/** As the scorecard of every council says them, for the two outcomes that have a change. */
function judgements(desk: Desk): ReadonlyMap<string, Said> {
  const set = chooseSet(desk, []);
  if (isRefusal(set)) throw new Error(set.sentence);
  const found = new Map<string, Said>();
  for (const area of desk.pack.areas.filter(({ tier }) => tier !== "country")) {
    const rows = [6, 8].flatMap((number) => {
      const outcome = desk.pack.outcomes.find((each) => each.number === number);
      const card = scorecardOf(desk, area, outcome ?? null, set);
      return isNoValue(card) ? [] : card;
    });
    for (const { series, compared } of rows) {
      if (series === null || isNoValue(compared)) continue;
      const { own, verdict, position, direction } = compared;
      const word = (answer: { word: string } | { kind: "no-value"; reason: string }): string =>
        "word" in answer ? answer.word : answer.reason;
      const place = isNoValue(position) ? null : [position.first, position.last, position.of].join();
      found.set(`${area.code} ${series.id}`, {
        verdict: isNoValue(own) ? null : word(verdict),
        position: isNoValue(own) ? null : place,
        trend: isNoValue(own) || isNoValue(direction) ? null : direction.word,
      });
    }
  }
  return found;
}
