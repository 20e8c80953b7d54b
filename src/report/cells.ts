import type { ReportContent } from "./content.ts";
import type { Block, CellAddress } from "../workbook/port.ts";
import { leftOutEnd } from "../wording/missing-members.ts";
import { sharedParts } from "../wording/official-list.ts";
import { chanceCounts, chanceParts } from "../wording/report/report-words.ts";
import type { Condition, Expression } from "../formula/expression.ts";
import type { Argument, Call } from "../formula/formula.ts";

/** A column beside the median that the officer may choose. */
export type ShownColumn = "england" | "region" | "quartile";

/** Which of them are chosen. */
export type ShownColumns = Readonly<Record<ShownColumn, boolean>>;

/** Those of a report where nothing else is chosen. */
export const usuallyShown: ShownColumns = { england: true, region: true, quartile: false };

/** What every page of a report refers to: the cells with council and set, and the sheets. */
export interface ReportFrame {
  readonly summary: string;
  /** null where the report has no method sheet. */
  readonly method: string | null;
  readonly council: CellAddress;
  /** The council's name when the report is built. */
  readonly councilName: string;
  /** The cell with the set's name, or the cells of a list of councils. */
  readonly set: Block;
  /** The same as texts, as they were when the report was built. */
  readonly setAsBuilt: readonly string[];
  /** The sheet with all about a figure that has no room on its page. */
  readonly detail: string;
  /** The cells that say Yes or No to each column that stands beside the median on every page. */
  readonly shown: Readonly<Record<ShownColumn, CellAddress>>;
  /** The same when the report is built: a column that is not chosen then is hidden. */
  readonly shownAsBuilt: ShownColumns;
  /** Cells with council and set in words, the framework's edition, and the date the figures were packed. */
  readonly setInWords: CellAddress;
  readonly edition: CellAddress;
  readonly packed: CellAddress;
}

/** A column of COMPARE's answer, counted from 1. */
export const compareColumn = {
  value: 1,
  period: 2,
  median: 4,
  gap: 5,
  rank: 6,
  of: 7,
  verdict: 9,
  best: 12,
  holds: 14,
  distance: 15,
  interval: 16,
} as const;

export function cell(sheet: string, row: number, column: number): CellAddress {
  return { sheet, row, column };
}

export function at(address: CellAddress): Expression {
  return { kind: "cell", at: address };
}

export function joined(...parts: readonly Expression[]): Expression {
  return { kind: "joined", parts };
}

export function when(is: Condition, then: Expression, otherwise: Expression = ""): Expression {
  return { kind: "when", is, then, otherwise };
}

export function equal(one: Expression, other: Expression): Condition {
  return { kind: "equal", one, other };
}

/** The council and set of the report as arguments. */
export function councilArgument(frame: ReportFrame): Argument {
  const { sheet, row, column } = frame.council;
  return { kind: "cells", sheet, block: { row, column, rows: 1, columns: 1 }, fixed: true };
}

export function setArgument({ set: { sheet, row, column, rows, columns } }: ReportFrame): Argument {
  return { kind: "cells", sheet, block: { row, column, rows, columns }, fixed: true };
}

/** The id of the first row with figures, used as the metric in questions about the set alone. */
export function firstSeries({ pages }: ReportContent): string {
  return pages.flatMap(({ rows }) => rows).find(({ series }) => series !== null)?.id ?? "";
}

/** A statistic of BENCHMARK for the report's set; most are the same for every metric. */
export function ofSet(frame: ReportFrame, id: string, statistic: string): Expression {
  return called("BENCHMARK", councilArgument(frame), id, statistic, setArgument(frame));
}

/** How many councils the report's set has, including those without a figure. */
export function sizeOfSet(frame: ReportFrame, id: string): Expression {
  return { kind: "sum", parts: [ofSet(frame, id, "n"), ofSet(frame, id, "missing")] };
}

/** " England is the nation, ...", after another sentence, where it is listed in the set; "" elsewhere and in any error. */
export function leftOutOf(frame: ReportFrame, id: string): Expression {
  const nation = ofSet(frame, id, "left out");
  const said = when(equal(nation, ""), "", joined(" ", nation, leftOutEnd));
  return { kind: "or-if-error", of: said, otherwise: "" };
}

/** " 11 of the 15 are also among ...", after another sentence, where the set is MHCLG's; "" elsewhere and in any error. */
export function sharedWithModel(frame: ReportFrame, id: string): Expression {
  const shared = ofSet(frame, id, "shared");
  const are = when(equal(shared, 1), sharedParts.one, sharedParts.several);
  const sentence = joined(" ", shared, sharedParts.of, sizeOfSet(frame, id), are, sharedParts.end);
  const isOfficial = { kind: "contains", text: ofSet(frame, id, "model"), part: "MHCLG's" } as const;
  return { kind: "or-if-error", of: when(isOfficial, sentence), otherwise: "" };
}

/** One figure of COMPARE for a row of a page. */
export function compared(frame: ReportFrame, id: string, column: keyof typeof compareColumn): Expression {
  const call: Call = { name: "COMPARE", args: [councilArgument(frame), id, setArgument(frame)] };
  return { kind: "item", call, row: 1, column: compareColumn[column] };
}

export function called(name: string, ...args: readonly Argument[]): Expression {
  return { kind: "call", call: { name, args } };
}

export function countOf(within: Block, ...words: readonly string[]): Expression {
  const counts = words.map((equals): Expression => ({ kind: "count", within, equals }));
  const [only] = counts;
  return only !== undefined && counts.length === 1 ? only : { kind: "sum", parts: counts };
}

/** The verdicts that claim something, and therefore need an interval. */
export const judgedWords = ["better", "similar", "worse", "higher", "lower"] as const;

/**
 * " With 15 judged at 95%, about one would be expected to stand out by chance alone.", to be put after another
 * sentence; nothing where nothing is judged. A half is not yet one.
 */
export function chanceSentence(judged: Expression): Expression {
  const texts = chanceCounts;
  const oneInTwenty: Expression = { kind: "by-number", of: { kind: "less", from: judged, take: 0.5 }, per: 20, texts };
  return when(
    { kind: "above", one: judged, other: 0 },
    joined(chanceParts[0], judged, chanceParts[1], oneInTwenty, chanceParts[2]),
  );
}
