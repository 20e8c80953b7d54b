import { candidateOf, type Cell } from "../../../src/sources/official/candidate.ts";
import { part, type Feed } from "../../../src/sources/plan/feed-picks.ts";
import type { MarkMeaning, Observation } from "../../../src/readers/observation.ts";
import { observationOf } from "./observations.ts";

const feed = (more: Partial<Feed> = {}): Feed => ({ formats: ["F"], isSeries: () => true, basis: "equal", ...more });
const of = (value: number | null, more: Partial<Observation> = {}): Observation =>
  observationOf("S", "E08000037", value, more);
const figure = (value: number): { value: number; text: string } => ({ value, text: String(value) });
const made = (cell: Cell, more: Partial<Feed> = {}) => candidateOf(cell, feed(more), "O06M09");
const other = part(/other/);

test("a figure is taken as published, with its interval, counts and mark of provisional", () => {
  const counts = { numerator: figure(25), denominator: figure(200) };
  expect(
    made({
      figure: of(12.5, { lower: figure(10), upper: figure(15), flags: ["provisional", "estimated"], ...counts }),
    }),
  ).toEqual({
    measure: "O06M09",
    period: "2025",
    row: 2,
    value: 12.5,
    state: null,
    lower95: 10,
    upper95: 15,
    numerator: 25,
    denominator: 200,
    respondents: null,
    flags: ["provisional"],
  });
});

test("a proportion times 100 has its interval times 100, from limits and from a margin", () => {
  expect(made({ figure: of(0.434, { lower: figure(0.4), upper: figure(0.47) }) }, { times: 100 })).toMatchObject({
    value: 43.4,
    lower95: 40,
    upper95: 47,
  });
  expect(made({ figure: of(0.434, { margin: figure(0.021) }) }, { times: 100 })).toMatchObject({
    value: 43.4,
    lower95: 41.3,
    upper95: 45.5,
  });
  expect(made({ figure: of(19.4, { margin: figure(2.3) }) })).toMatchObject({ lower95: 17.1, upper95: 21.7 });
});

test("a quotient is derived, with both parts as its counts and no interval", () => {
  const cell = { figure: of(37, { lower: figure(30), upper: figure(40) }), over: of(91.25) };
  // 37 over 91.25 thousand households
  expect(made(cell, { over: { ...other, each: 1000 } })).toMatchObject({
    value: 0.4055,
    numerator: 37,
    denominator: 91_250,
    lower95: null,
    flags: ["derived"],
  });
  expect(made({ ...cell, over: of(0) }, { over: other })).toBeNull();
  expect(made({ figure: of(37) }, { over: other })).toBeNull();
});

test("a difference of two published figures has their decimals, and is provisional where a part is", () => {
  expect(made({ figure: of(70.7), less: of(51.8, { flags: ["provisional"] }) }, { less: other })).toMatchObject({
    value: 18.9,
    flags: ["derived", "provisional"],
    lower95: null,
  });
  expect(made({ figure: of(70.7) }, { less: other })).toBeNull();
});

test.each<[MarkMeaning, string]>([
  ["suppressed", "suppressed"],
  ["unreliable", "suppressed"],
  ["not available", "notPublished"],
  ["not applicable", "notApplicable"],
  ["suppressed or not available", "suppressedOrNotPublished"],
  ["rounds to zero", "roundsToZero"],
  ["note", "notPublished"],
])("the mark “%s” is the state %s, of the figure or of a part", (meaning, state) => {
  const mark = of(null, { meaning });
  expect(made({ figure: mark })).toMatchObject({ value: null, state, flags: [], numerator: null });
  expect(made({ figure: of(3), less: mark }, { less: other })).toMatchObject({ value: null, state });
  expect(made({ figure: of(3), over: mark }, { over: other })).toMatchObject({ value: null, state });
});

test("a cell with nothing that is known is no figure", () => {
  expect(made({ figure: of(null, { meaning: null }) })).toBeNull();
  expect(made({})).toBeNull();
});

test("a part of which there are two takes the figure away, a count only itself", () => {
  const cell = { figure: of(12.5), numerator: of(25), denominator: of(200) };
  const counts = { numerator: other, denominator: other };
  expect(made({ ...cell, doubtful: new Set(["figure"]) }, { counts })).toBeNull();
  expect(made({ ...cell, less: of(1), doubtful: new Set(["less"]) }, { less: other })).toBeNull();
  expect(made({ ...cell, over: of(1), doubtful: new Set(["over"]) }, { over: other })).toBeNull();
  expect(made({ ...cell, doubtful: new Set(["numerator"]) }, { counts })).toMatchObject({
    value: 12.5,
    numerator: null,
    denominator: 200,
  });
});

test("the base of a survey is how many answered", () => {
  expect(made({ figure: of(64.2, { denominator: figure(310) }) }, { respondents: true })).toMatchObject({
    respondents: 310,
    denominator: null,
  });
});

test("counts that stand elsewhere in the file come before those beside the figure", () => {
  const cell = { figure: of(12.5, { numerator: figure(1), denominator: figure(2) }), numerator: of(25) };
  expect(made(cell, { counts: { numerator: other } })).toMatchObject({ numerator: 25, denominator: 2 });
  expect(made({ figure: cell.figure }, { counts: { numerator: other } })).toMatchObject({ numerator: null });
});
