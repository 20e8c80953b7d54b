import type { Page } from "playwright-core";
import { describeInBrowser } from "./browser-page.ts";
import type { OpenPage } from "./open-page.ts";
import { eventually, openWorkbench, valueOf, valuesOf } from "./workbench-sheet.ts";

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
    "the sheet of %s: own figures, where they stand, neighbours and trend",
    async (council) => {
      await eventually(page, council, "B22", (value) => value !== null);
      const [own = [], medians = [], positions = [], verdicts = [], ...nearest] = await valuesOf(
        page,
        council,
        "A7",
        12,
        7,
      );
      const numbers = Array(6).fill(expect.any(Number)) as unknown[];
      expect(own).toEqual([council, ...numbers]);
      expect(medians.slice(1)).toEqual(numbers);
      expect(positions.slice(1)).toEqual(Array(6).fill(expect.stringMatching(/^(joint )?\d+\w\w.* of 16$/)));
      const verdict = /^(better|similar|worse|position only|(higher|lower), .* the median \(derived interval\))$/;
      expect(verdicts.slice(1)).toEqual(Array(6).fill(expect.stringMatching(verdict)));
      expect(nearest.map((row) => row.slice(1))).toEqual(Array(8).fill(numbers));
      expect(new Set([council, ...nearest.map(([name]) => name)]).size).toBe(9);
      const [periods = [], trend = []] = await valuesOf(page, council, "B21", 2, 6);
      expect(periods).toEqual(Array(6).fill(expect.stringMatching(/^20\d\d\/\d\d$/)));
      expect(trend).toEqual(numbers);
      expect(trend[5]).toBe(own[1]);
    },
  );

  test("the scorecard has every row of the framework, each figure in the format of its unit", async () => {
    const read = await page.evaluate(() =>
      window.workbench.port.read({ sheet: "Scorecard", row: 3, column: 0, rows: 140, columns: 12 }),
    );
    const [heads = [], ...rows] = read.values;
    const [value, unit] = [heads.indexOf("value"), heads.indexOf("unit")];
    const figures = rows.flatMap((row, r) =>
      typeof row[value] === "number" ? [{ unit: String(row[unit]), shown: read.texts[r + 1]?.[value] ?? "" }] : [],
    );
    expect(figures.length).toBeGreaterThanOrEqual(60);
    for (const figure of figures) {
      expect(figure.shown.endsWith("%")).toBe(figure.unit.startsWith("%"));
      expect(figure.shown.startsWith("£")).toBe(figure.unit.startsWith("£"));
    }
  });

  test("a verdict is formatted with its symbol, and stays a bare word in the cell", async () => {
    expect(await valueOf(page, "Gateshead", "C10")).toBe("better");
    const shown = await page.evaluate(
      async () =>
        (await window.workbench.port.read({ sheet: "Gateshead", row: 9, column: 2, rows: 1, columns: 1 })).texts,
    );
    expect(shown).toEqual([["⊕ Better"]]);
  });

  test("the only error of the starter sheets is the one that shows how errors are read", async () => {
    const errors: string[] = [];
    for (const sheet of ["Kent", "Gateshead", "Scorecard", "Try it"]) {
      const rows = await valuesOf(page, sheet, "A1", 160, 14);
      rows.forEach((row, r) =>
        row.forEach((value) => {
          if (typeof value === "object" && value !== null) errors.push(`${sheet} row ${r + 1} ${value.error}`);
        }),
      );
    }
    expect(errors).toEqual(["Try it row 15 #N/A"]);
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
