import { existsSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { isDay } from "../pack/day.ts";
import { buildDate } from "../sources/plan/edition.ts";
import { buildPackFrom, packFiles } from "./build-pack/build-pack-from.ts";
import { today } from "./build-pack/today.ts";
import { AskedWrongly, readOptions, runCommand } from "./command-line.ts";

/*
 * npm run build-pack -- --from <folder> [--last assets/pack] [--since <folder>] [--date 2026-11-30] [--to assets/pack] [--force]
 *
 * Reads every official file of a folder, whatever its name, and proves its figures against those held from elsewhere: the
 * compiled figures and tables where the folder has them in their places, else the pack before. Writes lof-pack.json and
 * lof-pack.sha256, and prints how each file's figures were proved, what the pack holds, and where two files differ. When
 * anything is wrong it writes nothing, lists every fault and ends with exit code 1. A pack in another folder than ours is
 * kept, unless `--force` is given. What is new since the pack before is written into the pack; `--since` names another
 * whose figures are known already. Ours is dated as its edition says, any other today, unless `--date` says otherwise.
 */

const usage =
  "Usage: npm run build-pack -- --from <folder of official files> [--last <folder of the pack before>] [--since <folder of a pack known already>] [--date YYYY-MM-DD] [--to <folder>] [--force]";
const own = "assets/pack";

await runCommand(async () => {
  const text = { type: "string" } as const;
  const {
    from = "",
    last = own,
    since,
    to = own,
    force,
    date = isOurs(to) ? buildDate : today(),
  } = readOptions(process.argv.slice(2), {
    from: text,
    last: text,
    since: text,
    date: text,
    to: text,
    force: { type: "boolean" },
  });
  if (from.trim() === "" || to.trim() === "") throw new AskedWrongly(usage, 2);
  if (!isDay(date)) throw new AskedWrongly(`--date is not “${date}” but a day such as 2026-11-30.\n${usage}`, 2);
  if (!(statSync(from, { throwIfNoEntry: false })?.isDirectory() ?? false))
    throw new AskedWrongly(`“${from}” is no folder: --from names the folder of the official files.`);
  const there = packFiles.find((name) => existsSync(join(to, name)));
  if (there !== undefined && !isOurs(to) && force !== true)
    throw new AskedWrongly(
      `“${join(to, there)}” is there already. Add --force to write over it, or name another folder.`,
    );
  const { ok, report } = await buildPackFrom({ from, last, since, to, built: date });
  if (ok) console.log(report);
  else {
    console.error(report);
    process.exitCode = 1;
  }
});

function isOurs(folder: string): boolean {
  return resolve(folder) === resolve(own);
}
