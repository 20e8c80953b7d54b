import type { Page } from "playwright-core";
import { callerOf } from "../../src/report/call-function.ts";
import { provideShippedPack } from "../../src/cli/shipped-pack.ts";
import { functionTable } from "../../src/functions/table.ts";
import { describeInBrowser } from "./browser-page.ts";
import { type Cells, openPart, paneOf, readSheet, settledCells, sheetNames, useKent } from "./officer.ts";
import type { OpenPage } from "./open-page.ts";
import { focusGrid, openWorkbench, type } from "./workbench-sheet.ts";

const list = "LOF frozen";
/** The grid's engine logs this about formulas that were removed, and ignores them. */
const stale = /^Dependency tree not found for treeId/;
/** Labels and notes of the first sheets and of the report, by the rows and columns where they stand. */
const labels = ["Kent", "Gateshead"]
  .flatMap((sheet) => ["0,0", "6,0", "19,0", "21,0"].map((place) => `${sheet}!${place}`))
  .concat("Scorecard!0,0");
const notes = ["Kent!1,2", "Gateshead!1,2", "Scorecard!1,2", "LOF Summary!2,6", "LOF Summary!3,6"];
/** The foot of a report's page, which says whose the figures are for the council it was built for: a label too. */
const isFoot = (formula: string): boolean => formula.startsWith(`=IF(AND('LOF Summary'!$B$3="Kent"`);
/** A call, not a sentence that names a function. */
const isOurs = (formula: string): boolean => /LOF\./i.test(formula.replace(/"(?:[^"]|"")*"/g, '""'));

/** Without the sheet that lists frozen formulas. */
function besidesList(cells: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(cells).filter(([cell]) => !cell.startsWith(`${list}!`)));
}

/** A frozen cell holds an error as such, without our sentence; an empty text is an empty cell. Notes are left out. */
function plainValues({ values }: Cells): Record<string, unknown> {
  const plain = Object.entries(besidesList(values)).map(([cell, value]) => {
    const error = typeof value === "object" && value !== null ? (value as { error?: unknown }).error : undefined;
    // A workbook that is loaded again has no nought below nought.
    return [cell, error ?? (value === 0 ? 0 : value)] as const;
  });
  return Object.fromEntries(plain.filter(([cell, value]) => value !== "" && !notes.includes(cell)));
}

