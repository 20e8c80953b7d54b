import { dateInWords, monthInWords } from "../date.ts";

interface Next {
  readonly kind: "announced" | "expected";
  readonly date: string;
  readonly isLatest: boolean;
  readonly isOverdue: boolean;
  /** So long overdue that no date should be named. */
  readonly isLongAgo: boolean;
}

/**
 * When the next figures are to come, and who says so.
 *
 * @example nextReleaseWords({ kind: "announced", date: "2027-05", isLatest: false, isOverdue: false, isLongAgo: false }) // "announced for May 2027"
 */
export function nextReleaseWords({ kind, date, isLatest, isOverdue, isLongAgo }: Next): string {
  if (isLongAgo) return `was ${kind} long ago, not in these figures`;
  const words = date.length === 7 ? monthInWords(date) : dateInWords(date);
  const time = kind === "announced" ? `for ${words}` : `${isLatest ? "by" : "about"} ${words}`;
  return isOverdue ? `was ${kind} ${time}, not in these figures` : `${kind} ${time}`;
}
