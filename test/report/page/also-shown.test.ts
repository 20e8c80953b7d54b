import { median as medianOf } from "../../../src/statistics/median.ts";
import { providePack } from "../../../src/functions/pack-holder.ts";
import { functionTable } from "../../../src/functions/table.ts";
import { callsLof } from "../../../src/formula/lof-calls.ts";
import { type Expression, expressionFormula } from "../../../src/formula/expression.ts";
import { callerOf } from "../../../src/report/call-function.ts";
import { alsoShown, alsoShownHeading, alsoShownSentence } from "../../../src/report/page/also-shown.ts";
import { reportFrame } from "../../../src/report/summary-sheet.ts";
import { workOut } from "../../../src/report/work-out.ts";
import type { CellValue } from "../../../src/workbook/port.ts";
import { cell } from "../../functions/calling.ts";
import { neighbours } from "../../fixtures/pack-file.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";

const desk = shippedDesk();
beforeAll(() => providePack(desk));

const frame = reportFrame({ summary: "S", method: "M" }, "Kent", neighbours);
const own = { sheet: "P", row: 6, column: 4 };
const absence = "O06M09";

/** What stands in a cell of a report for a council, with two words typed on its first sheet. */
function shown(expression: Expression, first: string, second = "none", council = "Kent"): CellValue {
  const texts = new Map<string, CellValue>([
    ["S,2,1", council],
    ["S,3,1", "neighbours"],
    [`S,${frame.alsoShown[0].row},${frame.alsoShown[0].column}`, first],
    [`S,${frame.alsoShown[1].row},${frame.alsoShown[1].column}`, second],
  ]);
  const figure = callerOf(functionTable)("COMPARE", [[[council]], [[absence]]])[0]?.[0] ?? null;
  const valueAt = ({ sheet, row, column }: typeof own): CellValue =>
    sheet === "P" ? figure : (texts.get(`${sheet},${row},${column}`) ?? null);
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

test("each word gives its column: the nation's published figure, the region's median of the same tier, the quartile", () => {
  const column = alsoShown(frame, 0, absence, own);
  expect(shown(column, "England")).toBe(cell("METRIC", "England", absence));
  expect(shown(column, "region")).toBe(medianIn("South East", "county", "Kent"));
  expect(shown(column, "region", "none", "Gateshead")).toBe(medianIn("North East", "single", "Gateshead"));
  expect(shown(column, "quartile")).toBe("D");
  expect(["none", "Wales", ""].map((word) => shown(column, word))).toEqual(["–", "–", "–"]);
});

test("the second column follows its own cell, in whatever capitals", () => {
  const column = alsoShown(frame, 1, absence, own);
  expect(shown(column, "quartile", "england")).toBe(cell("METRIC", "England", absence));
  expect(shown(alsoShownHeading(frame, 1), "quartile", "ENGLAND")).toBe("England");
});

test("where too few of the region have a figure the row says so, never another median", () => {
  const region = alsoShown(frame, 0, absence, own);
  for (const { name, tier, region: where } of desk.pack.areas.filter((area) => area.tier === "county")) {
    const others = desk.pack.areas.filter((area) => area.tier === tier && area.region === where && area.name !== name);
    const value = shown(region, "region", "none", name);
    if (others.length < 3) expect([name, typeof value]).toEqual([name, "string"]);
    else expect([name, value]).toEqual([name, medianIn(where ?? "", "county", name)]);
  }
});

test("the headings and the line below say what the columns are, and that the region's is a median of its councils", () => {
  const heading = (word: string): CellValue => shown(alsoShownHeading(frame, 0), word);
  expect(["England", "region", "quartile", "none"].map(heading)).toEqual(["England", "Region median", "Quartile", "–"]);
  const { sentence, longest } = alsoShownSentence(frame, absence);
  const said = String(shown(sentence, "England", "region"));
  expect(said).toContain("England: as published for the nation");
  expect(said).toContain("Region median: of South East county councils with a figure");
  expect(said).not.toContain("Quartile");
  expect(said.length).toBeLessThanOrEqual(longest);
  expect(shown(sentence, "none", "none")).toMatch(/^Before: /);
});

test("freeze takes heading and line with the figures: each calls a function", () => {
  for (const expression of [alsoShownHeading(frame, 0), alsoShownSentence(frame, absence).sentence])
    expect(callsLof(expressionFormula(expression, { namespace: "LOF", onSheet: "P" }))).toBe(true);
});
