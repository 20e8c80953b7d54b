import type { Page } from "playwright-core";
import { describeInBrowser, hasBrowser } from "./browser-page.ts";
import { type Harness, openHarness, paneViews } from "./pane-harness.ts";

let harness: Harness;
beforeAll(async () => {
  if (hasBrowser) harness = await openHarness();
}, 60_000);
afterAll(() => harness.close());
afterEach(() => expect(harness.faults.splice(0)).toEqual([]));

/** The focused element, as a screen reader would read it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const one = document.activeElement;
    return one?.getAttribute("aria-label") ?? one?.textContent?.trim() ?? "";
  });

describeInBrowser("the pane on the shipped figures", () => {
  test("choosing Kent at the first run by keyboard alone shows Kent", async () => {
    const page = await harness.show({ also: { new: "" } });
    await page.getByRole("combobox").focus();
    await page.keyboard.type("kent");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Use Kent");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Council: Kent" }).waitFor();
  });

  test("a council no longer there is found by its old name", async () => {
    const page = await harness.show({ also: { new: "" } });
    await page.getByRole("combobox").fill("cumbria");
    await page.getByRole("option", { name: /Cumberland/ }).click();
    await page.getByRole("button", { name: "Use Cumberland" }).click();
    await page.getByRole("button", { name: "Council: Cumberland" }).waitFor();
  });

  test("the button names what the field means: nothing once it is cleared, for nonsense or for a region", async () => {
    const page = await harness.show({ also: { new: "" } });
    const field = page.getByRole("combobox");
    await field.fill("kent");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Use Kent" }).waitFor();
    await page.getByRole("button", { name: "Clear" }).click();
    expect(await page.getByRole("button", { name: "Use this council" }).isDisabled()).toBe(true);
    expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
    for (const none of ["zzzz", "South East", "England", "E08000061", "Ken"]) {
      await field.fill(none);
      expect([none, await page.getByRole("button", { name: "Use this council" }).isDisabled()]).toEqual([none, true]);
    }
    await field.fill("gates");
    await page.keyboard.press("Tab");
    await page.getByRole("button", { name: "Use Gateshead" }).click();
    await page.getByRole("button", { name: "Council: Gateshead" }).waitFor();
  });

  test("from Home to a metric and back, by keyboard alone and in a sensible order", async () => {
    const page = await harness.show({});
    const order: string[] = [];
    for (let stop = 0; stop < 5; stop++) {
      await page.keyboard.press("Tab");
      order.push(await focused(page));
    }
    expect(order).toEqual([
      "Council: Gateshead",
      "Compared with: 15 neighbours",
      "Home",
      "Find a metric",
      "Better: 11",
    ]);
    await page.getByLabel("Find a metric").focus();
    await page.keyboard.type("absence");
    await page.getByText("3 figures match").waitFor();
    // A user who began to type on Home continues in the list.
    expect(await page.getByLabel("Find a metric").inputValue()).toBe("absence");
    await page.locator(".lof-figure-row").first().focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Persistent absence" }).waitFor();
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Back to Every child achieving");
    await page.keyboard.press("Enter");
    await page.getByText("3 figures match").waitFor();
  });

  test("arrow keys move in the tabs and among the outcomes", async () => {
    const page = await harness.show({});
    await page.getByRole("tab", { name: "Home" }).focus();
    await page.keyboard.press("ArrowRight");
    expect(await page.getByRole("tab", { name: "Metrics" }).getAttribute("aria-selected")).toBe("true");
    await page.getByRole("tab", { name: "Home" }).click();
    await page.getByRole("button", { name: "Housing supply" }).focus();
    for (let down = 0; down < 4; down++) await page.keyboard.press("ArrowDown");
    expect(await focused(page)).toBe("Best start in life");
    await page.keyboard.press("ArrowRight");
    expect(await focused(page)).toBe("Best start in life, better: 1 figure");
    await page.keyboard.press("ArrowDown");
    expect(await focused(page)).toBe("Every child achieving, better: 1 figure");
    await page.keyboard.press("Enter");
    await page.getByText("1 figure", { exact: true }).waitFor();
  });

  test("Esc closes the council's search and gives the focus back", async () => {
    const page = await harness.show({});
    await page.getByRole("button", { name: "Council: Gateshead" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("combobox").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("combobox").waitFor({ state: "detached" });
    expect(await focused(page)).toBe("Council: Gateshead");
  });

  test("a menu opens at what is chosen; letters, arrows, Tab and Esc do as in any menu", async () => {
    const page = await harness.show({});
    await page.getByRole("button", { name: /^Compared with/ }).focus();
    await page.keyboard.press("ArrowDown");
    expect(await focused(page)).toMatch(/^15 neighbours/);
    await page.keyboard.type("eng");
    expect(await focused(page)).toMatch(/^England/);
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Escape");
    expect(await focused(page)).toBe("Compared with: 15 neighbours");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.getByRole("menu").waitFor({ state: "detached" });
    expect(await focused(page)).toBe("Home");
  });

  test.each([260, 320, 350, 450])(
    "a council’s whole name stands in the head of a pane of %d px, the longest too",
    async (width) => {
      for (const council of ["Gateshead", "Kingston upon Thames", "Bournemouth, Christchurch and Poole"]) {
        const page = await harness.show({ council, width });
        const cut = await page
          .locator(".lof-head .lof-choice-label")
          .evaluateAll((labels) =>
            labels.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.textContent),
          );
        expect(cut).toEqual([]);
        const label = page.locator(".lof-council .lof-choice-label");
        expect(await label.innerText()).toBe(council);
      }
    },
  );

  test.each([260, 320, 350])(
    "what moved shows from, to and by how much, whole at %d px, and Home clears it again",
    async (width) => {
      const page = await harness.show({ width, height: 700 });
      const first = { name: /20\.5% .* 17\.1% Down 3\.3 points on 2023\/24; low is good/ };
      await page.getByRole("button", first).waitFor();
      await page.getByRole("button", { name: /^All \d+ that moved/ }).click();
      await page.getByText("Largest first, measured by how far apart the set’s values lie.").waitFor();
      await page.getByRole("button", first).waitFor();
      await page
        .getByRole("button", { name: /76\.4% .* 63\.8% Down 12\.6 points on 2023\/24; high is good/ })
        .waitFor();
      const outside = await page.locator(".lof-rows .lof-row span:not(.lof-hidden)").evaluateAll((spans) =>
        spans
          .filter((one) => {
            const { left, right } = one.getBoundingClientRect();
            return (
              left < 0 ||
              right > document.documentElement.clientWidth ||
              (one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0)
            );
          })
          .map((one) => one.textContent),
      );
      expect(outside).toEqual([]);
      // Hidden words of rows below must not stretch the page, or a wheel past the end would move it away.
      expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
      if (width < 280) return; // tabs are a menu there
      await page.getByRole("tab", { name: "Home" }).click();
      await page.getByRole("tab", { name: "Metrics" }).click();
      await page.getByText("141 figures", { exact: true }).waitFor();
    },
  );

  test("another set gives other neighbours and other counts", async () => {
    const page = await harness.show({});
    await page.getByRole("button", { name: /^Compared with/ }).click();
    await page.getByRole("menuitemradio", { name: /DfE/ }).click();
    await page.getByRole("tab", { name: "Neighbours" }).click();
    await page.getByRole("heading", { name: "10 neighbours of Gateshead" }).waitFor();
  });
});

describeInBrowser("a metric's page, and what can go wrong", () => {
  test("an older period is another page; a picture is also a table", async () => {
    const page = await harness.show({});
    await page.getByLabel("Find a metric").fill("neet");
    await page.locator(".lof-figure-row").first().click();
    await page.getByText("4.9%", { exact: true }).waitFor();
    expect(await page.getByRole("img", { name: /^Bars of 16 councils/ }).getAttribute("aria-label")).toContain(
      "Gateshead 4.9% is 6th of 16. It could be 2nd to 9th; 7 of the 15 others cannot be told apart from it.",
    );
    await page.getByRole("button", { name: "Show as table of the councils" }).click();
    const row = page.getByRole("row", { name: /^Gateshead/ });
    expect((await row.innerText()).split(/\s+/)).toEqual(["Gateshead", "4.9", "4.3", "to", "5.6", "6th", "itself"]);
    await page.getByRole("button", { name: "Period: 2024/25" }).click();
    await page.getByRole("menuitemradio", { name: "2023/24" }).click();
    await page.getByText("4.5%", { exact: true }).waitFor();
  });

  test.each([260, 320, 350])("the name of a source's file stays in a pane of %d px, however long", async (width) => {
    const page = await harness.show({ council: "Maidstone", width });
    await page.getByLabel("Find a metric").fill("rough sleeping on a single");
    await page.locator(".lof-figure-row").first().click();
    await page.getByText("rough_sleeping_single_night_2024_2025.csv").waitFor();
    const widths = await page
      .locator(".lof-keys dd")
      .evaluateAll((values) =>
        values.map((one) => [one.scrollWidth - one.clientWidth, one.getBoundingClientRect().right]),
      );
    for (const [beyond, right] of widths) {
      expect(beyond).toBeLessThanOrEqual(1);
      expect(right).toBeLessThanOrEqual(width);
    }
  });

  test("an outcome's picture says every row in words, opens its metrics and is there again on the way back", async () => {
    const page = await harness.show({});
    await paneViews["an outcome as a picture"]?.(page);
    const rows = page.getByRole("list", { name: /^Health and wellbeing: the council’s places in the set, 15 metrics/ });
    expect(await rows.getByRole("listitem").count()).toBe(15);
    const decay = rows.getByRole("button", { name: /Better: Tooth decay at age 5 2nd of 15 could be 1st to 7th/ });
    await decay.click();
    await page.getByText("2nd of 15; could be 1st to 7th").waitFor();
    await page.getByRole("button", { name: "Back to Health and wellbeing" }).click();
    await decay.waitFor();
  });

  test("the places left open are shaded, members not told apart hollow; a verdict that does not hold is found on Home", async () => {
    const page = await harness.show({});
    await page.getByRole("button", { name: "Placements over 20 miles from home" }).first().click();
    await page.getByText(/It stands out, but not after allowing for 54 comparisons\./).waitFor();
    await page.locator(".lof-picture svg").first().waitFor();
    // 1st to 11th of 16, itself at its own place.
    expect(await page.locator(".lof-bar-alike rect").count()).toBe(10);
    const heights = await page
      .locator(".lof-places rect, .lof-own-band rect")
      .evaluateAll((bands) => bands.map((band) => Number(band.getAttribute("height"))));
    expect(heights[0]).toBe(11 * (heights[1] ?? 0));
  });

  test("a district is shown to its county, where the figure is", async () => {
    const page = await harness.show({ council: "Maidstone" });
    await page.getByLabel("Find a metric").fill("persistent absence");
    await page.locator(".lof-figure-row").first().click();
    await page.getByText("No figure for Maidstone.").waitFor();
    await page.getByRole("button", { name: "Show Kent" }).click();
    await page.getByText("19.4%", { exact: true }).waitFor();
  });

  test("a view that fails says so, and the rest of the pane keeps working", async () => {
    const page = await harness.show({ also: { fail: "neighbours" } });
    await page.getByRole("tab", { name: "Neighbours" }).click();
    await page.getByRole("alert").getByText("This view could not be shown").waitFor();
    await page.getByRole("tab", { name: "Home" }).click();
    await page.getByText("54 figures judged").waitFor();
    expect(harness.faults.splice(0).join(" ")).toContain("planted");
  });

  test("without a network one quiet line says that all goes on", async () => {
    const page = await harness.show({});
    await page.context().setOffline(true);
    await page.getByText("No network.").waitFor();
    await page.context().setOffline(false);
    await page.getByText("No network.").waitFor({ state: "detached" });
  });
});
