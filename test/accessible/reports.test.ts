import { makeReport } from "../../src/cli/report/make-report.ts";
import { readReportArguments } from "../../src/cli/report/report-arguments.ts";
import { provideShippedPack } from "../../src/cli/shipped-pack.ts";
import { awaitPack } from "../../src/functions/pack-holder.ts";
import { checklist, type Point } from "./checklist.ts";
import { seenBook, type SeenBook } from "./seen-book.ts";

beforeAll(() => {
  awaitPack();
  provideShippedPack();
});

/** The reports are read as the files that the command line makes, not as what was meant. */
async function report(asked: readonly string[]): Promise<SeenBook> {
  const { bytes } = await makeReport(readReportArguments(["--out", "x.xlsx", ...asked]), "2026-11-22");
  return seenBook(bytes);
}

describe.each([
  ["a county", ["--area", "Kent"]],
  ["a district", ["--area", "Maidstone"]],
  ["a single-tier council", ["--area", "Gateshead"]],
  [
    "a county without charts, by its type, and without the sheet of method",
    ["--area", "Kent", "--no-charts", "--no-method", "--set", "type"],
  ],
  ["a council without a region's or a neighbour's figures", ["--area", "Isles of Scilly"]],
])("the report of %s", (_what, asked) => {
  let book: SeenBook;
  beforeAll(async () => {
    book = await report(asked);
  }, 60_000);

  test.each(Object.keys(checklist) as Point[])("%s", (point) => {
    expect(checklist[point](book)).toEqual([]);
  });
});
