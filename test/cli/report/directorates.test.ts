import { readDirectorates } from "../../../src/cli/report/directorates.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";

const desk = shippedDesk();
const read = (text: string | Uint8Array) =>
  readDirectorates(desk, "d.csv", typeof text === "string" ? new TextEncoder().encode(text) : text).map(
    ({ name, outcomes, metrics }) => [name, [...outcomes].map(({ number }) => number), [...metrics]],
  );

test("the first column has the directorates; columns headed outcome or metric, or else the second, what belongs to them", () => {
  expect(read("Directorate,What it has\nChildren,5;6\nGrowth,7")).toEqual([
    ["Children", [5, 6], []],
    ["Growth", [7], []],
  ]);
  expect(read('Committee,Chair,Outcomes,Single metrics\nChildren,Cllr 5,"5, 6",persistent absence\n')).toEqual([
    ["Children", [5, 6], ["O06M09"]],
  ]);
});

test("a file that Excel saved is read, in either of its encodings and with semicolons", () => {
  const windows = new Uint8Array(Buffer.from("Directorate;Outcomes\r\nCaf\u00e9;5\r\n", "latin1"));
  expect(read(windows)).toEqual([["Café", [5], []]]);
  expect(read("\uFEFFDirectorate,Outcomes\r\nCafé,5\r\n")).toEqual([["Café", [5], []]]);
});

test.each([
  ["Directorate,Outcomes", /It needs a row of headings, then a row for each directorate/],
  ["Children,5\nGrowth,7", /Its first row is read as headings/],
  [
    "Directorate,Outcomes\nChildren,5\nGrowth,hapiness",
    /In row 3: The framework has no metric on happiness: nearest are/,
  ],
  ['Directorate,Outcomes\nChildren,"5', /In row 2 a quotation mark is not closed/],
  ["Directorate,Outcomes\nChildren,5\n,6", /In row 3, “6” stands beside no directorate/],
  [
    "Directorate,Outcomes\nChildren,5,6",
    /^“d\.csv” is no table of directorates\. Row 2 has more cells than there are headings/,
  ],
  ["PK\u0000\u0000", /It is no CSV: save the table as one\./],
])("%p is refused, and the row is named", (text, sentence) => {
  expect(() => read(text)).toThrow(sentence);
});
