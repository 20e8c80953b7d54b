import { listsSheet } from "../../../src/report/choices/lists-sheet.ts";
import { type ReportSet, reportFrame } from "../../../src/report/summary-sheet.ts";
import { chooseSet } from "../../../src/queries/choose-set.ts";
import { isRefusal } from "../../../src/wording/refusal.ts";
import { neighbours } from "../../fixtures/pack-file.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";

const desk = shippedDesk();

function listsFor(council: string, set: ReportSet = neighbours, own: readonly string[] = []) {
  const area = desk.areaNamed(council);
  if (isRefusal(area)) throw new Error(area.sentence);
  const frame = reportFrame({ summary: "S", detail: "D", method: null }, council, set);
  const lists = listsSheet(frame, "Lists", desk.pack, area, own);
  return { ...lists, frame, columns: [0, 1].map((at) => lists.sheet.cells.slice(1).flatMap((row) => row[at] ?? [])) };
}

test("all 317 councils stand once in the order of the alphabet, on a hidden sheet", () => {
  const { sheet, columns } = listsFor("Kent");
  const names = columns[0] as string[];
  expect(new Set(names).size).toBe(317);
  expect(names).not.toContain("England");
  expect(names[0]).toBe("Adur");
  expect(names.indexOf("Kent")).toBeLessThan(names.indexOf("Medway"));
  expect(sheet.hidden).toBe(true);
});

test("only sets that the council has are offered, each by a name that is understood", () => {
  expect(listsFor("Kent").columns[1]).toContain("DfE");
  const maidstone = listsFor("Maidstone").columns[1] as string[];
  expect(maidstone).not.toContain("DfE");
  expect(maidstone).toContain("county's districts");
  for (const name of maidstone) expect([name, isRefusal(chooseSet(desk, [name]))]).toEqual([name, false]);
});

test("the cell with the council offers councils, that with the set sets; a list of councils offers councils in each cell", () => {
  const { choices, frame, columns } = listsFor("Kent");
  const councils = { sheet: "Lists", row: 1, column: 0, rows: 317, columns: 1 };
  const sets = { ...councils, column: 1, rows: columns[1]?.length };
  const { row, column } = frame.council;
  expect(choices.slice(0, 2)).toEqual([
    { at: { row, column, rows: 1, columns: 1 }, from: councils },
    { at: { row: frame.set.row, column: frame.set.column, rows: 1, columns: 1 }, from: sets },
  ]);
  const listed = listsFor("Kent", { kind: "listed", councils: ["Essex", "Surrey"] });
  expect(listed.choices.slice(0, 3).map(({ from }) => from)).toEqual([councils, councils, councils]);
});

test("the workbook's own sets are offered with the others, and one of them may be the set in use", () => {
  const { choices, columns } = listsFor("Kent", { kind: "named", name: "South coast" }, ["South coast", "Ports"]);
  expect(columns[1]?.slice(-2)).toEqual(["South coast", "Ports"]);
  expect(choices[1]?.from).toMatchObject({ column: 1, rows: columns[1]?.length });
});

test("each of the three cells beside the median offers Yes and No", () => {
  const { choices, frame } = listsFor("Kent");
  const places = Object.values(frame.shown).map(({ row, column }) => ({ row, column, rows: 1, columns: 1 }));
  expect(choices.slice(2)).toEqual(places.map((at) => ({ at, from: ["Yes", "No"] })));
});
