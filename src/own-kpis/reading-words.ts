import type { RowReading } from "./kpi.ts";
import { whole } from "../wording/figure/number.ts";
import { capital, counted, listed } from "../wording/list.ts";
import { quoted } from "../wording/quote.ts";

/** The pane's sentences about a council's own list of KPIs. */
export const readingWords = {
  tooLarge: (rows: number, columns: number, most: number): string =>
    rows > most
      ? `${whole(rows)} rows of this range are in use, and at most ${whole(most)} are read at a time. Select the list alone, or a part of it.`
      : `This range has ${whole(rows)} rows and ${whole(columns)} columns in use, which is more than is read at a time. Select the list alone, or a part of it.`,
  tooMany: (kpis: number, most: number): string =>
    `These are ${whole(kpis)} KPIs, and at most ${whole(most)} are read at a time. Select fewer rows, and read the others after them.`,
  notRecognised: "It was not recognised.",
  chosen: "You chose it.",
  chooseNames: "No column is the name now. Choose which one is.",
  noMerges:
    "This Excel does not tell which cells are merged. If the list has merged headings, check the columns below.",
  /** What is hidden, and whether it was read. */
  hidden: (rows: number, columns: number, isRead: boolean): string => {
    const both = [
      ...(rows > 0 ? [counted(rows, "hidden row")] : []),
      ...(columns > 0 ? [counted(columns, "hidden column")] : []),
    ];
    return `${capital(listed(both))} ${rows + columns === 1 ? "is" : "are"} ${isRead ? "read too" : "left out"}.`;
  },
  readHidden: "Read what is hidden too",
  matching: "Comparing with the framework",
  reading: "Reading the list",
  howTo:
    "Select your list of KPIs in the sheet, its headings with it. Its columns are understood from headings and cells, shown, and can be changed. For each KPI the framework’s nearest metric is suggested; you decide. Nothing is written until you say so.",
  stopped: "Reading was stopped. Nothing was changed.",
  lastTime: (same: number, all: number): string => `${whole(same)} of ${whole(all)} can be decided as last time.`,
  lookAgain: (changed: number): string =>
    changed === 1
      ? "One that you decided on has changed since, so look at it again:"
      : `${whole(changed)} that you decided on have changed since, so look at them again:`,
  changedName: (name: string, before: string): string => `${quoted(name)} was ${quoted(before)} last time.`,
  changedReference: (name: string, before: string): string =>
    `${quoted(name)} had the reference ${quoted(before)} last time.`,
  changedMetric: (name: string): string => `The measure that ${quoted(name)} was matched with has changed.`,
} as const;

const kinds: Readonly<Record<RowReading["kind"], string>> = {
  heading: "heading",
  kpi: "KPI",
  section: "section",
  total: "total",
  note: "note",
  empty: "empty",
  hidden: "hidden",
  above: "above the list",
};

/** What a row is, in a word. */
export function rowKindName(kind: RowReading["kind"]): string {
  return kinds[kind];
}

/** "12 KPIs in 2 sections. Not read as KPIs: 2 totals (rows 14 and 22)."; "" where every row is a KPI or a heading. */
export function rowsSentence(rows: readonly RowReading[], firstRow: number): string {
  const of = (kind: RowReading["kind"]): number[] =>
    rows.flatMap((one) => (one.kind === kind ? [firstRow + one.row + 1] : []));
  const sections = of("section").length;
  const left = (["total", "note"] as const).flatMap((kind) => {
    const at = of(kind);
    if (at.length === 0) return [];
    return [`${counted(at.length, kind)} (${at.length === 1 ? "row" : "rows"} ${listed(at.map(String), "and", 5)})`];
  });
  if (sections === 0 && left.length === 0) return "";
  const grouped = sections === 0 ? "" : ` in ${counted(sections, "section")}`;
  return [
    `${capital(counted(of("kpi").length, "KPI"))}${grouped}.`,
    ...(left.length === 0 ? [] : [`Not read as KPIs: ${listed(left)}.`]),
  ].join(" ");
}
