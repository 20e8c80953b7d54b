import { removeReport, readReports } from "../../../src/report/record.ts";
import type { EarlierReport } from "../../../src/report/earlier/earlier-report.ts";
import type { WriteCell } from "../../../src/workbook/port.ts";
import { earlierOfKent, earlierRow } from "../../fixtures/earlier-of-kent.ts";
import { contentFor, packFile, SheetView } from "../../fixtures/pack-file.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";
import { commentsOf, onlyReport } from "./typed.ts";

const desk = shippedDesk();
const content = contentFor(desk, "Kent", [5, 6]);
const sheetName = "LOF Comments in full";
const headRow = 4;

function commented(comments: Readonly<Record<string, WriteCell>>, shown: Readonly<Record<string, string>> = {}) {
  const rows = Object.entries(comments).map(([id, commentary]) => ({
    ...earlierRow(id, "2024/25", { commentary }),
    ...(shown[id] !== undefined && { shownTyped: { owner: "", commentary: shown[id] } }),
  }));
  return { ...earlierOfKent, rows } satisfies EarlierReport;
}

const built = (earlier: EarlierReport, noted = false) => packFile(desk, content, { earlier, noted });

/** Excel's most in a cell, each word another. */
const longest = Array.from({ length: 4_200 }, (_, i) => `word${i}${i % 12 === 11 ? "." : ""}`)
  .join(" ")
  .slice(0, 32_767);
const long = "The board looked at this again and asked for more. ".repeat(60).trimEnd();

describe("a comment longer than its row can be high", () => {
  test("stands in full on a sheet of its own, in as many rows as it needs, by formulas that find its row", async () => {
    const { sheet, built: report } = await built(commented({ O05M01: longest, O06M05: "Short." }));
    expect(report.sheets).toContain(sheetName);
    const view = await sheet(sheetName);
    const rows = view
      .rowsOf("Good level of development at 5")
      .concat(view.rowsOf("Good level of development at 5 (continued)"));
    expect(rows.length).toBeGreaterThan(6);
    expect(rows[0]).toBe(headRow + 1);
    expect(rows.map((row) => String(view.value(row, 2))).join("")).toBe(longest);
    for (const row of rows) {
      expect(view.value(row, 3)).toBe("O05M01");
      expect(view.formula(row, 2)).toMatch(
        /^=IFERROR\(MID\(INDEX\('LOF Best start in life'!\$Q\$7:\$Q\$\d+,MATCH\(\$?D/,
      );
    }
    expect(view.text).not.toContain("Short.");
    const last = view.formula(rows.at(-1) ?? 0, 2) ?? "";
    expect(last).toMatch(/,32767\),""\)$/);
  });

  test("is named under its page's table and on the first sheet, and the page has it whole", async () => {
    const { sheet } = await built(commented({ O05M01: long }));
    const page = await sheet("LOF Best start in life");
    expect(page.text).toContain("The comment on Good level of development at 5 is in full on “LOF Comments in full”.");
    expect(page.text).toContain(long);
    expect((await sheet("LOF Summary")).text).toContain(sheetName);
  });

  test("is read once: nothing on that sheet counts as typed, and it is carried twice without a letter lost", async () => {
    const first = await built(commented({ O05M01: longest, O06M05: long }));
    const again = await onlyReport(first.port);
    expect(again.sheets).toContain(sheetName);
    expect(again.besides).toEqual([]);
    expect(again.unplaced).toEqual([]);
    const second = await built(again);
    const twice = await onlyReport(second.port);
    expect(commentsOf(twice)).toEqual({ O05M01: [null, longest], O06M05: [null, long] });
    expect(twice.besides).toEqual([]);
    expect(second.built.comments).toMatchObject({ kept: 2, unplaced: 0 });
  });

  test("pasted there as values is known as that comment; what somebody typed there is kept", async () => {
    const { port, sheet } = await built(commented({ O05M01: long }));
    const text = (await sheet(sheetName)).value(headRow + 1, 2);
    await port.write({ sheet: sheetName, row: headRow + 1, column: 2 }, [[text]]);
    expect((await onlyReport(port)).besides).toEqual([]);
    await port.write({ sheet: sheetName, row: headRow + 9, column: 0 }, [["Ask the board"]]);
    expect((await onlyReport(port)).besides.map(({ entered }) => entered)).toEqual(["Ask the board"]);
  });

  test("of a formula stands there as what it shows, and in one row where that has room", async () => {
    const formula = { formula: `="${"x ".repeat(100)}"&REPT("All is well. ",120)`, value: "All is well. ".repeat(120) };
    const { sheet } = await built(commented({ O05M01: formula }, { O05M01: formula.value }));
    const view = await sheet(sheetName);
    expect(view.formula(headRow + 1, 2)).toMatch(/,1,32767\),""\)$/);
    expect(view.rowsOf("Good level of development at 5 (continued)")).toEqual([]);
  });

  test("and without a row of a page stands there too, and is carried as one", async () => {
    const { port, sheet } = await built(commented({ O99M01: longest }));
    const view = await sheet(sheetName);
    const rows = view.read.values.slice(headRow + 1 - view.read.block.row);
    expect(rows.length).toBeGreaterThan(6);
    expect(rows.map((row) => String(row[2])).join("")).toBe(longest);
    expect(view.formula(headRow + 1, 2)).toContain("MID('LOF Comments without a row'!$C$7,1,");
    const report = await onlyReport(port);
    expect(report.besides).toEqual([]);
    expect(report.unplaced?.map(({ id, commentary }) => [id, commentary])).toEqual([["O99M01", longest]]);
  });

  test("goes with the report", async () => {
    const { port } = await built(commented({ O05M01: long }), true);
    const [record] = await readReports(port);
    if (record === undefined) throw new Error("no record");
    expect(record.sheets.map(({ name }) => name)).toContain(sheetName);
    // A workbook keeps one sheet at the least.
    await port.addSheet({ ...emptySheet, name: "Mine" });
    expect(await removeReport(port, record)).toContain(sheetName);
  });
});

test("without a long comment there is no such sheet, and no word of it", async () => {
  const { built: report, sheet } = await built(commented({ O05M01: "Checked with schools." }));
  expect(report.sheets).not.toContain(sheetName);
  expect((await sheet("LOF Best start in life")).text).not.toContain("in full");
  expect(await sheet("LOF Summary")).toBeInstanceOf(SheetView);
});

const emptySheet = { cells: [["x"]], formats: [], textRules: [], columnWidths: [10], headerRow: null, print: null };
