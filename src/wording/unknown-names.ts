import type { ComingArea, FormerArea } from "../areas/area.ts";
import type { Metric, UncoveredPart } from "../framework/metric.ts";
import { dateInWords } from "./date.ts";
import { capital, listed } from "./list.ts";
import { quoted, shown } from "./quote.ts";

/*
 * Sentences for names that are not understood. The name comes first, then what to do: a hover shows 60 characters.
 */

/** How many candidates a sentence names; the rest are counted. */
const mostNamed = 5;

export function unknownAreaSentence(text: string, near: readonly string[]): string {
  const unknown = `No council is called ${quoted(text)}`;
  return near.length === 0
    ? `${unknown}: give a name or GSS code.`
    : `${unknown}: did you mean ${listed(near, "or", mostNamed)}?`;
}

export function ambiguousAreaSentence(text: string, candidates: readonly string[]): string {
  return `${quoted(text)} fits several councils: ${listed(candidates, "or", mostNamed)}.`;
}

const widerPlaces = {
  region: 'is a region, not a council: regions are sets. Give a council, with "region" as the set.',
  "combined authority": "is a combined authority, not a council: give one of its councils.",
  "outside England": "is not in England: only England’s councils are held.",
} as const;

/** For a place that is no council. @example widerPlaceSentence("South East", "region") */
export function widerPlaceSentence(text: string, kind: keyof typeof widerPlaces): string {
  return `${quoted(text)} ${widerPlaces[kind]}`;
}

/** For a code beside a name it does not belong to. @param codeOf whose code it is; null for no council's */
export function codeBesideNameSentence(text: string, codeOf: string | null): string {
  return codeOf === null
    ? `The code in ${quoted(text)} is no council’s: give the name alone.`
    : `The code in ${quoted(text)} is that of ${codeOf}, the name is not: give one of them.`;
}

/** For the nation in the place of a council. */
export const englandIsNoCouncil = "England is the nation, not a council.";

/**
 * "Cumbria was replaced in 2023 by Cumberland and Westmorland and Furness."
 *
 * @param indirect another council came between: "Taunton Deane was replaced in 2019; its area is now part of Somerset."
 */
export function formerAreaSentence(
  { name, replacedIn, indirect }: Pick<FormerArea, "name" | "replacedIn" | "indirect">,
  successors: readonly string[],
): string {
  const when = replacedIn === null ? "" : ` in ${replacedIn}`;
  const link = indirect === true ? "; its area is now part of" : " by";
  return `${name} was replaced${when}${link} ${listed(successors)}.`;
}

/** In every sentence of {@link comingAreaSentence}. */
export const beginsOn = " begins on ";

/**
 * "East Surrey begins on 1 April 2027; until then, and in these figures, its area has the districts Elmbridge; ...; and
 * Tandridge, and Surrey County Council." True on any day, as a pack may be used long after it was made.
 */
export function comingAreaSentence(
  { name, begins }: Pick<ComingArea, "name" | "begins">,
  districts: readonly string[],
  county: string,
): string {
  const since = `${name}${beginsOn}${dateInWords(begins)}; until then, and in these figures`;
  return `${since}, its area has the districts ${listed(districts)}, and ${county} County Council.`;
}

export function unknownMetricSentence(text: string, near: readonly string[]): string {
  const unknown = `No metric is called ${quoted(text)}`;
  return near.length === 0
    ? `${unknown}: LOF.SUGGEST or LOF.METRICS finds its name.`
    : `${unknown}: did you mean ${listed(near, "or", mostNamed)}?`;
}

export function unmeasuredTitle(word: string): string {
  return `The framework has no metric on ${word}`;
}

/** An everyday word of which the framework measures nothing: "The framework has no metric on crime: nearest is ...". */
export function unmeasuredSentence(word: string, nearest: readonly string[]): string {
  const none = unmeasuredTitle(word);
  if (nearest.length === 0) return `${none}.`;
  return `${none}: nearest ${nearest.length === 1 ? "is" : "are"} ${listed(nearest, "and", mostNamed)}.`;
}

export function ambiguousMetricSentence(text: string, candidates: readonly string[]): string {
  return `${quoted(text)} fits several metrics: ${listed(candidates, "or", mostNamed)}.`;
}

/** "Severe absence is named in the title of O06M09, Persistent absence, but is not in these figures. They are ..." */
export function notCoveredSentence({ id, shortName }: Pick<Metric, "id" | "shortName">, part: UncoveredPart): string {
  if (part.isWider) return `${capital(part.part)} is not what ${id}, ${shortName}, is about. ${part.instead}`;
  return `${capital(part.part)} is named in the title of ${id}, ${shortName}, but is not in these figures. ${part.instead}`;
}

export function unknownPeriodSentence(text: string): string {
  return `“period” is not ${quoted(text)} but a label such as 2024/25, a calendar year or a date.`;
}

export function ambiguousPeriodSentence(text: string, labels: readonly string[]): string {
  const meant = labels.length === 1 ? [...labels, "another in that year"] : labels;
  return `“period” ${shown(text)} could mean ${listed(meant, "or", mostNamed)}: say which.`;
}

export function unknownSubjectSentence(text: string, near: readonly string[]): string {
  const unknown = `No metric, council or outcome is called ${quoted(text)}`;
  return near.length === 0
    ? `${unknown}: LOF.SUGGEST finds names.`
    : `${unknown}: did you mean ${listed(near, "or", mostNamed)}?`;
}

export function unknownIndicatorSentence(text: string): string {
  return `No contextual indicator is called ${quoted(text)}: LOF.CONTEXT with an area alone lists them.`;
}

export function ambiguousIndicatorSentence(text: string, candidates: readonly string[]): string {
  return `${quoted(text)} fits several indicators: ${listed(candidates, "or", mostNamed)}.`;
}

export function unknownOutcomeSentence(text: string, numbers: readonly number[]): string {
  return `No outcome is called ${quoted(text)}: give its number, ${Math.min(...numbers)} to ${Math.max(...numbers)}, or title.`;
}

/**
 * A text in the place of a set that names none.
 *
 * @param names the sets that are always there
 * @param own the workbook's own sets, the likeliest first
 */
export function unknownSetSentence(text: string, names: readonly string[], own: readonly string[] = []): string {
  const more = own.length - mostNamed;
  const all = [...own.slice(0, mostNamed), ...names, ...(more > 0 ? [`${more} more of your own`] : [])];
  return `No set is called ${quoted(text)}. Sets: ${listed(all)}.`;
}

/** Neighbours that cannot be had, and why. */
export const neighbourWords = {
  ofEngland: "England has no neighbours: name a council.",
  ownSet: "your own set",
  weightsOnlyFor: (model: string, set: string): string =>
    `“weights” go with the ${model} only, not with ${shown(set)}.`,
  noOfficialList: (model: string): string => `The official list is not in this pack; ours is the ${model}.`,
  otherEditions: (text: string, held: readonly string[]): string =>
    `${quoted(text)} is not in this pack, which has ${listed(held)}.`,
  severalLists: (text: string, names: readonly string[]): string =>
    `${quoted(text)} fits several lists: ${listed(names, "or")}.`,
} as const;

export function ambiguousOutcomeSentence(text: string, candidates: readonly string[]): string {
  return `${quoted(text)} fits several outcomes: ${listed(candidates, "or")}.`;
}

/** Why a council has no districts. */
export const districtWords = {
  isOther: (name: string, kind: string): string => `${name} has no districts: it is ${kind}.`,
  isDistrict: (name: string, county: string): string => `${name} is itself a district: its county is ${county}.`,
} as const;
