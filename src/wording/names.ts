import { listed } from "./list.ts";

/*
 * Sentences for names that are not understood. The name comes first, then what to do: a hover shows 60 characters.
 */

/** How many candidates a sentence names; the rest are counted. */
const mostNamed = 5;

export function unknownAreaSentence(text: string, near: readonly string[]): string {
  const sorry = `No council is called “${text}”`;
  return near.length === 0
    ? `${sorry}: give a name or GSS code.`
    : `${sorry}: did you mean ${listed(near, "or", mostNamed)}?`;
}

export function ambiguousAreaSentence(text: string, candidates: readonly string[]): string {
  return `“${text}” fits several councils: ${listed(candidates, "or", mostNamed)}.`;
}

/** "Cumbria was replaced in 2023 by Cumberland and Westmorland and Furness." */
export function formerAreaSentence(name: string, replacedIn: number | null, successors: readonly string[]): string {
  const when = replacedIn === null ? "" : ` in ${replacedIn}`;
  return `${name} was replaced${when} by ${listed(successors)}.`;
}

export function unknownMetricSentence(text: string, near: readonly string[]): string {
  const sorry = `No metric is called “${text}”`;
  return near.length === 0
    ? `${sorry}: LOF.SUGGEST or LOF.METRICS finds its name.`
    : `${sorry}: did you mean ${listed(near, "or", mostNamed)}?`;
}

export function ambiguousMetricSentence(text: string, candidates: readonly string[]): string {
  return `“${text}” fits several metrics: ${listed(candidates, "or", mostNamed)}.`;
}

export function unknownPeriodSentence(text: string): string {
  return `“period” is not “${text}” but a label such as 2024/25, a year or a date.`;
}

export function ambiguousPeriodSentence(text: string, labels: readonly string[]): string {
  return `“period” ${text} could mean ${listed(labels, "or", mostNamed)}: say which.`;
}

export function unknownSubjectSentence(text: string, near: readonly string[]): string {
  const sorry = `No metric, council or outcome is called “${text}”`;
  return near.length === 0
    ? `${sorry}: LOF.SUGGEST finds names.`
    : `${sorry}: did you mean ${listed(near, "or", mostNamed)}?`;
}
