/**
 * One function call from the command line: `npm run -s call -- METRIC Kent "persistent absence"`.
 *
 * Prints the answer as JSON: a value, or rows of values; an error as {"error", "message"} with exit code 1.
 */
import { callFunction } from "./call/call-function.ts";
import { AskedWrongly, runCommand } from "./command-line.ts";

await runCommand(async () => {
  const [name, ...texts] = process.argv.slice(2);
  if (name === undefined)
    throw new AskedWrongly(
      'Say which function, and its arguments: npm run -s call -- METRIC Kent "persistent absence"',
      2,
    );
  const { json, ok } = await callFunction(name, texts);
  console.log(json);
  if (!ok) process.exitCode = 1;
});
