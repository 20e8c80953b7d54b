import { median as medianOf } from "../../../src/statistics/median.ts";
import { providePack } from "../../../src/functions/pack-holder.ts";
import { functionTable } from "../../../src/functions/table.ts";
import type { Expression } from "../../../src/formula/expression.ts";
import { callerOf } from "../../../src/report/call-function.ts";
import { alsoShown } from "../../../src/report/page/also-shown.ts";
import type { ShownColumn } from "../../../src/report/cells.ts";
import { reportFrame } from "../../../src/report/summary-sheet.ts";
import { workOut } from "../../../src/report/work-out.ts";
import type { CellValue } from "../../../src/workbook/port.ts";
import { cell } from "../../functions/calling.ts";
import { neighbours } from "../../fixtures/pack-file.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";

const desk = shippedDesk();
beforeAll(() => providePack(desk));

const frame = reportFrame({ summary: "S", detail: "D", method: "M" }, "Kent", neighbours);
const own = { sheet: "P", row: 6, column: 3 };
const absence = "O06M09";
const rowOf = (id: string) => ({ id, series: desk.pack.series.find((one) => one.id === id) ?? null });

/** What stands in a column for a row, with a word typed into its cell on the first sheet. */
function shown(which: ShownColumn, said = "Yes", council = "Kent", id = absence): CellValue {
  const place = frame.shown[which];
  const texts = new Map<string, CellValue>([
    ["S,2,1", council],
    ["S,3,1", "neighbours"],
    [`S,${place.row},${place.column}`, said],
  ]);
  const figure = callerOf(functionTable)("COMPARE", [[[council]], [[id]]])[0]?.[0] ?? null;
  const valueAt = ({ sheet, row, column }: typeof own): CellValue =>
    sheet === "P" ? figure : (texts.get(`${sheet},${row},${column}`) ?? null);
  const expression: Expression = alsoShown(frame, which, rowOf(id), { kind: "cell", at: own });
  return workOut(expression, { call: callerOf(functionTable), valueAt });
}

/** The figures of other councils of a region and tier, by name: a second way to the region's set. */
const medianIn = (region: string, tier: string, without: string): unknown =>
  medianOf(
    desk.pack.areas
      .filter((area) => area.region === region && area.tier === tier && area.name !== without)
      .map(({ name }) => cell("METRIC", name, absence))
      .filter((value): value is number => typeof value === "number")
      .sort((one, other) => one - other),
  );

test("a column has the nation's published figure, the region's median of the same tier, or the quartile", () => {
  expect(shown("england")).toBe(cell("METRIC", "England", absence));
  expect(shown("region")).toBe(medianIn("South East", "county", "Kent"));
  expect(shown("region", "Yes", "Gateshead")).toBe(medianIn("North East", "single", "Gateshead"));
  expect(shown("quartile")).toBe("D");
});

test("each follows its own cell, in whatever capitals: a dash for all but Yes", () => {
  for (const which of ["england", "region", "quartile"] as const) {
    expect(["No", "", "no", "Wales"].map((said) => shown(which, said))).toEqual(["–", "–", "–", "–"]);
    expect(shown(which, "YES")).toBe(shown(which));
  }
});

test("the nation's count is not shown: it is as large as the nation", () => {
  const counts = desk.pack.series.filter(({ kind }) => kind === "count");
  expect(counts.length).toBeGreaterThan(3);
  for (const { id } of counts) expect([id, shown("england", "Yes", "Gateshead", id)]).toEqual([id, "–"]);
});

test("where too few of the region have a figure the row says so, never another median", () => {
  for (const { name, tier, region: where } of desk.pack.areas.filter((area) => area.tier === "county")) {
    const others = desk.pack.areas.filter((area) => area.tier === tier && area.region === where && area.name !== name);
    const value = shown("region", "Yes", name);
    if (others.length < 3) expect([name, typeof value]).toEqual([name, "string"]);
    else expect([name, value]).toEqual([name, medianIn(where ?? "", "county", name)]);
  }
});
