import { polarityFactor } from "../../comparison/polarity.ts";
import type { Expression } from "../../formula/expression.ts";
import { madScale } from "../../statistics/robust-spread.ts";
import { shownWords } from "../../wording/report/page/also-shown.ts";
import { at, compared, equal, ofSet, type ReportFrame, when } from "../cells.ts";
import type { ReportRow } from "../content.ts";
import { englandOf, regionMedian } from "./also-shown.ts";

/** What stands beside the own bar in the chart of scores: the columns of the page that have a figure on its scale. */
const besideScores = ["england", "region"] as const;
export type BesideScore = (typeof besideScores)[number];

/** Those that are chosen when the report is built. */
export function besideScoresOf({ shownAsBuilt }: ReportFrame): readonly BesideScore[] {
  return besideScores.filter((which) => shownAsBuilt[which]);
}

/**
 * England's figure or the region's median on the scale of the favourable score: its distance from the set's median,
 * divided by 1.4826 times the set's median absolute deviation, above 0 on the good side.
 *
 * Where that deviation is 0, by what the own figure's score is for its own distance, so that both stand on the one scale
 * that the score chose; blank where the own figure then is the median. Blank, too, where the own council has no score,
 * where there is no such figure, for England beside a count, and where the first sheet says No.
 *
 * @param own the cell with the own score
 */
export function scoreBeside(
  frame: ReportFrame,
  which: BesideScore,
  { id, series, metric }: Pick<ReportRow, "id" | "series" | "metric">,
  own: Expression,
): Expression {
  if (which === "england" && series?.kind === "count") return "";
  const figure = which === "england" ? englandOf(frame, id) : regionMedian(frame, id);
  const median = compared(frame, id, "median");
  const good = polarityFactor(metric.polarity) > 0;
  const distance: Expression = { kind: "less", from: good ? figure : median, take: good ? median : figure };
  const spread: Expression = { kind: "times", of: ofSet(frame, id, "mad"), by: madScale };
  // The own score has the sign of its side already.
  const apart: Expression = { kind: "less", from: figure, take: median };
  const ownApart: Expression = { kind: "less", from: compared(frame, id, "value"), take: median };
  const byOwn: Expression = { kind: "share", of: apart, per: { kind: "share", of: ownApart, per: own } };
  const score: Expression = {
    kind: "or-if-error",
    of: { kind: "share", of: distance, per: spread },
    otherwise: { kind: "or-if-error", of: byOwn, otherwise: "" },
  };
  const isChosen = equal(at(frame.shown[which]), shownWords.yes);
  return when({ kind: "both", all: [isChosen, { kind: "is-number", of: own }] }, score);
}
