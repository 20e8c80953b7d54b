import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isNoValue } from "../../src/statistics/no-value.ts";

/** Every `@example call // answer` of the statistics is run: a docstring that lies to an auditor is a fault. */
const folder = join(__dirname, "../../src/statistics");

interface Example {
  readonly file: string;
  readonly call: string;
  readonly answer: string;
}

function examplesOf(file: string): Example[] {
  const text = readFileSync(join(folder, file), "utf8");
  return [...text.matchAll(/@example (.+?) \/\/ (.+)$/gm)].map(([, call, answer]) => ({
    file,
    call: call as string,
    answer: (answer as string).trim(),
  }));
}

const files = readdirSync(folder).filter((file) => file.endsWith(".ts"));
const examples = files.flatMap(examplesOf);

/** Evaluates an expression with a file's exports in scope. */
function evaluate(expression: string, scope: Record<string, unknown>): unknown {
  const names = Object.keys(scope);
  return new Function(...names, `return (${expression});`)(...names.map((name) => scope[name]));
}

/** All numbers of an answer to 14 significant digits: the last bit of a tangent differs between machines. */
function rounded(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer), (_, value: unknown) =>
    typeof value === "number" ? Number(value.toPrecision(14)) : value,
  );
}

test.each(examples)("$file: $call is $answer", async ({ file, call, answer }) => {
  const scope = (await import(join(folder, file))) as Record<string, unknown>;
  const found = evaluate(call, scope);
  const reason = /^NoValue "(.+)"$/.exec(answer)?.[1];
  if (reason !== undefined) expect(isNoValue(found) && found.reason).toBe(reason);
  else expect(rounded(found)).toEqual(rounded(evaluate(answer, {})));
});

test.each(files.filter((file) => file !== "no-value.ts"))(
  "%s documents every function it exports, with an example",
  (file) => {
    const text = readFileSync(join(folder, file), "utf8");
    const functions = [...text.matchAll(/^export function (\w+)/gm)].map(([, name]) => name as string);
    for (const name of functions)
      expect(examplesOf(file).map(({ call }) => call)).toContainEqual(expect.stringContaining(`${name}(`));
  },
);
