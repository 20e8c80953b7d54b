import { cellsReferredTo, movedFormula } from "../../src/formula/moved-formula.ts";
import type { CellAddress } from "../../src/formula/block.ts";

/** Rows of Kent go one down; its column C is gone; Old is now New. */
const now = (cell: CellAddress): CellAddress | null => {
  const sheet = cell.sheet.toLowerCase();
  if (sheet === "old") return { ...cell, sheet: "New" };
  if (sheet !== "kent") return cell;
  return cell.column === 2 ? null : { ...cell, row: cell.row + 1 };
};

test.each([
  ['="Gap "&B7&", see $B$7"', '="Gap "&B8&", see $B$7"'],
  ["=$B7+B$7+$B$7+b7", "=$B8+B$8+$B$8+B8"],
  ["=SUM(A1:B2)", "=SUM(A2:B3)"],
  ['=C7&"x"', '=#REF!&"x"'],
  ["=Kent!B7+'kent'!B7", "=Kent!B8+'kent'!B8"],
  ["=Kent!C7", "=#REF!"],
  ["=Old!B7&'My notes'!B7", "='New'!B7&'My notes'!B7"],
  ["=LOG10(B7)+T[B7]+rate", "=LOG10(B8)+T[B7]+rate"],
  ["='[Book.xlsx]Kent'!B7", "='[Book.xlsx]Kent'!B7"],
])("%s becomes %s", (formula, moved) => {
  expect(movedFormula(formula, "Kent", now)).toBe(moved);
});

test("on another sheet, what it meant without a name gets one, and what stands there loses it", () => {
  const onNew = (formula: string): string => movedFormula(formula, "Kent", now, "New");
  expect(onNew("=B7+Old!D4")).toBe("='Kent'!B8+D4");
  const all = (cell: CellAddress): CellAddress => ({ ...cell, sheet: "It's" });
  expect(movedFormula("=SUM(B7:B9)", "Kent", all, "Kent (2)")).toBe("=SUM('It''s'!B7:B9)");
  expect(movedFormula("=SUM(B7:B9)", "Kent", all, "it's")).toBe("=SUM(B7:B9)");
});

test("the cells that a formula refers to, ranges by their corners", () => {
  expect(cellsReferredTo('=SUM(A1:B2)&Old!C3&"D4"', "Kent")).toEqual([
    { sheet: "Kent", row: 0, column: 0 },
    { sheet: "Kent", row: 1, column: 1 },
    { sheet: "Old", row: 2, column: 2 },
  ]);
});
