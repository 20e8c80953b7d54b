import { aboutSet, ownList } from "../../../src/comparison/sets/comparison-set.ts";
import { isNoValue, noValue } from "../../../src/statistics/no-value.ts";
import { areaNamed } from "../../fixtures/packs/tiny-pack.ts";

test("a range typed by the user has repeats and the own area taken out, and may mix tiers", () => {
  const [kent, maidstone, bexley] = ["Kent", "Maidstone", "Bexley"].map((name) => areaNamed(name));
  const set = ownList(kent!, [maidstone!, kent!, bexley!, maidstone!]);
  expect(set).toEqual({
    kind: "own-list",
    name: "your own list",
    model: "chosen by the user",
    members: [maidstone, bexley],
    outsideEngland: [],
    leftOut: [],
  });
  expect(ownList(kent!, [], "coastal councils").name).toBe("coastal councils");
});

test("England in a typed range is the nation, not a council: left out and named", () => {
  const [kent, maidstone, england] = ["Kent", "Maidstone", "England"].map((name) => areaNamed(name));
  expect(ownList(kent!, [england!, maidstone!, england!])).toMatchObject({
    members: [maidstone],
    leftOut: ["England"],
  });
  expect(ownList(england!, [england!, maidstone!])).toMatchObject({ members: [maidstone], leftOut: [] });
});

test("a list of nobody but the own area is empty, and no mistake", () => {
  const kent = areaNamed("Kent");
  expect(ownList(kent, []).members).toEqual([]);
  expect(ownList(kent, [kent, kent]).members).toEqual([]);
});

test("a list stays in the user's order, not in that of codes or names", () => {
  const typed = ["Surrey", "Bexley", "Luton", "Ashford"].map((name) => areaNamed(name));
  expect(ownList(areaNamed("Kent"), typed).members).toEqual(typed);
});

test("a refusal gets the name of the set and keeps its reason and details; an answer stays as it is", () => {
  const set = ownList(areaNamed("Kent"), [], "coastal councils");
  const refusal = aboutSet(noValue("too-few-values", { n: 2, needed: 3 }), set);
  expect(refusal).toEqual(noValue("too-few-values", { n: 2, needed: 3, set: "coastal councils" }));
  expect(isNoValue(refusal)).toBe(true);
  expect(aboutSet(0, set)).toBe(0);
});
