import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { carriedChromium } from "./carried-chromium.ts";

const run = promisify(execFile);

/** A browser for the tests, with what its launch needs. */
export interface Browser {
  readonly executablePath: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

const { env, platform } = process;

/** Where Chromium, Chrome and Edge are usually installed, most likely first. */
function usualPlaces(): string[] {
  if (platform === "darwin") {
    const apps = ["Google Chrome", "Microsoft Edge", "Chromium"].map((name) => `${name}.app/Contents/MacOS/${name}`);
    return ["/Applications", join(homedir(), "Applications")].flatMap((folder) => apps.map((app) => join(folder, app)));
  }
  if (platform === "win32") {
    const folders = [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]].filter(
      (one) => one !== undefined,
    );
    const programs = ["Microsoft/Edge/Application/msedge.exe", "Google/Chrome/Application/chrome.exe"];
    return folders.flatMap((folder) => programs.map((program) => join(folder, program)));
  }
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
  return [...names.map((name) => `/usr/bin/${name}`), "/opt/google/chrome/chrome", "/snap/bin/chromium"];
}

/**
 * A Chromium-based browser: the one LOF_BROWSER names, else one installed on this machine, else on Linux the one
 * included in the package @sparticuz/chromium.
 *
 * @returns null where there is none; the tests that need one are then skipped with a message
 * @throws Error when LOF_BROWSER does not name a file
 */
export async function findBrowser(): Promise<Browser | null> {
  const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];
  const given = env["LOF_BROWSER"];
  if (given !== undefined && given !== "") {
    if (!existsSync(given)) throw new Error(`LOF_BROWSER names ${given}, but there is no such file.`);
    return { executablePath: given, args, env: {} };
  }
  const own = usualPlaces().find((path) => existsSync(path));
  if (own !== undefined) return { executablePath: own, args, env: {} };
  if (platform !== "linux" || process.arch !== "x64") return null;
  return { ...(await carriedChromium(runs)), args };
}

/** Whether a browser starts: one whose unpacking was interrupted does not. */
async function runs(executablePath: string, extra: Readonly<Record<string, string>>): Promise<boolean> {
  return run(executablePath, ["--version", "--no-sandbox"], { env: { ...env, ...extra }, timeout: 20_000 }).then(
    () => true,
    () => false,
  );
}
