import { read, utils } from "@e965/xlsx";
import { draftReport } from "../../src/actions/report/draft-report.ts";
import { functionTable } from "../../src/functions/table.ts";
import { callerOf } from "../../src/report/call-function.ts";
import { writeDrafts } from "../../src/report/write-drafts.ts";
import { newXlsx } from "../fixtures/checked-xlsx.ts";
import { contentFor, neighbours } from "../fixtures/pack-file.ts";
import { shippedDesk } from "../fixtures/shipped-desk.ts";
import { providePack } from "../../src/functions/pack-holder.ts";
import { faults, rowsOf } from "./report-faults.ts";
import { expectedRow, holding, othersOf, seriesIds } from "./report-rows.ts";
import { summaryFaults } from "./report-summary.ts";

/* What a report of Kent shows when its first sheet is turned to another council, another set, or another choice. */

async function turned(typed: { readonly council: string; readonly set: string; readonly isShown: string }) {
  const desk = shippedDesk();
  providePack(desk);
  const { port, bytes } = newXlsx(new Date(0));
  const call = callerOf(functionTable);
  const options = { set: neighbours, date: "2026-11-22", call };
  const { sheets, hidden, frame } = draftReport(desk, contentFor(desk, "Kent", "our-job"), options, [], port.can);
  const inputs = [
    [frame.council, typed.council],
    [frame.set, typed.set],
    [frame.shown.england, typed.isShown],
    [frame.shown.region, typed.isShown],
  ] as const;
  const changed = sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((row, r) =>
      row.map((content, c) => {
        const input = inputs.find(([at]) => at.sheet === sheet.name && at.row === r && at.column === c);
        return input === undefined ? content : input[1];
      }),
    ),
  }));
  await writeDrafts(port, [...hidden.before, ...changed, ...hidden.after], options);
  return read(await bytes(), { type: "array" });
}

test.each([
  ["Essex", "neighbours"],
  ["Gateshead", "type"],
] as const)(
  "turned to %s among its %s, a report of Kent is as true as one built for it",
  async (council, set) => {
    const book = await turned({ council, set, isShown: "Yes" });
    const { pages, detail } = rowsOf(book);
    const others = othersOf(council, set);
    const expected = new Map(seriesIds.map((id) => [id, expectedRow(council, others, id)]));
    const { holds, of } = holding(expected);
    const held = pages.filter((row) => seriesIds.includes(String(row["Metric id"])));
    const found = held.flatMap((row) => {
      const id = String(row["Metric id"]);
      return faults(row, detail.get(id), { expected: expected.get(id)!, holds: holds.has(id), others: others.length });
    });
    expect(found).toEqual([]);
    expect(summaryFaults(book, pages, { expected, holds, of })).toEqual([]);
    const naming = book.SheetNames.filter((name) => name !== "LOF Lists").flatMap((name) =>
      utils
        .sheet_to_json<unknown[]>(book.Sheets[name]!, { header: 1 })
        .flat()
        .filter((value) => /\bKent\b/.test(String(value)))
        .map((value) => `${name}: ${String(value)}`),
    );
    // Kent may be a member of the other council's set, or the council that the report says it was laid out for.
    expect(
      naming.filter(
        (text) =>
          !/Laid out for Kent|Councils compared with|^LOF Summary: .*; |\bKent \([a-z ]+\)|when this report was built, not/.test(
            text,
          ),
      ),
    ).toEqual([]);
  },
  60_000,
);

test("with No for England and the region their columns hold dashes", async () => {
  const { pages } = rowsOf(await turned({ council: "Kent", set: "neighbours", isShown: "No" }));
  for (const row of pages) expect([row.England, row["Region median"]]).toEqual(["–", "–"]);
}, 60_000);
