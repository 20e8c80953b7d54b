import type { Page } from "playwright-core";
import { describeInBrowser, type OpenPage } from "./browser-page.ts";
import { eventually, openWorkbench, valuesOf } from "./workbench-sheet.ts";

describeInBrowser("the workbench as it opens", () => {
  let open: OpenPage;
  let page: Page;
  beforeAll(async () => {
    open = await openWorkbench();
    page = open.page;
    await eventually(page, "Try it", "C5", (value) => value !== null);
  });
  afterAll(() => open.close());

  test.each(["Kent", "Gateshead"])(
    "the sheet of %s is all figures: neighbours, block, medians and trend",
    async (council) => {
      await eventually(page, council, "B22", (value) => value !== null);
      const block = await valuesOf(page, council, "A7", 11, 7);
      expect(block[0]?.[0]).toBe(council);
      expect(new Set(block.map(([name]) => name)).size).toBe(11);
      for (const [, ...figures] of block) expect(figures).toEqual(Array(6).fill(expect.any(Number)));
      const [medians] = await valuesOf(page, council, "B18", 1, 6);
      const middle = block
        .slice(1)
        .map((row) => Number(row[1]))
        .sort((a, b) => a - b);
      expect(medians?.[0]).toBeCloseTo((middle[4]! + middle[5]!) / 2, 10);
      const [periods, trend] = await valuesOf(page, council, "B21", 2, 6);
      expect(periods).toEqual(Array(6).fill(expect.stringMatching(/^20\d\d\/\d\d$/)));
      expect(trend).toEqual(Array(6).fill(expect.any(Number)));
      expect(trend?.[5]).toBe(block[0]?.[1]);
    },
  );

  test("the only error of the starter sheets is the one that shows how errors are read", async () => {
    const errors: string[] = [];
    for (const sheet of ["Kent", "Gateshead", "Try it"]) {
      const rows = await valuesOf(page, sheet, "A1", 40, 12);
      rows.forEach((row, r) =>
        row.forEach(
          (value) => typeof value === "object" && value !== null && errors.push(`${sheet} row ${r + 1} ${value.error}`),
        ),
      );
    }
    expect(errors).toEqual(["Try it row 14 #N/A"]);
  });

  test("percentages, rates and years are shown as their units ask", async () => {
    const texts = await page.evaluate(
      async () => (await window.workbench.port.read({ sheet: "Kent", row: 6, column: 1, rows: 1, columns: 6 })).texts,
    );
    expect(texts[0]).toEqual([
      expect.stringMatching(/^\d+\.\d%$/),
      expect.stringMatching(/^\d+\.\d%$/),
      expect.stringMatching(/^\d+\.\d%$/),
      expect.stringMatching(/^\d+\.\d$/),
      expect.stringMatching(/^\d+\.\d$/),
      expect.stringMatching(/^\d+\.\d%$/),
    ]);
  });

  test("nothing failed on the page, and nothing was asked for outside this machine", () => {
    expect(open.faults).toEqual([]);
    expect(open.outside).toEqual([]);
  });
});
