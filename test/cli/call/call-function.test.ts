import { callFunction } from "../../../src/cli/call/call-function.ts";
import { awaitPack, failPack } from "../../../src/functions/pack-holder.ts";
import { usePack } from "../../functions/calling.ts";

const said = async (...words: string[]): Promise<[unknown, boolean]> => {
  const { json, ok } = await callFunction(words[0] as string, words.slice(1));
  return [JSON.parse(json) as unknown, ok];
};

describe("a call from the command line", () => {
  beforeEach(() => usePack());

  test("prints a single answer as it is", async () => {
    expect(await said("METRIC", "Kent", "persistent absence")).toEqual([21, true]);
    expect(await said("ABOUT", "Kent", "code")).toEqual(["E10000016", true]);
  });

  test("takes the function's name in any case, with LOF. or without", async () => {
    for (const name of ["metric", "LOF.METRIC", "=lof.metric"])
      expect(await said(name, "Kent", "O06M09")).toEqual([21, true]);
  });

  test("reads an argument as JSON where it is JSON, else as text", async () => {
    expect(await said("METRIC", "Kent", "looked-after rate", "2024")).toEqual([55, true]);
    expect(await said("METRIC", '"Kent"', "O07M05", "31 March 2024")).toEqual([55, true]);
    expect(await said("METRIC", "Kent", "O09M01", "null", "lower")).toEqual([63, true]);
    expect(await said("METRIC", "Kent", "O09M01", "", "lower")).toEqual([63, true]);
  });

  test("prints rows for a range that went in, an error inside as an object at its place", async () => {
    expect(await said("METRIC", '[["Kent"],["Maidstone"],[null],["Medway"]]', "O06M09")).toEqual([
      [[21], [{ error: "#N/A", message: expect.stringMatching(/^Not a district's figure: try Kent/) }], [""], [21]],
      true,
    ]);
    expect(await said("METRIC", '["Kent","Medway"]', "O06M09")).toEqual([[[21, 21]], true]);
    expect(await said("METRIC", '[["Kent"],[{"error":"#REF!"}]]', "O06M09")).toEqual([
      [[21], [{ error: "#REF!", message: "" }]],
      true,
    ]);
  });

  test("prints rows for what spills, however short", async () => {
    expect(await said("NEIGHBOURS", "Kent", "1")).toEqual([[[expect.any(String)]], true]);
    expect(await said("HISTORY", "Kent", "O06M09", "1")).toEqual([[["2024/25", 21]], true]);
    expect(await said("OUTCOMES")).toEqual([expect.arrayContaining([expect.arrayContaining(["number"])]), true]);
  });

  test("prints an error with its sentence, and is no answer", async () => {
    expect(await said("METRIC", "Kemt", "O06M09")).toEqual([
      { error: "#N/A", message: "No council is called “Kemt”: did you mean Kent?" },
      false,
    ]);
    expect(await said("METRIC", "Kent", "O06M09", "never")).toEqual([
      { error: "#VALUE!", message: expect.stringMatching(/^“period” is not “never”/) },
      false,
    ]);
    expect(await said("NEIGHBOURS", "England")).toEqual([{ error: "#N/A", message: expect.any(String) }, false]);
  });

  test("of a function that does not exist is #NAME?, with the one that may be meant", async () => {
    expect(await said("METRIK", "Kent")).toEqual([
      { error: "#NAME?", message: "There is no function “METRIK”: did you mean METRIC or METRICS?" },
      false,
    ]);
    expect((await said("constructor"))[1]).toBe(false);
  });
});

test("the shipped pack is read when none is in memory", async () => {
  awaitPack();
  expect((await said("EDITION", "areas"))[0]).toBe(317);
  failPack("A test.");
  expect((await said("EDITION", "areas"))[0]).toBe(317);
});
