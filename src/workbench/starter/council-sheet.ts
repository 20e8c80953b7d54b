import type { NewSheet, WriteCell } from "../../workbook/port.ts";
import * as looks from "./looks.ts";

/** The metrics of the block, by our short names, with the number format of their unit. */
const metrics: readonly (readonly [name: string, numberFormat: string])[] = [
  ["Persistent absence", '0.0"%"'],
  ["NEET aged 16 to 17", '0.0"%"'],
  ["Good level of development at 5", '0.0"%"'],
  ["Children looked after rate", "#,##0.0"],
  ["Healthy life expectancy, female", "0.0"],
  ["Children in low-income families", '0.0"%"'],
];
const neighbours = 10;
const periods = metrics.length;

/** Rows of the sheet, counted from 0. */
const rows = {
  title: 0,
  council: 1,
  head: 3,
  unit: 4,
  period: 5,
  own: 6,
  median: 7 + neighbours,
  trend: 9 + neighbours,
};
const width = metrics.length + 1;
const lastColumn = String.fromCharCode(65 + metrics.length);
const at = (row: number, column = 0, columns = width, height = 1) => ({ row, column, columns, rows: height });

/** A sheet for one council: its neighbours, a block of metrics across all of them by one formula, and a trend. */
export function councilSheet(council: string): NewSheet {
  return {
    name: council,
    cells: cells(council),
    formats: [
      { at: at(rows.title), format: looks.title },
      { at: at(rows.council, 1, 1), format: looks.input },
      { at: at(rows.council, 2, 1), format: looks.note },
      { at: at(rows.head), format: looks.head },
      { at: at(rows.head, 0, 1), format: looks.headLeft },
      { at: at(rows.unit), format: looks.underHead },
      { at: at(rows.period), format: looks.lastUnderHead },
      { at: at(rows.own), format: looks.own },
      { at: at(rows.median - 1), format: looks.lineAbove },
      { at: at(rows.median), format: looks.sum },
      ...metrics.map(([, numberFormat], i) => ({
        at: at(rows.own, i + 1, 1, rows.median - rows.own + 1),
        format: { numberFormat, align: "right" as const },
      })),
      { at: at(rows.trend, 0, 1), format: looks.section },
      { at: at(rows.trend + 1), format: looks.lastUnderHead },
      { at: at(rows.trend + 2, 0, 1), format: looks.sum },
      { at: at(rows.trend + 2, 1, periods), format: { numberFormat: metrics[0]?.[1] ?? "0.0", align: "right" } },
      { at: at(rows.trend + 4, 0, 1), format: looks.note },
    ],
    textRules: [],
    columnWidths: [25, ...metrics.map(() => 16)],
    headerRow: null,
    print: null,
  };
}

function cells(council: string): WriteCell[][] {
  const range = (row: number): string => `B${row + 1}:${lastColumn}${row + 1}`;
  const firstNeighbour = rows.own + 2;
  const lastNeighbour = rows.own + 1 + neighbours;
  const sheet: WriteCell[][] = Array.from({ length: rows.trend + 5 }, () => []);
  sheet[rows.title] = [{ formula: '=B2&" and its statistical neighbours"' }];
  sheet[rows.council] = ["Council", council, "Type another council in B2: the whole sheet follows."];
  sheet[rows.head] = ["Latest figures", ...metrics.map(([name]) => name)];
  sheet[rows.unit] = ["", ...metrics.map((_, i) => ({ formula: `=LOF.ABOUT(${letter(i)}${rows.head + 1},"unit")` }))];
  sheet[rows.period] = ["", { formula: `=LOF.METRIC($B$2,${range(rows.head)},,"period")` }];
  sheet[rows.own] = [
    { formula: "=B2" },
    { formula: `=LOF.METRIC(A${rows.own + 1}:A${lastNeighbour},${range(rows.head)})` },
  ];
  sheet[rows.own + 1] = [{ formula: `=LOF.NEIGHBOURS(B2,${neighbours})` }];
  sheet[rows.median] = [
    "Median of the neighbours",
    ...metrics.map((_, i) => ({
      formula: `=AGGREGATE(12,6,${letter(i)}${firstNeighbour}:${letter(i)}${lastNeighbour})`,
    })),
  ];
  sheet[rows.trend] = [{ formula: `=B${rows.head + 1}&" in "&B2` }];
  sheet[rows.trend + 1] = ["", { formula: `=TRANSPOSE(LOF.HISTORY(B2,B${rows.head + 1},${periods}))` }];
  sheet[rows.trend + 2] = [{ formula: "=B2" }];
  sheet[rows.trend + 4] = [
    {
      formula:
        '="Local Outcomes Framework, edition of "&LOF.EDITION("edition")&". Figures packed "&LOF.EDITION("built")&"."',
    },
  ];
  return sheet;
}

/** The column of a metric of the block. */
function letter(place: number): string {
  return String.fromCharCode(66 + place);
}
