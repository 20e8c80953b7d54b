import { findBrowser } from "../../src/cli/browser/find-browser.ts";

/** Finds the browser once, before the test files are read: they need to know at once whether to skip. */
// eslint-disable-next-line no-restricted-exports -- jest takes a default export only
export default async function findBrowserOnce(): Promise<void> {
  process.env["LOF_E2E_BROWSER"] = JSON.stringify(await findBrowser());
}
