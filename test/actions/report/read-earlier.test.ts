import { buildReport } from "../../../src/actions/build-report.ts";
import { freeze } from "../../../src/actions/freeze/freeze.ts";
import { readEarlierReports } from "../../../src/actions/report/read-earlier.ts";
import { functionTable } from "../../../src/functions/table.ts";
import { callerOf } from "../../../src/report/call-function.ts";
import { providePack } from "../../../src/functions/pack-holder.ts";
import { pageColumns } from "../../../src/report/page/columns.ts";
import { contentFor, neighbours, packFile } from "../../fixtures/pack-file.ts";
import { LivePort } from "../../fixtures/live-port.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";
import {
  comment,
  commentsOf,
  deleteColumn,
  deleteRow,
  insertColumns,
  insertRows,
  onlyReport,
  pasteValues,
  turnRows,
} from "./typed.ts";

const desk = shippedDesk();
const content = contentFor(desk, "Kent", [5, 16]);
const options = { set: neighbours, date: "2026-11-22" };
const inFile = { ...options, noted: false, call: callerOf(functionTable) };
const page = "LOF Best start in life";
const firstRow = 6;
const typed = { O05M01: ["Ann", "Checked with schools"], O05M02: [null, '="Gap "&I8'] };

beforeAll(() => providePack(desk));

/** A workbook in which formulas follow their cells, with a report and two comments. */
async function workbook(): Promise<LivePort> {
  const port = new LivePort();
  await buildReport(port, desk, content, options);
  await comment(port, "O05M01", { owner: "Ann", commentary: "Checked with schools" });
  await comment(port, "O05M02", { commentary: { formula: '="Gap "&I8' } });
  return port;
}

const sheetOf = (port: LivePort, name = page) => port.book.sheet(name);

describe("what a report in a file says", () => {
  test("is read as its reader sees it, with numbers as numbers, and nothing of it counts as typed by somebody", async () => {
    const { port } = await packFile(desk, contentFor(desk, "Kent", "our-job"), { noted: false });
    const report = await onlyReport(port);
    expect(report.sheets[0]).toBe("LOF Summary");
    expect(report).toMatchObject({ council: "Kent", set: ["neighbours"], collected: "30 November 2026" });
    expect(report.members).toHaveLength(15);
    expect(report.members).toEqual(expect.arrayContaining(["Essex", "Derbyshire"]));
    expect(report.rows.find(({ id }) => id === "O05M01")).toMatchObject({
      sheet: page,
      measure: "Good level of development at 5",
      period: "2024/25",
      value: 68.9,
      shown: "68.9",
      median: 68.6,
      position: "7th of 16",
      verdict: "position only",
      owner: null,
      commentary: null,
    });
    // A text where there is no figure.
    expect(report.rows.find(({ id }) => id === "O05M03")?.value).toBe("not held");
    expect(report.besides).toEqual([]);
    expect(report.unplaced).toEqual([]);
  });

  test("a set of listed councils is its members", async () => {
    const set = { kind: "listed", councils: ["Essex", "Surrey"] } as const;
    const { port } = await packFile(desk, content, { noted: false, set });
    expect(await onlyReport(port)).toMatchObject({ set: ["Essex", "Surrey"], members: ["Essex", "Surrey"] });
  });

  test("a set that has too many members to be named has none that can be read", async () => {
    const { port } = await packFile(desk, content, { noted: false, set: { kind: "named", name: "England" } });
    expect(await onlyReport(port)).toMatchObject({ set: ["England"], members: null });
  });

  test("which columns stand beside the median", async () => {
    const shown = { england: false, region: true, quartile: true };
    const { port } = await packFile(desk, content, { noted: false, shown });
    expect((await onlyReport(port)).shown).toEqual(shown);
  });

  test("a workbook without a report has none, and a table of own KPIs is no report", async () => {
    const { port } = await packFile(desk, content, { noted: false });
    for (const { name } of await port.sheets()) if (name !== "LOF Lists") await port.removeSheet(name).catch(() => 0);
    expect(await readEarlierReports(port)).toEqual([]);
  });
});

