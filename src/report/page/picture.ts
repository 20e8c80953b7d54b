import { comparablePeriods } from "../../comparison/trend/comparable-periods.ts";
import { flagBits, type Series } from "../../pack/pack.ts";
import { pageWords } from "../../wording/report/page/page-words.ts";
import type { Expression } from "../../formula/expression.ts";
import { called, councilArgument, type ReportFrame } from "../cells.ts";
import type { ReportRow } from "../content.ts";

/** How many periods a picture has at most. */
export const mostPeriods = 8;

/** The figures behind the small line of a row, the newest last; and what the line is, in words. */
export interface Picture {
  readonly figures: readonly Expression[];
  readonly words: string;
}

/**
 * The small line of a row: the council's figures of the newest periods that can be compared, each a live one that
 * follows the council on the first sheet. Null where there are fewer than two.
 */
export function pictureOf(frame: ReportFrame, { series, id }: Pick<ReportRow, "series" | "id">): Picture | null {
  if (series === null) return null;
  const periods = comparablePeriods(series)
    .filter((index) => !hasPartial(series, index))
    .slice(-mostPeriods)
    .flatMap((index) => series.periods[index]?.label ?? []);
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined || periods.length < 2) return null;
  return {
    figures: periods.map((label) => called("METRIC", councilArgument(frame), id, label)),
    words: pageWords.picture(periods.length, first, last),
  };
}

/** Whether a council's figure of a period is built from published parts only: such a one is no step of a line. */
function hasPartial({ flags, values, periods }: Series, index: number): boolean {
  const councils = values.length / periods.length;
  return flags.slice(index * councils, (index + 1) * councils).some((flag) => (flag & flagBits.partial) !== 0);
}
