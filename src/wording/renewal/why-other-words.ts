import { counted, listed } from "../list.ts";

/** Why an answer of newer figures is another, as sentences. */
export const whyOtherWords = {
  notKnown: "The figures it is about are the same; it is worked out or worded otherwise.",
  collected: (after: string, before: string): string => `Collected on ${after}, in place of ${before}.`,
  areaNew: (name: string, before: readonly string[]): string =>
    before.length === 0
      ? `${name} is new among the councils.`
      : `${name} took the place of ${listed(before, "and", 5)}.`,
  areaGone: (name: string, after: readonly string[]): string =>
    after.length === 0
      ? `${name} is no longer among the councils.`
      : `${name} is no longer among the councils: ${listed(after, "and", 5)} took its place.`,
  areaRenamed: (before: string, after: string): string => `${before} is called ${after} now.`,
  seriesNew: (name: string): string => `The series is new: ${name}.`,
  seriesGone: (name: string): string => `The series is no longer in the figures: ${name}.`,
  metricNumber: (before: string, after: string): string => `The metric has another id: ${after} in place of ${before}.`,
  periodNew: (label: string): string => `${label} is new.`,
  periodGone: (label: string): string => `${label} is no longer held.`,
  periodLabel: (before: string, after: string): string => `The period ${before} is called ${after} now.`,
  interval: (before: string, after: string): string => `The 95% interval is another: ${after}, before ${before}.`,
  counts: (before: string, after: string): string => `The counts behind it are others: ${after}, before ${before}.`,
  flags: (before: string, after: string): string =>
    `What is noted of the figure is another: ${after}, before ${before}.`,
  judged: (what: string, now: string): string => `The metric is judged otherwise (${what}: ${now}).`,
  breaks: "Breaks in the series are others, so other earlier figures can be compared.",
  /** @param facts names, for a sentence */
  others: (facts: readonly string[]): string =>
    `What the figures say of it besides is another: ${listed(facts, "and", 4)}.`,
  source: "The same figure from another source.",
  setOrder: "The same councils in another order.",
  noSet: "There is another set, or none now.",
  metricNew: (name: string): string => `The metric is new: ${name}.`,
  metricGone: (name: string): string => `The metric is no longer in the figures: ${name}.`,
  figuresOfSeries: (count: number): string =>
    `${counted(count, "figure")} of the series ${count === 1 ? "is another" : "are others"}.`,
  /** Of one council: its figures that are shown where no period is named. */
  shownFigures: (parts: readonly string[]): string => `Of the current figures ${listed(parts)}.`,
  newPeriods: (count: number): string => `${count} ${count === 1 ? "is" : "are"} of another period`,
  revised: (count: number): string => `${count} ${count === 1 ? "was" : "were"} revised`,
  published: (count: number): string => `${count} ${count === 1 ? "is" : "are"} newly published`,
  gone: (count: number): string => `${count} ${count === 1 ? "is" : "are"} no longer held`,
  newSeries: (count: number): string => `${counted(count, "series", "series")} ${count === 1 ? "is" : "are"} new`,
  goneSeries: (count: number): string => `${counted(count, "series", "series")} ${count === 1 ? "is" : "are"} gone`,
} as const;
