import { relativeAnswer, type OwnFigures, type RelativeMethod } from "../../src/queries/relative.ts";
import type { PolarityFactor } from "../../src/statistics/favourable.ts";
import { setOf } from "../comparison/tiny-comparison.ts";
import { areaNamed } from "../fixtures/packs/tiny-pack.ts";

const figures = (values: Readonly<Record<string, number>>, skipped = 0): OwnFigures => ({
  values: new Map(Object.entries(values).map(([name, value]) => [areaNamed(name), value])),
  skipped,
});

// The others: 10, 12, 14, 16, 30. Median 14; deviations 4, 2, 0, 2, 16, so their median is 2.
const five = { Slough: 10, Reading: 16, Medway: 14, Luton: 12, Bedford: 30 };
const list = figures({ ...five, Wokingham: 16, Kent: 1000 }, 3);

function ask(
  method: RelativeMethod,
  factor: PolarityFactor = 1,
  own = "Wokingham",
  { from = list, members = Object.keys(five) } = {},
): unknown {
  return relativeAnswer(method, factor, { area: areaNamed(own), set: setOf(own, members), figures: from });
}

test("scores are against the others of the set only: Kent's thousand does not count", () => {
  expect(ask("median")).toBe(14);
  expect(ask("gap")).toBe(2);
  expect(ask("robustz")).toBeCloseTo(2 / (1.4826 * 2), 12);
  expect(ask("favourable", -1)).toBeCloseTo(-2 / (1.4826 * 2), 12);
});

test("ties are a block, whichever way is good", () => {
  expect(ask("position", 1)).toBe("joint 2nd to 3rd of 6");
  expect(ask("position", -1)).toBe("joint 4th to 5th of 6");
  expect(ask("position", 0)).toBe("joint 2nd to 3rd highest of 6");
});

test("figures without a known unit are never refused a gap in per cent, but a median of 0 has none", () => {
  expect(ask("gap%")).toBeCloseTo(2 / 14, 12);
  const zeros = figures({ Slough: 0, Reading: 0, Medway: 0, Luton: 4, Bedford: 5, Wokingham: 3 });
  expect(ask("gap%", 1, "Wokingham", { from: zeros })).toMatchObject({ reason: "median-is-zero" });
});

test("counts need no own figure, and members outside the list are named", () => {
  const members = [...Object.keys(five), "Surrey", "Portsmouth"];
  expect(ask("n", 1, "Dover", { members })).toBe(5);
  expect(ask("missing", 1, "Dover", { members })).toBe(2);
  expect(ask("missing names", 1, "Dover", { members })).toBe("Surrey; Portsmouth");
  expect(ask("missing names", 1, "Dover")).toBe("");
  expect(ask("skipped", 1, "Dover")).toBe(3);
  expect(ask("median", 1, "Dover")).toBe(14);
  expect(ask("gap", 1, "Dover")).toMatchObject({ reason: "not-held", detail: { area: "Dover", list: "own" } });
});

test("members outside England are missing too", () => {
  const answer = relativeAnswer("missing names", 1, {
    area: areaNamed("Maidstone"),
    set: setOf("Maidstone", "ons"), // Ashford, Bedford, Swale, Cardiff
    figures: list,
  });
  expect(answer).toBe("Ashford; Swale; Cardiff");
});

test("two others give a place but no median, none gives neither; the reason names the set", () => {
  const members = ["Slough", "Reading"];
  expect(ask("position", 1, "Wokingham", { members: ["Slough"] })).toBe("1st of 2");
  expect(ask("median", 1, "Wokingham", { members })).toMatchObject({
    reason: "too-few-values",
    detail: { n: 2, needed: 3, set: "your own list" },
  });
  expect(ask("position", 1, "Wokingham", { members: ["Surrey"] })).toMatchObject({
    reason: "too-few-values",
    detail: { set: "your own list" },
  });
});
