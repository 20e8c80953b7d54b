import fc from "fast-check";
import { readFigure, readNumber } from "../../../src/sources/table/figure.ts";

test.each([
  ["0", 0],
  ["-1.5", -1.5],
  ["88,310", 88310],
  ["1,234,567.8", 1234567.8],
  ["73.60000000000001", 73.60000000000001],
  ["64.099999999999994", 64.1],
  ["1.2e-3", 0.0012],
])("%p is the number %p", (text, expected) => expect(readNumber(text)).toBe(expected));

test.each([
  "",
  " ",
  "-",
  "c",
  "[c]",
  "..",
  "1 234",
  "12,34",
  "1,2345",
  "5%",
  "£5",
  "5 (:)",
  "0x10",
  "Infinity",
  "NaN",
  "1.2.3",
])("%p is no number", (text) => expect(readNumber(text)).toBeNull());

test("a mark is what the file's own table says, never 0", () => {
  expect(readFigure("c", { c: "suppressed" })).toEqual({ value: null, state: "suppressed" });
  expect(readFigure("", { "": "notPublished" })).toEqual({ value: null, state: "notPublished" });
});

test("a mark of another file is neither a number nor a mark", () => {
  expect(readFigure("z", { c: "suppressed" })).toBeNull();
  expect(readFigure("constructor", {})).toBeNull();
});

test("a published 0 is a 0", () => expect(readFigure("0", { "0": "suppressed" })).toEqual({ value: 0, state: null }));

test("whatever number is written out is read back", () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      (value) => readNumber(String(value)) === value || String(value).includes("e+"),
    ),
  );
});
