/**
 * Makes the picture of a council's own KPIs for README.md, from the build that `npm start` made: `npx tsx
 * src/cli/pictures/make-own-kpis-picture.ts`. The list is made up, and says so; the framework's figures are real.
 */
import { openWorkbench } from "./open-workbench.ts";

const sheet = "Example list";
const list = [
  ["Example list: made-up figures", null, null, null, null],
  ["Indicator", "Q2 2025/26", "Target", "Floor", "Good is"],
  ["Children", null, null, null, null],
  ["Persistent absence", 0.189, 0.17, 0.2, "Low"],
  ["Care leavers aged 17 to 21 in work or study", 0.52, 0.55, 0.5, "High"],
  ["Environment", null, null, null, null],
  ["Recycling rate", 0.462, "≥ 46%", 0.42, "High"],
  ["Potholes mended in 24 hours", 0.92, 0.9, 0.8, "High"],
];

const { page, pane, showGateshead, picture } = await openWorkbench(800);
await page.evaluate(
  async (added) => {
    const { port } = (globalThis as unknown as { workbench: { port: { addSheet(one: unknown): Promise<string> } } })
      .workbench;
    await port.addSheet(added);
  },
  {
    name: sheet,
    cells: list,
    formats: [
      ...[0, 1, 2, 5].map((row) => ({ at: { row, column: 0, rows: 1, columns: 5 }, format: { bold: true } })),
      { at: { row: 3, column: 1, rows: 5, columns: 3 }, format: { numberFormat: "0.0%", align: "right" } },
    ],
    textRules: [],
    columnWidths: [42, 12, 10, 10, 10],
    headerRow: null,
    print: null,
  },
);
await showGateshead(sheet);
await pane.getByRole("tab", { name: "Report", exact: true }).click();
await pane.getByRole("tab", { name: "My KPIs", exact: true }).click();
await pane.getByLabel("Range with your KPIs").fill(`${sheet}!A1:E8`);
await page.keyboard.press("Enter");
await pane.getByText("0 of 4 decided").waitFor();
const card = pane.getByRole("article", { name: "Persistent absence" });
await card.getByRole("button", { name: "Accept", exact: true }).click();
await pane.getByRole("heading", { name: "Does each match?" }).evaluate((heading) => heading.scrollIntoView());
await picture([290, 400], "own-kpis.png");
