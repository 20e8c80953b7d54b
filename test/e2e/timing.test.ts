import { type Browser, findBrowser } from "../../src/cli/find-browser.ts";
import { describeInBrowser } from "./browser-page.ts";
import { longestWaits, openExcelPane, openWorkbenchPane } from "./pane-timing.ts";

const rounds = 3;
const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;

/**
 * The bounds of the issue, held where other programs may be at work beside the tests: the middle of three pages for the
 * picture, the longest wait of the best of three for a key, and of the middle one twice the bound. `npm run bench` holds every key of
 * every page to 50 ms, on a quiet machine.
 */
describeInBrowser("the pane's speed", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = (await findBrowser()) as Browser;
  });

  test("Excel's pane shows Home within a second of its first request, and no key in its searches waits", async () => {
    const painted: number[] = [];
    const keys: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const open = await openExcelPane(browser);
      painted.push(open.home.painted);
      keys.push((await longestWaits(open.page)).key);
      expect(open.faults).toEqual([]);
      await open.close();
    }
    expect(median(painted)).toBeLessThan(1000);
    expect(Math.min(...keys)).toBeLessThanOrEqual(50);
    expect(median(keys)).toBeLessThanOrEqual(100);
  }, 90_000);

  test("the workbench's pane shows Home within a second of its beginning, and no key waits beside the grid", async () => {
    const painted: number[] = [];
    const keys: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const open = await openWorkbenchPane(browser);
      painted.push(open.home.painted - open.home.mounted);
      keys.push((await longestWaits(open.page)).key);
      expect(open.faults).toEqual([]);
      await open.close();
    }
    expect(median(painted)).toBeLessThan(1000);
    expect(Math.min(...keys)).toBeLessThanOrEqual(50);
    expect(median(keys)).toBeLessThanOrEqual(100);
  }, 90_000);
});
