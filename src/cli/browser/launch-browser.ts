import { chromium, type Browser as OpenBrowser } from "playwright-core";
import type { Browser } from "./find-browser.ts";

/** Starts a browser with what its launch needs; `more` adds to its environment. */
export function launchBrowser(
  { executablePath, args, env }: Browser,
  more: Readonly<Record<string, string>> = {},
): Promise<OpenBrowser> {
  return chromium.launch({
    executablePath,
    args: [...args],
    env: { ...(process.env as Record<string, string>), ...env, ...more },
  });
}
