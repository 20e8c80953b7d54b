/**
 * How soon Home is on the screen with Kent saved, and how long a key press in a search waits: Excel's pane and the
 * workbench's.
 */
import { findBrowser } from "../../src/cli/browser/find-browser.ts";
import { longestWaits, openExcelPane, openWorkbenchPane } from "../e2e/pane-timing.ts";
import { median, report } from "./measure.ts";

const rounds = 5;

async function measured(
  open: () => ReturnType<typeof openExcelPane>,
): Promise<Record<"home" | "pane" | "key" | "task", number[]>> {
  const times = { home: [] as number[], pane: [] as number[], key: [] as number[], task: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    const { page, home, close } = await open();
    const { key, task } = await longestWaits(page);
    times.home.push(home.painted);
    times.pane.push(home.painted - home.mounted);
    times.key.push(key);
    times.task.push(task);
    await close();
  }
  return times;
}

const browser = await findBrowser();
if (browser === null) {
  console.log("  skipped: no browser was found on this machine");
} else {
  const excel = await measured(() => openExcelPane(browser));
  const workbench = await measured(() => openWorkbenchPane(browser));
  report([
    ["Excel's pane: first request to Home painted", median(excel.home), "ms", 1000],
    ["Excel's pane: longest wait of any key", Math.max(...excel.key), "ms", 50],
    ["Excel's pane: longest task while typing", Math.max(...excel.task), "ms", 50],
    ["workbench: the pane's beginning to Home painted", median(workbench.pane), "ms", 1000],
    ["workbench: page loaded again to Home painted", median(workbench.home), "ms"],
    ["workbench: longest wait of any key", Math.max(...workbench.key), "ms", 50],
    ["workbench: longest task while typing", Math.max(...workbench.task), "ms", 50],
  ]);
}
