import type { Page, Route } from "playwright-core";
import type { FakeExcel } from "../fixtures/fake-excel.ts";
import { describeInBrowser, openPage } from "./browser-page.ts";
import { bundledScript } from "./bundled-script.ts";
import type { OpenPage } from "./open-page.ts";

type WithExcel = typeof globalThis & { readonly excel: FakeExcel };

const microsoft = "https://appsforoffice.microsoft.com/**";

/** The pane's page as it is shipped, with the fake Excel in the place of Office.js. */
async function openInExcel(before: (page: Page) => Promise<unknown> = async () => null): Promise<OpenPage> {
  const body = await bundledScript("test/e2e/fake-office.ts");
  return openPage("taskpane.html", async (page) => {
    await page.route(microsoft, (route) => route.fulfill({ contentType: "text/javascript", body }));
    await before(page);
  });
}

const formulaIn = (page: Page, row: number, column: number): Promise<string | null> =>
  page.evaluate(([r, c]) => (globalThis as WithExcel).excel.book.sheet("Sheet1").formula(r, c), [row, column] as const);

describeInBrowser("the pane's page in Excel", () => {
  let open: OpenPage | undefined;
  afterEach(() => open?.close());

  test("asks for the council, keeps it in the workbook, and inserts a figure with its native chart", async () => {
    open = await openInExcel();
    const { page } = open;
    await page.getByRole("combobox", { name: "Which council?" }).fill("kent");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Use Kent" }).click();
    await page.getByText(/figures judged/).waitFor();
    const kept = await page.evaluate(() => Object.fromEntries((globalThis as WithExcel).excel.book.settings));
    // The council, and which figures the workbook has from now on.
    expect(kept).toEqual({
      "lof.lof.council": expect.stringContaining("E10000016") as string,
      "lof.figures": expect.stringMatching(/"sha256":"[0-9a-f]{64}","built":"\d{4}-\d\d-\d\d","version":"/) as string,
    });
    await page.getByRole("tab", { name: "Metrics" }).click();
    await page.getByLabel("Find a metric", { exact: true }).fill("persistent absence");
    await page.getByText("Persistent absence", { exact: true }).first().click();
    await page.getByRole("button", { name: "Insert value in A1" }).click();
    await page.getByText("Value inserted in A1.").waitFor();
    expect(await formulaIn(page, 0, 0)).toBe('=LOFDEV.METRIC("Kent","persistent absence")');
    await page.getByRole("button", { name: "What to insert" }).click();
    await page.getByLabel("Chart of the trend").check();
    await page.getByRole("button", { name: "Insert chart of the trend in A2" }).click();
    await page.getByText(/^Chart of the trend inserted in A2/).waitFor();
    expect(await page.evaluate(() => (globalThis as WithExcel).excel.charts.size)).toBe(1);
    await page.getByRole("button", { name: "Remove what was inserted" }).click();
    await page.getByText(/^Removed from A2/).waitFor();
    expect(await page.evaluate(() => (globalThis as WithExcel).excel.charts.size)).toBe(0);
    expect(open.faults).toEqual([]);
  });

  test("figures that cannot be fetched are reported, and read again at a press, with failed cells", async () => {
    let broken = true;
    const refuse = (route: Route): Promise<void> => (broken ? route.fulfill({ status: 503 }) : route.continue());
    open = await openInExcel(async (page) => {
      await page.route("**/lof-pack.json", refuse);
    });
    const { page } = open;
    await page.getByRole("alert").getByText("The figures could not be read").waitFor();
    await page.getByText(/could not be fetched.*Cells keep the values they have/).waitFor();
    await page.evaluate(() => {
      const sheet = (globalThis as WithExcel).excel.book.sheet("Sheet1");
      sheet.put(4, 0, { formula: '=LOF.METRIC("Kent","NEET")' });
      sheet.put(5, 0, { formula: '=LOF.METRIC("Kent","O06M09")' });
      const put = sheet.put.bind(sheet);
      const entered: string[] = [];
      Object.assign(globalThis, { entered });
      sheet.put = (row, column, cell) => {
        entered.push(`${row},${column}`);
        put(row, column, cell);
      };
    });
    await page.getByRole("button", { name: "Read again" }).click();
    await page.getByRole("alert").getByText("The figures could not be read").waitFor();
    broken = false;
    await page.getByRole("button", { name: "Read again" }).click();
    await page.getByRole("combobox", { name: "Which council?" }).waitFor();
    await page.waitForFunction(() => (globalThis as unknown as { entered: string[] }).entered.length > 0);
    expect(await page.evaluate(() => (globalThis as unknown as { entered: string[] }).entered)).toEqual(["4,0"]);
    expect(open.faults.filter((fault) => !fault.includes("503"))).toEqual([]);
  });
});
