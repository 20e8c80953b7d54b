import fc from "fast-check";
import { callerOf } from "../../src/report/call-function.ts";
import { type Condition, type Expression, expressionFormula } from "../../src/formula/expression.ts";
import { workOut } from "../../src/report/work-out.ts";
import { cellError } from "../../src/functions/cell-error.ts";
import type { CellAddress, CellValue } from "../../src/workbook/port.ts";
import { newXlsx } from "../fixtures/checked-xlsx.ts";
import { bareFigure } from "../../src/wording/figure/number.ts";
import { bareNumberFormat } from "../../src/wording/figure/number-format.ts";
import { hasLibreOffice, skippedWhere, workedOut } from "../audit/libre-office.ts";

/** The cells that the expressions refer to, below each other in column A of the sheet "Given". */
const given: readonly CellValue[] = [
  "better",
  "similar",
  "Better",
  "worse",
  "",
  12.5,
  -3.25,
  0,
  1234.5,
  "Kent & co",
  "£1,200",
  "52%",
  "2026-07-01",
  46112,
  0.32,
  15,
  17.45,
  2.675,
  "Essex; Herefordshire, County of; Kent & co",
];
const sheet = "Given";
const place = (row: number): CellAddress => ({ sheet, row, column: 0 });
const cell = (row: number): Expression => ({ kind: "cell", at: place(row) });
const all = { sheet, row: 0, column: 0, rows: given.length, columns: 1 };
const around = {
  call: callerOf({
    FAILS: () => [[cellError("#N/A", "none")]],
    TABLE: () => [
      ["a", 1],
      ["b", 2],
    ],
  }),
  valueAt: ({ row }: CellAddress): CellValue => given[row] ?? null,
};
const shown = (of: Expression, unit: string): Expression => ({
  kind: "shown",
  of,
  format: bareNumberFormat(unit),
  shown: (value) => bareFigure(value, unit),
});
const above = (one: Expression, other: number): Condition => ({ kind: "above", one, other });
const when = (is: Condition, then: Expression, otherwise: Expression): Expression => ({
  kind: "when",
  is,
  then,
  otherwise,
});

/** Every ordinary function, on all kinds of figures and texts. */
const expressions: readonly Expression[] = [
  cell(0),
  cell(6),
  { kind: "joined", parts: ["say ", cell(9), ' "', cell(5), '"'] },
  { kind: "count", within: all, equals: "better" },
  { kind: "count", within: all, equals: "nowhere" },
  { kind: "total", of: all },
  { kind: "total", of: { ...all, row: 5, rows: 4 }, where: { ...all, row: 3, rows: 4 } },
  { kind: "letters", of: cell(9) },
  { kind: "letters", of: cell(4) },
  { kind: "rows", above0: all, numbers: all },
  { kind: "rows", above0: { ...all, rows: 3 }, numbers: { ...all, row: 5, rows: 3 } },
  { kind: "rows", above0: { ...all, row: 5, rows: 3 }, numbers: { ...all, row: 8, rows: 3 } },
  { kind: "sum", parts: [cell(5), cell(6), 2] },
  { kind: "less", from: 10, take: { kind: "count", within: all, equals: "worse" } },
  { kind: "times", of: cell(14), by: 100 },
  ...[14, 16, 17].flatMap((row): Expression[] => [
    { kind: "round", of: cell(row), decimals: 1 },
    { kind: "round", of: { kind: "less", from: 0, take: cell(row) }, decimals: 2 },
  ]),
  { kind: "size", of: { kind: "less", from: 0, take: cell(16) } },
  when({ kind: "is-empty", of: cell(9) }, "empty", "filled"),
  when({ kind: "equal", one: cell(10), other: "£1,200" }, "same", "other"),
  when({ kind: "equal", one: cell(9), other: "KENT & CO" }, "same", "other"),
  when({ kind: "equal", one: { kind: "sum", parts: [45.3, 20.4] }, other: 65.7 }, "same", "other"),
  { kind: "part", of: cell(9), from: "en", to: " &", short: true },
  { kind: "date", of: cell(12) },
  { kind: "day", of: cell(13), shown: "day" },
  { kind: "day", of: cell(13), shown: "month" },
  { kind: "from", of: cell(9), place: 3 },
  { kind: "from", of: "ab", place: 3 },
  ...["*er", "b*", "??????", "?", "kent*", "*&*", "b.*"].map(
    (like): Expression => ({ kind: "count-like", within: { ...all, rows: 5 }, like }),
  ),
  {
    kind: "count-like",
    within: { ...all, rows: 4 },
    like: "*e*",
    where: { within: { ...all, rows: 4 }, equals: "better" },
  },
  ...[1, 2, 3, 4].flatMap((number) =>
    (["first", "behind"] as const).map((which): Expression => ({ kind: "names", of: cell(18), which, number })),
  ),
  ...["SIMILAR", "nowhere", "52%", "kent & co"].map(
    (of): Expression => ({ kind: "or-if-error", of: { kind: "place", of, within: all }, otherwise: "not there" }),
  ),
  ...[1, 6, 17].map((one): Expression => ({ kind: "at-place", of: all, place: one })),
  { kind: "at-place", of: all, place: { kind: "place", of: cell(9), within: all } },
  {
    kind: "or-if-error",
    of: { kind: "at-place", of: all, place: { kind: "place", of: "nowhere", within: all } },
    otherwise: "none",
  },
  { kind: "names", of: cell(9), which: "first", number: 1 },
  { kind: "names", of: cell(9), which: "behind", number: 1 },
  { kind: "names", of: "", which: "first", number: 2 },
  { kind: "part", of: cell(9), from: "t " },
  { kind: "part", of: cell(9), from: "T ", past: true },
  { kind: "part", of: cell(9), from: "en", to: "&" },
  { kind: "part", of: cell(9), from: "en", past: true, to: "&" },
  { kind: "or-if-error", of: { kind: "part", of: cell(9), from: "nowhere" }, otherwise: "none" },
  { kind: "or-if-error", of: { kind: "part", of: cell(9), from: "K", to: "nowhere" }, otherwise: "none" },
  ...[0, 9, 10, 15, 29, 30, 400].map(
    (of): Expression => ({ kind: "by-number", of, per: 20, texts: ["none", "one", "two", "many"] }),
  ),
  shown(cell(5), "%"),
  shown(cell(6), "%"),
  shown(cell(6), "percentage points"),
  shown(cell(8), "per 100,000"),
  shown(cell(14), "per 1,000"),
  shown(cell(5), "per 1,000"),
  shown(cell(8), "£ per head"),
  shown(cell(5), "£ per hour"),
  shown(cell(14), "index, 0 to 1"),
  shown(cell(8), "people"),
  shown(cell(9), "%"),
  shown(cell(16), "%"),
  shown(cell(17), "£ per hour"),
  when({ kind: "equal", one: cell(0), other: "BETTER" }, "same", "other"),
  when({ kind: "equal", one: cell(5), other: 12.5 }, "same", "other"),
  when(above(cell(5), 12), "above", "not"),
  when(above(cell(5), 12.5), "above", "not"),
  when({ kind: "is-number", of: cell(4) }, "number", "none"),
  when({ kind: "is-number", of: cell(7) }, "number", "none"),
  when({ kind: "contains", text: cell(9), part: "KENT" }, "in", "out"),
  when({ kind: "contains", text: cell(9), part: "Essex" }, "in", "out"),
  when({ kind: "both", all: [above(cell(5), 1), above(cell(6), 1)] }, "both", "not both"),
  { kind: "joined", parts: [when(above(1, 0), { kind: "joined", parts: ["a", cell(7)] }, "b"), "c"] },
  `${"long ".repeat(100)}"text"`,
];

