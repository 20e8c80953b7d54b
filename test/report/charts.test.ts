import { providePack } from "../../src/functions/pack-holder.ts";
import { buildReport } from "../../src/actions/build-report.ts";
import { BookPort } from "../fixtures/book-port.ts";
import { contentFor, neighbours } from "../fixtures/pack-file.ts";
import { shippedDesk } from "../fixtures/shipped-desk.ts";

const desk = shippedDesk();
const firstRow = 6;
const small = contentFor(desk, "Kent", [16]);
const options = { set: neighbours, date: "2026-11-22" };

beforeAll(() => providePack(desk));

test("charts are drawn where the host can, from figures on a hidden sheet, and left out with a word where it cannot", async () => {
  const port = new BookPort(true, true);
  await buildReport(port, desk, contentFor(desk, "Gateshead", [8]), { ...options, charts: true });
  const [chart, places] = port.charts;
  const figures = "LOF Figures behind charts";
  expect(port.asked.find(({ name }) => name === figures)?.hidden).toBe(true);
  expect(chart).toMatchObject({ kind: "bar", data: { sheet: figures, columns: 4, rows: 17 } });
  const behind = port.book.sheet(figures);
  const [top, first] = [chart?.data.row ?? -1, chart?.data.column ?? -1];
  // A legend names the bars: each measure has one for the council, England and the region.
  expect([0, 1, 2, 3].map((column) => behind.value(top, first + column))).toEqual([
    "Measure",
    "The council",
    "England",
    "Region’s median",
  ]);
  expect(chart?.description).toContain("Beside them, on the same scale: England and Region’s median");
  // So that bars begin at nought, whatever the scores.
  expect([behind.value(top + 16, first), behind.value(top + 16, first + 1)]).toEqual(["The set’s median", 0]);
  // A name that does not hang on the page: somebody may sort it.
  expect([behind.value(top + 1, first), behind.formula(top + 1, first)]).toEqual([
    "Healthy life expectancy, male",
    null,
  ]);
  expect(behind.formula(top + 1, first + 1)).toBe(
    `=IFNA(LOF.SCORE('LOF Summary'!$B$3,"O08M01-M","favourable",'LOF Summary'!$B$4),"")`,
  );
  expect(places).toMatchObject({ kind: "places", data: { columns: 5 } });
  const placesTop = places?.data.row ?? -1;
  const rank = `LOF.SCORE('LOF Summary'!$B$3,"O08M01-M","rank",'LOF Summary'!$B$4)`;
  const open = (field: string): string =>
    `IFERROR(LOF.CERTAINTY('LOF Summary'!$B$3,"O08M01-M",'LOF Summary'!$B$4,,"${field}"),${rank})`;
  // A share of the measure's own places: those of one page are published for different numbers of councils.
  const of = `(INDEX(LOF.COMPARE('LOF Summary'!$B$3,"O08M01-M",'LOF Summary'!$B$4),1,7))`;
  expect([2, 3, 4].map((column) => behind.formula(placesTop + 1, first + column))).toEqual([
    `=IFERROR((${open("worst place")}-${rank})/${of},"")`,
    `=IF(ISNUMBER(${rank}),1/${of},"")`,
    `=IFERROR((${rank}-${open("best place")})/${of},"")`,
  ]);
  const { notes } = await buildReport(new BookPort(), desk, small, { ...options, charts: true });
  expect(notes).toEqual(["Charts are drawn in Excel and in files only; this report has none."]);
});

test("what is not chosen has no bars; a single bar a measure needs no legend, and is called by what it shows", async () => {
  const port = new BookPort(true, true);
  const content = contentFor(desk, "Gateshead", [8]);
  const shown = { england: false, region: false, quartile: false };
  await buildReport(port, desk, content, { ...options, charts: true, shown });
  const [chart] = port.charts;
  expect(chart?.data.columns).toBe(2);
  const behind = port.book.sheet("LOF Figures behind charts");
  expect(behind.value(chart?.data.row ?? -1, (chart?.data.column ?? -1) + 1)).toBe("Favourable score");
  expect(chart?.description).not.toContain("England");
});

test("a chart of fewer than three bars is left out: its rows say it already", async () => {
  const port = new BookPort(true, true);
  const { notes } = await buildReport(port, desk, contentFor(desk, "Kent", [14]), { ...options, charts: true });
  expect(port.charts).toEqual([]);
  expect(notes).toEqual([]);
});

test("charts that would have a sheet of paper to themselves and fill little of it are left out, larger ones are not", async () => {
  const chartsOf = async (council: string): Promise<number> => {
    const port = new BookPort(true, true);
    await buildReport(port, desk, contentFor(desk, council, [7]), { ...options, charts: true });
    return port.charts.length;
  };
  // Of 24 measures of children's social care three have a place for the Isles of Scilly; the table takes two sheets.
  expect([await chartsOf("Isles of Scilly"), await chartsOf("Kent")]).toEqual([0, 2]);
});

test("charts stand below the notes of their page, beside one another, and on a sheet of paper without a break in them", async () => {
  const port = new BookPort(true, true);
  const content = contentFor(desk, "Gateshead", "all", { context: true });
  await buildReport(port, desk, content, { ...options, charts: true });
  for (const { name, cells, print, rowHeights = [], columnWidths } of port.asked) {
    const charts = port.charts.filter(({ at }) => at.sheet === name);
    if (charts.length === 0) continue;
    const last = cells.findLastIndex((row) => row.some((cell) => cell !== null));
    const heights = new Map(rowHeights.map(({ row, points }) => [row, points]));
    const pointsOf = (from: number, to: number): number =>
      Array.from({ length: to - from }, (_, i) => heights.get(from + i) ?? 15).reduce((sum, one) => sum + one, 0);
    for (const { at, size, description } of charts) {
      expect([name, at.row > last, description === ""]).toEqual([name, true, false]);
      expect(at.column + size.columns).toBeLessThanOrEqual(columnWidths.length - 2);
      // A sheet of paper, less the headings that are repeated on it and what the charts are.
      expect(pointsOf(at.row, at.row + size.rows)).toBeLessThan(527 / 0.9 - 100);
      const start = print?.breaks?.[0];
      const all = pointsOf(0, at.row + size.rows);
      if (start === undefined && print?.fitToHeight === true) expect([name, all < 527 / 0.9]).toEqual([name, true]);
      if (start !== undefined) expect([name, start > firstRow && start <= at.row]).toEqual([name, true]);
    }
    const [one, other] = charts;
    if (one !== undefined && other !== undefined)
      expect(other.at.column).toBeGreaterThanOrEqual(one.at.column + one.size.columns);
  }
});
