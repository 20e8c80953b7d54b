import { ActPane, triedLooks } from "./act-pane.ts";
import { describeInBrowser } from "./browser-page.ts";

describeInBrowser("the pane's views that act on the workbook", () => {
  const act = ActPane.forTests();

  const views: readonly (readonly [name: string, arrive: () => Promise<void>])[] = [
    [
      "Outcomes report",
      async () => {
        await act.part("Outcomes report");
        await act.page.getByRole("checkbox", { name: "Transport" }).check();
        await act.page.getByRole("button", { name: "Metrics of Transport" }).click();
      },
    ],
    ["My KPIs", act.readOwn],
    [
      "the list of KPIs as it was read",
      async () => {
        await act.readOwn();
        await act.page.getByRole("button", { name: "See or change how the list was read" }).click();
        await act.page.getByRole("region", { name: "The list as it was read" }).waitFor();
      },
    ],
    [
      "several matches to accept",
      async () => {
        await act.readOwn();
        await act.page.getByRole("button", { name: /^Accept several/ }).click();
        await act.page.getByRole("button", { name: /^Accept all/ }).waitFor();
      },
    ],
    ["Freeze", () => act.part("Freeze")],
    ["what to insert", act.inserts],
    ["the list to insert", () => act.neighbourTool("Insert list")],
    [
      "an own set",
      async () => {
        await act.neighbourTool("Own set");
        await act.page.getByRole("button", { name: "Add 15 neighbours" }).click();
        await act.page.getByLabel("Name of the set").fill("Our larger metropolitan districts");
        await act.page.keyboard.press("Enter");
        await act.page.getByText(/is kept in this workbook with 15 councils/).waitFor();
      },
    ],
    [
      "weights",
      async () => {
        await act.neighbourTool("Weights");
        await act.page.getByLabel("Population", { exact: true }).fill("3");
        await act.page.getByRole("list", { name: "Neighbours by these weights" }).waitFor();
      },
    ],
    ["an explained verdict", () => act.explain(6, 2)],
    ["an explained error", () => act.explain(8, 3)],
  ];
  const cases = views.flatMap(([name, arrive]) => triedLooks.map((look) => ({ name, arrive, ...look })));

  test.each(cases)(
    "$name has no fault for assistive tools and fits, $widths wide, $theme, contrast theme $forced",
    async ({ arrive, widths, theme, forced }) => {
      await act.open({ width: widths[0], theme, forced });
      await arrive();
      for (const width of widths) expect([width, await act.faultsAt(width)]).toEqual([width, []]);
    },
  );
});
