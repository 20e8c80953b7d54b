import { changeOf } from "../../comparison/trend/change.ts";
import { isNoValue } from "../../statistics/no-value.ts";
import { beforeWords } from "../../wording/report/before.ts";
import { reportWords } from "../../wording/report/report-words.ts";
import { bareNumberFormat } from "../../wording/figure/number-format.ts";
import { bareFigure } from "../../wording/figure/number.ts";
import type { CellAddress } from "../../workbook/port.ts";
import type { Expression } from "../../formula/expression.ts";
import { at, called, councilArgument, joined, type ReportFrame } from "../cells.ts";
import type { ReportRow } from "../content.ts";

/** "20.4 (2023/24)": the newest earlier figure that can be compared with the current one, and its period. */
export function figureBefore(frame: ReportFrame, id: string, unit: string): Expression {
  const figure: Expression = {
    kind: "shown",
    of: called("DIRECTION", councilArgument(frame), id, "previous"),
    format: bareNumberFormat(unit),
    shown: (value) => bareFigure(value, unit),
  };
  const [open, close] = beforeWords.period;
  const period = called("DIRECTION", councilArgument(frame), id, "previous period");
  return { kind: "or-if-missing", of: joined(figure, open, period, close), otherwise: reportWords.nothingToSay };
}

/**
 * The current figure less that one, a dash where there is none. It is rounded to what the format shows, so that nothing
 * is shown as "−0.0"; the figures themselves are not rounded first.
 */
export function changeSince(frame: ReportFrame, id: string, own: CellAddress, format: string): Expression {
  const before = called("DIRECTION", councilArgument(frame), id, "previous");
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  return {
    kind: "or-if-error",
    of: { kind: "round", of: { kind: "less", from: at(own), take: before }, decimals },
    otherwise: reportWords.nothingToSay,
  };
}

/** The first as it is when the report is built, for the height of its row. */
export function beforeNow({ compared }: ReportRow): string {
  if (isNoValue(compared)) return "";
  const { pack, series, area } = compared.comparison;
  const change = changeOf(pack, series, area);
  if (isNoValue(change)) return "";
  return bareFigure(change.from.value, series.unit) + beforeWords.period.join(change.from.period.label);
}
