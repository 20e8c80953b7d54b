import { missingMembers } from "../../../src/comparison/missing-members.ts";
import { isNoValue } from "../../../src/statistics/no-value.ts";
import { missingWords } from "../../../src/wording/missing-members.ts";
import { flagBits } from "../../../src/pack/pack.ts";
import { makeDesk } from "../../../src/queries/desk.ts";
import type { ReportContent } from "../../../src/report/content.ts";
import { detailSheet, firstDetailRow } from "../../../src/report/detail/detail-sheet.ts";
import { detailColumns as columns } from "../../../src/report/page/columns.ts";
import { workOut } from "../../../src/report/work-out.ts";
import type { CellValue } from "../../../src/workbook/port.ts";
import { reportFrame } from "../../../src/report/summary-sheet.ts";
import { linesOf } from "../../../src/report/text-lines.ts";
import { contentFor, neighbours, packFile } from "../../fixtures/pack-file.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";

const desk = shippedDesk();
const made = (content: ReportContent) =>
  detailSheet(reportFrame({ summary: "S", detail: "D", method: null }, content.area.name, neighbours), content);
/** The ids of the rows that say something in the column of caveats and publishers. */
const saying = (content: ReportContent, says: string): unknown[] =>
  made(content)
    .cells.filter((row) => JSON.stringify(row[columns.notes] ?? "").includes(says))
    .map((row) => row[columns.detailId]);

test("has a row for each measure of all pages, in their order, each about its own figure", () => {
  const content = contentFor(desk, "Gateshead", "our-job");
  const { cells } = made(content);
  const rows = content.pages.flatMap((page) => page.rows);
  expect(cells.slice(firstDetailRow).map((row) => row[columns.detailId])).toEqual(rows.map(({ id }) => id));
  rows.forEach(({ id, series }, i) => {
    const row = cells[firstDetailRow + i] ?? [];
    for (const column of [
      "interval",
      "detailDistance",
      "before",
      "beforePeriod",
      "missingNames",
      "missingCount",
    ] as const)
      expect([id, column, JSON.stringify(row[columns[column]]).includes(`"${id}"`)]).toEqual([
        id,
        column,
        series !== null,
      ]);
  });
});

test("is one table without an empty cell, on sheets of paper with letters of nine points", () => {
  const { cells, tables, columnWidths, formats, print, headerRow } = made(contentFor(desk, "Kent", "our-job"));
  expect(tables).toHaveLength(1);
  expect(headerRow).toBe(firstDetailRow - 1);
  expect(tables?.[0]?.at).toMatchObject({ row: firstDetailRow - 1, column: 0, rows: cells.length - headerRow! });
  for (const row of cells.slice(firstDetailRow - 1))
    for (let column = 0; column < columnWidths.length; column++)
      expect([row[columns.detailMeasure], column, row[column] ?? ""]).not.toEqual([expect.anything(), column, ""]);
  // A4 across less margins of a quarter of an inch is 1074 pixels; a character has 7, and the sides of a column 5.
  const scale = 1074 / columnWidths.reduce((sum, width) => sum + 7 * width + 5, 0);
  expect(scale * Math.min(...formats.map(({ format }) => format.fontSize ?? 11))).toBeGreaterThanOrEqual(9);
  expect(print).toMatchObject({ landscape: true, fitToWidth: true, margins: { left: 0.25, right: 0.25 } });
});

test("a figure not yet checked against earlier ones is said beside its measure, with the council's name", () => {
  const says = "Kent’s figure is not yet checked against earlier figures.";
  expect(saying(contentFor(desk, "Kent", "our-job"), says)).toEqual([]);
  const series = desk.pack.series.map((one) =>
    one.id === "O06M09" ? { ...one, flags: one.flags.map((bits) => bits | flagBits.unchecked) } : one,
  );
  const seriesOf = new Map(desk.pack.seriesOf);
  for (const one of series) if (one.id === "O06M09") seriesOf.set(one.metric.id, [one]);
  const seriesById = new Map(series.map((one) => [one.id, one]));
  const changed = makeDesk({ ...desk.pack, series, seriesOf, seriesById });
  expect(saying(contentFor(changed, "Kent", "our-job"), says)).toEqual(["O06M09"]);
});

test("figures of the trend that are not yet checked are named beside the measure, with the council's name", () => {
  // MHCLG's tables of 2010 to 2022 have nothing to be compared with; the five newest are of 2020, 2021, 2022, 2024 and 2025.
  const says = "Of Maidstone’s trend not yet checked against earlier figures: 2020 to 2022.";
  expect(saying(contentFor(desk, "Maidstone", [3]), says)).toEqual(["O03M04"]);
});

