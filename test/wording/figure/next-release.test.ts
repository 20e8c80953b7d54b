import { nextReleaseWords } from "../../../src/wording/figure/next-release.ts";

test.each([
  ["announced", "2027-03-18", false, false, "announced for 18 March 2027"],
  ["announced", "2027-05", false, false, "announced for May 2027"],
  ["announced", "2026-11-12", false, true, "was announced for 12 November 2026, not in these figures"],
  ["expected", "2027-05", false, false, "expected about May 2027"],
  ["expected", "2026-12-31", true, false, "expected by 31 December 2026"],
  ["expected", "2026-06-30", true, true, "was expected by 30 June 2026, not in these figures"],
] as const)("%s, %s: the mark stands in the words", (kind, date, isLatest, isOverdue, words) =>
  expect(nextReleaseWords({ kind, date, isLatest, isOverdue, isLongAgo: false })).toBe(words),
);

test("of what was expected long ago no date is named", () => {
  const next = { kind: "expected", date: "2016-12-31", isLatest: true, isOverdue: true, isLongAgo: true } as const;
  expect(nextReleaseWords(next)).toBe("was expected long ago, not in these figures");
});
