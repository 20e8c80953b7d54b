import { isSentence } from "../../src/actions/freeze/own-shapes.ts";
import { expressionFormula } from "../../src/formula/expression.ts";
import type { ReportContent } from "../../src/report/content.ts";
import { linesOf } from "../../src/report/text-lines.ts";
import { methodSheet } from "../../src/report/method-sheet.ts";
import { reportFrame } from "../../src/report/summary-sheet.ts";
import { workOut } from "../../src/report/work-out.ts";
import { contentFor, neighbours } from "../fixtures/pack-file.ts";
import { shippedDesk } from "../fixtures/shipped-desk.ts";

const desk = shippedDesk();
const frame = reportFrame({ summary: "S", detail: "D", method: "M" }, "Kent", neighbours);
const made = (content: ReportContent, others = 40) =>
  methodSheet(frame, "M", { content, pack: desk.pack, built: "2026-11-22", others });
const sheet = made(contentFor(desk, "Kent", "our-job"));
const contents = sheet.cells.flat();

/** The sentences of a report for Kent that hang on the cells with council and set alone. */
function said(council: string, set: string = neighbours.name): string {
  return contents
    .map((content) => {
      if (content === null || typeof content !== "object" || content.kind === "entered") return "";
      if (!isSentence(expressionFormula(content, { namespace: "LOF", onSheet: "M" }))) return "";
      const valueAt = ({ row }: { row: number }) => (row === frame.council.row ? council : set);
      return String(workOut(content, { valueAt, call: () => [[null]] }));
    })
    .filter((text) => text !== "")
    .join("\n");
}

test("whose files the figures are from is counted for the council and set it was built for", () => {
  expect(said("Kent")).toMatch(/^Of Kent’s \d+ current figures \d+ are taken from files of public bodies and /);
  expect(said("Kent")).toMatch(/\nSources of Kent’s current figures$/);
});

test.each([
  ["Gateshead", "neighbours"],
  ["Kent", "region"],
])("for %s and the set %s it is said where to find it, and nothing is counted", (council, set) => {
  const text = said(council, set);
  expect(text).toContain(
    `Whose files these figures were taken from: see =LOF.ABOUT(measure, “source”), or build the report for ${council} and this set. The publishers`,
  );
  expect(text).toMatch(/\nSources of Kent’s figures when this report was built, not of those that it shows now$/);
  expect(text).not.toMatch(/current figure/);
});

test("no sentence of the sheet names the council's sources whatever is typed", () => {
  const fixed = contents.filter((content) => typeof content === "string").join("\n");
  expect(fixed).not.toMatch(/Kent’s (\d+ )?current figures|taken from (files|copies)/);
});

test("every source has its file, how it was come by, the day and the time its figures are of", () => {
  const content = contentFor(desk, "Gateshead", "our-job");
  const rows = made(content).cells.map((row) => row.map(String));
  const compiled = rows.find((row) => row[1]?.includes("file values.csv"));
  if (compiled === undefined) throw new Error("no source of the report is the compilation");
  expect(compiled[1]).toMatch(/\. A compilation that others made: https:\/\//);
  expect(compiled[2]).toMatch(/^3 August 2026; figures of \d{1,2} \w+ \d{4} to \d{1,2} \w+ \d{4}$/);
  const kents = sheet.cells.map((row) => String(row[1]));
  expect(kents.some((text) => /\. A public body’s own file: https:\/\//.test(text))).toBe(true);
  expect(kents.some((text) => /\. A copy of the publisher’s file that others made: https:\/\//.test(text))).toBe(true);
});

test("the table that people sign stands at the head, whole on the first page; no cells are merged", () => {
  const rows = sheet.cells.map(([first]) => first);
  const last = rows.indexOf("Approved by (senior responsible officer)");
  expect(rows.indexOf("Prepared by")).toBe(last - 2);
  const points = sheet.rowHeights?.filter(({ row }) => row <= last).reduce((sum, one) => sum + one.points, 0) ?? 0;
  expect(points).toBeLessThan(300);
  expect(sheet.merges).toEqual([]);
});

test("an address stands whole in its cell, which has lines for all of it", () => {
  const fontSize = sheet.formats.find(({ format }) => format.wrap === true)?.format.fontSize ?? 0;
  for (const { address } of contentFor(desk, "Kent", "our-job").sources.own) {
    const at = sheet.cells.findIndex((row) => String(row[1]).includes(`: ${address} Release page: `));
    const lines = linesOf(String(sheet.cells[at]?.[1]), { width: sheet.columnWidths[1] ?? 0, fontSize });
    const height = sheet.rowHeights?.find(({ row }) => row === at)?.points ?? 0;
    expect([address, height >= lines * fontSize * 1.2]).toEqual([address, true]);
  }
});

test("letters are of 12 points where the sheet then takes a quarter of the pages at most, and smaller where not", () => {
  const sizes = (others: number): number[] =>
    made(contentFor(desk, "Kent", "our-job"), others).formats.flatMap(({ format }) =>
      format.wrap === true && format.fontSize !== undefined ? [format.fontSize] : [],
    );
  expect(new Set(sizes(60))).toEqual(new Set([12]));
  expect(new Set(sizes(2))).toEqual(new Set([10]));
});

test("each word that the report uses is defined, numbered in order, in a table of its own", () => {
  const words = sheet.cells.map(([first]) => String(first)).filter((text) => /^\d+\. /.test(text));
  expect(words.map((text) => Number.parseInt(text))).toEqual(words.map((_, i) => i + 1));
  for (const word of ["Trend", "Verdict", "Position", "Holds", "England", "region", "Quartile", "Previous", "Distance"])
    expect(words.join("; ")).toContain(word);
});

test("every table has one row of headings, each once, and neither blank rows nor empty headings", () => {
  expect(sheet.tables?.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["Quality_assurance", "Definitions", "Sources"]),
  );
  for (const { at } of sheet.tables ?? []) {
    const lines = sheet.cells.slice(at.row, at.row + at.rows).map((row) => row.slice(0, at.columns));
    const headings = lines[0]?.map(String) ?? [];
    expect(new Set(headings).size).toBe(at.columns);
    for (const line of lines) expect([line[0], line.length]).toEqual([expect.stringMatching(/./), at.columns]);
  }
});

test("whether the figures are the newest, and the program's version, are live in the stamp", () => {
  const beside = (label: string): string => {
    const content = sheet.cells.find((row) => row[0] === label)?.[1] ?? null;
    if (content === null || typeof content !== "object" || content.kind === "entered") return String(content);
    return expressionFormula(content, { namespace: "LOF", onSheet: "M" });
  };
  expect(beside("The newest figures")).toBe('=LOF.EDITION("newest")');
  expect(beside("Version of LOF for Excel")).toBe('=LOF.EDITION("version")');
});
