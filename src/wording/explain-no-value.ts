import type { Tier } from "../areas/area.ts";
import type { Responsibility } from "../framework/metric.ts";
import type { NoValue, Reason } from "../statistics/no-value.ts";
import { openModelName } from "../neighbours/open-model.ts";
import { Facts } from "./facts.ts";
import { counted, listed } from "./list.ts";
import { figure } from "./figure/number.ts";
import { quoted, shown } from "./quote.ts";
import { councilsOfTiers, oneOfTier } from "./tier.ts";
import { otherCouncilsJob } from "./council/whose-job.ts";

/**
 * Why there is no figure, as a sentence for a cell's error, `LOF.WHY` and the pane.
 *
 * Short and plain; the first 60 characters carry the message, since that is what a hover shows. Where the area has an
 * older figure it is mentioned, never used instead of the missing one; where another council publishes the figure, that
 * council is named.
 *
 * @example explainNoValue(noValue("suppressed", { period: "2025", lastPeriod: "2024", lastValue: 11, unit: "%" }))
 *   // "Suppressed for 2025; last published 2024: 11.0%."
 */
export function explainNoValue(answer: NoValue): string {
  return sentences[answer.reason](new Facts(answer.detail));
}

const sentences: Readonly<Record<Reason, (facts: Facts) => string>> = {
  suppressed: (facts) => {
    if (facts.text("cause") === "rounds-to-zero")
      return `Too small to be shown for ${period(facts)}: the publisher says only that it rounds to 0${last(facts)}.`;
    return hasLast(facts)
      ? `Suppressed for ${period(facts)}${last(facts)}.`
      : `Suppressed for ${period(facts)}: the publisher withholds it, most often because numbers are small.`;
  },
  "not-published": (facts) =>
    facts.text("unsaid") === undefined
      ? `Not published for ${area(facts)}, ${period(facts)}${last(facts)}.`
      : `No figure for ${period(facts)}: ${facts.text("unsaid")}, the source does not say which${last(facts)}.`,
  "not-published-for-period": (facts) => `No figure for ${area(facts)} for ${period(facts)}${last(facts)}.`,
  "not-applicable": (facts) =>
    `Does not apply to ${area(facts)}, says ${facts.text("publisher") ?? "the publisher"} (${period(facts)})${last(facts)}.`,
  "not-applicable-to-tier": wrongTier,
  "not-held": notHeld,
  placeholder: (facts) => `No figures yet: the framework only names this metric${aside(facts.text("metric"))}.`,
  "breakdown-needed": (facts) =>
    `Name a breakdown, there is no total: ${listed(facts.list("breakdowns"), "or")}${aside(facts.text("metric"))}.`,
  "too-few-values": tooFew,
  "identical-values": (facts) => `All values of ${set(facts)} are the same, so there is no scale to score on.`,
  "not-judged": notJudged,
  "neutral-polarity": () => "Neither high nor low is good here, so nothing can be called better or worse.",
  "median-is-zero": () => "The median is 0, so a gap in per cent has no meaning: use the gap.",
  "unit-is-share": () => "The figure is itself a share or change: use the gap, which is in points.",
  "tie-across-bands": (facts) => `A tie spans two bands${bands(facts)}, so neither is given.`,
  "no-counts": (facts) =>
    `No ${facts.text("part") === "respondents" ? "number of respondents" : (facts.text("part") ?? "count")} is held with the figure of ${area(facts)}, ${period(facts)}.`,
  "no-interval": noInterval,
  "other-kind": (facts) =>
    `Given for proportions and rates only; kind of this figure: ${facts.text("kind") ?? "not stated"}${aside(facts.text("metric"))}.`,
  "too-few-periods": (facts) =>
    `Too few periods: ${facts.text("periods") ?? "fewer"} comparable${facts.text("limits") === undefined ? "" : " with a 95% interval"}, ${facts.text("needed") ?? "more"} needed${since(facts)}.`,
  "overlapping-periods": (facts) =>
    facts.text("needed") === undefined
      ? "The periods overlap, so their difference is not a change over time."
      : `The periods overlap: of those that share no years there are ${facts.text("periods") ?? "fewer"}, ${facts.text("needed")} are needed.`,
  "no-target": () => "No target is given.",
  "floor-on-wrong-side": () => "The floor lies on the good side of the target: they may be swapped.",
};

const since = (facts: Facts): string =>
  facts.text("break") === undefined
    ? ""
    : `; a break in ${facts.text("since") ?? ""}: ${(facts.text("break") ?? "").replace(/\.$/, "")}`;
