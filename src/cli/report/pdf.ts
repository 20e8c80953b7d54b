import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, renameSync, copyFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { AskedWrongly } from "../command-line.ts";

/** Where LibreOffice's program stands: by name, and where its installers put it on Mac and Windows. */
const places = [
  "soffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.com",
];

/** A started LibreOffice takes some seconds, whatever it is for: several files share one. */
export const filesAtOnce = 10;
const longestForOne = 60_000;

/** LibreOffice's program. @throws AskedWrongly where it is not installed */
export function findOffice(tried: readonly string[] = places): string {
  const found = tried.find((program) => spawnSync(program, ["--version"], { timeout: 60_000 }).status === 0);
  if (found !== undefined) return found;
  throw new AskedWrongly(
    "--pdf needs LibreOffice, and it is not installed here: nothing was made. Leave --pdf out, or install it from libreoffice.org. Excel makes a PDF too: File, Save as.",
  );
}

export function pdfName(xlsx: string): string {
  return xlsx.replace(/\.xlsx$/i, ".pdf");
}

/**
 * Makes a PDF beside each file. LibreOffice works with a profile of its own, so that one which is open is left alone.
 *
 * @returns the files of which there is none, each with the reason
 */
export async function makePdfs(
  office: string,
  files: readonly string[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const work = mkdtempSync(join(tmpdir(), "lof-pdf-"));
  const failed = new Map<string, string>();
  try {
    const profile = `-env:UserInstallation=${pathToFileURL(join(work, "profile")).href}`;
    const args = [profile, "--headless", "--norestore", "--convert-to", "pdf", "--outdir", join(work, "out"), ...files];
    const why = await run(office, args, longestForOne * Math.max(2, files.length), signal);
    for (const file of files) {
      const made = join(work, "out", pdfName(basename(file)));
      if (!existsSync(made)) failed.set(file, why ?? "LibreOffice made none");
      else move(made, pdfName(file));
    }
    return failed;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** The folder for drafts may lie on another disk. */
function move(from: string, to: string): void {
  const near = `${to}.${process.pid}.part`;
  copyFileSync(from, near);
  renameSync(near, to);
}

/** Runs it in its own process group, so that no child of it is left. @returns what went wrong, or null */
function run(office: string, args: readonly string[], most: number, signal?: AbortSignal): Promise<string | null> {
  return new Promise((resolve) => {
    const child = spawn(office, args, { detached: process.platform !== "win32", stdio: "ignore" });
    const end = (): void => {
      if (child.pid === undefined) return;
      try {
        if (process.platform === "win32") child.kill();
        else process.kill(-child.pid, "SIGTERM");
      } catch {
        // It has ended already.
      }
    };
    let why: string | null = null;
    const stop = (reason: string) => (): void => {
      why = reason;
      end();
    };
    const tooLong = setTimeout(stop("LibreOffice took too long"), most);
    const stopped = stop("it was stopped");
    signal?.addEventListener("abort", stopped, { once: true });
    const settle = (said: string | null): void => {
      clearTimeout(tooLong);
      signal?.removeEventListener("abort", stopped);
      resolve(why ?? said);
    };
    child.once("error", (error) => settle(`LibreOffice did not start: ${error.message}`));
    child.once("exit", (status) => settle(status === 0 ? null : `LibreOffice ended with ${status ?? "no status"}`));
  });
}
