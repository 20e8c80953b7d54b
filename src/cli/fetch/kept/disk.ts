import { createHash } from "node:crypto";
import { createReadStream, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { AskedWrongly, fileTrouble } from "../../command-line.ts";
import { FetchTrouble } from "../fetcher.ts";

/** Below the folder; other commands pass over names that begin with a dot. What is not whole yet lies here. */
const workFolder = ".fetching";

/** Where something lies until it is whole. */
export function workPath(folder: string, name: string): string {
  return join(folder, workFolder, name);
}

/** Makes the folder where it is missing, and sees whether something can be written there. @throws AskedWrongly with a sentence */
export function openFolder(folder: string): void {
  const probe = workPath(folder, "probe");
  try {
    mkdirSync(join(folder, workFolder), { recursive: true });
    writeFileSync(probe, "");
    rmSync(probe);
  } catch (error) {
    throw new AskedWrongly(`Nothing can be written to the folder “${folder}”: ${fileTrouble(error)}.`);
  }
}

const lockName = "running";

/** Keeps another run out of the folder until it is freed. @throws AskedWrongly with a sentence where one is at work */
export function lockFolder(folder: string): { readonly free: () => void } {
  const lock = workPath(folder, lockName);
  for (const last of [false, true]) {
    try {
      writeFileSync(lock, String(process.pid), { flag: "wx" });
      return { free: () => rmSync(lock, { force: true }) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST")
        throw new AskedWrongly(`Nothing can be written to the folder “${folder}”: ${fileTrouble(error)}.`);
    }
    const other = runningIn(lock);
    if (other !== null || last)
      throw new AskedWrongly(
        `Figures are being fetched into “${folder}” already (process ${other ?? "unknown"}). If that is not so, delete ${lock}.`,
      );
    // It was left by a run that was killed.
    rmSync(lock, { force: true });
  }
  throw new Error("A lock is had or refused at the second try.");
}

function runningIn(lock: string): number | null {
  try {
    const process_ = Number(readFileSync(lock, "utf8"));
    if (!Number.isInteger(process_) || process_ <= 0) return null;
    process.kill(process_, 0);
    return process_;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM" ? 0 : null;
  }
}

/** Takes away the folder of what is not whole where nothing is left in it. */
export function tidyFolder(folder: string): void {
  const work = join(folder, workFolder);
  try {
    if (readdirSync(work).length === 0) rmSync(work, { recursive: true });
  } catch {
    // It stays.
  }
}

/** Writes a text whole or not at all. @throws FetchTrouble with a sentence */
export function writeWhole(folder: string, name: string, text: string): void {
  const part = workPath(folder, `${name}.whole`);
  try {
    writeFileSync(part, text);
    renameSync(part, join(folder, name));
  } catch (error) {
    throw diskTrouble(error, name);
  }
}

/** Why a file could not be written, read or put in its place. */
export function diskTrouble(error: unknown, name: string): FetchTrouble {
  if (error instanceof FetchTrouble) return error;
  return new FetchTrouble(`“${name}” could not be kept in the folder: ${fileTrouble(error)}.`);
}

/** The fingerprint of a file and how many bytes it has. */
export async function fingerprint(path: string): Promise<{ readonly sha256: string; readonly bytes: number }> {
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { sha256: hash.digest("hex"), bytes };
}
