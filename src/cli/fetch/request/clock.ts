import type { Answer } from "./ask.ts";

/** An answer may have lain on its way for a while; less than this says nothing about a clock. */
const most = 3_600_000;

/**
 * What an answer says about this machine's clock, as a sentence; null where both agree within an hour. The times in the
 * list of what was fetched, and whether certificates hold, depend on it.
 */
export function clockFault({ header, address }: Answer, now: number): string | null {
  const date = Date.parse(header("date") ?? "");
  const age = Number(header("age") ?? "0");
  if (Number.isNaN(date)) return null;
  const theirs = date + (age > 0 ? age * 1_000 : 0);
  if (Math.abs(theirs - now) < most) return null;
  const say = (time: number): string => new Date(time).toISOString().slice(0, 16).replace("T", " ");
  return `This machine's clock says ${say(now)} UTC, that of ${address.hostname} ${say(theirs)}: one of them is wrong, and the times in manifest.json are by this machine's.`;
}
