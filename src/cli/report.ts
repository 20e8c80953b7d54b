/**
 * A report as an Excel file: `npm run report -- --area Kent --out kent.xlsx`.
 *
 * Prints what was made, or what is wrong in a sentence with exit code 1; `--help` lists the options.
 */
import { rename, rm, stat, writeFile } from "node:fs/promises";
import { counted } from "../wording/list.ts";
import { AskedWrongly, fileTrouble, runCommand } from "./command-line.ts";
import { readReportArguments, usage } from "./report/report-arguments.ts";
import { makeReport } from "./report/make-report.ts";
import { provideShippedPack } from "./shipped-pack.ts";

async function run(): Promise<void> {
  if (args.length === 0) throw new AskedWrongly(usage, 2);
  if (args.includes("--help")) {
    console.log(usage);
    return;
  }
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
  const there = await stat(path).catch(() => null);
  if (there?.isDirectory()) throw new AskedWrongly(`“${path}” could not be written: it is a folder.`);
  if (there !== null && !force)
    throw new AskedWrongly(`“${path}” is there already. Add --force to write over it, or name another file.`);
}

/** Under another name first, so that a file which is there stays whole until the new one is. */
async function write(path: string, bytes: Uint8Array, force: boolean): Promise<void> {
  const draft = `${path}.${process.pid}.part`;
  try {
    if (!force) {
      await writeFile(path, bytes, { flag: "wx" });
      return;
    }
    await writeFile(draft, bytes, { flag: "wx" });
    await rename(draft, path);
  } catch (error) {
    const left = force ? draft : path;
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") await rm(left, { force: true }).catch(() => undefined);
    throw new AskedWrongly(`“${path}” could not be written: ${fileTrouble(error)}.`);
  }
}

const args = process.argv.slice(2);
await runCommand(run);
