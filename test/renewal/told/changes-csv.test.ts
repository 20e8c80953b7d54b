import Papa from "papaparse";
import type { PackChange } from "../../../src/renewal/change.ts";
import { changeOf } from "../../../src/renewal/change.ts";
import { changesCsv, outcomeOf } from "../../../src/renewal/told/changes-csv.ts";
import { packAfter, packBefore } from "../../fixtures/packs/two-packs.ts";

const packs = { before: packBefore, after: packAfter };
const rows = (changes: readonly PackChange[]): string[][] =>
  Papa.parse<string[]>(changesCsv({ ...packs, changes }).slice(1), { skipEmptyLines: true }).data;

test("it begins with the mark that Excel looks for, and lines end as RFC 4180 has it", () => {
  const csv = changesCsv({ ...packs, changes: [changeOf({ kind: "revised", what: "a", before: "1", after: "2" })] });
  expect(csv.charCodeAt(0)).toBe(0xfeff);
  expect(csv.split("\r\n")).toHaveLength(3);
  expect(csv.replace(/\r\n/g, "")).not.toMatch(/[\r\n]/);
});

test("commas, quotes and line breaks come back as they were", () => {
  const why = 'He said "no",\nand left';
  const [, line] = rows([changeOf({ kind: "caveat", what: "Bristol, City of", before: "", after: "x", why })]);
  expect(line?.slice(4, 10)).toEqual(["Bristol, City of", "", "", "", "x", why]);
});

test("no text is a formula for a spreadsheet; numbers stay numbers", () => {
  for (const text of ["=1+1", "+2.4 percentage points", "-3", "@SUM(A1)", "\t=1", " =1", "\r=1"]) {
    const [, line] = rows([changeOf({ kind: "revised", what: text, before: text, after: "a" })]);
    expect([line?.[4], line?.[7]]).toEqual([`'${text}`, `'${text}`]);
  }
  const [, line] = rows([changeOf({ kind: "revised", what: "a", before: "−3", after: "b", values: [-3, null] })]);
  expect(line?.slice(7)).toEqual(["−3", "b", "", "-3", ""]);
});

test("a change names its council and outcome; what is gone is named as the earlier pack has it", () => {
  const [, line] = rows([
    changeOf({ kind: "gone", area: "E10000016", id: "O06M09", what: "x", before: "1", after: "none" }),
  ]);
  expect(line?.slice(0, 4)).toEqual(["No longer held", "Kent", "E10000016", "Every child achieving"]);
  expect(outcomeOf(packs, "O99M99")).toBe("");
});