test("a figure calculated from published parts is said to be so, as the scope promises", () => {
  // The rough sleepers of a county are those of its districts; a district's are MHCLG's own.
  const says = (council: string): string => `${council}’s figure is calculated from published parts.`;
  expect(saying(contentFor(desk, "Kent", [3]), says("Kent"))).toContain("O03M04");
  expect(saying(contentFor(desk, "Maidstone", [3]), says("Maidstone"))).not.toContain("O03M04");
});

test("a row is high enough for all the members without a figure that it names, with their reasons", () => {
  const content = contentFor(desk, "Gateshead", [7]);
  const sheet = made(content);
  const id = "O07M09-OTHER-RESIDENTIAL";
  const at = sheet.cells.findIndex((row) => row[columns.detailId] === id);
  const named = content.pages[0]?.rows.find((row) => row.id === id);
  if (named === undefined || isNoValue(named.compared)) throw new Error("the row has no figures");
  const texts = missingMembers(named.compared.comparison).map((one) => `${one.name} (${missingWords(one)})`);
  expect(texts.length).toBeGreaterThan(10);
  // A line of letters of 10 points has about the column's width in letters, and a tenth.
  const lines = texts.join("; ").length / ((sheet.columnWidths[columns.missingNames] ?? 0) * 1.1);
  const height = sheet.rowHeights?.find(({ row }) => row === at)?.points ?? 0;
  expect(height).toBeGreaterThan(lines * 12);
  // Excel's highest row.
  expect(height).toBeLessThan(409);
});

test("a metric's caveat stands once, in its first row; the rows of its breakdowns say what is their own", () => {
  const content = contentFor(desk, "Kent", [7]);
  const caveat = content.pages[0]?.rows.find(({ metric }) => metric.id === "O07M09")?.metric.caveat ?? "";
  expect(caveat.length).toBeGreaterThan(20);
  const rows = made(content).cells.filter((row) => String(row[columns.detailId]).startsWith("O07M09-"));
  expect(rows.length).toBe(content.pages[0]?.rows.filter(({ metric }) => metric.id === "O07M09").length);
  expect(rows.map((row) => JSON.stringify(row[columns.notes]).includes(caveat))).toEqual(rows.map((_, i) => i === 0));
  for (const row of rows.slice(1)) expect(JSON.stringify(row[columns.notes])).toMatch(/\w/);
  // Of the three, only the rate of all ages is calculated from published parts.
  const says = "calculated from published parts";
  const rates = made(contentFor(desk, "Kent", [10])).cells.filter((row) =>
    String(row[columns.detailId]).startsWith("O10M02"),
  );
  expect(rates.map((row) => JSON.stringify(row[columns.notes]).includes(says))).toEqual([true, false, false]);
});

describe("a report without the method sheet", () => {
  test("has the detail all the same, with the members without a figure", async () => {
    const { built, sheet } = await packFile(desk, contentFor(desk, "Gateshead", [8]), { method: false });
    expect(built.sheets).toEqual(["LOF Summary", "LOF Health and wellbeing", "LOF Figures in detail"]);
    expect((await sheet("LOF Figures in detail")).text).toContain("Calderdale (not for this period)");
  });
});

test("a caveat that names the council stands for that council only, typed by any of its names", () => {
  const { cells } = made(contentFor(desk, "Kent", [5, 7]));
  const calculated = cells.filter((row) =>
    JSON.stringify(row[columns.notes] ?? "").includes("Kent’s figure is calculated"),
  );
  expect(calculated.length).toBeGreaterThan(0);
  const naming = cells.filter((row) => JSON.stringify(row[columns.notes] ?? "").includes("Kent"));
  for (const row of naming) {
    const content = row[columns.notes] as Parameters<typeof workOut>[0];
    const said = (council: CellValue): CellValue =>
      workOut(content, { valueAt: () => "typed", call: () => [[council]] });
    expect(said("Kent")).toMatch(/Kent/);
    for (const other of ["Essex", { error: "#N/A" }] as const) expect(said(other)).not.toMatch(/Kent|caveat for/i);
    expect(String(said("Essex"))).toMatch(/(?:date|ageing|yet)\.$|^As above/);
  }
});

test("no word of an id is cut in two", () => {
  const { columnWidths } = made(contentFor(desk, "Gateshead", "all", { context: true }));
  const width = columnWidths[columns.detailId] ?? 0;
  const words = desk.pack.series.flatMap(({ id }) => id.split(/(?<=-)/));
  expect(words.length).toBeGreaterThan(100);
  expect(words.filter((word) => linesOf(word, { width, fontSize: 10 }) > 1)).toEqual([]);
});
