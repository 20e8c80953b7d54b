import { flagBits } from "../pack/pack.ts";
import { isNoValue } from "../statistics/no-value.ts";
import { intervalWord } from "../wording/figure/certainty.ts";
import { certaintyReportWords as words } from "../wording/report/certainty-words.ts";
import type { Expression } from "../formula/expression.ts";
import { called, compared, councilArgument, equal, joined, type ReportFrame, setArgument, when } from "./cells.ts";
import type { ReportRow } from "./content.ts";

/** What the 95% intervals let be said of a row: a field of CERTAINTY, or its sentence. */
export function certaintyField(frame: ReportFrame, id: string, field: string | null = null): Expression {
  const asked = [councilArgument(frame), id, setArgument(frame)] as const;
  return field === null ? called("CERTAINTY", ...asked) : called("CERTAINTY", ...asked, null, field);
}

/** "6th of 16 (2 to 9)": the position with the places that the intervals leave open. */
export function positionWithSpan(frame: ReportFrame, id: string): Expression {
  const place = (field: string): Expression => certaintyField(frame, id, field);
  const [best, worst] = [place("best place"), place("worst place")];
  const span = when(equal(best, worst), words.noOther, joined(" (", best, words.to, worst, ")"));
  return joined(called("POSITION", councilArgument(frame), id, setArgument(frame)), {
    kind: "or-if-error",
    of: span,
    otherwise: "",
  });
}

/**
 * What stands beside a verdict: the distance from the median in words, and that the verdict does not hold among the
 * council's many. A dash where the distance is the same word as the verdict: why there is neither.
 */
export function besideVerdict(frame: ReportFrame, id: string, verdict: Expression): Expression {
  const distanceWord = compared(frame, id, "distance");
  const beside = joined(distanceWord, when(equal(compared(frame, id, "holds"), "no"), words.fails));
  return when(equal(distanceWord, verdict), words.noDistance, beside);
}

/** The mark of a derived interval, to stand behind its limits; "" behind a published one. */
export function derivedMark(frame: ReportFrame, row: Pick<ReportRow, "series" | "id">): Expression {
  if (!hasDerived(row)) return "";
  return when(equal(compared(frame, row.id, "interval"), intervalWord("derived")), words.derived);
}

/** The same for the height of a row: the longest distance, and the mark where the verdict does not hold now. */
export function longestBeside({ compared, certainty, series, metric }: ReportRow): string {
  if (series === null || metric.noVerdict) return "";
  const held = !isNoValue(compared) && !isNoValue(compared.distance);
  const fails = doesNotHold(certainty);
  return `${held ? "a little below" : ""}${fails ? words.fails : ""}`;
}

/** Whether any council's interval of a row's series is a derived one. */
function hasDerived({ series }: Pick<ReportRow, "series">): boolean {
  return series?.flags.some((flags) => (flags & flagBits.derivedInterval) !== 0) ?? false;
}

/** Whether a verdict claims something that does not hold among the council's many, when the report is built. */
export function doesNotHold(certainty: ReportRow["certainty"]): boolean {
  if (isNoValue(certainty) || isNoValue(certainty.test)) return false;
  return certainty.test.word !== "similar" && !certainty.test.holds;
}
