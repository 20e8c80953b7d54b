import { matchPeriod } from "../pack/match-period.ts";
import type { Series } from "../pack/pack.ts";
import { noValue, type NoValue } from "../statistics/no-value.ts";
import { ambiguousPeriodSentence, unknownPeriodSentence } from "../wording/names.ts";
import { badArgument, type Refusal } from "../wording/refusal.ts";
import { seriesName } from "../wording/metric-words.ts";
import type { PeriodChoice } from "./figure.ts";

/**
 * The period of a series that the user asks for.
 *
 * @param asked a label, year or Excel date (see `matchPeriod`); null or "current" for the series' current period,
 *   "latest available" for each area's newest figure
 * @returns "not-held" for a period that the series does not have, a refusal for what is no period or could be two
 */
export function choosePeriod(series: Series, asked: string | number | null): PeriodChoice | NoValue | Refusal {
  if (asked === null) return series.current;
  const word = String(asked).trim().toLowerCase();
  if (word === "current" || word === "latest") return series.current;
  if (word === "latest available") return "latest-available";
  const match = matchPeriod(series.periods, asked);
  switch (match.kind) {
    case "period":
      return match.index;
    case "ambiguous":
      return badArgument(ambiguousPeriodSentence(String(asked), match.labels));
    case "not-a-period":
      return badArgument(unknownPeriodSentence(match.asked));
    case "not-held":
      return noValue("not-held", {
        asked: match.asked,
        first: series.periods[0]?.label ?? "",
        last: series.periods[series.current]?.label ?? "",
        metric: seriesName(series),
      });
  }
}
