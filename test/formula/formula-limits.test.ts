import { brokenLimit } from "../../src/formula/formula-limits.ts";

const nested = (levels: number): string => `=${"ABS(".repeat(levels)}1${")".repeat(levels)}`;
const given = (count: number): string => `=SUM(${new Array(count).fill("1").join(",")})`;
const quoted = (text: string): string => `="${text.replaceAll('"', '""')}"`;

test.each([
  ["nothing", "", null],
  ["a text of 255 letters", quoted("x".repeat(255)), null],
  ["a text of 256 letters", quoted("x".repeat(256)), "literal"],
  ["255 quotation marks, each written twice", quoted('"'.repeat(255)), null],
  ["256 quotation marks", quoted('"'.repeat(256)), "literal"],
  ["two texts of 255 joined", `${quoted("x".repeat(255))}&"${"y".repeat(255)}"`, null],
  ["a text that never closes", `="${"x".repeat(300)}`, "literal"],
  ["64 levels", nested(64), null],
  ["65 levels", nested(65), "levels"],
  ["65 functions beside one another", `=${new Array(65).fill("ABS(1)").join("+")}`, null],
  ["100 brackets without a function", `=${"(".repeat(100)}1${")".repeat(100)}`, null],
  ["255 arguments", given(255), null],
  ["256 arguments", given(256), "given"],
  ["300 commas in an array", `=SUM({${new Array(300).fill("1").join(",")}})`, null],
  ["300 commas in a text", `=LEN("${",".repeat(250)}")+LEN("${",".repeat(50)}")`, null],
  [
    "300 commas in two functions",
    `=SUM(${new Array(150).fill("1").join(",")},MAX(${new Array(150).fill("1").join(",")}))`,
    null,
  ],
  ["brackets and quotation marks in a sheet's name", `='It''s "${"(".repeat(25)}'!A1&"${"x".repeat(255)}"`, null],
  ["a quotation mark in a table's column", `=SUM(Kent[Say '"NEET'" ['[x']]])&"${"x".repeat(255)}"`, null],
  ["8,192 letters", `=${"1".repeat(8_192)}`, null],
  ["8,193 letters", `=${"1".repeat(8_193)}`, "letters"],
])("%s: %#", (_what, formula, broken) => {
  expect(brokenLimit(formula)).toBe(broken);
});
