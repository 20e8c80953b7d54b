import type { Distance } from "../../../src/comparison/distance.ts";
import type { Verdict } from "../../../src/comparison/verdict.ts";
import { noValue } from "../../../src/statistics/no-value.ts";
import { verdictReason, type VerdictFacts } from "../../../src/wording/pane/verdict.ts";
import { setOf } from "../../comparison/tiny-comparison.ts";

const better: Verdict = {
  word: "better",
  lower: 67,
  upper: 73,
  median: 63,
  derivedInterval: false,
  contextual: false,
};
const facts: VerdictFacts = {
  verdict: better,
  distance: noValue("too-few-values"),
  unit: "%",
  polarity: "higher-is-better",
  set: setOf("Wokingham", "neighbours"),
  contextual: false,
};
const said = (more: Partial<VerdictFacts>): string => verdictReason({ ...facts, ...more });

test("where the interval lies, whose median it is, and which way is good", () => {
  expect(verdictReason(facts)).toBe(
    "It lies wholly above the neighbours’ median by its 95% interval, 67.0% to 73.0%. High is good.",
  );
  expect(said({ verdict: { ...better, word: "worse", lower: 50, upper: 60 }, set: setOf("Wokingham", "region") })).toBe(
    "It lies wholly below the set’s median by its 95% interval, 50.0% to 60.0%. High is good.",
  );
});

test("a limit equal to the median includes it", () => {
  expect(said({ verdict: { ...better, word: "similar", lower: 63 } })).toMatch(
    /^The neighbours’ median lies within its 95% interval, 63\.0% to 73\.0%\./,
  );
});

test("an interval of our own making is called derived", () => {
  expect(said({ verdict: { ...better, derivedInterval: true } })).toContain(
    "Better: wholly above the neighbours’ median by its derived interval, 67.0% to 73.0%.",
  );
});

test("a verdict from a derived interval comes with its distance in words", () => {
  const derived = { ...better, derivedInterval: true };
  const away = (band: Distance["band"], side: Distance["side"]): Distance => ({
    band,
    side,
    deviations: 1,
    fallbackScale: false,
  });
  expect(said({ verdict: derived, distance: away("close", "above") })).toBe(
    "Better, though close to the neighbours’ median. It lies wholly above it by its derived interval, 67.0% to 73.0%. High is good.",
  );
  const worse = { ...derived, word: "worse", lower: 50, upper: 60 } as const;
  expect(said({ verdict: worse, distance: away("well-apart", "below") })).toMatch(
    /^Worse, well below the neighbours’ median\. It lies wholly below it by its derived interval, 50\.0% to 60\.0%\./,
  );
  const similar = { ...derived, word: "similar", lower: 60 } as const;
  expect(said({ verdict: similar, distance: away("close", "above") })).toMatch(
    /^Similar, close to the neighbours’ median, which lies within its derived interval, 60\.0% to 73\.0%\./,
  );
  expect(said({ verdict: similar })).toMatch(/^Similar: the neighbours’ median lies within its derived interval/);
});

test("about the place neither way is called good", () => {
  const text = said({ contextual: true, verdict: { ...better, word: "higher" } });
  expect(text).toMatch(/This describes the place, not the council’s performance\.$/);
  expect(text).not.toContain("is good");
  expect(said({ polarity: "neutral" })).toMatch(/Neither high nor low is good\.$/);
});

test("without interval nothing is called better or worse; not judged, the caveat is left to its own place", () => {
  expect(said({ verdict: noValue("no-interval") })).toMatch(/^No 95% interval is published, so the gap/);
  expect(said({ verdict: noValue("no-interval", { counts: "held" }) })).toMatch(
    /^No 95% interval is published and the counts held do not allow one to be derived, so the gap/,
  );
  const notJudged = said({ verdict: noValue("not-judged", { metric: "remediation", caveat: "Few buildings" }) });
  expect(notJudged).toContain("So no position and no gap are given.");
  expect(notJudged).not.toContain("Few buildings");
  expect(said({ verdict: noValue("suppressed", { period: "2025" }) })).toMatch(/^Suppressed for 2025/);
});
