import { figuresWords } from "../../src/wording/report/page/page-words.ts";
import { ActPane } from "./act-pane.ts";
import { describeInBrowser } from "./browser-page.ts";

describeInBrowser("the report in the pane", () => {
  const act = ActPane.forTests();

  test("a report is built of chosen outcomes as announced, and removed again without trace", async () => {
    await act.open();
    const before = await act.sheets();
    await act.part("Outcomes report");
    // What is the council's job is ticked to begin with.
    expect(await act.page.getByRole("checkbox", { name: "Transport" }).isChecked()).toBe(true);
    expect(await act.page.getByRole("checkbox", { name: "Economy", exact: false }).first().isChecked()).toBe(false);
    await act.page.getByRole("button", { name: "None", exact: true }).click();
    expect(await act.page.getByRole("button", { name: "Build report" }).isDisabled()).toBe(true);
    await act.page.getByRole("checkbox", { name: "Every child achieving" }).check();
    await act.page.getByRole("checkbox", { name: "Transport" }).check();
    const planned = await act.page.locator(".lof-planned li > :first-child").allInnerTexts();
    await act.page.getByRole("button", { name: "Build report" }).click();
    await act.page.getByRole("heading", { name: "The report is built" }).waitFor();
    // The figures behind charts are on a sheet that is hidden where charts are drawn; this workbook hides none.
    const built = (await act.sheets()).slice(before.length).filter((name) => name !== figuresWords.sheet);
    expect(built).toEqual(planned.map((name) => name.trim()));
    await act.page.getByRole("button", { name: "Remove this report" }).click();
    await act.page.getByRole("heading", { name: "The report is removed" }).waitFor();
    expect(await act.sheets()).toEqual(before);
  });

  test("a report changed since is removed only when that is confirmed", async () => {
    await act.open();
    await act.part("Outcomes report");
    await act.page.getByRole("button", { name: "None", exact: true }).click();
    await act.page.getByRole("checkbox", { name: "Transport" }).check();
    await act.page.getByRole("button", { name: "Build report" }).click();
    await act.page.getByRole("button", { name: "Remove this report" }).waitFor();
    await act.put("LOF Summary", 2, 1, "Kent");
    await act.page.getByRole("button", { name: "Remove this report" }).click();
    await act.page.getByRole("alert").getByText("LOF Summary").waitFor();
    expect(await act.sheets()).toContain("LOF Transport");
    await act.page.getByRole("button", { name: "Remove all the same" }).click();
    await act.page.getByRole("heading", { name: "The report is removed" }).waitFor();
  });

  test("sheets that are taken away by undo or by hand are said to be gone, without dead links, and may come back", async () => {
    await act.open();
    await act.part("Outcomes report");
    await act.page.getByRole("button", { name: "None", exact: true }).click();
    await act.page.getByRole("checkbox", { name: "Transport" }).check();
    await act.page.getByRole("button", { name: "Build report" }).click();
    await act.page.getByRole("heading", { name: "The report is built" }).waitFor();
    const removed = (name: string) =>
      act.page.evaluate(
        (one) =>
          (globalThis as unknown as { port: { removeSheet(name: string): Promise<void> } }).port.removeSheet(one),
        name,
      );
    await removed("LOF Summary");
    await act.page.getByRole("heading", { name: "The report is no longer whole" }).waitFor();
    await act.page.getByText("LOF Summary (no longer there)").waitFor();
    expect(await act.page.getByRole("button", { name: "LOF Summary" }).count()).toBe(0);
    expect(await act.page.getByRole("button", { name: "LOF Transport" }).count()).toBe(1);
    for (const name of await act.sheets()) if (name.startsWith("LOF ")) await removed(name);
    await act.page.getByRole("heading", { name: "The report is no longer in this workbook" }).waitFor();
    await act.page.getByRole("button", { name: "Build a report" }).click();
    await act.page.getByRole("button", { name: "Build report" }).waitFor();
  });

  test("a report of the workbook has a card, and is built again in its place with what was typed in it", async () => {
    await act.open({ council: "Kent" });
    await act.part("Outcomes report");
    await act.page.getByRole("button", { name: "None", exact: true }).click();
    await act.page.getByRole("checkbox", { name: "Transport" }).check();
    // A county's report can have a page of its districts; what is new is offered once there is a report.
    expect(await act.page.getByRole("checkbox", { name: "A page of Kent’s districts" }).isChecked()).toBe(false);
    expect(await act.page.getByRole("checkbox", { name: /^Say what is new/ }).count()).toBe(0);
    await act.page.getByRole("button", { name: "Build report" }).click();
    await act.page.getByRole("heading", { name: "The report is built" }).waitFor();
    const before = await act.sheets();
    const comment = await act.besideMeasure("LOF Transport", "O14M01", "Commentary");
    await act.put("LOF Transport", comment.row, comment.column, "Bus grant ended");
    await act.page.getByRole("button", { name: "Build another" }).click();
    await act.page.getByText("Report for Kent, against neighbours.").waitFor();
    expect(await act.page.getByRole("checkbox", { name: /^Say what is new/ }).isChecked()).toBe(true);
    await act.page.getByRole("button", { name: /^Build again/ }).click();
    await act.page.getByRole("heading", { name: "The report is built again" }).waitFor();
    await act.page.getByText("Owner and commentary of 1 row are kept.").waitFor();
    await act.page.getByText(/^Since the report of figures collected on .* nothing changed/).waitFor();
    // In the place of the one before: no button takes away what was typed.
    expect(await act.page.getByRole("button", { name: "Remove this report" }).count()).toBe(0);
    expect(await act.sheets()).toHaveLength(before.length + 1);
  });

  test("a choice survives a look at another tab, and one metric can be left out", async () => {
    await act.open();
    await act.part("Outcomes report");
    await act.page.getByRole("button", { name: "None", exact: true }).click();
    await act.page.getByRole("checkbox", { name: "Transport" }).check();
    await act.page.getByRole("button", { name: "Metrics of Transport" }).click();
    await act.page.getByRole("list", { name: "Metrics of Transport" }).getByRole("checkbox").first().uncheck();
    await act.page.getByRole("tab", { name: "Data" }).click();
    await act.part("Outcomes report");
    const transport = act.page.getByRole("checkbox", { name: "Transport" });
    expect(await transport.evaluate((box: HTMLInputElement) => box.indeterminate)).toBe(true);
    await act.page.getByRole("button", { name: "None", exact: true }).click();
    expect(await act.page.getByRole("button", { name: "Build report" }).isDisabled()).toBe(true);
  });

  test("own KPIs are read, matched and decided on by keyboard alone, the focus staying with the card", async () => {
    await act.open();
    await act.readOwn();
    await act.page.getByRole("button", { name: "Accept several: see the 2 close matches" }).focus();
    await act.page.keyboard.press("Enter");
    await act.page.getByRole("button", { name: "Accept all 2" }).focus();
    await act.page.keyboard.press("Enter");
    await act.page.getByText("2 of 5 decided").waitFor();
    const potholes = act.page.getByRole("article", { name: "Potholes mended in 24 hours" });
    await potholes.getByRole("button", { name: "Choose one" }).focus();
    await act.page.keyboard.press("Enter");
    await act.page.keyboard.type("road condition");
    await act.page.keyboard.press("Escape");
    await act.page.keyboard.press("Escape");
    expect(await act.focused()).toMatch(/^Potholes mended/);
    await act.page.keyboard.press("Tab");
    await act.page.keyboard.press("Tab");
    await act.page.keyboard.press("Enter");
    await act.page.getByText("3 of 5 decided").waitFor();
    expect(await potholes.innerText()).toContain("Left unmatched");
    expect(await act.focused()).toMatch(/^Potholes mended/);
  });

  test("what was decided is written on a new sheet; over filled cells only when told so", async () => {
    await act.open();
    await act.readOwn();
    await act.page.getByRole("button", { name: "Accept several: see the 2 close matches" }).click();
    await act.page.getByRole("button", { name: "Accept all 2" }).click();
    await act.page.getByRole("button", { name: "Leave the 2 without a match unmatched" }).click();
    const leavers = act.page.getByRole("article", { name: /^Care leavers/ });
    await leavers.getByRole("button", { name: "Accept" }).click();
    await act.page.getByText("5 of 5 decided").waitFor();
    const before = await act.sheets();
    await act.page.getByRole("button", { name: "Write mapping table" }).click();
    await act.page.getByRole("heading", { name: "The mapping table is written" }).waitFor();
    expect(await act.sheets()).toHaveLength(before.length + 1);
    await act.select(0, 0);
    await act.page.getByRole("button", { name: "Where: a sheet of its own" }).click();
    await act.page.getByRole("menuitemradio", { name: "at Absence!A1" }).click();
    const old = await act.formulaAt(0, 1);
    await act.page.getByRole("button", { name: "Write mapping table" }).click();
    await act.page.getByRole("heading", { name: "These cells are filled" }).waitFor();
    expect(await act.formulaAt(0, 1)).toBe(old);
    await act.page.getByRole("button", { name: "Overwrite them" }).click();
    await act.page.getByRole("heading", { name: "The mapping table is written" }).waitFor();
    expect(await act.formulaAt(0, 1)).not.toBe(old);
    await act.page.getByRole("button", { name: "Remove it from here" }).click();
    await act.page.getByRole("heading", { name: "The mapping table is removed" }).waitFor();
    expect(await act.formulaAt(0, 1)).toBe(old);
  });

  test("own colour and position among neighbours are side by side and named differently", async () => {
    await act.open();
    await act.readOwn();
    const absence = await act.page.getByRole("article", { name: "Pupils persistently absent" }).innerText();
    expect(absence).toMatch(/Own, against target\s+16\.2[\s\S]*on target, 17[\s\S]*LOF, against neighbours\s+17\.1%/);
    expect(absence).toMatch(/\d+(st|nd|rd|th) of 16/);
  });

  test("a range without a list of names is refused in words, and a typed address works", async () => {
    await act.open();
    await act.part("My KPIs");
    await act.page.getByLabel("Range with your KPIs").fill("Nowhere!A1");
    await act.page.keyboard.press("Enter");
    await act.page.getByRole("alert").getByText("“Nowhere!A1” is no range of this workbook").waitFor();
    await act.page.getByLabel("Range with your KPIs").fill("Example KPIs!A3:F8");
    await act.page.keyboard.press("Enter");
    await act.page.getByText("0 of 5 decided").waitFor();
  });

  test("formulas are frozen, listed with their edition, and thawed exactly", async () => {
    await act.open();
    const before = await act.formulaAt(8, 3);
    await act.part("Freeze");
    await act.page.getByRole("radio", { name: "The whole workbook" }).check();
    await act.page.getByRole("button", { name: "Freeze", exact: true }).click();
    await act.page.getByText(/^\d+ formulas frozen/).waitFor();
    expect(await act.formulaAt(8, 3)).toBeNull();
    await act.page.getByText(/Edition of \d+ \w+ 20\d\d; frozen on 21 November 2026/).waitFor();
    await act.page.getByRole("button", { name: "Thaw", exact: true }).click();
    await act.page.getByText(/formulas put back/).waitFor();
    expect(await act.formulaAt(8, 3)).toBe(before);
  });
});
