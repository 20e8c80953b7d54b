import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { isDay } from "../../pack/day.ts";
import { AskedWrongly, readOptions } from "../command-line.ts";

const usage =
  "Usage: npm run renew -- --to <folder> [--from <folder of official files>] [--last <folder of the pack before>] [--keep <folder of the host as it is>] [--date YYYY-MM-DD] [--force]";

/** What is to be renewed, and where it goes. */
export interface RenewAsked {
  readonly to: string;
  /** Official files that are at hand; null to fetch them. */
  readonly from: string | null;
  /** The folder of the pack before; null for the newest of this project's and the host's. */
  readonly last: string | null;
  /** Folders whose packs stay on the host beside the pack before. */
  readonly keep: readonly string[];
  /** ISO date of the new pack. */
  readonly built: string;
  readonly force: boolean;
}

/** What is written into the folder of a renewal, by name. */
export const renewed = {
  files: "official-files",
  report: "build-report.txt",
  page: "what-changed.html",
  csv: "what-changed.csv",
  host: "for-the-host",
} as const;

/**
 * @param day the day of the new pack where the command does not say another
 * @throws AskedWrongly with a sentence, before anything is fetched or written
 */
export function readRenewArguments(args: readonly string[], day: string): RenewAsked {
  const text = { type: "string" } as const;
  const options = { to: text, from: text, last: text, date: text, keep: { ...text, multiple: true } } as const;
  const {
    to = "",
    from = null,
    last = null,
    date = day,
    keep = [],
    force = false,
  } = readOptions(args, { ...options, force: { type: "boolean" } });
  if (to.trim() === "") throw new AskedWrongly(usage, 2);
  if (!isDay(date)) throw new AskedWrongly(`--date is not “${date}” but a day such as 2026-11-30.\n${usage}`, 2);
  for (const [name, path] of [["from", from], ["last", last], ...keep.map((one) => ["keep", one] as const)] as const)
    if (path !== null && !isFolder(path)) throw new AskedWrongly(`“${path}” is no folder: --${name} names one.`);
  const there = [renewed.report, renewed.page, renewed.csv, renewed.host].find((name) => existsSync(join(to, name)));
  if (there !== undefined && !force)
    throw new AskedWrongly(
      `“${join(to, there)}” is there already. Add --force to write over it, or name another folder.`,
    );
  return { to, from, last, keep, built: date, force };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
