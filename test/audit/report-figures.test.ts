import { read, type WorkBook } from "@e965/xlsx";
import { makeReport } from "../../src/cli/report/make-report.ts";
import { readReportArguments } from "../../src/cli/report/report-arguments.ts";
import { provideShippedPack } from "../../src/cli/shipped-pack.ts";
import { awaitPack } from "../../src/functions/pack-holder.ts";
import { expectedRow, holding, othersOf, seriesIds } from "./report-rows.ts";
import { faults, rowsOf } from "./report-faults.ts";
import { summaryFaults } from "./report-summary.ts";

/*
 * Every figure and word on the sheets of a report, as they stand in its file, against a second method that reads the
 * pack's JSON and nothing else. AUDIT_COUNCILS="Kent; Westminster=type" audits others.
 */

const quick = ["Kent", "Maidstone", "Gateshead=context", "Isles of Scilly", "Cornwall=type"];
const asked = process.env.AUDIT_COUNCILS?.split(";").map((one) => one.trim()) ?? quick;

beforeAll(() => {
  awaitPack();
  provideShippedPack();
});

async function made(council: string, option: string | undefined): Promise<WorkBook> {
  const more = option === "type" ? ["--set", "type"] : option === "context" ? ["--context"] : [];
  const args = readReportArguments(["--area", council, "--out", "x.xlsx", "--no-charts", ...more]);
  return read((await makeReport(args, "2026-11-22")).bytes, { type: "array" });
}

test.each(asked)(
  "every figure and word of the report for %s is what a second method finds",
  async (which) => {
    const [council = "", option] = which.split("=");
    const book = await made(council, option);
    const { pages, detail } = rowsOf(book);
    const others = othersOf(council, option === "type" ? "type" : "neighbours");
    const held = pages.filter((row) => seriesIds.includes(String(row["Metric id"])));
    expect(held.length).toBeGreaterThan(20);
    const expected = new Map(seriesIds.map((id) => [id, expectedRow(council, others, id)]));
    const { holds, of } = holding(expected);
    const found = held.flatMap((row) => {
      const id = String(row["Metric id"]);
      return faults(row, detail.get(id), { expected: expected.get(id)!, holds: holds.has(id), others: others.length });
    });
    expect(found).toEqual([]);
    expect(summaryFaults(book, pages, { expected, holds, of })).toEqual([]);
  },
  120_000,
);
