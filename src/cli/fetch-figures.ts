/*
 * npm run fetch-figures -- --to <folder> [--only fingertips,nomis]
 *
 * Brings the official files that the pack is built from, of the hosts in fetch/sources.ts only, one request at a time for
 * each host. What came before and has not changed is not fetched again, and what broke off is continued. Beside the files
 * goes manifest.json: where each came from, when, and its SHA-256. Ends with 0 when all came, 1 when something did not, 2
 * when the call was wrong and 130 when it was stopped.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "./command-line.ts";
import { bring } from "./fetch/from/bring.ts";
import { politePace } from "./fetch/pace.ts";
import { readFetchArguments, runFetch } from "./fetch/run-fetch.ts";
import { sources } from "./fetch/sources.ts";
import { endSoon, stopSignal } from "./fetch/stop-signal.ts";
import { progressBar } from "./official-files/progress.ts";
import { root } from "./root.ts";

await runCommand(async () => {
  const asked = readFetchArguments(process.argv.slice(2));
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  const { code } = await runFetch(asked, {
    sources: sources.map((source) => ({ ...source, bring: (fetcher) => bring(source, fetcher) })),
    pace: politePace,
    environment: process.env,
    progress: progressBar(),
    print: (line) => console.log(line),
    stop: stopSignal(),
    version,
  });
  process.exitCode = code;
});
endSoon();
