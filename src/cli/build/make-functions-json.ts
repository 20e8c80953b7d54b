/**
 * Makes functions.json, the public list of functions: `npx tsx src/cli/build/make-functions-json.ts dist/functions.json`.
 */
import { rmSync, writeFileSync } from "node:fs";
import { functionsJson } from "./functions-json.ts";

const [, , file] = process.argv;
if (file === undefined) throw new Error("Say where the list should go, such as dist/functions.json.");

// The generator exits with success even when it fails; with the old file removed, a failure is visible.
rmSync(file, { force: true });
writeFileSync(file, await functionsJson(process.env["LOF_HOST"]?.replace(/\/+$/, "") ?? null));
