import { minimumOthers } from "../../../src/comparison/minimum-others.ts";
import { trendWindow } from "../../../src/comparison/trend/direction-of-travel.ts";
import { openModelLength, openModelName } from "../../../src/neighbours/open-model.ts";
import { modelIndicators } from "../../../src/queries/model-indicators.ts";
import { graceMonths } from "../../../src/queries/staleness.ts";
import { falseAlarms } from "../../../src/statistics/benjamini-hochberg.ts";
import { recentTrendThreshold } from "../../../src/statistics/recent-trend.ts";
import { byarFrom } from "../../../src/statistics/count-interval.ts";
import { distanceSteps, type DistanceBand } from "../../../src/statistics/distance-band.ts";
import { confidence, z95 } from "../../../src/statistics/interval.ts";
import { noValue, type Reason } from "../../../src/statistics/no-value.ts";
import { madScale, meanDeviationScale } from "../../../src/statistics/robust-spread.ts";
import { sameWithin } from "../../../src/statistics/same-figure.ts";
import { stateWord } from "../../../src/wording/explain-no-value.ts";
import { distanceWords } from "../../../src/wording/figure/distance.ts";
import { flagWords } from "../../../src/wording/metric-words.ts";
import { flagBits, type Flag } from "../../../src/pack/pack.ts";
import { shippedDesk } from "../../audit/audit-case.ts";
import { methods, tableUnder } from "./methods-page.ts";

const prose = methods.replace(/\s+/g, " ");
const { pack } = shippedDesk();
const minimum = minimumOthers;

/** What the page says of each constant, written from the code's own value. */
const said: Readonly<Record<string, string>> = {
  "equal figures": `equal** when they agree to ${-Math.log10(sameWithin)} significant digits`,
  "scale of the MAD": `The scale ${madScale} makes a unit comparable with one standard deviation`,
  "scale of the mean deviation": `the mean distance from the median times ${meanDeviationScale}`,
  "plain MADs": `in plain MADs (${madScale} times robust z)`,
  confidence: `the whole ${100 * confidence}% interval of the council's own figure`,
  "normal quantile": `z is ${z95}`,
  "standard errors": `the half-width on that side over ${z95}`,
  "exact limits": `**exact Poisson** limits below ${byarFrom} events`,
  "rank interval": `below ${minimum.verdict} councils`,
  "window of a trend": `over the ${trendWindow} newest comparable periods`,
  "gap trend": `period by period, where ${minimum.median} others report`,
  grace: `${graceMonths.yearly} months for annual or slower series, ${graceMonths.faster} for faster ones`,
  neighbours: `MHCLG publishes ${openModelLength} neighbours a council`,
  indicators: `names the ${pack.indicators.length} indicators behind them`,
  "model's name": `our **${openModelName}** stands in`,
  "contextual outcomes": `contextual outcomes (${pack.outcomes
    .filter(({ contextual }) => contextual)
    .map(({ number }) => number)
    .join(" and ")})`,
};

test.each(Object.entries(said))("the page has the code's %s: %s", (_, sentence) => {
  expect(prose).toContain(sentence);
});

test.each([
  ["the MAD's scale", /\b1\.4\d{2,}/g, madScale],
  ["the mean deviation's scale", /\b1\.25\d{2,}/g, meanDeviationScale],
  ["the normal quantile", /\b1\.9[56]\d{2,}/g, z95],
  ["chi-squared of the recent trend", /\b9\.5\d+/g, recentTrendThreshold],
  ["the share of false claims", /(?<=at )\d+(?=% among all judged)/g, 100 * falseAlarms],
])("%s is the same everywhere on the page", (_, pattern, value) => {
  const found = [...new Set([...methods.matchAll(pattern)].map(([number]) => Number(number)))];
  expect(found).toEqual([value]);
});

test("the least numbers are those of the code", () => {
  const own = 1;
  const { percentile, quartile, quintile, q1, q3, mad, z, median, mean, gap, verdict, min, max, rank } = minimum;
  const rows = [
    ["median, mean, gap, verdict", [median, mean, gap, verdict], "others"],
    ["quartiles, MAD, z, robust z", [q1, q3, mad, z, minimum["robust z"]], "others"],
    [
      "percentile, quartile and quintile band",
      [percentile, quartile, quintile].map((n) => n + own),
      "with the council itself",
    ],
    ["minimum, maximum, rank", [min, max, rank], "other"],
    ["places left open", [minimum["range of places"] + own], "with the council itself"],
  ] as const;
  expect(tableUnder("Statistic | Least number")).toEqual(
    rows.map(([names, numbers, of]) => [names, `${[...new Set<number>(numbers)].join("/")} ${of}`]),
  );
  expect(rows.flatMap(([, numbers]) => numbers).length).toBe(Object.keys(minimumOthers).length);
});

test("the steps of distance and their words are those of the code", () => {
  const words = (band: DistanceBand): string =>
    [...new Set((["above", "below"] as const).map((side) => wordsOf(band, side)))].join(", ");
  const rows = distanceSteps.map(([limit, band]) => [`under ${limit}`, words(band)]);
  expect(tableUnder("Distance | Words")).toEqual([...rows, ["from there", `${words("far-out")}: check the figure`]]);
});

function wordsOf(band: DistanceBand, side: "above" | "below"): string {
  return distanceWords({ band, side, deviations: 1, fallbackScale: false });
}

const elsewhere = ["county", "district", "single"].map((tier) =>
  stateWord(noValue("not-applicable-to-tier", { publishedFor: [tier] })),
);
/** Every reason of the code; the type makes a missing or unknown one an error. */
const reasons: Readonly<Record<Reason, true>> = {
  suppressed: true,
  "not-published": true,
  "not-published-for-period": true,
  "not-applicable": true,
  "not-applicable-to-tier": true,
  "not-held": true,
  placeholder: true,
  "breakdown-needed": true,
  "too-few-values": true,
  "identical-values": true,
  "not-judged": true,
  "neutral-polarity": true,
  "median-is-zero": true,
  "unit-is-share": true,
  "tie-across-bands": true,
  "no-interval": true,
  "no-counts": true,
  "other-kind": true,
  "too-few-periods": true,
  "overlapping-periods": true,
  "no-target": true,
  "floor-on-wrong-side": true,
};

test("every state of a cell is listed by the word that cells show, and no other", () => {
  const words = (Object.keys(reasons) as Reason[]).map((reason) =>
    reason === "not-applicable-to-tier" ? elsewhere.join(", ") : stateWord(noValue(reason)),
  );
  expect(tableUnder("Word | Means").map(([word]) => word)).toEqual(words);
});

test("every flag of a number is named", () => {
  const flags = (Object.keys(flagBits) as Flag[]).map((flag) => flagWords([flag]));
  const [, listed = ""] = /A number may carry flags: ([^.]+)\./.exec(prose) ?? [];
  expect(listed.replace(" (from published parts)", "").split(", ")).toEqual(expect.arrayContaining(flags));
});

test("the open model works with the indicators that the page counts", () => {
  expect(modelIndicators(pack, "single")).toMatchObject({ used: 20, missing: 1 });
  expect(prose).toContain("twenty, since no area cost adjustment was found");
});

test("the page stays short: under 4,000 words, tables included", () => {
  expect(methods.split(/\s+/).length).toBeLessThan(4_000);
});
