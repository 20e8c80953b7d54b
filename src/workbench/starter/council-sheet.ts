import { literal } from "../../formula/formula.ts";
import { verdictRules } from "../../report/looks.ts";
import type { NewSheet, WriteCell } from "../../workbook/port.ts";
import { starterWords as words } from "../../wording/workbook/starter.ts";
import * as looks from "./looks.ts";

/** The metrics of the block, by our short names, with the number format of their unit. */
const metrics: readonly (readonly [name: string, numberFormat: string])[] = [
  ["Persistent absence", '0.0"%"'],
  ["NEET aged 16 to 17", '0.0"%"'],
  ["Good level of development at 5", '0.0"%"'],
  ["Children looked after rate", "#,##0.0"],
  ["Healthy life expectancy, male", "0.0"],
  ["Children in low-income families", '0.0"%"'],
];
const neighbours = 8;
const periods = metrics.length;
const width = metrics.length + 1;
const lastColumn = String.fromCharCode(65 + metrics.length);

/** Rows of the sheet, counted from 0. */
const row = {
  title: 0,
  council: 1,
  head: 3,
  unit: 4,
  period: 5,
  own: 6,
  median: 7,
  position: 8,
  verdict: 9,
  nearest: 10,
  trend: 11 + neighbours,
} as const;
const at = (first: number, column = 0, columns = width, rows = 1) => ({ row: first, column, columns, rows });

/** A sheet for one council: its position, its neighbours' figures by one formula, and a trend. */
export function councilSheet(council: string): NewSheet {
  return {
    name: council,
    cells: cells(council),
    formats: [
      { at: at(row.title), format: looks.title },
      { at: at(row.council, 1, 1), format: looks.input },
      { at: at(row.council, 2, 1), format: looks.note },
      { at: at(row.head), format: looks.head },
      { at: at(row.head, 0, 1), format: looks.headLeft },
      { at: at(row.unit), format: looks.underHead },
      { at: at(row.period), format: looks.lastUnderHead },
      { at: at(row.own), format: looks.own },
      { at: at(row.position, 1, metrics.length, 2), format: looks.right },
      // "joint 12th to 13th of 16" is the longest text and must fit.
      { at: at(row.position, 1, metrics.length), format: { fontSize: 9 } },
      { at: at(row.verdict), format: looks.lineBelow },
      // So must "lower, a little below the median (derived interval)", in lines.
      { at: at(row.verdict, 1, metrics.length), format: { fontSize: 9, wrap: true } },
      ...metrics.flatMap(([, numberFormat], i) => [
        { at: at(row.own, i + 1, 1, 2), format: { numberFormat, ...looks.right } },
        { at: at(row.nearest, i + 1, 1, neighbours), format: { numberFormat, ...looks.right } },
      ]),
      { at: at(row.trend, 0, 1), format: looks.section },
      { at: at(row.trend + 1), format: looks.lastUnderHead },
      { at: at(row.trend + 2), format: looks.strong },
      { at: at(row.trend + 2, 1, periods, 2), format: { numberFormat: metrics[0]?.[1] ?? "0.0", ...looks.right } },
      { at: at(row.trend + 4, 0, 1), format: looks.note },
    ],
    textRules: metrics.flatMap((_, i) => verdictRules([row.verdict, row.verdict], i + 1)),
    columnWidths: [24, ...metrics.map(() => 19)],
    rowHeights: [{ row: row.verdict, points: 40 }],
    headerRow: null,
    print: null,
  };
}

function cells(council: string): WriteCell[][] {
  const names = `B${row.head + 1}:${lastColumn}${row.head + 1}`;
  const first = `B${row.head + 1}`;
  const nearest = `A${row.nearest + 1}:A${row.nearest + neighbours}`;
  const filled: Readonly<Record<number, WriteCell[]>> = {
    [row.title]: [{ formula: `=B2&${literal(words.neighboursTitle)}` }],
    [row.council]: ["Council", council, words.councilNote],
    [row.head]: ["Latest figures", ...metrics.map(([name]) => name)],
    [row.unit]: ["", { formula: `=LOF.ABOUT(${names},"unit")` }],
    [row.period]: ["", { formula: `=LOF.METRIC(B2,${names},,"period")` }],
    [row.own]: [{ formula: "=B2" }, { formula: `=LOF.METRIC(B2,${names})` }],
    [row.median]: ["Median of all neighbours", { formula: `=LOF.BENCHMARK(B2,${names})` }],
    [row.position]: ["Position", { formula: `=LOF.POSITION(B2,${names})` }],
    [row.verdict]: ["Verdict", { formula: `=LOF.VERDICT(B2,${names})` }],
    [row.nearest]: [{ formula: `=LOF.NEIGHBOURS(B2,${neighbours})` }, { formula: `=LOF.METRIC(${nearest},${names})` }],
    [row.trend]: [{ formula: `=${first}&${literal(words.overTime)}` }],
    [row.trend + 1]: ["", { formula: `=TRANSPOSE(LOF.HISTORY(B2,${first},${periods},"median"))` }],
    [row.trend + 2]: [{ formula: "=B2" }],
    [row.trend + 3]: ["Median of all neighbours"],
    [row.trend + 4]: [
      {
        formula:
          '="Local Outcomes Framework, edition of "&LOF.EDITION("edition")&". Figures collected on "&LOF.EDITION("built")&". Newest: "&LOF.EDITION("newest")&"."',
      },
    ],
  };
  return Array.from({ length: row.trend + 5 }, (_, r) => filled[r] ?? []);
}