describe("what a cell calculates", () => {
  test.each(expressions.map((one) => [expressionFormula(one, { namespace: "LOF", onSheet: sheet }), one]))(
    "%s gives a value",
    (_formula, one) => {
      expect(["string", "number"]).toContain(typeof workOut(one, around));
    },
  );

  test("takes one cell of a function's table", () => {
    const call = { name: "TABLE", args: [] };
    expect(workOut({ kind: "item", call, row: 2, column: 1 }, around)).toBe("b");
  });

  test("passes an error on through everything but the function that is for it", () => {
    const fails: Expression = { kind: "call", call: { name: "FAILS", args: [] } };
    expect(workOut({ kind: "joined", parts: ["x", fails] }, around)).toEqual({ error: "#N/A", message: "none" });
    expect(workOut(when(above(fails, 1), "a", "b"), around)).toMatchObject({ error: "#N/A" });
    expect(
      workOut({ kind: "or-if-missing", of: { kind: "joined", parts: ["x", fails] }, otherwise: "none" }, around),
    ).toBe("none");
    expect(workOut(when({ kind: "is-number", of: fails }, "a", "b"), around)).toBe("b");
  });

  test("any text is joined as it is", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(workOut({ kind: "joined", parts: [one, other] }, around)).toBe(one + other);
      }),
    );
  });
});

(hasLibreOffice ? test : test.skip)(
  `LibreOffice works out the same from the formulas${skippedWhere}`,
  async () => {
    const { port, bytes } = newXlsx(new Date(0));
    const plain = { formats: [], textRules: [], columnWidths: [20], headerRow: null, print: null };
    await port.addSheet({ name: sheet, cells: given.map((value) => [value]), ...plain });
    const setting = { namespace: "LOF", onSheet: "Asked" } as const;
    await port.addSheet({
      name: "Asked",
      cells: expressions.map((one) => [{ formula: expressionFormula(one, setting) }]),
      ...plain,
    });
    const book = await workedOut(await bytes());
    const found = expressions.map(
      (_, row) => (book.Sheets["Asked"]?.[`A${row + 1}`] as { v?: unknown } | undefined)?.v ?? "",
    );
    expect(found).toEqual(expressions.map((one) => workOut(one, around)));
  },
  120_000,
);
