import ExcelJS from "exceljs";
import { utils } from "@e965/xlsx";
import { evaluate, type World } from "../../src/actions/figures/foretell/evaluate.ts";
import { excelFunctions } from "../../src/actions/figures/foretell/excel-table.ts";
import { Untold } from "../../src/actions/figures/foretell/plain-values.ts";
import { parseSyntax } from "../../src/formula/syntax/parse-syntax.ts";
import { partsOf } from "../../src/formula/syntax/syntax.ts";
import type { CellValue } from "../../src/workbook/port.ts";
import { hasLibreOffice, skippedWhere, workedOut } from "./libre-office.ts";

/*
 * What is worked out of Excel's functions when it is foretold what cells will show, beside what LibreOffice gives: every
 * sign and function over numbers, blanks, texts, truth values and errors. What is untold is compared with nothing; which
 * formulas must be told stands in the test beside.
 */

const inLibreOffice = hasLibreOffice ? test : test.skip;

/** Column A from the first row on; null is a blank cell. */
const column: readonly CellValue[] = [
  3,
  -2.5,
  null,
  "abc",
  true,
  { error: "#N/A" },
  "12",
  0,
  0.1,
  0.3,
  "ABC",
  123456789.123456,
  false,
  " a  b ",
  0.0001,
  { error: "#DIV/0!" },
  2,
  1.005,
  "a*c",
  1e15,
];
/** Columns C to E, five rows: a table of numbers, texts and a blank. */
const table: readonly (readonly CellValue[])[] = [
  ["one", 1, 10],
  ["Two", 2, null],
  ["three", 3, 30.5],
  [null, 4, "text"],
  ["five", 5, true],
];

const cells = column.map((_, row) => `A${row + 1}`);
const typed = ['"x"', '""', "7", "TRUE", "1.5", "-1"];
const one = [...cells, ...typed];

