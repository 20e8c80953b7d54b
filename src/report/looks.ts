import type { CellFormat, TextRule } from "../workbook/port.ts";

/*
 * The formats of a printed report: black, two greys, and colour only for what stands out. Colours are those of the
 * pane's light theme, the verdicts in a darker shade for cells.
 */

const ink = "#242424";
const second = "#424242";
const third = "#5C5C5C";
const hairline = "#D6D6D6";
const rule = "#424242";

const body = 10;
const small = 9;

export const looks = {
  title: { heading: 1, bold: true, fontSize: 17, color: ink },
  subtitle: { fontSize: 11, color: second },
  edition: { fontSize: small, color: second, align: "right" },
  counts: { bold: true, fontSize: 11, color: ink },
  line: { fontSize: body, color: second, wrap: true },
  head: { bold: true, fontSize: small, color: ink, wrap: true, align: "left", borderBottom: rule },
  headRight: { bold: true, fontSize: small, color: ink, wrap: true, align: "right", borderBottom: rule },
  measure: { fontSize: body, color: ink, wrap: true, align: "left", vertical: "top" },
  aside: { fontSize: body, color: third, wrap: true, align: "left", vertical: "top" },
  asideRight: { fontSize: body, color: third, wrap: true, align: "right", vertical: "top" },
  own: { bold: true, fontSize: body, color: ink, align: "right", vertical: "top" },
  number: { fontSize: body, color: ink, wrap: true, align: "right", vertical: "top" },
  verdict: { fontSize: body, color: second, wrap: true, align: "left", vertical: "top" },
  /** Adds space between a text and the number to its left. */
  apart: { numberFormat: 'General;General;General;"   "@' },
  /** Adds space between a heading over numbers and the text at its right; {@link apartFrom} does so for the numbers. */
  apartAfter: { numberFormat: 'General;General;General;@"   "' },
  underRow: { borderBottom: hairline },
  note: { fontSize: small, color: second, wrap: true, align: "left" },
  section: { heading: 2, bold: true, fontSize: 12, color: ink },
  label: { bold: true, fontSize: small, color: ink, wrap: true, align: "left" },
  text: { fontSize: small, color: second, wrap: true, align: "left" },
  cellText: { fontSize: small, color: second, wrap: true, align: "left" },
  cellLabel: { bold: true, fontSize: small, color: ink, wrap: true, align: "left" },
  input: { bold: true, fontSize: 11, color: "#0F6CBD", fill: "#EBF3FC", borderBottom: "#0F6CBD" },
  /** A cell for the officer's own words, which wrap. */
  typed: { fontSize: body, color: ink, wrap: true, align: "left", vertical: "top", fill: "#F5F9FE" },
  link: { fontSize: body, color: "#0F6CBD", wrap: false, align: "left" },
  /** A note under a page's table, in one line. */
  pageNote: { fontSize: body, color: second, wrap: false, align: "left" },
  fillIn: { fontSize: small, color: ink, borderBottom: rule },
} as const satisfies Record<string, CellFormat>;

/** A number format with the same space after its numbers and texts. */
export function apartFrom(numberFormat: string): string {
  return numberFormat
    .split(";")
    .map((part) => `${part}"   "`)
    .join(";");
}

const better = { color: "#004D41", fill: "#E0F2EC", bold: true };
const worse = { color: "#7A2F00", fill: "#FCE9DA", bold: true };

/**
 * How a verdict is formatted in a cell. The value stays the bare word; the symbol, whose shape is distinct in grey
 * print, and the capital letter come from the number format, and tint and bold mark only what stands out. "Worse" has a
 * bar at its left as text, since no host draws a thick border by a rule.
 */
const verdictLooks: readonly (readonly [
  word: string,
  shown: string,
  look: Omit<TextRule["format"], "numberFormat">,
])[] = [
  ["better", "⊕ Better", better],
  ["worse", "▌◆ Worse", worse],
  ["similar", "≈ Similar", {}],
  ["higher", "↑ Higher", {}],
  ["lower", "↓ Lower", {}],
  ["position only", "○ Position only", {}],
  ["not judged", "⊘ Not judged", {}],
];

/** The rules that format the verdicts of a column. */
export function verdictRules(rows: TextRule["rows"], column: number): TextRule[] {
  return verdictLooks.map(([equals, shown, look]) => ({
    rows,
    column,
    equals,
    format: { ...look, numberFormat: `;;;"${shown}"` },
  }));
}

/** The rules that highlight the good or bad directions of a column. */
export function trendRules(rows: TextRule["rows"], column: number): TextRule[] {
  return [
    { rows, column, equals: "improving", format: { color: better.color, bold: true } },
    { rows, column, equals: "worsening", format: { color: worse.color, bold: true } },
  ];
}

const ragLooks: readonly (readonly [word: string, look: TextRule["format"]])[] = [
  ["Green", { color: "#0E6B1F", fill: "#E4F3E5", bold: true, numberFormat: ';;;"   G  "@' }],
  ["Amber", { color: "#7A5200", fill: "#FFF3D6", bold: true, numberFormat: ';;;"   A  "@' }],
  ["Red", { color: "#A80F1F", fill: "#FCE7E8", bold: true, numberFormat: ';;;"   R  "@' }],
];

/** The rules that format the RAG colours of a column, each with a letter in front of the word. */
export function ragRules(rows: TextRule["rows"], column: number): TextRule[] {
  return ragLooks.map(([equals, format]) => ({ rows, column, equals, format }));
}
