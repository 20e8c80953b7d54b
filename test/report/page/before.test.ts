import { providePack } from "../../../src/functions/pack-holder.ts";
import { functionTable } from "../../../src/functions/table.ts";
import { callerOf } from "../../../src/report/call-function.ts";
import { asShown, changeSince, figureBefore, periodBefore, periodBeforeNow } from "../../../src/report/page/before.ts";
import { reportFrame } from "../../../src/report/summary-sheet.ts";
import { workOut } from "../../../src/report/work-out.ts";
import type { CellValue } from "../../../src/workbook/port.ts";
import { cell } from "../../functions/calling.ts";
import { contentFor, neighbours } from "../../fixtures/pack-file.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";

const desk = shippedDesk();
beforeAll(() => providePack(desk));

const frame = reportFrame({ summary: "S", detail: "D", method: "M" }, "Kent", neighbours);
const own = { sheet: "P", row: 6, column: 4 };

/** What the three cells of a row hold for a council: the figure before, its period, and the change. */
function before(council: string, id: string, format = "+0.0"): readonly [CellValue, CellValue, CellValue] {
  const call = callerOf(functionTable);
  const figure = cell("METRIC", council, id) as CellValue;
  const valueAt = ({ sheet }: typeof own): CellValue =>
    sheet === "P" ? (typeof figure === "number" ? figure : "not held") : council;
  const around = { call, valueAt };
  const change = changeSince(frame, id, { kind: "cell", at: own }, format);
  return [workOut(figureBefore(frame, id), around), workOut(periodBefore(frame, id), around), workOut(change, around)];
}

test("the figure before as a number, its period, and the change between the published figures", () => {
  const now = Number(cell("METRIC", "Kent", "O06M09"));
  const then = Number(cell("METRIC", "Kent", "O06M09", "2023/24"));
  expect(before("Kent", "O06M09")).toEqual([then, "2023/24", Math.round(10 * (now - then)) / 10]);
});

test("a dash where there is no figure, no earlier one, or the method changed", () => {
  expect(before("Maidstone", "O06M09")).toEqual(["–", "–", "–"]);
  expect(cell("DIRECTION", "Wokingham", "rented homes decent", "previous")).toMatch(/^#N\/A Too few periods/);
});

test("a change is rounded to what its format shows: never a minus before nothing", () => {
  for (const { id } of desk.pack.series.slice(0, 40)) {
    const [, , change] = before("Kent", id);
    if (typeof change === "number") expect(Math.abs(change * 10 - Math.round(change * 10))).toBeLessThan(1e-6);
  }
  const gap = (difference: number, format: string): CellValue =>
    workOut(asShown(difference, format), { call: () => [[null]], valueAt: () => null });
  expect([gap(-0.04, '+0.0;"−"0.0;0.0;'), gap(-0.06, "+0.0"), gap(-0.4, "+#,##0"), gap(0.004, "+0.00")]).toEqual([
    0, -0.1, 0, 0,
  ]);
});

test("the height of a row knows the period that stands in it when the report is built", () => {
  for (const page of contentFor(desk, "Kent", [6, 7]).pages)
    for (const row of page.rows) {
      if (row.series === null) continue;
      const [, period] = before("Kent", row.id);
      if (period !== "–") expect(periodBeforeNow(row)).toBe(period);
    }
});
