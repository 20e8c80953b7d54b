import { holds, oneCell, overlap } from "../../src/formula/block.ts";

/** B2:D3. */
const block = { sheet: "Kent", row: 1, column: 1, rows: 2, columns: 3 };

test.each([
  ["B2, its first", { row: 1, column: 1 }, true],
  ["D3, its last", { row: 2, column: 3 }, true],
  ["A2, left of it", { row: 1, column: 0 }, false],
  ["B1, above it", { row: 0, column: 1 }, false],
  ["E2, right of it", { row: 1, column: 4 }, false],
  ["B4, below it", { row: 3, column: 1 }, false],
])("%s: in the block B2:D3 or not", (_, cell, held) => {
  expect(holds(block, { sheet: "Kent", ...cell })).toBe(held);
  expect(overlap(block, oneCell({ sheet: "Kent", ...cell }))).toBe(held);
  expect(holds(block, { sheet: "Bath", ...cell })).toBe(false);
});

test.each([
  ["itself", block, true],
  ["A1:B2, its corner", { sheet: "Kent", row: 0, column: 0, rows: 2, columns: 2 }, true],
  ["A1:Z9, around it", { sheet: "Kent", row: 0, column: 0, rows: 9, columns: 26 }, true],
  ["C1:C9, across it", { sheet: "Kent", row: 0, column: 2, rows: 9, columns: 1 }, true],
  ["B4:D5, right below it", { sheet: "Kent", row: 3, column: 1, rows: 2, columns: 3 }, false],
  ["E2:F3, right beside it", { sheet: "Kent", row: 1, column: 4, rows: 2, columns: 2 }, false],
  ["the same on another sheet", { ...block, sheet: "Bath" }, false],
])("B2:D3 shares a cell with %s or not, whichever is asked", (_, other, shared) => {
  expect(overlap(block, other)).toBe(shared);
  expect(overlap(other, block)).toBe(shared);
});

test("one cell is a block of one row and column, and nothing else of it is kept", () => {
  expect(oneCell(block)).toEqual({ sheet: "Kent", row: 1, column: 1, rows: 1, columns: 1 });
});
