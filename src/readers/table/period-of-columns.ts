import type { Column } from "./columns.ts";

/** The earliest and latest period of the columns, where most have one; null where they do not, or a row tells. */
export function periodOfColumns(columns: readonly Column[], words: string | undefined): string | null {
  const outcomes = columns.flatMap((column) => ("period" in column ? [column.period] : []));
  const periods = outcomes.filter((period) => period !== "");
  if (periods.length <= outcomes.length / 2 || columns.some(({ role }) => role === "period")) return null;
  periods.sort((a, b) => yearOf(a) - yearOf(b));
  const [first, last] = [periods[0] as string, periods.at(-1) as string];
  return withWords(first === last ? first : `${first} ... ${last}`, words);
}

function yearOf(period: string): number {
  const short = /^[a-z]+-(\d{2})$/i.exec(period)?.[1];
  return Number(short === undefined ? /\d{4}/.exec(period)?.[0] : `20${short}`);
}

/** A year with what the publisher writes before it once for the table: "autumn". */
export function withWords(period: string, words: string | undefined): string {
  return words === undefined || !/^\d/.test(period) ? period : `${words} ${period}`;
}
