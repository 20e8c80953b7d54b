import { looksLike } from "../../../src/readers/sheet/looks-like.ts";

test.each([
  [null, [["Access denied"]], "It looks like a line of text: “Access denied”."],
  [null, [["%PDF-1.7"], ["x"]], "It looks like a text of 2 lines, which begins “%PDF-1.7”."],
  [
    null,
    [["Our table"], [], ["Ward", "Trees", "Benches"], ["Abbey", "3", "4"]],
    "It looks like a table of 3 rows and 3 columns, with “Ward”, “Trees”, “Benches” at its head.",
  ],
  ["Notes", [["a", "b"]], "Sheet “Notes” looks like a table of 1 rows and 2 columns, with “a”, “b” at its head."],
])("says what sheet %j of %j looks like", (name, rows, sentence) => {
  expect(looksLike({ name, rows })).toBe(sentence);
});

test("cuts what is long", () => {
  const rows = [Array.from({ length: 900 }, () => "x".repeat(900))];
  expect(looksLike({ name: "y".repeat(900), rows }).length).toBeLessThan(400);
});
