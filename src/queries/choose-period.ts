import { monthsBetween } from "../pack/period.ts";
import { canonicalLabel, matchPeriod } from "../pack/match-period.ts";
import type { Series } from "../pack/pack.ts";
import { noValue, type NoValue } from "../statistics/no-value.ts";
import { periodInWords } from "../wording/date.ts";
import { ambiguousPeriodSentence, unknownPeriodSentence } from "../wording/unknown-names.ts";
import { badArgument, type Refusal } from "../wording/refusal.ts";
import { seriesName } from "../wording/metric-words.ts";
import type { PeriodChoice } from "./figure.ts";

/**
 * The period of a series that the user asked for.
 *
 * @param asked a label, year or Excel date (see `matchPeriod`); null or "current" for the series' current period,
 *   "latest available" for each area's newest figure
 * @returns "not-held" for a period that the series does not have, a refusal for a text that is not a period or could be
 *   two
 */
export function choosePeriod(series: Series, asked: string | number | null): PeriodChoice | NoValue | Refusal {
  if (asked === null) return series.current;
  const word = String(asked).trim().toLowerCase();
  if (word === "current" || word === "latest") return series.current;
  if (word === "latest available") return "latest-available";
  const match = matchPeriod(series.periods, asked, series.cadenceMonths);
  switch (match.kind) {
    case "period":
      return match.index;
    case "ambiguous":
      return badArgument(ambiguousPeriodSentence(String(asked), match.labels));
    case "not-a-period":
      return badArgument(unknownPeriodSentence(match.asked));
    case "not-held":
      return noValue("not-held", {
        asked: periodInWords(canonicalLabel(match.asked)),
        held: spansOf(series),
        metric: seriesName(series),
      });
  }
}

/** The periods held, consecutive ones as a span: "2006/07 to 2018/19", "2020/21". */
function spansOf({ periods, cadenceMonths }: Series): string[] {
  const spans: { first: string; last: string }[] = [];
  periods.forEach(({ label, end }, at) => {
    const before = periods[at - 1];
    const open = spans.at(-1);
    if (before !== undefined && open !== undefined && monthsBetween(before.end, end) <= cadenceMonths)
      open.last = label;
    else spans.push({ first: label, last: label });
  });
  return spans.map(({ first, last }) => (first === last ? first : `${first} to ${last}`));
}
