import { type ActLook, ActPane, triedLooks } from "./act-pane.ts";
import { describeInBrowser } from "./browser-page.ts";

describeInBrowser("what an officer decides about a workbook's figures", () => {
  const act = ActPane.forTests();
  const button = (name: string | RegExp) => act.page.getByRole("button", { name });
  const seeChanges = async (): Promise<void> => {
    await button("See what would change").click();
    await button("Absence!B1").first().waitFor();
  };
  const takeNewer = async (): Promise<void> => {
    await seeChanges();
    await button("Take the newer figures").click();
  };

  test("newer figures are named on Home and Data, and nothing is said where the workbook has them", async () => {
    await act.open({ figures: "newer" });
    const said =
      "Newer figures are there, collected on 14 December 2026. This workbook stays with those of 1 August 2026.";
    await act.page.getByRole("status").getByText(said).waitFor();
    await act.openTab("Data");
    await act.page.getByRole("status").getByText(said).waitFor();
    await act.page.getByText("no: newer figures, collected on 14 December 2026, are there").waitFor();
    await act.page.getByText("version 1.4.0; last worked out with 1.3.2").waitFor();
    await act.page.context().close();
    await act.open({ figures: "newest" });
    await act.openTab("Data");
    await act.page.getByRole("definition").getByText("yes", { exact: true }).waitFor();
    expect(await act.page.getByText("figures are there").count()).toBe(0);
  });

  test("the fingerprint is copied whole", async () => {
    await act.open({ figures: "newer" });
    await act.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await act.openTab("Data");
    await button("Copy whole").click();
    await button("Copied").waitFor();
    expect(await act.page.evaluate(() => navigator.clipboard.readText())).toBe("a".repeat(64));
  });

  test("the list is reached and closed by keyboard, and the focus is never lost", async () => {
    await act.open({ figures: "newer" });
    await button("See what would change").focus();
    await act.page.keyboard.press("Enter");
    await act.page.getByText("7 LOF formulas would show something else; 27 others stay as they are.").waitFor();
    expect(await act.focused()).not.toBe("");
    await button("Take the newer figures").focus();
    await act.page.keyboard.press("Enter");
    await act.page.getByRole("heading", { name: "The figures of 14 December 2026 are taken" }).waitFor();
    expect(await act.focused()).toContain("are taken");
    await button("Close").focus();
    await act.page.keyboard.press("Enter");
    await act.page.getByText(/figures judged/).waitFor();
    expect(await act.focused()).not.toBe("");
    expect(await act.page.getByText("Newer figures are there").count()).toBe(0);
  });

  test("a cell of the list is selected in the workbook; a spill's first cell that differs", async () => {
    await act.open({ figures: "newer" });
    await seeChanges();
    await button("Absence!B7").click();
    const selected = () =>
      act.page.evaluate(() => (globalThis as unknown as { port: { selected: object } }).port.selected);
    expect(await selected()).toMatchObject({ sheet: "Absence", row: 6, column: 1 });
    await act.page.getByText("3 cells of the answer from AB11 differ.").waitFor();
  });

  test("who stays is not asked again in this sitting, and can still look", async () => {
    await act.open({ figures: "newer" });
    await seeChanges();
    await button("Stay with these").click();
    await act.page.getByText("This workbook stays with the figures of 1 August 2026; newer ones are there.").waitFor();
    expect(await act.page.getByText("Newer figures are there").count()).toBe(0);
    await seeChanges();
  });

  test("a long list is shown in parts", async () => {
    await act.open({ figures: "many change" });
    await seeChanges();
    const rows = act.page.getByRole("list", { name: "Cells that would change" }).getByRole("listitem");
    expect(await rows.count()).toBe(50);
    await button("Show 50 more of 80 cells").click();
    await button("Show the other 30 cells").click();
    expect(await rows.count()).toBe(130);
  });

  test("where nothing would change that is said, and the figures can be taken all the same", async () => {
    await act.open({ figures: "nothing changes" });
    await button("See what would change").click();
    await act.page.getByText("No cell would change: 27 LOF formulas stay as they are.").waitFor();
    await button("Take the newer figures").click();
    await act.page.getByText("No cell changed.").waitFor();
  });

  test("a protected sheet is named, and nothing is begun", async () => {
    await act.open({ figures: "protected" });
    await seeChanges();
    await act.page.getByText("“Absence” and “Our KPIs” are protected.").waitFor();
    await button("Take the newer figures").focus();
    await act.page.keyboard.press("Enter");
    expect(await act.page.getByText("Taking the figures").count()).toBe(0);
  });

  test("taking is stopped at a press; what the workbook shows then is said at once", async () => {
    await act.open({ figures: "slow" });
    await takeNewer();
    await act.page.getByRole("status").getByText("Taking the figures…").waitFor();
    await act.openTab("Data");
    await act.page.getByRole("status").getByText("Taking the figures…").waitFor();
    await button("Stop").click();
    await act.page.getByRole("alert").getByText("all cells show the figures of 1 August 2026 again").waitFor();
    await button("See what would change").waitFor();
  });

  test("what cannot be taken as a whole is not taken, with the reason and the list still there", async () => {
    await act.open({ figures: "refused" });
    await takeNewer();
    await act.page.getByRole("alert").getByText("Absence!B4 was not entered.").waitFor();
    await button("Take the newer figures").waitFor();
  });

  test("what was taken is listed on a sheet that can be removed, and there is a way back", async () => {
    await act.open({ figures: "newer" });
    await takeNewer();
    await act.page.getByText("What changed is listed on “LOF Figures changed”").waitFor();
    await button("Remove the list").click();
    await act.page.getByText("The list is removed.").waitFor();
    // Pressed twice it is nothing else, and the focus stays.
    expect(await act.focused()).toBe("Remove the list");
    expect(await button("Remove the list").getAttribute("aria-disabled")).toBe("true");
    await button("Go back to the figures of 1 August 2026").click();
    await act.page.getByRole("heading", { name: "Back to the figures of 1 August 2026" }).waitFor();
    await button("Close").click();
    await act.page.getByText("Newer figures are there").waitFor();
  });

  test("a later sitting has the way back in the Data tab", async () => {
    await act.open({ figures: "newest" });
    await act.openTab("Data");
    await button("Go back to the figures of 1 August 2026").click();
    await act.page.getByRole("heading", { name: "Back to the figures of 1 August 2026" }).waitFor();
    expect(await act.focused()).not.toBe("");
  });

  test.each([
    ["Take those of 14 December 2026 from the start", "The figures of 14 December 2026 are taken"],
    ["Go back to the figures of 1 August 2026", "Back to the figures of 1 August 2026"],
  ])("a taking that was broken off is told of at once, and ends by “%s”", async (choice, end) => {
    await act.open({ figures: "interrupted" });
    await act.page.getByRole("alert").getByText("Taking other figures was broken off.").waitFor();
    await button(choice).click();
    await act.page.getByRole("heading", { name: end }).waitFor();
    expect(await act.page.getByRole("alert").count()).toBe(0);
  });

  test("a workbook that does not say which figures it has is not called one of these", async () => {
    await act.open({ figures: "unmarked" });
    await act.page.getByText("7 cells show other than these give").waitFor();
    await button("See which cells").click();
    await act.page.getByText("7 LOF formulas show something else; 27 others agree.").waitFor();
    await button("Work them out again").click();
    await act.page.getByRole("heading", { name: "The figures of 1 August 2026 are taken" }).waitFor();
  });

  test("figures that are gone from the host are replaced only at a press", async () => {
    await act.open({ figures: "gone" });
    await act.page.getByRole("alert").getByText("They were collected on 1 August 2026.").waitFor();
    expect(await act.page.getByText("figures judged").count()).toBe(0);
    await button("Take the figures of 14 December 2026").click();
    await act.page.getByRole("heading", { name: "The figures of 14 December 2026 are taken" }).waitFor();
    await act.page.getByText(/figures judged/).waitFor();
  });

  const views: readonly (readonly [
    name: string,
    figures: NonNullable<ActLook["figures"]>,
    arrive: () => Promise<void>,
  ])[] = [
    ["newer figures on Home", "newer", async () => {}],
    ["newer figures on Data", "newer", () => act.openTab("Data")],
    ["the list", "newer", seeChanges],
    ["a protected sheet", "protected", seeChanges],
    ["figures being taken", "slow", takeNewer],
    [
      "figures taken",
      "newer",
      async () => {
        await takeNewer();
        await act.page.getByText("What changed is listed on “LOF Figures changed”").waitFor();
      },
    ],
    ["a taking broken off", "interrupted", async () => {}],
    ["a workbook without a mark", "unmarked", () => button("See which cells").waitFor()],
    ["figures that are gone", "gone", async () => {}],
  ];
  test.each(views.flatMap(([name, figures, arrive]) => triedLooks.map((look) => ({ name, figures, arrive, ...look }))))(
    "$name: no fault for assistive tools, and fits, $widths wide, $theme, contrast theme $forced",
    async ({ figures, arrive, widths, theme, forced }) => {
      await act.open({ width: widths[0], theme, forced, figures });
      await arrive();
      for (const width of widths) expect([width, await act.faultsAt(width)]).toEqual([width, []]);
    },
  );
});
