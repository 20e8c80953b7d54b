import type { Kpi } from "../../../src/own-kpis/kpi.ts";
import { providePack } from "../../../src/functions/pack-holder.ts";
import { type ExampleList, number } from "./example-list.ts";
import { desk, laterShown, list, mapped, one } from "./written.ts";

beforeAll(() => providePack(desk));

describe("an own standard that cannot be judged says why", () => {
  test.each<[Partial<Kpi>, string]>([
    [{ polarity: null }, "which way is good is not said"],
    [{ polarity: "neutral" }, "no good direction"],
    [{ target: null }, "no target"],
    [{ target: number("0.5", 2), value: number("40%", 1, { held: 0.4 }) }, "not in the unit of the target"],
    [{ target: number("4", 2), floor: number("5", 3) }, "floor and target may be swapped"],
  ])("%p: %s", async (more, words) => {
    const { table } = await one(more);
    expect(table.column("Own standard")).toEqual([words]);
    expect(table.column("In words")).toEqual([null]);
  });

  test("a floor of 20% beside a target of 17 is above it, as they are shown, so low has its colour", async () => {
    const low = {
      value: number("16.2%", 1, { held: 0.162 }),
      target: number("17", 2),
      floor: number("20%", 3, { held: 0.2 }),
    };
    const { table } = await one({ ...low, polarity: "lower-is-better" }, ["Mystery", 0.162, 17, 0.2, null, "low"]);
    expect(table.column("Own standard")).toEqual(["Green"]);
    expect(table.column("Floor")).toEqual([20]);
  });
});

describe("a figure follows its cell, or says that the list has changed", () => {
  test("one read from words stands only as long as the cell says them", async () => {
    const value = number("61.6", 1, { held: "61.6/1000", text: "61.6/1000", unit: "per 1,000" });
    const target = number("85", 2, { held: "≥ 85 %", text: "≥ 85 %", unit: "%", bound: "at-least" });
    const { table } = await one({ value, target }, ["Mystery", "61.6/1000", "≥ 85 %", null, null, "high"]);
    expect(table.formulas("Value")).toEqual([
      '=IF(\'Example KPIs\'!$C$3="61.6/1000",61.6,"the list has changed: read it again")',
    ]);
    expect(table.column("Target")).toEqual([85]);
    expect(table.formulas("Target")[0]).toContain('="≥ 85 %",85,"the list has changed');
  });

  test.each<[string, ExampleList["rows"][number], unknown[]]>([
    ["no figure any more", ["Mystery", null, 4, null, null, "high"], ["no figure", "no figure"]],
    ["a word", ["Mystery", "TBC", 4, null, null, "high"], ["not a number", "no figure"]],
    ["another figure", ["Mystery", 3, 4, null, null, "high"], [3, "below target"]],
    ["no target any more", ["Mystery", 5, null, null, null, "high"], [5, "the list has changed: read it again"]],
    ["another KPI", ["Waste", 3, 4, null, null, "high"], [3, "the list has changed: read it again"]],
  ])("next month's list has %s", async (_, later, expected) => {
    const before = { ...list, rows: [["Mystery", 5, 4, null, null, "high"]], percent: [] };
    const shown = await laterShown(before, { ...before, rows: [later] });
    expect([shown("value"), shown("rag")]).toEqual(expected);
  });
});

describe("the standard", () => {
  test("of a tolerance has the floor that far from the target, by a formula", async () => {
    const tolerance = { ...number("1", 3), isOpen: false };
    const kinds: ExampleList["kinds"] = ["name", "value", "target", "tolerance", "period", "polarity"];
    const only: ExampleList = {
      ...list,
      kinds,
      percent: [],
      rows: [["NEET", 5.9, 5, 1, null, "low"]],
      more: { NEET: { tolerance } },
    };
    const { table } = await mapped({ list: only });
    expect(table.formulas("Floor")[0]).toContain("SUM(C8,'Example KPIs'!$E$3)");
    expect([table.column("Floor")[0], table.column("Own standard")[0]]).toEqual([6, "Amber"]);
  });

  test("of a tolerance that may be of the target or in points has no floor, and says why", async () => {
    const tolerance = { ...number("5%", 3, { held: 0.05 }), isOpen: true };
    const more = {
      value: number("47%", 1, { held: 0.47 }),
      target: number("50%", 2, { held: 0.5 }),
      floor: null,
      tolerance,
    };
    const { table } = await one(more, ["Mystery", 0.47, 0.5, 0.05, null, "high"]);
    expect(table.column("Floor")).toEqual([null]);
    expect(table.column("In words")[0]).toBe("target missed; the tolerance of 5% is open: of the target or in points");
  });

  test("of a target that is to be passed is not met at it; a floor that begins red is red", async () => {
    const row = (value: number): ExampleList["rows"][number] => ["Mystery", value, "below 6", "9 or more", null, null];
    const target = number("6", 2, { text: "below 6", held: "below 6", bound: "below" });
    const floor = number("9", 3, { text: "9 or more", held: "9 or more", bound: "at-least" });
    const seen = [];
    for (const value of [5, 6, 9]) {
      const { table } = await one({ value: number(String(value), 1), target, floor }, row(value));
      seen.push([table.column("Own standard")[0], table.column("In words")[0]]);
    }
    expect(seen).toEqual([
      ["Green", "target met"],
      ["Amber", "at the target, which is to be stayed below"],
      ["Red", "at the floor"],
    ]);
  });

  test("in words that are no number is quoted, never called no target", async () => {
    const more = { target: null, unreadTarget: "Top quartile" };
    const { table } = await one(more, ["Mystery", 5, "Top quartile", null, null, "high"]);
    expect([table.column("Target")[0], table.column("Own standard")[0]]).toEqual([
      "Top quartile",
      "target not read: “Top quartile”",
    ]);
  });

  test("that the council prints and that is computed: a difference is said below", async () => {
    const { table, all } = await one({ publishedRag: { colour: "red", text: "R" } });
    expect(table.column("Own standard")).toEqual(["Green"]);
    expect(all).toContain("The list prints Red (“R”); by target and floor it is Green.");
  });

  test("is said in words beside the colour: at the floor, past it, at the target", async () => {
    const rows = [17, 18, 20, 21].map((value) => [`Absence at ${value}`, value, 17, 20, null, "low"]);
    const { table } = await mapped({ list: { ...list, rows, percent: [], more: {} } });
    expect(table.column("Own standard")).toEqual(["Green", "Amber", "Amber", "Red"]);
    expect(table.column("In words")).toEqual([
      "at the target",
      "between floor and target",
      "at the floor",
      "past the floor",
    ]);
  });

  test("near the target is a distance without colour, and follows the list", async () => {
    const near: ExampleList = { ...list, rows: [["Mystery", 5.2, 4, null, null, null]], percent: [] };
    const more = { Mystery: { polarity: "near-target" as const } };
    const shown = await laterShown({ ...near, more }, { ...near, rows: [["Mystery", 3.5, 4, null, null, null]] });
    expect([shown("rag"), shown("words")]).toEqual(["0.5 below the target to stay near", null]);
  });
});
