/**
 * The milliseconds that a server asks to be left alone for, by its header Retry-After: seconds, or a day and time. A time
 * is counted from the server's own clock where it tells that, since ours may be wrong.
 *
 * @returns 0 for a time that is past; null where it asks for nothing that can be understood
 * @example retryAfter("120", null, 0) // 120000
 */
export function retryAfter(value: string | null, date: string | null, now: number): number | null {
  if (value === null) return null;
  const text = value.trim();
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * 1_000;
  const until = /[a-z]{3}/i.test(text) ? Date.parse(text) : NaN;
  if (Number.isNaN(until)) return null;
  const theirs = date === null ? NaN : Date.parse(date);
  return Math.max(0, until - (Number.isNaN(theirs) ? now : theirs));
}
