import { literal } from "../../formula/formula.ts";
import { verdictRules } from "../../report/looks.ts";
import type { Pack } from "../../pack/pack.ts";
import { listMetrics } from "../../queries/framework-lists.ts";
import { gapCellFormat } from "../../wording/figure/number-format.ts";
import { numberFormat } from "../../wording/figure/number.ts";
import type { NewSheet, TextRule } from "../../workbook/port.ts";
import { starterWords as words } from "../../wording/workbook/starter.ts";
import * as looks from "./looks.ts";

/** Columns of LOF.SCORECARD that the sheet shows, by their index there, with their width in characters. */
const columns = [
  { place: 1, name: "outcome", width: 15 },
  { place: 3, name: "metric", width: 37 },
  { place: 4, name: "breakdown", width: 12 },
  { place: 7, name: "value", width: 11 },
  { place: 8, name: "median", width: 13 },
  { place: 9, name: "gap", width: 13 },
  { place: 10, name: "position", width: 15 },
  { place: 13, name: "verdict", width: 14 },
  { place: 14, name: "direction", width: 16 },
  { place: 6, name: "period", width: 17 },
  { place: 5, name: "unit", width: 22 },
  { place: 16, name: "flags", width: 40 },
] as const;
/** Reasons that the column "value" already shows; the columns after it leave them out. */
const states = [
  "district only",
  "county only",
  "single-tier only",
  "not held",
  "not published",
  "suppressed",
  "suppressed or not published",
  "not applicable",
  "placeholder",
];
const head = 3;
const first = head + 1;
/** A gap of a rate is shown with as many decimals as most rates. */
const usualRate = 10;

function column(name: (typeof columns)[number]["name"]): number {
  return columns.findIndex((one) => one.name === name);
}

function textRules(last: number): TextRule[] {
  const rows = [first, last] as const;
  const quiet = { color: "#5C5C5C" };
  const saidAlready = ["median", "gap", "position", "verdict", "direction"] as const;
  return [
    ...verdictRules(rows, column("verdict")),
    ...states.map((equals) => ({ rows, column: column("value"), equals, format: quiet })),
    { rows, column: column("median"), equals: "too few in set", format: quiet },
    ...saidAlready.flatMap((name) =>
      states.map((equals) => ({ rows, column: column(name), equals, format: { numberFormat: ";;;" } })),
    ),
  ];
}

/** The whole framework for one council by one formula; each row's numbers in the format of their unit. */
export function scorecardSheet(council: string, pack: Pack): NewSheet {
  const rows = listMetrics(pack);
  const places = columns.map(({ place }) => place).join(",");
  return {
    name: "Scorecard",
    cells: [
      [{ formula: `=B2&${literal(words.scorecardTitle)}` }],
      ["Council", council, words.scorecardNote],
      [],
      [{ formula: `=CHOOSECOLS(LOF.SCORECARD(B2),${places})` }],
    ],
    formats: [
      { at: { row: 0, column: 0, rows: 1, columns: 1 }, format: looks.title },
      { at: { row: 1, column: 1, rows: 1, columns: 1 }, format: looks.input },
      { at: { row: 1, column: 2, rows: 1, columns: 1 }, format: looks.note },
      { at: { row: head, column: 0, rows: 1, columns: columns.length }, format: { ...looks.headLeft, wrap: false } },
      { at: { row: head, column: column("value"), rows: 1, columns: 3 }, format: { ...looks.head, wrap: false } },
      { at: { row: first, column: 0, rows: rows.length, columns: 1 }, format: looks.quiet },
      { at: { row: first, column: column("value"), rows: rows.length, columns: 3 }, format: looks.right },
      { at: { row: first, column: column("direction"), rows: rows.length, columns: 4 }, format: looks.quiet },
      ...rows.flatMap(({ series }, i) =>
        series === null
          ? []
          : [
              {
                at: { row: first + i, column: column("value"), rows: 1, columns: 2 },
                format: { numberFormat: numberFormat(series.unit) },
              },
              {
                at: { row: first + i, column: column("gap"), rows: 1, columns: 1 },
                format: { numberFormat: gapCellFormat(series.unit, usualRate) },
              },
            ],
      ),
    ],
    textRules: textRules(first + rows.length - 1),
    columnWidths: columns.map(({ width }) => width),
    headerRow: head,
    print: null,
  };
}