const signs = ["+", "-", "*", "/", "^", "&", "=", "<>", "<", ">", "<=", ">="];
const ofOne = "NOT ISNUMBER ISTEXT ISERROR ISNA ISBLANK TRIM UPPER LOWER LEN LEFT RIGHT ABS SUM MIN MAX AVERAGE AND OR";
const written = [
  ...signs.flatMap((sign) => one.flatMap((first) => one.map((second) => `${first}${sign}${second}`))),
  ...one.flatMap((first) => [`-${first}`, `+${first}`, `${first}%`, `--${first}`, `-${first}^2`, `2^-${first}`]),
  ...ofOne.split(" ").flatMap((name) => one.map((first) => `${name}(${first})`)),
  ...one.flatMap((first) => [
    `IF(${first},"yes","no")`,
    `IF(${first},A3)`,
    `IF(TRUE,${first},1)`,
    `IF(FALSE,1,${first})&"!"`,
    `IF(${first},,5)`,
    `IFERROR(${first},"else")`,
    `IFERROR(${first},"else")&"!"`,
    `IFNA(${first},"else")`,
    `IFERROR(1/${first},-1)`,
    `CONCATENATE("<",${first},">")`,
    `EXACT(${first},"abc")`,
    `EXACT(${first},3)`,
    `SUBSTITUTE(${first},"b","$&")`,
    `SUBSTITUTE("a1b1",${first},"_")`,
    `LEFT(${first},2)`,
    `LEFT("abcdef",${first})`,
    `RIGHT(${first},2)`,
    `RIGHT("abcdef",${first})`,
    `MID(${first},2,2)`,
    `MID("abcdef",${first},2)`,
    `MID("abcdef",2,${first})`,
    `ROUND(${first},0)`,
    `ROUND(${first},2)`,
    `ROUND(1234.5678,${first})`,
    `AND(TRUE,${first})`,
    `OR(FALSE,${first})`,
    `SUM(1,${first})`,
    `MIN(5,${first})`,
    `MAX(-5,${first})`,
    `AVERAGE(1,${first})`,
    `CHOOSE(${first},"a","b","c")`,
    `CHOOSE(2,"a",${first})`,
    `MATCH(${first},A1:A20,0)`,
    `MATCH(${first},C1:C5,0)`,
    `INDEX(C1:E5,${first},2)`,
    `INDEX(C1:C5,${first})`,
    `@${first}`,
  ]),
  ...["SUM", "MIN", "MAX", "AVERAGE"].flatMap((name) =>
    ["D1:D5", "E1:E5", "C1:E5", "C1:C5", "A1:A5", "A1:A6", "A16:A17", "A3:A4", "A9:A10", "H1:H9", "D1:D5,E1,2", "{1,2;3,4}"].map(
      (range) => `${name}(${range})`,
    ),
  ),
  ...["ROWS", "COLUMNS"].flatMap((name) => ["C1:E5", "A1", "A:A", "1:1", "{1,2,3}", "H1:J9"].map((of) => `${name}(${of})`)),
  ..."ROW() COLUMN() ROW(C7) COLUMN(C7) TRUE() FALSE() NA() PI()".split(" "),
  'MATCH("TWO",C1:C5,0)', 'MATCH("t*",C1:C5,0)', "MATCH(30.5,E1:E5,0)", "MATCH(3,D1:D5)", "MATCH(3,D1:D5,1)", "MATCH(2,D1:D5,)",
  "INDEX(C1:E5,2,3)", "INDEX(C1:E5,6,1)", "INDEX(C1:E1,2)", "INDEX(C1:E5,2)", "INDEX(C1:E5,1,0)", "INDEX(C4:C5,1)&1",
  "INDEX(D1:D5,MATCH(\"three\",C1:C5,0))", "INDEX({1,2;3,4},2,2)", "INDEX({1,2;3,4},3,1)",
  "0.1+0.2-0.3", "1-0.9-0.1", "(0.1+0.2)=0.3", "0.1*3=0.3", "0.1*3-0.3", "1/3&\"\"", "2/3*3&\"\"", "1/3000&\"\"", "1E15&\"\"", "1E14&\"\"",
  "123456789012345&\"\"", "0.1+0.2&\"\"", "-0.5&\"\"", "-A8&\"\"", "1/-A8", "100000*1.1&\"\"", "1E300*1E300", "1E-300*1E-300", "2^0.5", "2^-1",
  "(-8)^(1/3)", "0^0", "2^3^2", "-2^2", "5%", "50%%", "1=1=TRUE", "\"a\"=\"A\"", "\"ß\"=\"SS\"", "1=\"1\"", "A3=\"\"", "A3=0", "A3=FALSE", "A3=A3",
  "ROUND(2.5,0)", "ROUND(-2.5,0)", "ROUND(0.285,2)", "ROUND(1.005,2)", "ROUND(2.675,2)", "ROUND(1E10,1)", "ROUND(15,-1)", "ROUND(-0.4,0)",
  "ROUND(1.45,1)", "ROUND(4.35,1)", "ROUND(0.5,0)", "ROUND(123456.7895,3)", "ROUND(8.345,2)",
  'LEFT("abc",0)', 'LEFT("abc",-1)', 'LEFT("abc",)', 'RIGHT("abc",9)', 'MID("abc",0,1)', 'MID("abc",9,1)', 'MID("abc",2,9)', 'LEN("é")',
  'LEN("👍")', 'LEFT("👍b",1)', 'UPPER("straße")', 'LOWER("ÀÉ")', 'UPPER("àé")', 'TRIM("  a   b  ")', 'SUBSTITUTE("aaa","a","b",2)',
  'SUBSTITUTE("aAa","a","")', "NOT(0)", "AND(1,0)", "OR(0,2)", 'AND(TRUE,"x")', "AND(FALSE,NA())", "OR(TRUE,NA())", "IF(1,2)", "IF(0,2)",
  "IF(NA(),1,2)", "IFERROR(NA(),)", "IFNA(1/0,1)", "ISBLANK(H9)", "ISBLANK(\"\")", "ISNUMBER(H9)", "ISTEXT(\"\")", "ISERROR(1/0)", "ISNA(NA())",
  "CHOOSE(4,1,2,3)", "CHOOSE(0,1)", "CHOOSE(1.5,1,2)", "CHOOSE(1,A3)", "CHOOSE(1,A3)&\"!\"", "SUM(\"3\")", "SUM(TRUE,1)", "SUM(A5)", "SUM(A7)", "MIN(H1:H3)",
  "AVERAGE(H1:H3)", "CONCATENATE(1,TRUE,\"a\")", "TRUE&1", "TRUE+1", "\"2\"*3", "A7*2", "A4*2",
]; // prettier-ignore
// ROW() is of the formula's own cell: it stands in the first.
const formulas = [...new Set(["ROW()", ...written])];

