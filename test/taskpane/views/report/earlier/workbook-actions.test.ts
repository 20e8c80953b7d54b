import type { ReportInWorkbook } from "../../../../../src/taskpane/views/report/earlier/report-actions.ts";
import { workbookActions as actions } from "../../../../../src/taskpane/views/report/earlier/workbook-actions.ts";
import { BookModel } from "../../../../fixtures/book-model.ts";
import { MemoryPort } from "../../../../fixtures/memory-port.ts";
import { contentFor, neighbours } from "../../../../fixtures/pack-file.ts";
import { shippedDesk } from "../../../../fixtures/shipped-desk.ts";

// A workbook of the tests finds its spills anew for every cell that is read.
jest.setTimeout(120_000);

const desk = shippedDesk();
const content = contentFor(desk, "Kent", [5, 14]);
const options = { set: neighbours, date: "2026-11-30", districts: false };

async function bookWithReport(): Promise<MemoryPort> {
  const port = new MemoryPort(new BookModel());
  port.book.add("Mine");
  await actions.build(port, desk, content, options);
  return port;
}

async function onlyReport(port: MemoryPort): Promise<ReportInWorkbook> {
  const [report, ...more] = await actions.readEarlier(port);
  if (report === undefined || more.length > 0) throw new Error(`${more.length + 1} reports`);
  return report;
}

/** Types a comment beside a measure. */
async function comment(port: MemoryPort, { now }: ReportInWorkbook, id: string, text: string): Promise<void> {
  const { sheet = "" } = now.rows.find((row) => row.id === id) ?? {};
  const { block, values } = await port.read(sheet);
  const head = values.find((cells) => cells.includes("Metric id")) ?? [];
  const row = values.findIndex((cells) => cells[head.indexOf("Metric id")] === id);
  const column = block.column + head.findIndex((heading) => String(heading).startsWith("Commentary"));
  await port.write({ sheet, row: block.row + row, column }, [[text]]);
}

test("what was built is found in the workbook, with what it showed then", async () => {
  const { now, asBuilt } = await onlyReport(await bookWithReport());
  // The last is hidden where the host can.
  expect(now.sheets.slice(0, 4)).toEqual([
    "LOF Summary",
    "LOF Best start in life",
    "LOF Transport",
    "LOF Figures in detail",
  ]);
  expect(asBuilt?.rows.map(({ id }) => id)).toEqual(content.pages.flatMap(({ rows }) => rows.map(({ id }) => id)));
  expect(asBuilt?.rows.find(({ id }) => id === "O05M01")?.value).toBe(68.9);
});

test("built again and again it stays one report, and every comment stays", async () => {
  const port = await bookWithReport();
  const typed: string[] = [];
  const sheets = port.book.sheets.length;
  for (const id of ["O05M01", "O14M01"]) {
    const report = await onlyReport(port);
    await comment(port, report, id, `About ${id}`);
    typed.push(`About ${id}`);
    const { now: earlier, asBuilt } = await onlyReport(port);
    const built = await actions.rebuild(port, desk, content, { ...options, earlier, since: asBuilt ?? earlier });
    expect(built.replaced).toBe(true);
    expect(built.comments).toMatchObject({ kept: typed.length, unplaced: 0 });
    expect(port.book.sheets).toHaveLength(sheets + 1);
    const kept = (await onlyReport(port)).now.rows.flatMap(({ commentary }) => commentary ?? []);
    expect(kept.sort()).toEqual([...typed].sort());
  }
});
