import { readNumberText } from "../../src/text/read-number.ts";

test.each([
  ["95", 95],
  [" 95.3 ", 95.3],
  ["-0.5", -0.5],
  ["−0.5", -0.5],
  ["+7", 7],
  [".5", 0.5],
  ["5.", 5],
  ["007", 7],
  ["1e5", 100_000],
  ["1.5E-3", 0.0015],
  ["1,234", 1234],
  ["1,234,567.8", 1_234_567.8],
])("%p is %p, as a spreadsheet reads it", (text, number) => expect(readNumberText(text)).toBe(number));

test.each(
  [
    "",
    " ",
    ",",
    ".",
    "-",
    "1,2,3",
    "12,34",
    "1,2345",
    ",123",
    "1234,567",
    "0,5",
    "95,3",
    "1.234,5",
    "0x10",
    "0b1",
  ].concat(["0o7", "Infinity", "-Infinity", "NaN", "1e999", "e5", "1e", "£5", "5%", "<5", "5 6", "n/a", "1_000", "١٢"]),
)("%p is no number", (text) => expect(readNumberText(text)).toBeNull());
