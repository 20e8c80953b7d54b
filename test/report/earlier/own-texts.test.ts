import { isOwnFormula, isOwnText, ownTexts, readOwnTexts } from "../../../src/report/earlier/own-texts.ts";
import type { SheetDraft } from "../../../src/report/sheet-draft.ts";

const reference = { kind: "cell", at: { sheet: "A", row: 3, column: 1 } } as const;
const draft = {
  name: "A",
  cells: [
    ["Ours", 7, null],
    [reference, { kind: "entered", cell: "Theirs" }],
  ],
} as unknown as SheetDraft;

test("what a report wrote is known again, formulas wherever their cells are now; what somebody typed is not", () => {
  const own = new Set(ownTexts([draft]).flatMap(readOwnTexts));
  expect([isOwnText(own, "Ours"), isOwnText(own, 7), isOwnText(own, "Theirs")]).toEqual([true, true, false]);
  expect([isOwnFormula(own, "=$C$9"), isOwnFormula(own, "=C9+1")]).toEqual([true, false]);
});

test("more than a cell holds goes into several, and any other text holds none", () => {
  const texts = ownTexts([draft], 24);
  expect(texts.length).toBe(3);
  expect(texts.flatMap(readOwnTexts)).toEqual(ownTexts([draft]).flatMap(readOwnTexts));
  expect(readOwnTexts("Ours")).toEqual([]);
});
