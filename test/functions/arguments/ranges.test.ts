import { isCellError } from "../../../src/functions/cell-error.ts";
import { overlay } from "../../../src/functions/arguments/ranges.ts";

const names = ["area", "metric"] as const;
const column = (...cells: unknown[]): unknown[][] => cells.map((one) => [one]);
const row = (...cells: unknown[]): unknown[][] => [cells];

function laid(first: unknown, second: unknown): string[][] | string {
  try {
    const over = overlay(first, second, names);
    return Array.from({ length: over.rows }, (_, r) =>
      Array.from({ length: over.columns }, (_cell, c) => `${over.first(r, c)}${over.second(r, c)}`),
    );
  } catch (thrown) {
    if (isCellError(thrown)) return `${thrown.code} ${thrown.message}`;
    throw thrown;
  }
}

test.each([
  ["single and single", "a", "1", [["a1"]]],
  ["column and single", column("a", "b"), "1", [["a1"], ["b1"]]],
  ["single and row", "a", row("1", "2"), [["a1", "a2"]]],
  [
    "block and single",
    [
      ["a", "b"],
      ["c", "d"],
    ],
    "1",
    [
      ["a1", "b1"],
      ["c1", "d1"],
    ],
  ],
  [
    "column and row",
    column("a", "b"),
    row("1", "2"),
    [
      ["a1", "a2"],
      ["b1", "b2"],
    ],
  ],
  [
    "row and column",
    row("a", "b"),
    column("1", "2"),
    [
      ["a1", "b1"],
      ["a2", "b2"],
    ],
  ],
  ["two columns of one length", column("a", "b"), column("1", "2"), [["a1"], ["b2"]]],
  ["two rows of one length", row("a", "b"), row("1", "2"), [["a1", "b2"]]],
  [
    "two blocks of one shape",
    [
      ["a", "b"],
      ["c", "d"],
    ],
    [
      ["1", "2"],
      ["3", "4"],
    ],
    [
      ["a1", "b2"],
      ["c3", "d4"],
    ],
  ],
])("%s", (_name, first, second, expected) => expect(laid(first, second)).toEqual(expected));

test.each([
  ["two columns of unlike length", column("a", "b"), column("1", "2", "3")],
  ["two rows of unlike length", row("a", "b"), row("1", "2", "3")],
  [
    "a block and a row",
    [
      ["a", "b"],
      ["c", "d"],
    ],
    row("1", "2"),
  ],
  [
    "a block and a column",
    [
      ["a", "b"],
      ["c", "d"],
    ],
    column("1", "2"),
  ],
])("%s do not fit", (_name, first, second) =>
  expect(laid(first, second)).toMatch(/^#VALUE! “area” .* and “metric” .* do not fit/),
);

test("columns of one size are cut where both are blank, others each for itself", () => {
  expect(laid(column("a", "b", "", ""), column("1", "2", "3", ""))).toEqual([["a1"], ["b2"], ["null3"]]);
  expect(laid(column("a", "b", "", ""), row("1", "2", ""))).toEqual([
    ["a1", "a2"],
    ["b1", "b2"],
  ]);
  expect(laid(column("a", "b", ""), column("1", "2"))).toEqual([["a1"], ["b2"]]);
});

test("an answer that would be too large is refused before it is made", () => {
  const many = Array.from({ length: 1000 }, () => "a");
  expect(laid(column(...many), row(...many))).toBe("#VALUE! The answer would have 1000000 cells; at most 100000 fit.");
});
