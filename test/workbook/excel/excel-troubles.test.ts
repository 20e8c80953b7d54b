import { excelPort } from "../../../src/workbook/excel/excel.ts";
import { ExcelSession } from "../../../src/workbook/excel/session.ts";
import type { NewSheet, Port } from "../../../src/workbook/port.ts";
import { FakeExcel } from "../../fixtures/fake-excel.ts";
import { FakeObject } from "../../fixtures/fake-excel-object.ts";

const corner = { sheet: "Sheet1", row: 0, column: 0 };
const one = { ...corner, rows: 1, columns: 1 };
const neighbours = '=LOF.NEIGHBOURS("Kent",3)';

function start(): { excel: FakeExcel; port: Port; pauses: () => number } {
  const excel = new FakeExcel({ [neighbours]: [["Essex"], ["Devon"], ["Surrey"]] }).install();
  let pauses = 0;
  const session = new ExcelSession(async () => {
    pauses++;
  });
  return { excel, port: excelPort(session), pauses: () => pauses };
}

/** Fails the next changes with these codes, one after the other. */
function failChanges(excel: FakeExcel, ...codes: string[]): void {
  excel.fails = ({ changes }) => (changes ? (codes.shift() ?? null) : null);
}

const sheet = (more: Partial<NewSheet> = {}): NewSheet => ({
  name: "Kent",
  cells: [["Measure", "Verdict"]],
  formats: [],
  textRules: [],
  columnWidths: [],
  headerRow: null,
  print: null,
  ...more,
});

describe("the fake Excel fails where the real one would", () => {
  test("on a property read before it is loaded, and before the sync", async () => {
    const queue: (() => void)[] = [];
    const object = new FakeObject({ push: (work) => void queue.push(work) }, { loadable: { name: () => "Kent" } })
      .proxy;
    expect(() => object["name"]).toThrow("property was not loaded");
    (object["load"] as (names: string) => void)("name");
    expect(() => object["name"]).toThrow("context.sync() was not called");
    queue.forEach((work) => work());
    await new Promise(setImmediate);
    expect(object["name"]).toBe("Kent");
  });
});

describe("when Excel does not let us", () => {
  test("a call that fails temporarily is retried once", async () => {
    const { excel, port, pauses } = start();
    failChanges(excel, "InvalidOperationInCellEditMode");
    await port.write(corner, [["Kent"]]);
    expect((await port.read(one)).values).toEqual([["Kent"]]);
    expect(pauses()).toBe(1);
  });

  test.each([
    ["InvalidOperationInCellEditMode", "busy", "Excel is editing a cell. Press Enter there, then try again."],
    ["InactiveWorkbook", "busy", "Another workbook is in front. Click into this one, then try again."],
    ["InvalidOperation", "failed", "array formula"],
  ])("%s twice is told in words", async (code, reason, words) => {
    const { excel, port, pauses } = start();
    failChanges(excel, code, code);
    await expect(port.write(corner, [["Kent"]])).rejects.toMatchObject({
      reason,
      message: expect.stringContaining(words),
    });
    expect(pauses()).toBe(1);
    expect((await port.read(one)).values).toEqual([[null]]);
  });

  test("a lasting failure is not retried", async () => {
    const { excel, port, pauses } = start();
    failChanges(excel, "SomethingNew");
    await expect(port.write(corner, [["Kent"]])).rejects.toMatchObject({
      reason: "failed",
      message: "The workbook refused: SomethingNew happened",
    });
    expect(pauses()).toBe(0);
  });

  test("NaN and infinities never reach a cell", async () => {
    const { port } = start();
    await expect(port.write(corner, [[NaN]])).rejects.toMatchObject({ reason: "failed" });
  });

  test("a protected structure is distinguished from protected cells", async () => {
    const { excel, port } = start();
    failChanges(excel, "AccessDenied");
    await expect(port.addSheet(sheet())).rejects.toMatchObject({
      reason: "protected",
      message: expect.stringContaining("The workbook's structure is protected") as string,
    });
  });

  test("the selection is read apart from an open group", async () => {
    const { excel, port } = start();
    await port.grouped("Insert", async () => {
      await port.write(corner, [["Kent"]]);
      await port.selection();
    });
    expect(excel.runOptions).toEqual([{ delayForCellEdit: true, mergeUndoGroup: true }, { delayForCellEdit: true }]);
  });

  test("a sheet whose formats are refused is removed again", async () => {
    const { excel, port } = start();
    const format = { at: { row: 0, column: 0, rows: 1, columns: 1 }, format: { numberFormat: "0.0" } };
    let changes = 0;
    excel.fails = (request) => (request.changes && ++changes === 3 ? "GeneralException" : null);
    await expect(port.addSheet(sheet({ formats: [format] }))).rejects.toMatchObject({
      reason: "failed",
      message: expect.stringMatching(/^The workbook refused: .* The sheet “Kent” was removed again\.$/),
    });
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  });

  test("a sheet that can neither be finished nor removed is named as incomplete", async () => {
    const { excel, port } = start();
    let changes = 0;
    excel.fails = (request) => (request.changes && ++changes >= 2 ? "GeneralException" : null);
    await expect(port.addSheet(sheet())).rejects.toThrow("The sheet “Kent” is incomplete and could not be removed");
  });
});

