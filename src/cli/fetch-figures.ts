/*
 * npm run fetch-figures -- --to <folder> [--only fingertips,nomis]
 *
 * Brings the official files that the pack is built from, of the hosts in fetch/sources.ts only, one request at a time for
 * each host. What came before and has not changed is not fetched again, and what broke off is continued. Beside the files
 * goes manifest.json: where each came from, when, and its SHA-256. Ends with 0 when all came, 1 when something did not, 2
 * when the call was wrong and 130 when it was stopped.
 */
import { runCommand } from "./command-line.ts";
import { readFetchArguments, runFetch } from "./fetch/run-fetch.ts";
import { endSoon } from "./fetch/stop-signal.ts";
import { usualMeans } from "./fetch/usual-means.ts";

await runCommand(async () => {
  const { code } = await runFetch(readFetchArguments(process.argv.slice(2)), usualMeans());
  process.exitCode = code;
});
endSoon();
