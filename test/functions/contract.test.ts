import { readFileSync } from "node:fs";
import { join } from "node:path";
import { faultsOf, functionsJson, type FunctionsJson } from "../../src/cli/build/functions-json.ts";
import { root } from "../../src/cli/root.ts";
import { registerFunctions } from "../../src/functions/register.ts";
import { functionTable } from "../../src/functions/table.ts";

/*
 * functions.json is the public contract: saved workbooks call these functions by id and arguments by position, and
 * Excel may combine a new script with a list up to a day old, or the other way round.
 */

const words = (file: string): Set<string> =>
  new Set(
    readFileSync(join(root, "test/fixtures/excel", file), "utf8")
      .trim()
      .split(/\s+/),
  );
const made = async (): Promise<FunctionsJson> => JSON.parse(await functionsJson(null)) as FunctionsJson;
const committed = JSON.parse(
  readFileSync(join(root, "test/functions/functions-json.snapshot.json"), "utf8"),
) as FunctionsJson;

test("the generated list is the committed one", async () => {
  expect(await made()).toEqual(committed);
});

test("errors may come in as arguments, and values come in plain", async () => {
  const list = await made();
  expect(list.allowErrorForDataTypeAny).toBe(true);
  expect(Object.keys(list)).toEqual(["allowErrorForDataTypeAny", "functions"]);
});

test("every function is described, has an example, help of its own, and every argument is described", async () => {
  const list = await made();
  expect(faultsOf(list)).toEqual([]);
  expect(list.functions.map((one) => one.id)).toEqual(Object.keys(functionTable));
});

test("the help address follows the host of the build", async () => {
  const text = await functionsJson("https://outcomes.council.example");
  expect(text).toContain('"https://outcomes.council.example/help.html#metric"');
  expect(text).not.toContain("lof-for-excel.example");
});

test("no name is that of a built-in function or of an Excel 4.0 macro function", () => {
  for (const file of ["built-in-functions.txt", "macro-functions.txt"]) {
    const taken = words(file);
    expect(taken.size).toBeGreaterThan(500);
    expect(Object.keys(functionTable).filter((id) => taken.has(id))).toEqual([]);
  }
});

test("the implementations take as many arguments as the list says", async () => {
  for (const one of (await made()).functions)
    expect([one.id, functionTable[one.id]?.length]).toEqual([one.id, one.parameters.length]);
});

test("arguments of released functions keep place and name; new ones are added at the end and may be left out", async () => {
  const list = await made();
  for (const released of committed.functions) {
    const now = list.functions.find((one) => one.id === released.id);
    expect(now?.parameters.slice(0, released.parameters.length).map((one) => one.name)).toEqual(
      released.parameters.map((one) => one.name),
    );
    expect(now?.parameters.slice(released.parameters.length).every((one) => one.optional === true)).toBe(true);
  }
});

test("an unfit list is refused with every fault named", () => {
  const [first] = committed.functions;
  const broken = {
    ...first!,
    id: "AB1",
    name: "other",
    helpUrl: "http://x",
    description: "",
    result: {},
    parameters: [],
  };
  const faults = faultsOf({ allowErrorForDataTypeAny: true, functions: [broken] });
  expect(faults).toEqual(
    expect.arrayContaining([
      "METRIC is in the table but not in the list",
      "AB1 is in the list but not in the table",
      "AB1: the id is the address of a cell",
      "AB1: name and id differ",
      "AB1: the help address is not its own",
      "AB1: the description has no example",
      "AB1: the answer is not declared as rows of cells",
    ]),
  );
});

describe("registering", () => {
  const place = globalThis as { CustomFunctions?: unknown };
  afterEach(() => delete place.CustomFunctions);

  test("hands every function of the table to the runtime", () => {
    const associated = new Map<string, unknown>();
    place.CustomFunctions = { associate: (id: string, implementation: unknown) => associated.set(id, implementation) };
    registerFunctions();
    expect(Object.fromEntries(associated)).toEqual(functionTable);
  });

  test("without a runtime is an error, not silence", () => {
    expect(() => registerFunctions()).toThrow("The custom functions runtime is not loaded.");
  });
});
