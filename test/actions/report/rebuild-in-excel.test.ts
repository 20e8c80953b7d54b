import { buildReport } from "../../../src/actions/build-report.ts";
import { rebuildReport } from "../../../src/actions/report/rebuild.ts";
import { providePack } from "../../../src/functions/pack-holder.ts";
import { excelPort } from "../../../src/workbook/excel/excel.ts";
import { ExcelSession } from "../../../src/workbook/excel/session.ts";
import { FakeExcel } from "../../fixtures/fake-excel.ts";
import { contentFor, neighbours } from "../../fixtures/pack-file.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";
import { comment, commentsOf, onlyReport } from "./typed.ts";

const desk = shippedDesk();
const options = { set: neighbours, date: "2026-12-22" };

beforeAll(() => providePack(desk));

test("a report in Excel is built again in its place, with its comments, in few requests", async () => {
  const excel = new FakeExcel().install();
  const port = excelPort(new ExcelSession(async () => {}));
  const content = contentFor(desk, "Kent", [16]);
  await buildReport(port, desk, content, options);
  const before = (await port.sheets()).map(({ name }) => name);
  await comment(port, "O16M01", { owner: "Ann", commentary: { formula: '="Gap "&I7' } });
  const earlier = await onlyReport(port);
  expect(earlier.besides).toEqual([]);
  const { syncs } = excel;
  const { comments, replaced } = await rebuildReport(port, desk, content, { ...options, earlier });
  expect([comments?.kept, comments?.unplaced, replaced]).toEqual([1, 0, true]);
  expect((await port.sheets()).map(({ name }) => name)).toEqual(before);
  expect(commentsOf(await onlyReport(port))).toEqual({ O16M01: ["Ann", '="Gap "&I7'] });
  // A request for each cell would be thousands.
  expect(excel.syncs - syncs).toBeLessThan(800);
});