describeInBrowser("a workbook frozen, loaded again and thawed", () => {
  let open: OpenPage;
  let page: Page;
  let before: Cells;
  let frozen: Cells;
  beforeAll(async () => {
    open = await openWorkbench();
    page = open.page;
  });
  afterAll(() => open.close());

  async function press(button: "Freeze" | "Thaw", said: RegExp): Promise<string> {
    await openPart(page, "Freeze");
    await paneOf(page)
      .getByRole("radio", { name: /The whole workbook/ })
      .check();
    await paneOf(page).getByRole("button", { name: button, exact: true }).click();
    await paneOf(page).getByText(said).waitFor({ timeout: 30_000 });
    return paneOf(page).getByText(said).innerText();
  }

  test("begins with a report, the first sheets and formulas of the officer's own, spilled ones among them", async () => {
    await useKent(page);
    await openPart(page, "Outcomes report");
    await paneOf(page).getByRole("button", { name: "None", exact: true }).click();
    for (const name of ["Homelessness", "Every child achieving", "Adult care: quality"])
      await paneOf(page).getByRole("checkbox", { name, exact: true }).check();
    await paneOf(page).getByRole("button", { name: "Build report" }).click();
    await paneOf(page).getByRole("heading", { name: "The report is built" }).waitFor();
    await focusGrid(page);
    await type(page, "Try it", "F1", '=lof.neighbours( "Kent" , 5 )');
    await type(page, "Try it", "F7", '=IF(1=1, LOF.METRIC("Kent","NEET"), "“=LOF.METRIC(""Kent"")”")');
    await type(page, "Try it", "F8", "=F7*2");
    before = await settledCells(page);
    expect(Object.values(before.formulas).filter(isOurs).length).toBeGreaterThan(250);
    expect(before.values["Try it!4,5"]).toBe("Norfolk");
  });

  test("keeps every value and no formula or label of ours, and leaves the others alone", async () => {
    const said = await press("Freeze", /^\d+ formulas frozen/);
    const ours = Object.values(before.formulas).filter(isOurs).length;
    expect(Number(/^\d+/.exec(said)?.[0])).toBe(ours);
    const after = await settledCells(page);
    const formulas = besidesList(after.formulas);
    expect(Object.values(formulas).filter((formula) => isOurs(String(formula)))).toEqual([]);
    const others = Object.entries(before.formulas).filter(
      ([cell, one]) => !isOurs(one) && !isFoot(one) && !labels.includes(cell),
    );
    expect(formulas).toEqual(Object.fromEntries(others));
    expect(plainValues(after)).toEqual(plainValues(before));
  });

  test("is the same after the page was loaded again", async () => {
    await page.reload();
    await page.waitForSelector("body[data-state=ready]");
    await paneOf(page)
      .getByText(/figures judged; neighbours by LOF-21 open model/)
      .waitFor();
    const after = await settledCells(page);
    expect(Object.values(besidesList(after.formulas)).filter((formula) => isOurs(String(formula)))).toEqual([]);
    expect(plainValues(after)).toEqual(plainValues(before));
    frozen = after;
  });

  test("keeps Kent's name over Kent's figures when Essex is typed in, and says so", async () => {
    await focusGrid(page);
    await type(page, "Kent", "B2", "Essex");
    const after = await settledCells(page);
    const { values } = after;
    expect(plainValues(after)).toEqual({ ...plainValues(frozen), "Kent!1,1": "Essex" });
    expect(values["Kent!0,0"]).toBe("Kent and its statistical neighbours");
    const said = notes.map((cell) => String(values[cell]).replace(/^Frozen on \d+ \w+ \d{4}: these are /, ""));
    expect(said).toEqual([
      "Kent’s figures.",
      "Gateshead’s figures.",
      "Kent’s figures.",
      "Kent’s figures.",
      "compared with neighbours.",
    ]);
  });

  test("has each formula back to the letter, and the same figures from it but where Essex was typed", async () => {
    const said = await press("Thaw", /formulas put back/);
    expect(Number(/^\d+/.exec(said)?.[0])).toBe(Object.values(before.formulas).filter(isOurs).length);
    const after = await settledCells(page);
    expect(after.formulas).toEqual(before.formulas);
    const elsewhere = ({ values }: Cells): unknown =>
      Object.fromEntries(Object.entries(values).filter(([cell]) => !cell.startsWith("Kent!")));
    expect(elsewhere(after)).toEqual(elsewhere(before));
    expect(await sheetNames(page)).not.toContain(list);
    expect(["Kent!0,0", "Kent!6,0", "Kent!1,2"].map((cell) => after.values[cell])).toEqual([
      "Essex and its statistical neighbours",
      "Essex",
      before.values["Kent!1,2"],
    ]);
    provideShippedPack();
    const essex = callerOf(functionTable)("METRIC", [[["Essex"]], [["Persistent absence"]]])[0]?.[0];
    expect(after.values["Kent!6,1"]).toBe(essex);
  });

  test("is alive again: another council on the summary gives that council's figures", async () => {
    provideShippedPack();
    const of = (council: string): unknown => callerOf(functionTable)("METRIC", [[[council]], [["O06M05"]]])[0]?.[0];
    const neet = async (): Promise<unknown> => {
      const { values } = await readSheet(page, "LOF Every child achieving");
      return values.find(([measure]) => measure === "NEET aged 16 to 17")?.[3];
    };
    expect(await neet()).toBe(of("Kent"));
    await focusGrid(page);
    await type(page, "LOF Summary", "B3", "Essex");
    await settledCells(page);
    expect(of("Essex")).not.toBe(of("Kent"));
    expect(await neet()).toBe(of("Essex"));
    expect(open.faults.filter((fault) => !stale.test(fault))).toEqual([]);
  });
});