describe("large blocks", () => {
  test("long texts go in several requests, each below Excel's limit", async () => {
    const { port } = start();
    const rows = Array.from({ length: 1_500 }, (_, i) => [`${i} ${"long text ".repeat(500)}`]);
    await port.write(corner, rows);
    expect((await port.sheets())[0]?.used?.rows).toBe(1_500);
  });

  test("a range that Excel does not return is reported, not taken as empty", async () => {
    const { excel, port } = start();
    excel.answersNull = true;
    await expect(port.read(one)).rejects.toThrow("Excel did not hand over the cells.");
  });

  test("every call waits for the end of a cell's editing", async () => {
    const { excel, port } = start();
    await port.write(corner, [["Kent"]]);
    await port.readSetting("council");
    expect(excel.runOptions.every((options) => "delayForCellEdit" in options)).toBe(true);
  });
});

describe("a spill whose cells all show the formula", () => {
  test("has it in its first cell only, also when a part is read", async () => {
    const { excel, port } = start();
    excel.spillsShowFormula = true;
    await port.write(corner, [[{ formula: neighbours }]]);
    expect((await port.read("Sheet1")).formulas).toEqual([[neighbours], [null], [null]]);
    expect((await port.read({ ...one, row: 1 })).formulas).toEqual([[null]]);
  });

  test("is distinguished from many formulas of its kind", async () => {
    const { excel, port } = start();
    excel.spillsShowFormula = true;
    const many = Array.from({ length: 60 }, (_, i) => [{ formula: `=SUM(${i},1)` }]);
    await port.write({ ...corner, column: 1 }, many);
    await port.write(corner, [[{ formula: neighbours }]]);
    const { formulas } = await port.read("Sheet1");
    expect(formulas.slice(0, 4).map((row) => row[0])).toEqual([neighbours, null, null, null]);
    expect(formulas.filter((row) => row[1] !== null)).toHaveLength(60);
  });
});

describe("undo", () => {
  test("grouped work is one run with all its changes merged", async () => {
    const { excel, port } = start();
    await port.grouped("Insert", async () => {
      await port.write(corner, [["Kent"]]);
      await port.write({ ...corner, row: 1 }, [["Essex"]]);
    });
    expect(excel.runOptions).toEqual([{ delayForCellEdit: true, mergeUndoGroup: true }]);
    expect(port.can.groupedUndo).toBe(true);
  });

  test("what Excel refuses to group is written again ungrouped, and the port says so", async () => {
    const { excel, port } = start();
    excel.fails = ({ grouped, changes }) => (grouped && changes ? "UndoNotSupported" : null);
    await port.grouped("Insert", () => port.write(corner, [["Kent"]]));
    expect((await port.read(one)).values).toEqual([["Kent"]]);
    expect(port.can.groupedUndo).toBe(false);
  });

  test("where Excel is too old it is not tried", async () => {
    const { excel, port } = start();
    excel.version = 14;
    await port.grouped("Insert", () => port.write(corner, [["Kent"]]));
    expect(port.can.groupedUndo).toBe(false);
    expect(excel.runOptions.some((options) => "mergeUndoGroup" in options)).toBe(false);
  });
});

