import { isNoValue } from "../../src/statistics/no-value.ts";
import { positionWords } from "../../src/wording/figure/position.ts";
import { pageColumns as columns } from "../../src/report/page/columns.ts";
import { pageSheet } from "../../src/report/page-sheet.ts";
import { reportFrame } from "../../src/report/summary-sheet.ts";
import { linesOf } from "../../src/report/text-lines.ts";
import { readSet } from "../../src/functions/arguments/read-set.ts";
import { contentFor, neighbours } from "../fixtures/pack-file.ts";
import { shippedDesk } from "../fixtures/shipped-desk.ts";

const desk = shippedDesk();
const fontSize = 10;

/** The rows of a page with the position now, the lines it takes and the height of the row. */
function positions(council: string, outcome: number, set: string) {
  const content = contentFor(desk, council, [outcome], { set: readSet(desk, [[set]]) });
  const [page] = content.pages;
  if (page === undefined) throw new Error("no page");
  const frame = reportFrame({ summary: "S", detail: "D", method: "M" }, council, neighbours);
  const { sheet, table } = pageSheet(frame, "P", page, { detailRow: 9, sources: "", caveats: [] });
  const heights = new Map((sheet.rowHeights ?? []).map(({ row, points }) => [row, points]));
  return page.rows.map(({ metric, compared }, at) => {
    const text = isNoValue(compared) || isNoValue(compared.position) ? "" : positionWords(compared.position);
    const width = sheet.columnWidths?.[columns.position] ?? 0;
    return {
      metric,
      text,
      width,
      lines: linesOf(text, { width, fontSize }),
      points: heights.get(table.firstRow + at) ?? 0,
    };
  });
}

test("the row of Kent's looked-after children has room for the tied place from the highest", () => {
  const rows = positions("Kent", 7, "neighbours");
  const row = rows.find(({ metric }) => metric.shortName === "Children looked after rate");
  expect(row?.text).toBe("joint 12th to 13th highest of 16");
  expect(row?.lines).toBe(3);
  expect(row?.points).toBeGreaterThanOrEqual(3 * 12.75);
});

test("every position has the room it needs, in large sets too", () => {
  for (const set of ["neighbours", "tier", "England"])
    for (const council of ["Kent", "Gateshead"])
      for (const { text, lines, points } of positions(council, 7, set))
        expect([text, points >= lines * 12.75]).toEqual([text, true]);
});

test("another council may be tied where this one is not: its row has room too, where the page keeps to one sheet", () => {
  const rateOf = (council: string) =>
    positions(council, 7, "neighbours").find(({ metric }) => metric.shortName === "Children looked after rate");
  expect(rateOf("Maidstone")?.text).toBe("");
  expect(rateOf("Maidstone")?.points).toBeGreaterThanOrEqual(2 * 12.75);
});

test("a tied place among fifteen where one end is good takes two lines, and each row that may have one has the room", () => {
  const rows = positions("Kent", 7, "neighbours");
  expect(linesOf("joint 12th to 13th of 16", { width: rows[0]?.width ?? 0, fontSize })).toBe(2);
  for (const { metric, points } of rows)
    if (!metric.noVerdict && metric.status !== "placeholder") expect(points).toBeGreaterThanOrEqual(2 * 12.75);
});
