import { dateInWords, monthInWords } from "../date.ts";

interface Next {
  readonly kind: "announced" | "expected";
  readonly date: string;
  readonly isLatest: boolean;
  readonly isOverdue: boolean;
}

/**
 * When the next figures are to come, and who says so.
 *
 * @example nextReleaseWords({ kind: "announced", date: "2027-05", isLatest: false, isOverdue: false }) // "announced for May 2027"
 */
export function nextReleaseWords({ kind, date, isLatest, isOverdue }: Next): string {
  const words = date.length === 7 ? monthInWords(date) : dateInWords(date);
  const time = kind === "announced" ? `for ${words}` : `${isLatest ? "by" : "about"} ${words}`;
  return isOverdue ? `was ${kind} ${time}, not in these figures` : `${kind} ${time}`;
}
