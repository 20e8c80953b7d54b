import { shownWords as words } from "../../wording/report/page/also-shown.ts";
import type { Expression } from "../../formula/expression.ts";
import { at, called, councilArgument, equal, type ReportFrame, setArgument, type ShownColumn, when } from "../cells.ts";
import type { ReportRow } from "../content.ts";

/** The nation's published figure for the period of the set. */
export function englandOf(frame: ReportFrame, id: string): Expression {
  return called("BENCHMARK", councilArgument(frame), id, "england", setArgument(frame));
}

/** The median of the region's councils of the same tier, for a council that has a figure. */
export function regionMedian(frame: ReportFrame, id: string): Expression {
  return { kind: "item", call: { name: "COMPARE", args: [councilArgument(frame), id, "region"] }, row: 1, column: 4 };
}

/**
 * What a column beside the median shows for a row: the nation's published figure, the median of the region's councils of
 * the same tier, or the council's quartile in the set; a dash where the first sheet says No.
 *
 * @param own the council's figure: where there is none, the row has said why, and the region does not again
 */
export function alsoShown(
  frame: ReportFrame,
  which: ShownColumn,
  { id, series }: Pick<ReportRow, "id" | "series">,
  own: Expression,
): Expression {
  const council = councilArgument(frame);
  const orElse = (of: Expression, otherwise: string): Expression => ({ kind: "or-if-missing", of, otherwise });
  const median = regionMedian(frame, id);
  const region = when({ kind: "is-number", of: own }, median, called("BENCHMARK", council, id, "median", "region"));
  const quartile = called("SCORE", council, id, "quartile", setArgument(frame));
  const isChosen = equal(at(frame.shown[which]), words.yes);
  switch (which) {
    case "england":
      // The nation's count is as large as the nation: beside a council's it says nothing.
      return series?.kind === "count"
        ? words.nothing
        : when(isChosen, orElse(englandOf(frame, id), words.noEngland), words.nothing);
    case "region":
      return when(isChosen, orElse(region, words.nothing), words.nothing);
    case "quartile":
      return when(isChosen, orElse(quartile, words.nothing), words.nothing);
  }
}
