import { missingMembers } from "../../src/comparison/missing-members.ts";
import { isNoValue } from "../../src/statistics/no-value.ts";
import { missingWords } from "../../src/wording/missing-members.ts";
import { flagBits } from "../../src/pack/pack.ts";
import { makeDesk } from "../../src/queries/desk.ts";
import { isSentence } from "../../src/actions/freeze/own-shapes.ts";
import { expressionFormula } from "../../src/formula/expression.ts";
import { methodSheet } from "../../src/report/method-sheet.ts";
import { reportFrame } from "../../src/report/summary-sheet.ts";
import { workOut } from "../../src/report/work-out.ts";
import { contentFor, neighbours } from "../fixtures/pack-file.ts";
import { shippedDesk } from "../fixtures/shipped-desk.ts";

const desk = shippedDesk();
const frame = reportFrame({ summary: "S", method: "M" }, "Kent", neighbours);
const { sheet } = methodSheet(frame, "M", contentFor(desk, "Kent", "our-job"), desk.pack, "2026-11-22");
const contents = sheet.cells.flat();

/** The sentences of a report for Kent that hang on the cells with council and set alone. */
function said(council: string, set: string = neighbours.name): string {
  return contents
    .map((content) => {
      if (content === null || typeof content !== "object") return "";
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
  const rows = methodSheet(frame, "M", content, desk.pack, "2026-11-22").sheet.cells.map((row) => row.map(String));
  const compiled = rows.find((row) => row[0]?.includes("file values.csv"));
  if (compiled === undefined) throw new Error("no source of the report is the compilation");
  expect(compiled[1]).toMatch(/^A compilation that others made: https:\/\//);
  expect(compiled[2]).toMatch(/^3 August 2026; figures of \d{1,2} \w+ \d{4} to \d{1,2} \w+ \d{4}$/);
  const kents = sheet.cells.map((row) => String(row[1]));
  expect(kents.some((text) => /^A public body’s own file: https:\/\//.test(text))).toBe(true);
  expect(kents.some((text) => /^A copy of the publisher’s file that others made: https:\/\//.test(text))).toBe(true);
});

test("a figure not yet checked against earlier ones is said beside its measure, with the council's name", () => {
  const says = "Kent’s figure is not yet checked against earlier figures.";
  expect(sheet.cells.flat().some((content) => String(content).includes(says))).toBe(false);
  const series = desk.pack.series.map((one) =>
    one.id === "O06M09" ? { ...one, flags: one.flags.map((bits) => bits | flagBits.unchecked) } : one,
  );
  const seriesOf = new Map(desk.pack.seriesOf);
  for (const one of series) if (one.id === "O06M09") seriesOf.set(one.metric.id, [one]);
  const seriesById = new Map(series.map((one) => [one.id, one]));
  const changed = makeDesk({ ...desk.pack, series, seriesOf, seriesById });
  const made = methodSheet(frame, "M", contentFor(changed, "Kent", "our-job"), changed.pack, "2026-11-22").sheet;
  const said = made.cells.filter((row) => row.some((content) => String(content).includes(says)));
  expect(said.map((row) => row[0])).toEqual(["Persistent absence (O06M09)"]);
});

test("figures of the trend that are not yet checked are named beside the measure, with the council's name", () => {
  // MHCLG's tables of 2010 to 2022 have nothing to be compared with; the five newest are of 2020, 2021, 2022, 2024 and 2025.
  const { sheet: made } = methodSheet(frame, "M", contentFor(desk, "Maidstone", [3]), desk.pack, "2026-11-22");
  const said = made.cells.filter((row) =>
    row.some((content) =>
      String(content).includes("Of Maidstone’s trend not yet checked against earlier figures: 2020 to 2022."),
    ),
  );
  expect(said.map((row) => row[0])).toEqual(["Rough sleeping on a single night (O03M04)"]);
});

test("a figure calculated from published parts is said to be so, as the scope promises", () => {
  // The rough sleepers of a county are those of its districts; a district's are MHCLG's own.
  const caveatIn = (council: string) =>
    methodSheet(frame, "M", contentFor(desk, council, [3]), desk.pack, "2026-11-22")
      .sheet.cells.find(([name]) => name === "Rough sleeping on a single night (O03M04)")
      ?.map(String)
      .join(" | ");
  expect(caveatIn("Kent")).toContain("Kent’s figure is calculated from published parts.");
  expect(caveatIn("Maidstone")).not.toContain("calculated from published parts");
  expect(contents.map(String).join(" ")).toContain("where one is calculated from published parts its caveat says so");
});

test("a row is high enough for all the members without a figure that it names, with their reasons", () => {
  const content = contentFor(desk, "Gateshead", [7]);
  const { sheet } = methodSheet(
    reportFrame({ summary: "S", method: "M" }, "Gateshead", neighbours),
    "M",
    content,
    desk.pack,
    "2026-11-22",
  );
  const at = sheet.cells.findIndex((row) => String(row[0]).includes("(O07M09-OTHER-RESIDENTIAL)"));
  const named = content.pages[0]?.rows.find(({ id }) => id === "O07M09-OTHER-RESIDENTIAL");
  if (named === undefined || isNoValue(named.compared)) throw new Error("the row has no figures");
  const texts = missingMembers(named.compared.comparison).map((one) => `${one.name} (${missingWords(one)})`);
  expect(texts.length).toBeGreaterThan(10);
  // A line has room for about the column's width in letters of its size.
  const letters = texts.join("; ").length;
  const lines = letters / (((sheet.columnWidths[2] ?? 0) * 11) / 9);
  const height = sheet.rowHeights?.find(({ row }) => row === at)?.points ?? 0;
  expect(height).toBeGreaterThan(lines * 11);
  // Excel's highest row.
  expect(height).toBeLessThan(409);
});

test("a metric's caveat stands once, in its first row; its breakdowns follow in rows of a line or two", () => {
  const content = contentFor(desk, "Kent", [7]);
  const made = methodSheet(frame, "M", content, desk.pack, "2026-11-22").sheet;
  const caveat = content.pages[0]?.rows.find(({ metric }) => metric.id === "O07M09")?.metric.caveat ?? "";
  expect(caveat.length).toBeGreaterThan(20);
  const rows = made.cells.flatMap((row, at) => (String(row[0]).includes("(O07M09-") ? [{ row, at }] : []));
  expect(rows.length).toBe(content.pages[0]?.rows.filter(({ metric }) => metric.id === "O07M09").length);
  expect(rows.map(({ row }) => String(row[1]).includes(caveat))).toEqual(rows.map((_, i) => i === 0));
  const whole = (content.pages[0]?.rows ?? []).flatMap(({ id, compared }) =>
    !isNoValue(compared) && compared.marks.missing === 0 ? [`(${id})`] : [],
  );
  const short = rows.slice(1).filter(({ row }) => whole.some((id) => String(row[0]).includes(id)));
  const heights = short.map(({ at }) => made.rowHeights?.find(({ row }) => row === at)?.points ?? 0);
  expect(heights.length).toBeGreaterThan(1);
  expect(Math.max(...heights)).toBeLessThan(45);
});

test("what is said of one breakdown alone stands in its own row", () => {
  // Of the three, only the rate of all ages is calculated from published parts.
  const made = methodSheet(frame, "M", contentFor(desk, "Kent", [10]), desk.pack, "2026-11-22").sheet;
  const said = made.cells.filter((row) => String(row[0]).includes("(O10M02")).map((row) => String(row[1]));
  expect(said.map((text) => text.includes("calculated from published parts"))).toEqual([true, false, false]);
});

test("every row with figures keeps its cells for the members without one, for the page refers to them by row", () => {
  const content = contentFor(desk, "Gateshead", "our-job");
  const { sheet: made, missing } = methodSheet(frame, "M", content, desk.pack, "2026-11-22");
  for (const page of content.pages) {
    const { firstRow = 0, namesColumn = 0, countColumn = 0 } = missing.get(page) ?? {};
    page.rows.forEach(({ id, series }, i) => {
      const row = made.cells[firstRow + i] ?? [];
      expect(row[0]).toContain(`(${id})`);
      const asked = [row[namesColumn], row[countColumn]].map((cell) =>
        JSON.stringify(cell ?? null).includes(`"${id}"`),
      );
      expect([id, ...asked]).toEqual([id, series !== null, series !== null]);
    });
  }
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
  for (const { address } of contentFor(desk, "Kent", "our-job").sources.own) {
    const at = sheet.cells.findIndex((row) => String(row[1]).includes(`: ${address} Release page: `));
    const text = String(sheet.cells[at]?.[1]);
    const lines = text.length / (((sheet.columnWidths[1] ?? 0) * 11) / 9);
    expect(sheet.rowHeights?.find(({ row }) => row === at)?.points).toBeGreaterThan(lines * 12);
  }
});