const area = (facts: Facts): string => facts.text("area") ?? "this area";
const period = (facts: Facts): string => facts.text("period") ?? "this period";
const set = (facts: Facts): string => facts.text("set") ?? "the set";
const aside = (text: string | undefined): string => (text === undefined ? "" : ` (${text})`);
const hasLast = (facts: Facts): boolean => facts.text("lastPeriod") !== undefined;

function last(facts: Facts, how: "published" | "held" = "published"): string {
  const value = facts.number("lastValue");
  const label = facts.text("lastPeriod");
  if (label === undefined || value === undefined) return "";
  return `; last ${how} ${label}: ${figure(value, facts.text("unit") ?? "")}`;
}

function wrongTier(facts: Facts): string {
  if (facts.text("set") !== undefined) return noSuchSet(facts);
  if (facts.text("other") !== undefined) return twoTiers(facts);
  if (facts.text("tier") === undefined) return "Published for councils of another tier only.";
  const is = `${area(facts)} is ${oneOfTier(facts.text("tier") as Tier)}`;
  const published = `${facts.text("metric") ?? "It"} is published for ${tiersWith(facts)}`;
  const county = facts.text("county");
  if (county !== undefined) {
    return `Not a district's figure: try ${county}. ${published}; ${is}${andJob(facts)}.`;
  }
  const [district] = facts.list("districts");
  if (district !== undefined)
    return `Not a county's figure: try its districts, such as ${district}. ${published}; ${is}${andJob(facts)}.`;
  return noneOfTier(facts, `${published}; ${is}${andJob(facts)}.`);
}

const andJob = (facts: Facts): string => {
  const councils = facts.text("councils") as Responsibility["councils"] | undefined;
  if (councils === undefined) return "";
  const job = otherCouncilsJob(councils, facts.text("tier") as Tier, facts.text("county") ?? null);
  return job === null ? "" : `, and this is ${facts.text("job") ?? job}`;
};
const whoseJob = (facts: Facts): string => (facts.text("job") === undefined ? "" : ` This is ${facts.text("job")}.`);

/** The councils that publish it have no figure here either, or not those of this county: nobody is pointed at. */
function noneOfTier(facts: Facts, why: string): string {
  if (facts.text("councils") === undefined) return why;
  const kind = { county: "county", district: "district", single: "single-tier", country: "national" };
  const held = facts.list("heldFor").filter((tier) => tier !== "country") as Tier[];
  const here = held.length === 0 ? "nobody" : `${councilsOfTiers(held)} only`;
  const everyone = facts.text("councils") === "both" ? " It is the job of all councils." : "";
  return `No ${kind[facts.text("tier") as Tier]} figure in these figures, which hold ${here}. ${why}${everyone}`;
}

function twoTiers(facts: Facts): string {
  const one = (name: string, tier: string): string => `${name} is ${oneOfTier(tier as Tier)}`;
  const own = one(area(facts), facts.text("tier") ?? "");
  const other = one(facts.text("other") ?? "", facts.text("otherTier") ?? "");
  return `Only councils of one tier are compared: ${own}, ${other}.`;
}

function noSuchSet(facts: Facts): string {
  const name = facts.text("set") ?? "";
  if (facts.text("tier") === "country") return `${area(facts)} is not compared with councils: name a council.`;
  if (facts.list("publishedFor").length === 0) return `No set called ${quoted(name)} is in this pack.`;
  // The list has others of the tier: it leaves out this council alone.
  if (isListedTier(facts))
    return `${area(facts)} has no list of its own in ${quoted(name)}: ask for the ${openModelName}.`;
  return `${area(facts)} has no set ${quoted(name)}: there is one for ${tiersWith(facts)} only.`;
}

const isListedTier = (facts: Facts): boolean => facts.list("publishedFor").includes(facts.text("tier") ?? "");
const tiersWith = (facts: Facts): string => councilsOfTiers(facts.list("publishedFor") as Tier[]);

function notHeld(facts: Facts): string {
  if (facts.text("list") === "own") return `${area(facts)} has no figure in your list.`;
  if (facts.text("indicator") !== undefined)
    return `Not held for ${area(facts)}${facts.text("period") === undefined ? "" : `, ${period(facts)}`}: these figures lack it, whether or not it is published (${facts.text("indicator")}).`;
  const noneOf = facts.text("noneOf");
  if (noneOf !== undefined)
    return `Not held for any council of ${noneOf}, ${period(facts)}: these figures lack them.${heldHere(facts)}`;
  const asked = facts.text("asked");
  if (asked !== undefined)
    return `No figures for ${shown(asked)}; held: ${listed(facts.list("held"), "and", 4)}${aside(facts.text("metric"))}.`;
  const metric = facts.text("metric") ?? "This metric";
  return area(facts) === "England"
    ? `No national figure is held for England (${metric}).`
    : `Not held for ${area(facts)}, ${facts.text("period") ?? "this period"}${last(facts, "held")}: these figures lack it, whether or not the council reported.${heldHere(facts)}${whoseJob(facts)}`;
}

