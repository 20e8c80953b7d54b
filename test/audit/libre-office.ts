import { read, type WorkBook } from "@e965/xlsx";
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Whether formulas can be run on this machine. */
export const hasLibreOffice = spawnSync("soffice", ["--version"], { timeout: 60_000 }).status === 0;

/** The message of a test where they cannot. */
export const skippedWhere = hasLibreOffice ? "" : " (skipped: LibreOffice is not installed)";

/** LibreOffice's name for the format in which Excel keeps its files. */
export const asXlsx = "xlsx:Calc MS Excel 2007 XML";

/**
 * Opens a spreadsheet in LibreOffice, which calculates every formula in it, and reads the saved result.
 *
 * @param xlsx a file whose formulas have no results yet
 */
export function workedOut(xlsx: Uint8Array): Promise<WorkBook> {
  // Without formulas: with tens of thousands of array formulas the reader takes a minute.
  return converted(xlsx, asXlsx, (saved) => read(saved("book.xlsx"), { type: "buffer", cellFormula: false }));
}

/**
 * Opens a spreadsheet in LibreOffice and saves it in another format.
 *
 * @param to a format by LibreOffice's name
 * @param look called with the saved files, by name: book.xlsx, or book-Sheet1.csv
 */
export async function converted<T>(
  xlsx: Uint8Array,
  to: string,
  look: (saved: (name: string) => Buffer) => T,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "lof-office-"));
  try {
    writeFileSync(join(folder, "book.xlsx"), xlsx);
    mkdirSync(join(folder, "out"));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const where = ["--outdir", join(folder, "out"), join(folder, "book.xlsx")];
    await run([profile, "--headless", "--norestore", "--convert-to", to, ...where]);
    return look((name) => readFileSync(join(folder, "out", name)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs soffice to its end, in its own process group so that no child process is left running. */
function run(args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const office = spawn("soffice", args, { detached: true, stdio: "ignore" });
    const tooLong = setTimeout(() => endGroup(office.pid), 240_000);
    office.once("error", reject);
    office.once("exit", (status) => {
      clearTimeout(tooLong);
      if (status === 0) resolve();
      else reject(new Error(`soffice ended with ${status ?? "no status: it took too long"}`));
    });
  });
}

function endGroup(pid: number | undefined): void {
  if (pid !== undefined) process.kill(-pid, "SIGTERM");
}