describe("what is written to Excel about a sheet", () => {
  test("rules by text with a symbol, A4 landscape, the header row frozen and repeated, widths, notes", async () => {
    const { excel, port } = start();
    await port.addSheet(
      sheet({
        textRules: [
          {
            rows: [1, 9],
            column: 1,
            equals: 'a "b"',
            format: { color: "#004D41", fill: "#E0F2EC", numberFormat: '"⊕ "@' },
          },
        ],
        columnWidths: [30],
        headerRow: 2,
        merges: [{ row: 4, column: 0, rows: 1, columns: 3 }],
        rowHeights: [{ row: 4, points: 40 }],
        print: { landscape: true, fitToWidth: true, footer: "Kent & co" },
        notes: [{ row: 1, column: 1, text: "Why." }],
      }),
    );
    expect(excel.told).toEqual([
      "Kent!A1 column.columnWidth = 161.25",
      "Kent!A5 format.rowHeight = 40",
      "Kent!A5:C5 merge()",
      "freezePanes.freezeRows(3)",
      'Kent!B2:B10 conditionalFormats.add("CellValue")',
      'Kent!B2:B10 conditionalFormats.add("CellValue").cellValue.rule = {"formula1":"=\\"a \\"\\"b\\"\\"\\"","operator":"EqualTo"}',
      'Kent!B2:B10 conditionalFormats.add("CellValue").cellValue.format.font.color = "#004D41"',
      'Kent!B2:B10 conditionalFormats.add("CellValue").cellValue.format.fill.color = "#E0F2EC"',
      'Kent!B2:B10 conditionalFormats.add("CellValue").cellValue.format.numberFormat = "\\"⊕ \\"@"',
      'pageLayout.paperSize = "A4"',
      'pageLayout.orientation = "Landscape"',
      'pageLayout.zoom = {"horizontalFitToPages":1}',
      "pageLayout.leftMargin = 32.4",
      "pageLayout.rightMargin = 32.4",
      "pageLayout.topMargin = 28.8",
      "pageLayout.bottomMargin = 39.6",
      "pageLayout.headerMargin = 18",
      "pageLayout.footerMargin = 18",
      'pageLayout.setPrintTitleRows("$3:$3")',
      "pageLayout.headersFooters.useSheetScale = false",
      'pageLayout.headersFooters.defaultForAllPages.leftFooter = "&10Kent && co"',
      'pageLayout.headersFooters.defaultForAllPages.rightFooter = "&10Page &P of &N"',
      `notes.add("'Kent'!B2", "Why.")`,
    ]);
  });

  test("an Excel without notes gets none", async () => {
    const { excel, port } = start();
    excel.version = 14;
    expect(port.can.notes).toBe(false);
    await port.addSheet(sheet({ notes: [{ row: 1, column: 1, text: "Why." }] }));
    expect(excel.told).toEqual([]);
  });

  test("a bar chart begins on top, is named by its description and drops gaps", async () => {
    const { excel, port } = start();
    await port.addChart({
      kind: "bar",
      title: "Persistent absence",
      description: "Bars of 2 councils.",
      data: { ...corner, rows: 3, columns: 2 },
      at: { ...corner, row: 4 },
      size: { rows: 10, columns: 5 },
    });
    const chart = 'charts.add("BarClustered", range, "Columns")';
    expect(excel.told).toEqual([
      chart,
      `${chart}.title.text = "Persistent absence"`,
      `${chart}.name = "Bars of 2 councils."`,
      `${chart}.legend.visible = false`,
      `${chart}.displayBlanksAs = "NotPlotted"`,
      `${chart}.axes.categoryAxis.reversePlotOrder = true`,
      `${chart}.legend.position = "Right"`,
      `${chart}.series.getItemAt(0)`,
      `${chart}.series.getItemAt(0).format.fill.setSolidColor("#0F3D6E")`,
      `${chart}.series.getItemAt(0).format.line.color = "#0F3D6E"`,
      `${chart}.setPosition("A5", "E14")`,
    ]);
  });

  test("of two identical charts only the one that was added is removed, and only once", async () => {
    const { excel, port } = start();
    const chart = {
      kind: "line" as const,
      title: "Persistent absence",
      description: "Lines.",
      data: { ...corner, rows: 3, columns: 2 },
      at: { ...corner, row: 4 },
      size: { rows: 10, columns: 5 },
    };
    await port.addChart(chart);
    const remove = await port.addChart(chart);
    const [first] = excel.charts.keys();
    await remove();
    await remove();
    expect([...excel.charts.keys()]).toEqual([first]);
  });
});
