import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseCalls } from "../../src/formula/parse-formula.ts";
import { callFunction } from "../../src/cli/call/call-function.ts";
import { plainCall } from "../fixtures/plain-call.ts";

/**
 * Every formula in a table of the README whose second column is in code marks must give what stands there.
 *
 * A single value stands as it is; cells of a spill stand one after the other with " · " between them, and "…" at the
 * end means that more follow. Numbers agree to the decimals shown.
 */
const readme = readFileSync(join(__dirname, "../../README.md"), "utf8");
const promises = [...readme.matchAll(/^\| `(=LOF\.[^`]+)` \| `([^`]+)` \|/gm)].map(([, formula, given]) => ({
  formula: formula as string,
  given: given as string,
}));

test("the README shows formulas with their answers", () => {
  expect(promises.length).toBeGreaterThan(20);
});

test.each(promises)("$formula gives $given", async ({ formula, given }) => {
  const [parsed] = parseCalls(formula);
  const call = parsed === undefined ? null : plainCall(parsed);
  if (call === null) throw new Error(`${formula} is not one plain call`);
  const { json } = await callFunction(
    call.name,
    call.args.map((argument) => (typeof argument === "string" ? argument : JSON.stringify(argument))),
  );
  const cells = shown(JSON.parse(json) as unknown);
  const parts = given.split(" · ");
  const more = parts.at(-1) === "…";
  const promised = more ? parts.slice(0, -1) : parts;
  expect(agreeing(cells.slice(0, promised.length), promised)).toEqual(promised);
  if (more) expect(cells.length).toBeGreaterThan(promised.length);
  else expect(cells).toHaveLength(promised.length);
});

/** The cells of an answer in reading order; an error as its code and sentence. */
function shown(answer: unknown): unknown[] {
  if (Array.isArray(answer)) return answer.flatMap(shown);
  if (typeof answer === "object" && answer !== null) {
    const { error, message } = answer as { error: string; message: string };
    return [`${error} ${message}`];
  }
  return [answer];
}

/** The cells as the README would write them: a number to the decimals it shows there. */
function agreeing(cells: readonly unknown[], promised: readonly string[]): string[] {
  return cells.map((cell, at) => {
    const decimals = promised[at]?.split(".")[1]?.length ?? 0;
    return typeof cell === "number" ? cell.toFixed(decimals) : String(cell);
  });
}

test("pictures that the README shows are there", () => {
  for (const [, picture] of readme.matchAll(/!\[[^\]]+\]\((assets\/[^)]+)\)/g))
    expect([picture, existsSync(join(__dirname, "../..", picture as string))]).toEqual([picture, true]);
});

/** Rows of "What each number means" whose first cell is a method of LOF.SCORE and whose example is a value. */
const worked = [...readme.matchAll(/^\| ([a-z% ]+) \| [^|]+ \| ([0-9.A-D]+) \| /gm)].map(([, method, value]) => ({
  method: method as string,
  value: value as string,
}));

test("the worked example shows a value for every method that has one", () => {
  expect(worked.map(({ method }) => method)).toEqual([
    "gap",
    "z",
    "robustz",
    "favourable",
    "percentile",
    "favourable percentile",
    "rank",
    "quartile",
    "quintile",
  ]);
});

test.each(worked)("Wokingham's $method among the South East is $value", async ({ method, value }) => {
  const { json } = await callFunction("SCORE", ["Wokingham", "decent rented homes", method, "region"]);
  expect(agreeing([JSON.parse(json)], [value])).toEqual([value]);
});
