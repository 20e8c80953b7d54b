import { providePack } from "../../src/functions/pack-holder.ts";
import { buildReport, type BuildReportOptions } from "../../src/actions/build-report.ts";
import { readSet } from "../../src/functions/arguments/read-set.ts";
import { functionTable } from "../../src/functions/table.ts";
import { callerOf } from "../../src/report/call-function.ts";
import { pageColumns as columns } from "../../src/report/page/columns.ts";
import { linesOf } from "../../src/report/text-lines.ts";
import { BookPort } from "../fixtures/book-port.ts";
import { contentFor, neighbours } from "../fixtures/pack-file.ts";
import { shippedDesk } from "../fixtures/shipped-desk.ts";

const desk = shippedDesk();
const firstRow = 6;
const options = { set: neighbours, date: "2026-11-22" };

beforeAll(() => providePack(desk));

test("pages are laid out for A4 landscape, the heading row repeats, nothing is merged, no print is small", async () => {
  const port = new BookPort();
  await buildReport(port, desk, contentFor(desk, "Gateshead", "all", { context: true }), options);
  // Nobody looks at the sheet that the summary is put together from.
  for (const sheet of port.asked.filter(({ name }) => name !== "LOF Workings")) {
    expect(sheet.print).toMatchObject({ landscape: true, fitToWidth: true });
    // A character of a column has 7 pixels of 96 to the inch, and its sides 5 together; A4 across has 11.69 inches.
    const { margins = { left: 0.45, right: 0.45 } } = sheet.print ?? {};
    const hidden = new Set(sheet.hiddenColumns ?? []);
    const seen = sheet.columnWidths.filter((_, column) => !hidden.has(column));
    const wide = seen.reduce((sum, width) => sum + 7 * width + 5, 0) / 96;
    const scale = Math.min(1, (11.69 - margins.left - margins.right) / wide);
    const sizes = sheet.formats.map(({ format }) => format.fontSize ?? 11);
    expect([sheet.name, scale * Math.min(...sizes) >= 8.95]).toEqual([sheet.name, true]);

    expect(sheet.merges ?? []).toEqual([]);
    if (sheet.headerRow === null || sheet.name === "LOF Figures in detail") continue;
    expect(sheet.headerRow).toBe(firstRow - 1);
    const verdicts = sheet.textRules.filter(({ column }) => column === columns.verdict);
    const shown = verdicts.map(({ format }) => format.numberFormat);
    expect(new Set(shown).size).toBe(7);
  }
});

test.each(["Gateshead", "Maidstone"])(
  "a line of %s's pages is no wider than their table, which is fitted to one sheet of paper where it has room",
  async (council) => {
    const port = new BookPort();
    const call = callerOf(functionTable);
    await buildReport(port, desk, contentFor(desk, council, "all", { context: true }), { ...options, call });
    const pages = port.asked.filter(
      ({ name }) => !["LOF Summary", "LOF Figures in detail", "LOF Method and sources", "LOF Workings"].includes(name),
    );
    expect(pages.length).toBeGreaterThan(10);
    expect(pages.some(({ print }) => print?.fitToHeight === true)).toBe(true);
    for (const { name, cells, columnWidths, hiddenColumns = [], print, rowHeights = [] } of pages) {
      const width = columnWidths.reduce((sum, one, at) => sum + (hiddenColumns.includes(at) ? 0 : one), 0);
      const lines = cells.filter(([first, second = null]) => first !== null && second === null);
      for (const [cell] of lines.slice(1)) {
        const text = String(typeof cell === "object" && cell !== null && "formula" in cell ? cell.value : cell);
        expect([name, text, linesOf(text, { width, fontSize: 10 })]).toEqual([name, text, 1]);
      }
      // A4 across less its margins is 527 points high; nine tenths is the smallest scale of a page.
      const heights = new Map(rowHeights.map(({ row, points }) => [row, points]));
      const points = cells.reduce((sum, _, row) => sum + (heights.get(row) ?? 15), 0);
      expect([name, points < 527 / 0.9]).toEqual([name, print?.fitToHeight === true]);
    }
  },
  240_000,
);

test("a column that is not chosen is hidden, as are those by which a row is known; the commentary has their room", async () => {
  const pageOf = async (more: Partial<BuildReportOptions>) => {
    const port = new BookPort();
    await buildReport(port, desk, contentFor(desk, "Kent", [5]), { ...options, ...more });
    const page = port.asked.find(({ name }) => name === "LOF Best start in life");
    if (page === undefined) throw new Error("no page");
    return page;
  };
  const usual = await pageOf({});
  expect(usual.hiddenColumns).toEqual(
    (["quartile", "picture", "distance", "id"] as const).map((name) => columns[name]),
  );
  const all = await pageOf({ shown: { england: true, region: true, quartile: true } });
  expect(all.hiddenColumns).not.toContain(columns.quartile);
  expect(all.columnWidths[columns.commentary]).toBeLessThan(usual.columnWidths[columns.commentary] ?? 0);
  const none = await pageOf({ shown: { england: false, region: false, quartile: false } });
  expect(none.hiddenColumns).toEqual(expect.arrayContaining([columns.england, columns.region, columns.quartile]));
  expect(JSON.stringify(none.cells)).toContain("Not shown: England, Region median and Quartile.");
});

test.each(["England", "tier"])(
  "no row is higher than Excel's 409 points, nor its text longer than the row, against %s",
  async (name) => {
    const port = new BookPort();
    const call = callerOf(functionTable);
    const set = readSet(desk, [[name]]);
    for (const council of ["Gateshead", "Kent"]) {
      const content = contentFor(desk, council, "all", { context: true, set });
      await buildReport(port, desk, content, { ...options, set: { kind: "named", name }, call });
    }
    for (const sheet of port.asked) {
      const heights = new Map((sheet.rowHeights ?? []).map(({ row, points }) => [row, points]));
      expect(Math.max(...heights.values())).toBeLessThan(409);
      for (const [row, cells] of sheet.cells.entries())
        for (const cell of cells) {
          const text = typeof cell === "object" && cell !== null && "formula" in cell ? cell.value : cell;
          // A line of letters of 9 points in the narrowest column of texts has about 12 characters.
          const lines = (heights.get(row) ?? 400) / 12;
          if (typeof text === "string") expect(text.length).toBeLessThan(Math.max(60, lines * 175));
        }
    }
  },
  240_000,
);
