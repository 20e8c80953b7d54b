import { blockFromWords, blockWords } from "../../../src/taskpane/views/block-words.ts";

const sheets = ["Example KPIs", "Kent", "It's ours"];
const range = (sheet: string) => ({ sheet, row: 2, column: 0, rows: 6, columns: 6 });

test.each([
  ["Example KPIs!A3:F8", range("Example KPIs")],
  ["'Example KPIs'!$A$3:$F$8", range("Example KPIs")],
  ["example kpis!f8:a3", range("Example KPIs")],
  ["'It''s ours'!A3:F8", range("It's ours")],
  ["  A3:F8 ", range("Kent")],
  ["B2", { sheet: "Kent", row: 1, column: 1, rows: 1, columns: 1 }],
])("“%s” is the range it looks like", (text, block) => {
  expect(blockFromWords(text, sheets, "Kent")).toEqual(block);
});

test.each(["", "KPIs", "Nowhere!A1", "A0", "A1:", "ZZZZ1", "A1:F8:G9"])("“%s” is no range", (text) => {
  expect(blockFromWords(text, sheets, "Kent")).toBeNull();
});

test("a range is written with its sheet, and read back as itself", () => {
  expect(blockWords(range("Example KPIs"))).toBe("Example KPIs!A3:F8");
  expect(blockFromWords(blockWords(range("Kent")), sheets, "Example KPIs")).toEqual(range("Kent"));
});
