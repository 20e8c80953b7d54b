import { makeDesk } from "../../../src/queries/desk.ts";
import { nothingSuggested, suggest } from "../../../src/queries/names/suggest.ts";
import { isNoValue } from "../../../src/statistics/no-value.ts";
import { isRefusal } from "../../../src/wording/refusal.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";
import { tinyPack } from "../../fixtures/packs/tiny-pack.ts";

const desk = makeDesk(tinyPack);

test("nothing is found for nothing", () => {
  expect(suggest(desk, "", null)).toEqual([]);
  expect(suggest(desk, "zzzzzz", null)).toEqual([]);
});

test("a metric comes with its id and an area with its code", () => {
  expect(suggest(desk, "recycling", null)).toContainEqual({ kind: "metric", name: "recycling rate", id: "O13M01" });
  expect(suggest(desk, "wokin", null)).toEqual([{ kind: "area", name: "Wokingham", id: "E06000041" }]);
});

test("only the kind asked for is given, and no more than asked", () => {
  const both = new Set(suggest(desk, "e", null, 99).map((row) => row.kind));
  expect(both).toEqual(new Set(["metric", "area"]));
  for (const kind of ["metric", "area"] as const)
    expect(new Set(suggest(desk, "e", kind, 99).map((row) => row.kind))).toEqual(new Set([kind]));
  expect(suggest(desk, "e", null, 1)).toEqual(suggest(desk, "e", null, 99).slice(0, 1));
  expect(suggest(desk, "rate", "metric", 1)).toHaveLength(1);
});

test("what is suggested can be written: its id is understood", () => {
  for (const { kind, id } of suggest(desk, "e", null, 99)) {
    const meant = kind === "metric" ? desk.metrics.resolve(id).kind : desk.areas.resolve(id).kind;
    expect(["metric", "series", "area"]).toContain(meant);
  }
  expect(isRefusal(desk.areaNamed("E06000041")) || isNoValue(desk.seriesNamed("O13M01"))).toBe(false);
});

test("nothing found says whether the framework measures nothing of the kind", () => {
  expect(suggest(desk, "council tax", null)).toEqual([]);
  expect(nothingSuggested(desk, "council tax", null)).toBe("The framework has no metric on council tax.");
  expect(nothingSuggested(desk, "council tax", "area")).toBe("Nothing like “council tax” was found.");
  expect(nothingSuggested(desk, "zzzzzz", null)).toBe("Nothing like “zzzzzz” was found.");
});

test("a council is suggested as the functions read it, and codes and regions are not matched by likeness", () => {
  const names = (text: string): string[] => suggest(shippedDesk(), text, "area").map((row) => row.name);
  expect(names("E07000004")).toEqual(["Buckinghamshire"]);
  expect(names("Somerset County Council")[0]).toBe("Somerset");
  expect(names("Cumbria").slice(0, 2)).toEqual(["Cumberland", "Westmorland and Furness"]);
  expect(names("West Surrey council").slice(0, 7)).toEqual([
    "Guildford",
    "Runnymede",
    "Spelthorne",
    "Surrey Heath",
    "Waverley",
    "Woking",
    "Surrey",
  ]);
  for (const none of ["South East", "Greater Manchester", "E08000061", "E12000008"]) expect(names(none)).toEqual([]);
});
