import { join } from "node:path";
import { readText, typescriptFiles } from "../architecture/source-files.ts";
import { examplesIn, runExample } from "./examples.ts";

const root = join(__dirname, "../..");
/** The statistics have a separate test, which runs every example without exception. */
const files = typescriptFiles(root, "src").filter((path) => !path.startsWith("src/statistics/"));
const examples = files.flatMap((file) => examplesIn(readText(root, file)).map((example) => ({ file, ...example })));

test.each(examples)("$file: $call is $answer", async ({ file, call, answer }) => {
  const scope = (await import(join(root, file))) as Record<string, unknown>;
  const outcome = runExample({ call, answer }, scope);
  if (outcome.kind === "run") expect(outcome.found).toEqual(outcome.stated);
});

test("most examples are run, not only shown", async () => {
  const outcomes = await Promise.all(
    examples.map(async ({ file, ...example }) =>
      runExample(example, (await import(join(root, file))) as Record<string, unknown>),
    ),
  );
  expect(outcomes.filter(({ kind }) => kind === "run").length).toBeGreaterThan(examples.length / 2);
});

test("a wrong answer is found, an answer in words is not judged", () => {
  const scope = { double: (x: number) => 2 * x };
  expect(runExample({ call: "double(2)", answer: "5" }, scope)).toEqual({ kind: "run", found: 4, stated: 5 });
  expect(runExample({ call: "double(kent)", answer: "4" }, scope)).toEqual({ kind: "illustration" });
  expect(runExample({ call: "double(2)", answer: "twice as much" }, scope)).toEqual({ kind: "illustration" });
  expect(runExample({ call: 'double("kent: a".length)', answer: "14" }, scope)).toMatchObject({
    kind: "run",
    found: 14,
  });
  expect(() => runExample({ call: "double()()", answer: "4" }, scope)).toThrow(TypeError);
});

test("examples are found with and without the end of the comment behind them", () => {
  expect(examplesIn("/** A. @example f(1) // 2 */\n * @example g() // [3]\n * @example h()")).toEqual([
    { call: "f(1)", answer: "2" },
    { call: "g()", answer: "[3]" },
  ]);
});
