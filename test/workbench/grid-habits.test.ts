import { readFileSync } from "node:fs";
import type { FunctionList } from "../../src/taskpane/function-list.ts";
import { ArgumentFault, excelArguments, type GridArgument } from "../../src/workbench/grid-arguments.ts";
import { call, usePack } from "../functions/calling.ts";

const { functions } = JSON.parse(readFileSync("test/functions/functions-json.snapshot.json", "utf8")) as FunctionList;

function parametersOf(id: string) {
  const entry = functions.find((one) => one.id === id);
  if (!entry) throw new Error(`${id} is not in functions.json`);
  return entry.parameters;
}

beforeAll(() => usePack());

describe("the grid's arguments are turned into those Excel would pass", () => {
  const metric = parametersOf("METRIC");

  test("a reference to one cell arrives as rows, and stays rows where a range may stand", () => {
    expect(excelArguments([[["Kent"]], "NEET"], metric).slice(0, 2)).toEqual([[["Kent"]], [["NEET"]]]);
  });

  test("every parameter has an argument: left out in the middle or at the end is null, and so is a blank cell", () => {
    const args = excelArguments([[["Kent"]], "NEET", undefined, [[null]]], metric);
    expect(args).toHaveLength(metric.length);
    for (const arg of args.slice(2)) expect([null, [[null]]]).toContainEqual(arg);
  });

  test("zero stays zero", () => {
    expect(excelArguments([0], [{ name: "count", type: "any" }])).toEqual([0]);
  });

  test("an error value arrives as the error object that Excel makes, alone or in a range", () => {
    const [area] = excelArguments([[["Kent"], [{ error: "#REF!" }]], "NEET"], metric);
    expect(area).toEqual([["Kent"], [expect.objectContaining({ code: "#REF!" })]]);
  });

  test("a range where one cell is expected is refused, and so is an extra argument", () => {
    const one = [{ name: "what", type: "any" }];
    expect(() => excelArguments([[["a"], ["b"]]], one)).toThrow(ArgumentFault);
    expect(() => excelArguments([[["a"], ["b"]]], one)).toThrow("“what” takes one cell");
    expect(() => excelArguments(["a", "b"], one)).toThrow("at most 1");
  });

  test("a repeating parameter takes all that remains", () => {
    const parameters = [
      { name: "first", type: "any" },
      { name: "more", type: "any", repeating: true },
    ];
    expect(excelArguments(["a", "b", [["c"]]], parameters)).toEqual(["a", ["b", "c"]]);
  });
});

/** The same call in the grid's shapes and in Excel's. */
const twins: readonly (readonly [id: string, grid: readonly GridArgument[], excel: readonly unknown[]])[] = [
  ["METRIC", [[["Kent"]], [["persistent absence"]]], ["Kent", "persistent absence", null, null]],
  ["METRIC", ["Kent", "persistent absence", undefined, "period"], ["Kent", "persistent absence", null, "period"]],
  ["METRIC", ["Kent", "persistent absence", [[null]], "period"], ["Kent", "persistent absence", null, "period"]],
  ["METRIC", ["Kent", [[null]]], ["Kent", null, null, null]],
  ["METRIC", [[["Kent"], [null]], "persistent absence"], [[["Kent"], [null]], "persistent absence", null, null]],
  ["METRIC", [[[{ error: "#REF!" }]], "persistent absence"], ["#REF!", "persistent absence", null, null]],
  ["NEIGHBOURS", [[["Kent"]], undefined, undefined, true], ["Kent", null, null, true, null]],
  ["NEIGHBOURS", ["Kent", [[null]]], ["Kent", null, null, null, null]],
  ["NEIGHBOURS", ["Kent", 0], ["Kent", 0, null, null, null]],
  [
    "HISTORY",
    [[["Kent"]], "persistent absence", undefined, "limits"],
    ["Kent", "persistent absence", null, "limits", null],
  ],
  ["COUNCILS", [undefined, "South East"], [null, "South East"]],
  ["EDITION", [], [null]],
  ["ABOUT", [[["Kent"]], "code"], ["Kent", "code"]],
];

test.each(twins)("%s answers the same for %j as for %j", (id, grid, excel) => {
  const answer = call(id, ...excelArguments(grid, parametersOf(id)));
  expect(answer).toEqual(call(id, ...excel));
  expect(answer.flat().length).toBeGreaterThan(0);
});
