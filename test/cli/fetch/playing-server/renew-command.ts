/** npm run renew, which asks its publishers without the pauses that are polite to real ones. */
import { politePace } from "../../../../src/cli/fetch/pace.ts";
import { endSoon } from "../../../../src/cli/fetch/stop-signal.ts";
import { usualMeans } from "../../../../src/cli/fetch/usual-means.ts";
import { runCommand } from "../../../../src/cli/command-line.ts";
import { readRenewArguments } from "../../../../src/cli/renew/arguments.ts";
import { renew } from "../../../../src/cli/renew/renew.ts";
import { quickPace } from "./run-command.ts";

await runCommand(async () => {
  const asked = readRenewArguments(process.argv.slice(2), "2026-11-30");
  process.exitCode = await renew(asked, { ...usualMeans(), pace: { ...politePace, ...quickPace } });
});
endSoon();