const home = { sheet: "Sheet1", row: 0, column: 6 };
const valueAt = (row: number, at: number): CellValue =>
  at === 0 ? (column[row] ?? null) : ((at >= 2 ? table[row]?.[at - 2] : null) ?? null);
const world: World = {
  cells: ({ row, column: first, rows, columns }) =>
    Array.from({ length: Math.min(rows, 60) }, (_, r) =>
      Array.from({ length: Math.min(columns, 20) }, (_cell, c) => valueAt(row + r, first + c)),
    ),
  spill: () => [[{ error: "#REF!" }]],
  call: () => [[null]],
};

/** What is foretold; undefined where it is untold. A blank cell alone shows 0. */
function foretold(formula: string): CellValue | undefined {
  try {
    return evaluate(parseSyntax(`=${formula}`), world, home)[0]?.[0] ?? 0;
  } catch (thrown) {
    if (thrown instanceof Untold) return undefined;
    throw thrown;
  }
}

const told = formulas
  .map((formula) => ({ formula, value: foretold(formula) }))
  .filter(({ value }) => value !== undefined);

inLibreOffice(
  `all that is foretold of Excel's functions and signs is what LibreOffice gives${skippedWhere}`,
  async () => {
    const shown = await inOffice(told.map(({ formula }) => formula));
    const wrong = told.flatMap(({ formula, value }, at) => {
      const [ours, theirs] = [plain(value ?? null), shown[at]!];
      return isAlike(ours, theirs)
        ? []
        : [`=${formula}: ${JSON.stringify(ours)}, in LibreOffice ${JSON.stringify(theirs)}`];
    });
    expect(wrong).toEqual([]);
  },
  300_000,
);

test("each function and sign that is worked out is among the formulas that are told", () => {
  const used = new Set(
    told.flatMap(({ formula }) =>
      partsOf(parseSyntax(`=${formula}`)).flatMap((part) =>
        part.kind === "function" ? [part.name] : part.kind === "pair" ? [part.sign] : [],
      ),
    ),
  );
  // A whole answer, and what files have for the signs @ and #: test/actions/figures/foretell.
  const elsewhere = ["TRANSPOSE", "SINGLE", "ANCHORARRAY"];
  const left = [...Object.keys(excelFunctions), ...signs].filter((one) => !used.has(one) && !elsewhere.includes(one));
  expect(left).toEqual([]);
  expect(told.length).toBeGreaterThan(formulas.length / 2);
});

async function inOffice(all: readonly string[]): Promise<(string | number | boolean)[]> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Sheet1");
  const give = (row: number, at: number, value: CellValue): void => {
    if (value !== null) sheet.getCell(row + 1, at + 1).value = value as ExcelJS.CellValue;
  };
  column.forEach((value, row) => give(row, 0, value));
  table.forEach((line, row) => line.forEach((value, at) => give(row, at + 2, value)));
  all.forEach((formula, row) => {
    const stored = formula.replace(/@/g, "").replace(/\bIFNA\(/g, "_xlfn.IFNA(");
    sheet.getCell(row + 1, home.column + 1).value = { formula: stored };
  });
  const found = (await workedOut(new Uint8Array(await book.xlsx.writeBuffer()))).Sheets["Sheet1"]!;
  return all.map((_, row) => {
    const cell = found[utils.encode_cell({ r: row, c: home.column })] as
      | { t: string; v: never; w?: string }
      | undefined;
    return cell === undefined ? "" : cell.t === "e" ? (cell.w ?? "error") : cell.v;
  });
}

function plain(value: CellValue): string | number | boolean {
  return typeof value === "object" ? (value?.error ?? "") : value;
}

function isAlike(one: string | number | boolean, other: string | number | boolean): boolean {
  // A truth value is a number in LibreOffice, and the other way round.
  if (typeof one === "number" && typeof other === "boolean") return one === Number(other);
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= 1e-12 * Math.max(Math.abs(one), Math.abs(other));
}