describe("a report on which its user worked", () => {
  test("is known with its sheet renamed and moved", async () => {
    const port = await workbook();
    port.book.rename(sheetOf(port), "Children, for June");
    port.book.move(sheetOf(port, "Children, for June"), 0);
    port.book.rename(sheetOf(port, "LOF Summary"), "Front");
    const report = await onlyReport(port);
    expect(report.sheets[0]).toBe("Front");
    expect(report.sheets).toContain("Children, for June");
    expect(commentsOf(report)).toEqual(typed);
  });

  test("with rows and columns inserted, above, within and beside its table; what stands there is kept besides", async () => {
    const port = await workbook();
    insertRows(sheetOf(port), 0, 2);
    insertRows(sheetOf(port), firstRow + 3, 1);
    insertColumns(sheetOf(port), pageColumns.verdict, 1);
    insertRows(sheetOf(port, "LOF Summary"), 1, 1);
    insertColumns(sheetOf(port, "LOF Summary"), 0, 1);
    await port.write({ sheet: page, row: 0, column: 0 }, [["DRAFT"]]);
    await port.write({ sheet: page, row: firstRow + 3, column: 4 }, [["between the rows"]]);
    await port.write({ sheet: page, row: firstRow + 2, column: pageColumns.verdict }, [["check!"]]);
    await port.write({ sheet: page, row: 60, column: 0 }, [["below"]]);
    await port.write({ sheet: page, row: 5, column: 40 }, [[{ formula: "=E9*2" }]]);
    const report = await onlyReport(port);
    expect(report).toMatchObject({ council: "Kent", set: ["neighbours"] });
    expect(commentsOf(report)).toEqual({ ...typed, O05M02: [null, '="Gap "&I11'] });
    expect(report.besides.map(({ at, entered }) => [at.row, at.column, entered])).toEqual([
      [0, 0, "DRAFT"],
      [5, 40, { formula: "=E9*2", value: expect.anything() }],
      [firstRow + 2, pageColumns.verdict, "check!"],
      [firstRow + 3, 4, "between the rows"],
      [60, 0, "below"],
    ]);
  });

  test("with its rows in another order, and one deleted", async () => {
    const port = await workbook();
    turnRows(sheetOf(port), firstRow, firstRow + 4);
    deleteRow(sheetOf(port), firstRow);
    const report = await onlyReport(port);
    expect(report.rows.map(({ id }) => id)).toEqual(
      ["O05M04", "O05M03", "O05M02", "O05M01", "O16M01"].filter((id) => report.rows.some((row) => row.id === id)),
    );
    expect(Object.keys(commentsOf(report)).sort()).toEqual(["O05M01", "O05M02"]);
    expect(report.besides).toEqual([]);
  });

  test("without its hidden column the formulas say which measures they are", async () => {
    const port = await workbook();
    deleteColumn(sheetOf(port), pageColumns.id);
    expect(commentsOf(await onlyReport(port))).toEqual(typed);
  });

  test("a figure typed over, and a sentence typed in place of ours, are kept besides", async () => {
    const port = await workbook();
    await port.write({ sheet: page, row: firstRow + 1, column: pageColumns.own }, [[12.5]]);
    await port.write({ sheet: page, row: 3, column: 0 }, [["All is well."]]);
    const { besides } = await onlyReport(port);
    expect(besides.map(({ at, entered }) => [at.row, entered])).toEqual([
      [3, "All is well."],
      [firstRow + 1, 12.5],
    ]);
  });

  test("a page that somebody copied is theirs: the report is read from the first", async () => {
    const port = await workbook();
    const { block } = await port.read(page);
    const { entered } = await port.keep(block);
    port.book.add("My copy");
    await port.write({ ...block, sheet: "My copy" }, entered);
    await port.write({ sheet: "My copy", row: firstRow, column: pageColumns.owner }, [["Bob"]]);
    const report = await onlyReport(port);
    expect(report.sheets).not.toContain("My copy");
    expect(commentsOf(report)).toEqual(typed);
  });
});

describe("a frozen report", () => {
  const patience = { looks: 2, pause: async () => {} };

  test("frozen by us is read with nothing of its own taken for typed, and thaws still", async () => {
    const port = await workbook();
    await freeze(port, { kind: "workbook" }, { edition: "2026-01-15", date: "2026-12-01", patience });
    const report = await onlyReport(port);
    expect(report.rows).toHaveLength(content.pages.reduce((sum, { rows }) => sum + rows.length, 0));
    expect(commentsOf(report)).toEqual(typed);
    expect(report.besides).toEqual([]);
  });

  test("with values pasted over, two in one workbook are told apart by the numbers in their names", async () => {
    const { port } = await packFile(desk, content, { noted: false });
    await comment(port, "O05M01", { owner: "Ann" });
    await buildReport(port, desk, content, { ...inFile, set: { kind: "named", name: "region" } });
    const [, second] = await readEarlierReports(port);
    await comment(port, "O05M01", { owner: "Bob" }, { ...(second && { of: second }) });
    for (const { name } of await port.sheets()) await pasteValues(port, name);
    const all = await readEarlierReports(port);
    expect(
      all.map(({ sheets: [first], set, rows }) => [first, set[0], rows.find(({ id }) => id === "O05M01")?.owner]),
    ).toEqual([
      ["LOF Summary", "neighbours", "Ann"],
      ["LOF Summary (2)", "region", "Bob"],
    ]);
  });
});

test("two reports in one workbook are told apart by what their formulas refer to, whatever they are called", async () => {
  const port = await workbook();
  await buildReport(port, desk, content, { ...options, set: { kind: "named", name: "region" } });
  port.book.rename(sheetOf(port), "LOF Best start in life (3)");
  port.book.rename(sheetOf(port, `${page} (2)`), page);
  const all = await readEarlierReports(port);
  expect(all.map(({ set, sheets }) => [set[0], sheets.filter((name) => name.startsWith(page))])).toEqual([
    ["neighbours", [`${page} (3)`]],
    ["region", [page]],
  ]);
  expect(all.map(commentsOf)).toEqual([typed, {}]);
});
