import { changeOf } from "../../comparison/trend/change.ts";
import { isNoValue } from "../../statistics/no-value.ts";
import { reportWords } from "../../wording/report/report-words.ts";
import { called, councilArgument, type ReportFrame } from "../cells.ts";
import type { Expression } from "../../formula/expression.ts";
import type { ReportRow } from "../content.ts";

/** The newest earlier figure that can be compared with the current one; a dash where there is none. */
export function figureBefore(frame: ReportFrame, id: string): Expression {
  return orDash(called("DIRECTION", councilArgument(frame), id, "previous"));
}

/** Its period. */
export function periodBefore(frame: ReportFrame, id: string): Expression {
  return orDash(called("DIRECTION", councilArgument(frame), id, "previous period"));
}

/** The current figure less that one, a dash where there is none. */
export function changeSince(frame: ReportFrame, id: string, own: Expression, format: string): Expression {
  const before = called("DIRECTION", councilArgument(frame), id, "previous");
  return {
    kind: "or-if-error",
    of: asShown({ kind: "less", from: own, take: before }, format),
    otherwise: reportWords.nothingToSay,
  };
}

/**
 * A difference rounded to what its format shows, so that nothing is shown as "−0.0"; the figures themselves are not
 * rounded first.
 */
export function asShown(difference: Expression, format: string): Expression {
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  return { kind: "round", of: difference, decimals };
}

/** The period of the figure before as it is when the report is built, for the height of its row. */
export function periodBeforeNow({ compared }: ReportRow): string {
  if (isNoValue(compared)) return "";
  const { pack, series, area } = compared.comparison;
  const change = changeOf(pack, series, area);
  return isNoValue(change) ? "" : change.from.period.label;
}

function orDash(of: Expression): Expression {
  return { kind: "or-if-missing", of, otherwise: reportWords.nothingToSay };
}
