import type { Page } from "playwright-core";
import { axeOn } from "./axe.ts";
import { describeInBrowser, hasBrowser } from "./browser-page.ts";
import { type Harness, type HarnessView, openHarness, paneViews } from "./pane-harness.ts";

let harness: Harness;
beforeAll(async () => {
  if (hasBrowser) harness = await openHarness();
}, 60_000);
afterAll(() => harness.close());
afterEach(() => expect(harness.faults.splice(0)).toEqual([]));

/** What axe finds, one line each; the list should be empty. */
async function violations(page: Page, without: readonly string[] = []): Promise<string[]> {
  const { violations: found } = await axeOn(page)
    .disableRules([...without])
    .analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(" | ")}`);
}

/** Elements that overflow on the right of the pane. Tables scroll inside their own boxes. */
async function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".lof-pane *")]
      .filter((one) => one.closest(".lof-hidden, .lof-table-box") === null)
      .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .map((one) => `${one.tagName} ${one.getAttribute("class") ?? ""}`),
  );
}

const looks: readonly (readonly [string, HarnessView])[] = [
  ["350 px, light", { width: 350 }],
  ["350 px, dark", { width: 350, theme: "dark" }],
  ["at 200% zoom", { width: 175, height: 189 }],
];
/** Made of the same parts in the same colours as those above, only with more or less room. */
const otherWidths: readonly (readonly [string, HarnessView])[] = [
  ["320 px", { width: 320 }],
  ["900 px", { width: 900, height: 700, theme: "dark" }],
];

describeInBrowser.each(looks)("the pane at %s", (_name, look) => {
  test.each(Object.keys(paneViews))("%s has no violation that axe knows, and nothing sticks out", async (view) => {
    const page = await harness.show(look);
    await paneViews[view]?.(page);
    expect(await violations(page)).toEqual([]);
    expect(await sticksOut(page)).toEqual([]);
  });
});

describeInBrowser.each(otherWidths)("the pane at %s", (_name, look) => {
  test.each(Object.keys(paneViews))("nothing of %s sticks out", async (view) => {
    const page = await harness.show(look);
    await paneViews[view]?.(page);
    expect(await sticksOut(page)).toEqual([]);
  });
});

describeInBrowser("the parts of the pane", () => {
  /** The gallery shows several trends on one page; the pane never does. */
  const gallery = ["landmark-unique"];
  const parts = ["parts", "charts", "states", "first-run"];

  test.each(parts.flatMap((part) => (["light", "dark"] as const).map((theme) => [part, theme] as const)))(
    "%s, %s, have no violation that axe knows",
    async (part, theme) => {
      const page = await harness.show({ part, theme });
      expect(await violations(page, gallery)).toEqual([]);
    },
  );

  test.each(["parts", "charts", "app"])("%s keep their shapes in a contrast theme", async (part) => {
    const page = await harness.show({ part, forcedColours: true });
    expect(await page.locator(".lof-contrast").count()).toBe(1);
    expect(await violations(page, gallery)).toEqual([]);
  });

  test("menus and the council's search have none either, while open", async () => {
    const page = await harness.show({});
    await page.getByRole("button", { name: /^Council:/ }).click();
    await page.keyboard.type("kent");
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: /^Compared with:/ }).click();
    expect(await violations(page)).toEqual([]);
  });
});
