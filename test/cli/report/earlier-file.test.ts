import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isSamePlace, withEarlier } from "../../../src/cli/report/build-again.ts";
import { readEarlierFile } from "../../../src/cli/report/earlier-file.ts";
import { makeReport } from "../../../src/cli/report/make-report.ts";
import { readReportArguments } from "../../../src/cli/report/report-arguments.ts";
import { provideShippedPack } from "../../../src/cli/shipped-pack.ts";
import { awaitPack } from "../../../src/functions/pack-holder.ts";
import { comment, commentsOf, onlyReport } from "../../actions/report/typed.ts";
import { asXlsx, converted, hasLibreOffice, skippedWhere } from "../../audit/libre-office.ts";
import { newXlsx, openXlsx } from "../../fixtures/checked-xlsx.ts";
import { checkWorkbookFile } from "../../fixtures/workbook-file/check-workbook-file.ts";

const folder = mkdtempSync(join(tmpdir(), "lof-earlier-"));
const old = join(folder, "old.xlsx");
const asked = (...more: string[]) => readReportArguments(["--out", join(folder, "new.xlsx"), ...more]);

beforeAll(async () => {
  awaitPack();
  provideShippedPack();
  const { bytes } = await makeReport(
    asked("--area", "Kent", "--outcomes", "5,16", "--set", "region", "--no-charts"),
    "2026-11-22",
  );
  const { port, bytes: written } = await openXlsx(bytes);
  await comment(port, "O05M01", { owner: "Ann", commentary: "Line one\nline two" });
  await comment(port, "O05M02", { commentary: { formula: '="Gap "&I8', value: "Gap 1" } });
  writeFileSync(old, await written());
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const kept = { O05M01: ["Ann", "Line one\nline two"], O05M02: [null, '="Gap "&I8'] };

test("a report is made again from its file alone: with its council, its set and its comments", async () => {
  const { asked: whole, earlier } = await withEarlier(asked("--again", old, "--outcomes", "5,16"));
  expect([whole.areas, whole.set]).toEqual([["Kent"], "region"]);
  const { bytes, built } = await makeReport(whole, "2026-12-22", { earlier });
  checkWorkbookFile(bytes);
  expect(built.comments).toMatchObject({ kept: 2, unplaced: 0 });
  expect(commentsOf(await onlyReport((await openXlsx(bytes)).port))).toEqual(kept);
}, 60_000);

test("what is given goes before what the earlier report has", async () => {
  const { asked: whole } = await withEarlier(asked("--again", old, "--area", "Essex", "--set", "DfE"));
  expect([whole.areas, whole.set]).toEqual([["Essex"], "DfE"]);
});

(hasLibreOffice ? test : test.skip)(
  `a file that LibreOffice saved is read like one of ours${skippedWhere}`,
  async () => {
    const bytes = await converted(readFileSync(old), asXlsx, (saved) => new Uint8Array(saved("book.xlsx")));
    const path = join(folder, "lo.xlsx");
    writeFileSync(path, bytes);
    const { report, others } = await readEarlierFile(path);
    expect(report).toMatchObject({ council: "Kent", set: ["region"], collected: "30 November 2026" });
    expect(commentsOf(report)).toEqual(kept);
    expect([others, report.besides]).toEqual([[], []]);
  },
  120_000,
);

test("what is no workbook, is locked, or has no report or two is said in a sentence", async () => {
  const write = (name: string, bytes: Uint8Array): string => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };
  const { port, bytes } = newXlsx(new Date(0));
  const blank = { cells: [["Mine"]], formats: [], textRules: [], columnWidths: [], headerRow: null, print: null };
  await port.addSheet({ ...blank, name: "Mine" });
  await expect(readEarlierFile(join(folder, "none.xlsx"))).rejects.toThrow("it is not there");
  await expect(readEarlierFile(write("text.xlsx", new Uint8Array([1, 2, 3])))).rejects.toThrow("could not be read as");
  await expect(readEarlierFile(write("locked.xlsx", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0])))).rejects.toThrow(
    "password",
  );
  await expect(readEarlierFile(write("mine.xlsx", await bytes()))).rejects.toThrow("has no report of ours");
});

test("a file with sheets of the user's is not written over by a report that has not got them", async () => {
  const { port, bytes } = await openXlsx(readFileSync(old));
  const blank = { cells: [["Mine"]], formats: [], textRules: [], columnWidths: [], headerRow: null, print: null };
  await port.addSheet({ ...blank, name: "Mine" });
  const path = join(folder, "more.xlsx");
  writeFileSync(path, await bytes());
  await expect(withEarlier(readReportArguments(["--again", path, "--out", path]))).rejects.toThrow("“Mine”");
  expect(isSamePlace(path, join(folder, ".", "more.xlsx"))).toBe(true);
});
