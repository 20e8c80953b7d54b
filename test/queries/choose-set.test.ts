import { chooseSet, namesOpenModel, type SetChoice } from "../../src/queries/choose-set.ts";
import { makeDesk } from "../../src/queries/desk.ts";
import { isNoValue } from "../../src/statistics/no-value.ts";
import { isRefusal } from "../../src/wording/refusal.ts";
import { areaNamed, seriesOf, tinyPack } from "../fixtures/packs/tiny-pack.ts";

const desk = makeDesk(tinyPack);

function choice(...texts: string[]): SetChoice {
  const chosen = chooseSet(desk, texts);
  if (isRefusal(chosen)) throw new Error(chosen.sentence);
  return chosen;
}

function members(chosen: SetChoice, area: string, seriesId?: string): string[] {
  const metric = seriesId === undefined ? undefined : seriesOf(seriesId).metric;
  const set = chosen(areaNamed(area), metric);
  if (isNoValue(set)) throw new Error(set.reason);
  return set.members.map((one) => one.name);
}

test("nothing typed is the statistical neighbours, of the own tier", () => {
  expect(members(choice(), "Kent").sort()).toEqual(["East Sussex", "Hampshire", "Surrey"]);
});

test("one council is a list of one, and of none for that council itself", () => {
  expect(members(choice("Kent"), "Surrey")).toEqual(["Kent"]);
  expect(members(choice("Kent"), "Kent")).toEqual([]);
});

test("typed councils stand in the typed order, each once, by name or code", () => {
  expect(members(choice("Slough", "E06000038", "slough", "Kent"), "Kent")).toEqual(["Slough", "Reading"]);
});

test("the same choice answers for every area: each has its own region", () => {
  const region = choice("region");
  expect(members(region, "Kent")).toEqual(["East Sussex", "Hampshire", "Surrey"]);
  expect(members(region, "Gateshead")).toEqual(["Newcastle upon Tyne"]);
  expect(members(region, "Kent")).toEqual(["East Sussex", "Hampshire", "Surrey"]);
});

test("who makes up England follows the metric, whichever was asked for first", () => {
  const england = choice("England");
  const [absence, recycling] = ["O06M09", "O13M01"]; // counties answer for the one, districts for the other
  expect(members(england, "Wokingham", absence)).toContain("Kent");
  expect(members(england, "Wokingham", recycling)).not.toContain("Kent");
  expect(members(england, "Wokingham", recycling)).toContain("Maidstone");
  expect(members(england, "Wokingham", absence)).not.toContain("Maidstone");
});

test("a set that the area has not is a reason, not an empty set", () => {
  expect(choice("DfE")(areaNamed("Maidstone"))).toMatchObject({ reason: "not-applicable-to-tier" });
});

test("a single text that is neither set nor area is told both ways; one among several is named", () => {
  expect(chooseSet(desk, ["cousins"])).toMatchObject({ fault: "argument" });
  expect(chooseSet(desk, ["cousins"])).toHaveProperty(
    "sentence",
    expect.stringMatching(/^No set is called “cousins”\. Sets: neighbours, DfE, /),
  );
  expect(chooseSet(desk, ["Kent", "Surry"])).toMatchObject({ fault: "name" });
  expect(chooseSet(desk, ["Kent", "Surry"])).toHaveProperty(
    "sentence",
    expect.stringMatching(/^“set”: No council is called “Surry”: did you mean Surrey/),
  );
});

test("the workbook's own sets are among those named, the likeliest first, and beyond five they are counted", () => {
  expect(chooseSet(desk, ["SE comparitors"], ["Coast", "SE comparators"])).toHaveProperty(
    "sentence",
    expect.stringMatching(/^No set is called “SE comparitors”\. Sets: SE comparators, Coast, neighbours, DfE, /),
  );
  const seven = ["A1", "B2", "C3", "D4", "E5", "F6", "G7"];
  expect(chooseSet(desk, ["cousins"], seven)).toHaveProperty(
    "sentence",
    expect.stringMatching(/Sets: A1, B2, C3, D4, E5, neighbours, .* and 2 more of your own\.$/),
  );
});

test("a council of the past in the place of a set is told what replaced it", () => {
  expect(chooseSet(desk, ["Chiltern"])).toMatchObject({ fault: "name" });
});

test.each(["LOF-21 open model", "lof 21", "Open Model"])("%p names our own model", (text) => {
  expect(namesOpenModel(text)).toBe(true);
});

test.each(["lof", "model", ""])("%p does not name our own model", (text) => {
  expect(namesOpenModel(text)).toBe(false);
});
