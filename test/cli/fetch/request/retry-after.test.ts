import { retryAfter } from "../../../../src/cli/fetch/request/retry-after.ts";

const noon = Date.UTC(2026, 10, 30, 12);

test.each([
  ["120", null, 120_000],
  [" 0 ", null, 0],
  ["1.5", null, 1_500],
  ["Mon, 30 Nov 2026 12:01:00 GMT", null, 60_000],
  ["Mon, 30 Nov 2026 11:59:00 GMT", null, 0],
  // The server's clock is an hour ahead of ours, and so is its wish.
  ["Mon, 30 Nov 2026 13:01:00 GMT", "Mon, 30 Nov 2026 13:00:00 GMT", 60_000],
  ["Mon, 30 Nov 2026 12:01:00 GMT", "never", 60_000],
  ["-5", null, null],
  ["soon", null, null],
  ["1e9", null, null],
  ["", null, null],
  [null, null, null],
])("%j at %j is %j milliseconds", (value, date, expected) => {
  expect(retryAfter(value, date, noon)).toBe(expected);
});
