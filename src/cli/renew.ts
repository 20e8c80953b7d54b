/*
 * npm run renew -- --to <folder> [--from <folder of official files>] [--last <folder of a pack>] [--keep <folder>] [--force]
 *
 * Fetches the official files, builds the pack from them with the proof of every series, compares it with the pack before,
 * and leaves in one folder what the analyst reads and what goes to the host. The pack before is the newest of this project's
 * and the host's, where --last names no other. With --from the files are at hand and nothing
 * is fetched. Ends with 0 when all files came and the figures are ready or the same as before, 1 when something did not
 * come or no pack could be built, 2 when the call was wrong and 130 when it was stopped.
 */
import { today } from "./build-pack/today.ts";
import { runCommand } from "./command-line.ts";
import { endSoon } from "./fetch/stop-signal.ts";
import { usualMeans } from "./fetch/usual-means.ts";
import { readRenewArguments } from "./renew/arguments.ts";
import { renew } from "./renew/renew.ts";

await runCommand(async () => {
  process.exitCode = await renew(readRenewArguments(process.argv.slice(2), today()), usualMeans());
});
endSoon();
