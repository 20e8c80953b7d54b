import { ActPane } from "./act-pane.ts";
import { describeInBrowser } from "./browser-page.ts";

describeInBrowser("explaining and inserting in the pane", () => {
  const act = ActPane.forTests();

  test("an error is explained and fixed in its own cell only, and the old formula put back", async () => {
    await act.open();
    await act.explain(8, 3);
    const old = await act.formulaAt(8, 3);
    await act.page.getByText("gives 19.4%, 2024/25").waitFor();
    await act.page.getByRole("button", { name: "Replace in D9" }).click();
    await act.page.getByText("D9 holds the new formula.").waitFor();
    expect(await act.formulaAt(8, 3)).toBe('=LOF.METRIC("Kent","persistent absence")');
    await act.page.getByRole("button", { name: "Put the old one back" }).click();
    await act.page.getByText("D9 holds the old formula again.").waitFor();
    expect(await act.formulaAt(8, 3)).toBe(old);
  });

  test("the reason goes next to the cell, never over its content", async () => {
    await act.open();
    await act.put("Absence", 8, 4, "ours");
    await act.explain(8, 3);
    await act.page.getByRole("button", { name: "Keep #N/A and show the reason in E9" }).click();
    await act.page.getByRole("alert").getByText("E9").waitFor();
    await act.put("Absence", 8, 4, null);
    await act.page.getByRole("button", { name: "Keep #N/A and show the reason in E9" }).click();
    await act.page.getByText("Inserted in E9.").waitFor();
    expect(await act.formulaAt(8, 4)).toBe('=LOF.WHY("Maidstone","persistent absence")');
  });

  test("the explanation follows the selection without taking the focus, and opens the metric", async () => {
    await act.open();
    await act.explain(6, 2);
    await act.page.getByRole("button", { name: "Close" }).focus();
    await act.select(0, 1);
    await act.page.getByRole("heading", { name: "Cell B1" }).waitFor();
    expect(await act.focused()).toBe("Close");
    await act.select(1, 1);
    await act.page.getByText("No LOF formula here").waitFor();
    await act.select(6, 2);
    await act.page.getByRole("button", { name: "Open metric" }).click();
    await act.page.getByRole("heading", { level: 1, name: /NEET|not in education/i }).waitFor();
  });

  test("a chart goes in with its table of live figures, and out with it", async () => {
    await act.open();
    await act.inserts();
    await act.page.getByLabel("Chart of the set").check();
    await act.page.getByText("Goes into A21:E37, as a live formula, with the chart beside it").waitFor();
    await act.page.getByRole("button", { name: "Insert chart of the set in A21" }).click();
    await act.page.getByText("Chart of the set inserted in A21:E37.").waitFor();
    expect(await act.charts()).toEqual([expect.stringMatching(/NEET/)]);
    expect(await act.formulaAt(20, 0)).toBe('=LOF.RANKED("Gateshead","NEET aged 16 to 17")');
    await act.page.getByRole("button", { name: "Remove what was inserted" }).click();
    await act.page.getByText("Removed from A21:E37.").waitFor();
    expect(await act.charts()).toEqual([]);
    expect(await act.formulaAt(20, 0)).toBeNull();
  });

  test("a formula is copied, and where the host refuses that, the way to do it is said", async () => {
    await act.open();
    await act.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await act.inserts();
    await act.page.getByRole("button", { name: "Copy formula" }).click();
    await act.page.getByRole("button", { name: "Copied" }).waitFor();
    expect(await act.page.evaluate(() => navigator.clipboard.readText())).toBe(
      '=LOF.METRIC("Gateshead","NEET aged 16 to 17")',
    );
    await act.page.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new Error("not allowed"))));
    await act.page.getByLabel(/Comparison row/).check();
    await act.page.getByRole("button", { name: "Copy formula" }).click();
    await act.page.getByRole("button", { name: "Select it and press Ctrl+C" }).waitFor();
  });
});
