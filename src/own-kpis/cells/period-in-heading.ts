import { isPeriod } from "../own-period.ts";
import { periodParts, type PeriodPart } from "./period-parts.ts";
import { tidyText } from "./shown-text.ts";

/** Words that say what a column holds: beside them "08-09" is a year, beside others it may be ages. */
const columnWords =
  /\b(?:actuals?|targets?|outturns?|results?|performance|values?|plan|planned|forecast|baseline|floor|rag|status|ytd|year|to|date|the|for|prov|provisional|final|latest|current|previous|last|q[1-4]|qtr|quarters?|half|h[12]|annual|our)\b|[^a-z]/gi;
/** Words that belong to the period they stand before. */
const before =
  /^(?:ytd|as|at|rolling|cumulative|year|end|ending|to|date|of|months?|12|academic|school|financial|fy|ay)$/;

/**
 * The part of a heading that is a period; null for none.
 *
 * @example periodInHeading("2024/25 outturn") // "2024/25"
 * @example periodInHeading("Actual Nov") // "Nov"
 */
export function periodInHeading(heading: string): string | null {
  const text = tidyText(heading);
  const parts = periodParts(text).filter((part) => !isAges(part, text));
  const runs: string[] = [];
  let run: PeriodPart[] = [];
  const close = (): void => {
    const times = run.flatMap((part, at) => (isTime(part) ? [at] : []));
    const [first, last] = [times[0], times.at(-1)];
    if (first !== undefined && last !== undefined) {
      let begins = first;
      while (begins > 0 && before.test(wordOf(run[begins - 1]))) begins -= 1;
      const said = text.slice(run[begins]?.from, run[last]?.to);
      runs.push(said.includes("(") && !said.includes(")") ? `${said})` : said);
    }
    run = [];
  };
  for (const part of parts) {
    if (part.kind === "other") close();
    else run.push(part);
  }
  close();
  const joined = runs.join(" ");
  return runs.length > 1 && isPeriod(joined) ? joined : (runs.at(-1) ?? null);
}

const isTime = ({ kind }: PeriodPart): boolean => kind !== "other" && kind !== "filler" && kind !== "to";
const wordOf = (part: PeriodPart | undefined): string => (part !== undefined && "word" in part ? part.word : "");

/** "NEET 16-17": two digits, a dash and the next two, among words that are no column's. */
function isAges({ kind, from, to }: PeriodPart, text: string): boolean {
  if (kind !== "year" || !/^\d{2} ?[-‐-―] ?\d{2}$/.test(text.slice(from, to))) return false;
  return (text.slice(0, from) + text.slice(to)).replace(columnWords, "") !== "";
}
