import type { CellFormat, NewSheet, WriteCell } from "../../workbook/port.ts";
import * as looks from "./looks.ts";

interface Example {
  readonly asks: string;
  readonly formula: string;
  readonly numberFormat?: string;
}

const percent = '0.0"%"';
/** A difference shows its sign. */
const points = "+0.0;-0.0;0.0";

/** Example questions, one cell each. */
const examples: readonly Example[] = [
  { asks: "A figure, by everyday names", formula: '=LOF.METRIC("Kent","persistent absence")', numberFormat: percent },
  { asks: "The period it is for", formula: '=LOF.METRIC("Kent","persistent absence",,"period")' },
  { asks: "An earlier figure", formula: '=LOF.METRIC("Kent","persistent absence","2022/23")', numberFormat: percent },
  { asks: "Median of its neighbours", formula: '=LOF.BENCHMARK("Kent","persistent absence")', numberFormat: percent },
  { asks: "Its place among them", formula: '=LOF.POSITION("Kent","persistent absence")' },
  { asks: "Better, similar or worse", formula: '=LOF.VERDICT("Gateshead","NEET")' },
  { asks: "A score, 0 in the middle", formula: '=LOF.SCORE("Gateshead","NEET")', numberFormat: "0.00" },
  {
    asks: "Two councils apart, in points",
    formula: '=LOF.METRIC("Gateshead","NEET")-LOF.METRIC("Kent","NEET")',
    numberFormat: points,
  },
  { asks: "The official title of a metric", formula: '=LOF.ABOUT("persistent absence","title")' },
  { asks: "Why there is no figure", formula: '=LOF.WHY("Maidstone","persistent absence")' },
  { asks: "A wrong name: select the answer", formula: '=LOF.METRIC("Kant","persistent absence")' },
];
const spills = ['=LOF.NEIGHBOURS("Gateshead",6)', '=LOF.HISTORY("Gateshead","NEET",6)'] as const;

const first = 4;
const sentence = first + examples.length + 1;
const spillHead = sentence + 4;
const block = (row: number, column: number, columns = 1, rows = 1) => ({ row, column, columns, rows });

/** Formulas to read, change and copy, each next to its answer. */
export function tryItSheet(): NewSheet {
  const answer: CellFormat = { bold: true, align: "left" };
  return {
    name: "Try it",
    cells: cells(),
    formats: [
      { at: block(0, 0), format: looks.title },
      { at: block(1, 0), format: looks.note },
      { at: block(first - 1, 0, 3), format: looks.headLeft },
      { at: block(first, 1, 1, examples.length), format: looks.formula },
      ...examples.map(({ numberFormat }, i) => ({
        at: block(first + i, 2),
        format: numberFormat === undefined ? answer : { ...answer, numberFormat },
      })),
      { at: block(sentence, 0), format: looks.section },
      { at: block(spillHead - 1, 0), format: looks.section },
      { at: block(spillHead, 0, 3), format: looks.headLeft },
      { at: block(spillHead + 1, 2, 1, 6), format: { numberFormat: percent, align: "left" } },
    ],
    textRules: [],
    columnWidths: [33, 55, 42],
    headerRow: null,
    print: null,
  };
}

function cells(): WriteCell[][] {
  return [
    ["Try it"],
    ["Change any formula, or type =LOF. in an empty cell. Select a cell with an error to read why."],
    [],
    ["What it answers", "Formula", "Answer"],
    ...examples.map(({ asks, formula }): WriteCell[] => [asks, formula, { formula }]),
    [],
    ["A sentence for a report"],
    [{ formula: '=LOF.NARRATIVE("Gateshead","NEET")' }],
    [],
    ["Answers that fill several cells"],
    [...spills],
    spills.map((formula) => ({ formula })),
  ];
}