/** Of this period: of others it may be held for more. */
function heldHere(facts: Facts): string {
  const councils = (facts.list("heldFor") as Tier[]).filter((tier) => tier !== "country");
  const label = facts.text("period");
  const metric = `${facts.text("metric") ?? "This metric"}${label === undefined ? "" : ` for ${label}`}`;
  return councils.length === 0 ? "" : ` ${metric} is here for ${councilsOfTiers(councils)} only.`;
}

function tooFew(facts: Facts): string {
  const held = facts.number("n");
  const needed = facts.number("needed");
  if (held === undefined || needed === undefined) return `Too few values in ${set(facts)}.`;
  const what = facts.text("statistic");
  return `Too few values: ${counted(held, "area")} of ${set(facts)} ${held === 1 ? "has" : "have"} one, ${needed} are needed${what === undefined ? "" : ` for the ${what}`}.`;
}

function noInterval(facts: Facts): string {
  const limits = facts.text("limits");
  const nor = facts.text("counts") === undefined ? "" : ` ${noneFromCounts}`;
  if (limits === undefined)
    return `Position only: no 95% interval is published${nor}, so nothing is called better or worse.`;
  if (limits === "no-width") return `A 95% interval of ${area(facts)} has no width, so the figures cannot be weighted.`;
  return `No 95% interval is published for ${area(facts)}, ${period(facts)}${nor && `,${nor}`}.`;
}

/** After "no interval is published", where the counts behind a figure are held and still give none. */
export const noneFromCounts = "and the counts held do not allow one to be derived";

function notJudged(facts: Facts): string {
  const metric = facts.text("metric") ?? "this metric";
  if (facts.text("cause") === "contextual") return `Not tested: ${metric} describes the place, not the council's work.`;
  return facts.text("cause") === "partial"
    ? `Not judged: the own figure is built from published parts only (${metric}).`
    : `Not judged: ${metric} is shown without verdict, rank or score.${sentence(facts.text("caveat"))}`;
}

const sentence = (text = ""): string => (text === "" ? "" : ` ${text.replace(/[.;]?$/, ".")}`);

function bands(facts: Facts): string {
  const names = facts.list("bands");
  return names.length === 0 ? "" : ` (${listed(names)})`;
}

/** What must be said about a score when over half of the set is equal. */
export const fallbackScaleSentence =
  "Scored on the fallback scale: over half of the set is equal, so the mean deviation took the median's place.";

/** The state as a short word, for tables that people read: "suppressed", "county only", "not judged". */
export function stateWord(answer: NoValue): string {
  const facts = new Facts(answer.detail);
  if (answer.reason === "not-applicable-to-tier") return elsewhereWord(answer);
  if (answer.reason === "not-published" && facts.text("unsaid") !== undefined) return "suppressed or not published";
  if (facts.text("cause") === "contextual") return "contextual";
  return words[answer.reason];
}

/**
 * "county only" where counties have it here, "not held" where nobody on the other level has: a county and a district
 * must not point at each other. For a set, which has no figures, the councils that have it.
 */
function elsewhereWord({ detail }: NoValue): string {
  const facts = new Facts(detail);
  const published = facts.list("publishedFor") as Tier[];
  if (facts.text("set") !== undefined && isListedTier(facts)) return "no list";
  if (detail["heldFor"] === undefined) return `${tierWord(published)} only`;
  const held = facts.list("heldFor");
  const other = published.find((tier) => (tier === "county" || tier === "district") && held.includes(tier));
  return other === undefined ? words["not-held"] : `${other} only`;
}

function tierWord(tiers: readonly Tier[]): string {
  if (tiers.includes("county")) return "county";
  if (tiers.includes("district")) return "district";
  return "single-tier";
}

const words: Readonly<Record<Reason, string>> = {
  suppressed: "suppressed",
  "not-published": "not published",
  "not-published-for-period": "not for this period",
  "not-applicable": "not applicable",
  "not-applicable-to-tier": "other tier",
  "not-held": "not held",
  placeholder: "placeholder",
  "breakdown-needed": "breakdown needed",
  "too-few-values": "too few in set",
  "identical-values": "identical values",
  "not-judged": "not judged",
  "neutral-polarity": "neither is good",
  "median-is-zero": "median is 0",
  "unit-is-share": "see gap",
  "tie-across-bands": "tie across bands",
  "no-interval": "position only",
  "no-counts": "no counts",
  "other-kind": "not a proportion or rate",
  "too-few-periods": "too few periods",
  "overlapping-periods": "overlapping periods",
  "no-target": "no target",
  "floor-on-wrong-side": "floor on the wrong side",
};
