import type { CellFormat, NewSheet, WriteCell } from "../../src/workbook/port.ts";
import { newXlsx } from "../fixtures/checked-xlsx.ts";

const at = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });
const ink = "#242424";
const print = { landscape: true, fitToWidth: true, footer: "LOF Transport · Open licence" };
const title: CellFormat = { heading: 1, bold: true, fontSize: 14, color: ink };

const lists: NewSheet = {
  name: "LOF Lists",
  cells: [["Councils"], ["Kent"]],
  formats: [],
  textRules: [],
  columnWidths: [],
  headerRow: null,
  print: null,
  hidden: true,
};

const cover: NewSheet = {
  name: "LOF Summary",
  cells: [
    ["Kent: framework report"],
    ["Council", "Kent", "a county council"],
    ["Compared with", "neighbours", "15 councils"],
    ["Open licence"],
    ["Outcome", "Figures", "Better"],
    ["Transport", 2, 1],
    ["To the figures of Transport"],
  ],
  formats: [{ at: at(0, 0), format: title }],
  textRules: [],
  columnWidths: [24, 12, 16],
  headerRow: null,
  print,
  choices: [1, 2].map((row) => ({ at: at(row, 1), from: ["Kent", "neighbours"] })),
  tables: [{ at: at(4, 0, 2, 3), name: "By outcome" }],
  links: [{ row: 6, column: 0, to: { sheet: "LOF Transport", row: 0, column: 0 } }],
};

const page: NewSheet = {
  name: "LOF Transport",
  cells: [
    ["Transport"],
    ["To the summary"],
    ["Measure", "Value", "Verdict [note 1]", "Trend", "Owner", "Metric id"],
    ["Active travel", { formula: '=LOF.METRIC("Kent","O14M03")', value: 19.4 }, "better", "2 periods", null, "O14M03"],
    ["Roads in a poor state, with a long name", 4.1, "–", "–", null, "O14M04"],
    ["[note 1] By its 95% interval; – where there is none."],
    ["Owner is for the council to fill in."],
  ] satisfies WriteCell[][],
  formats: [
    { at: at(0, 0), format: title },
    { at: at(4, 0), format: { wrap: true } },
  ],
  textRules: [
    {
      rows: [3, 4],
      column: 2,
      equals: "better",
      format: { color: "#004D41", fill: "#E0F2EC", numberFormat: ';;;"⊕ Better"' },
    },
  ],
  columnWidths: [24, 12, 16, 12, 12, 8],
  hiddenColumns: [5],
  headerRow: 2,
  rowHeights: [{ row: 4, points: 32 }],
  print,
  tables: [{ at: at(2, 0, 3, 6), name: "Figures Transport" }],
  links: [{ row: 1, column: 0, to: { sheet: "LOF Summary", row: 0, column: 0 } }],
  sparklines: [{ row: 3, column: 3, data: { sheet: "LOF Transport", ...at(3, 1, 2, 1) } }],
};

/** A small book in which every point of the checklist is kept: faults are planted in it. */
export async function goodBook(): Promise<Uint8Array> {
  const { port, bytes } = newXlsx(new Date(0), "Kent: framework report", "Framework of 2026");
  for (const sheet of [lists, cover, page]) await port.addSheet(sheet);
  await port.addChart({
    kind: "bar",
    title: "Transport",
    description: "Bars of two measures of Transport in Kent: active travel 19.4, roads 4.1.",
    data: { sheet: page.name, ...at(2, 0, 3, 2) },
    at: { sheet: page.name, row: 8, column: 0 },
    size: { rows: 8, columns: 4 },
  });
  await port.activate({ sheet: cover.name, ...at(1, 1) });
  return bytes();
}
