/**
 * A report as an Excel file: `npm run report -- --area Kent --out kent.xlsx`.
 *
 * Prints what was made, or what is wrong in a sentence with exit code 1; `--help` lists the options.
 */
import { access, rm, writeFile } from "node:fs/promises";
import { PortError } from "../workbook/port.ts";
import { counted } from "../wording/list.ts";
import { isCellError } from "../functions/cell-error.ts";
import { AskedWrongly, readReportArguments, usage } from "./report/report-arguments.ts";
import { makeReport } from "./report/make-report.ts";
import { provideShippedPack } from "./shipped-pack.ts";

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "its folder does not exist",
  ENOTDIR: "its folder is a file",
  EISDIR: "it is a folder",
  EACCES: "this account may not write there",
  EPERM: "this account may not write there, or the file is open in Excel",
  EROFS: "the disk is read-only",
  EBUSY: "the file is open in another program",
  ENOSPC: "the disk is full",
  EEXIST: "it is there already",
};

async function run(): Promise<void> {
  const asked = readReportArguments(args);
  await checkPlace(asked.out, asked.force);
  provideShippedPack();
  const { bytes, built } = await makeReport(asked, new Date().toISOString().slice(0, 10));
  await write(asked.out, bytes, asked.force);
  console.log(`${asked.out}: ${counted(built.sheets.length, "sheet")}, ${counted(built.figures, "row")} of figures.`);
  for (const sheet of built.sheets) console.log(`  ${sheet}`);
  for (const note of built.notes) console.log(note);
}

/** Checked before the work: an existing file is kept, unless `--force` was given. */
async function checkPlace(path: string, force: boolean): Promise<void> {
  const isThere = await access(path).then(
    () => true,
    () => false,
  );
  if (isThere && !force)
    throw new AskedWrongly(`“${path}” is there already. Add --force to write over it, or name another file.`);
}

async function write(path: string, bytes: Uint8Array, force: boolean): Promise<void> {
  try {
    await writeFile(path, bytes, { flag: force ? "w" : "wx" });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "EEXIST" && !force) await rm(path, { force: true }).catch(() => undefined);
    throw new AskedWrongly(`“${path}” could not be written: ${reasons[code ?? ""] ?? String(code)}.`);
  }
}

const args = process.argv.slice(2);

if (args.length === 0 || args.includes("--help")) {
  console.log(usage);
  process.exitCode = args.length === 0 ? 2 : 0;
} else {
  try {
    await run();
  } catch (thrown) {
    if (!(thrown instanceof AskedWrongly) && !(thrown instanceof PortError) && !isCellError(thrown)) throw thrown;
    console.error(thrown.message);
    process.exitCode = 1;
  }
}
