import type { MeasurePart } from "./definitions/definition.ts";
import type { KpiColumn } from "./kpi.ts";
import type { UnitKind } from "./measure/unit-kind.ts";
import { capital, counted, listed } from "../wording/list.ts";
import { whole } from "../wording/figure/number.ts";
import { quoted } from "../wording/quote.ts";

/** How close a metric of the framework is to one of the council's own KPIs. */
export type MatchGrade = "close" | "partial" | "none";

/** One thing to know before a match is accepted; `part` for what differs. */
export type KpiReason = Reason & {
  readonly part?: MeasurePart;
  /** Where one sentence says several. */
  readonly parts?: readonly MeasurePart[];
};

type Reason =
  | { readonly kind: "same-measure"; /** Nothing is to be read before accepting. */ readonly isPlain?: true }
  | { readonly kind: "related"; readonly sentence: string }
  | { readonly kind: "opposite" }
  | { readonly kind: "other-name"; readonly name: string }
  | { readonly kind: "words"; readonly own: readonly string[]; readonly lof: readonly string[] }
  | { readonly kind: "ages"; readonly own: string; readonly lof: readonly string[] }
  | { readonly kind: "ages-unsaid"; readonly lof: string }
  | { readonly kind: "unit"; readonly own: UnitKind; readonly lof: string }
  | { readonly kind: "unit-unsaid"; readonly lof: string }
  | { readonly kind: "base"; readonly own: number; readonly lof: number }
  | { readonly kind: "breakdown"; readonly names: readonly string[] }
  | { readonly kind: "no-figures" }
  | { readonly kind: "nearest"; readonly name: string }
  | { readonly kind: "how-run"; readonly sentence: string }
  | { readonly kind: "elsewhere"; readonly sentence: string }
  | { readonly kind: "nothing" };

const grades: Readonly<Record<MatchGrade, string>> = {
  close: "Close match",
  partial: "Partial match",
  none: "No match",
};

/** The words on the badge. */
export function gradeWords(grade: MatchGrade): string {
  return grades[grade];
}

const units: Readonly<Record<UnitKind, string>> = {
  share: "a share",
  count: "a count",
  rate: "a rate",
  money: "money",
  days: "a time",
  score: "a score",
};

/** The reasons of a match as sentences: where it has no caveat, none is to be checked. */
export function reasonSentences(reasons: readonly KpiReason[], caution: string | null): string[] {
  return reasons.map((reason) =>
    reason.kind === "same-measure" && caution === null
      ? "Same subject and definition as far as the words go."
      : reasonSentence(reason),
  );
}

/** One reason as a sentence. @example reasonSentence({ kind: "ages", own: "17 to 21", lof: ["17 to 18"] }) */
export function reasonSentence(reason: KpiReason): string {
  switch (reason.kind) {
    case "same-measure":
      return `Same subject and definition as far as the words go${reason.isPlain === true ? "" : ": check the caveat"}.`;
    case "related":
    case "how-run":
    case "elsewhere":
      return reason.sentence;
    case "opposite":
      return "Yours is the opposite of what LOF counts.";
    case "other-name":
      return `LOF measures this as: ${reason.name}.`;
    case "words":
      return wordsSentence(reason.own, reason.lof);
    case "ages":
      if (reason.lof.length === 0) return `Yours is ${reason.own}; LOF gives no such age.`;
      return reason.lof.length === 1
        ? `Yours is ${reason.own}; LOF is ${reason.lof[0] ?? ""}.`
        : `Yours is ${reason.own}; LOF splits ${listed(reason.lof)}.`;
    case "ages-unsaid":
      return `LOF is ages ${reason.lof}; yours names no age.`;
    case "unit":
      return `Yours is ${units[reason.own]}; LOF is in ${unitName(reason.lof)}.`;
    case "unit-unsaid":
      return `LOF is in ${reason.lof}: check that yours is.`;
    case "base":
      return `Yours is per ${whole(reason.own)}; LOF is per ${whole(reason.lof)}.`;
    case "breakdown":
      return `LOF has no total, only ${listed(reason.names)}: choose one.`;
    case "no-figures":
      return "The framework names this measure, but there are no figures yet.";
    case "nearest":
      return `No match found. The nearest is ${reason.name}; compare.`;
    case "nothing":
      return "No match found.";
  }
}

function wordsSentence(own: readonly string[], lof: readonly string[]): string {
  if (own.length === 0) return `LOF says ${listed(lof.map(quoted))}; yours does not.`;
  return lof.length === 0
    ? `Yours says ${listed(own.map(quoted))}; LOF does not.`
    : `Yours says ${listed(own.map(quoted))}; LOF says ${listed(lof.map(quoted))}.`;
}

function unitName(unit: string): string {
  return unit === "%" ? "per cent" : unit;
}

/** The two periods side by side, as the pane and the mapping table say it. */
export interface PeriodGap {
  /** As the council writes it; null when its list gives none. */
  readonly own: string | null;
  readonly lof: string;
  /** "July 2025": when the published period ended. */
  readonly lofEnded: string;
  /** How many months after the published period the council's own ends; null when that was not understood. */
  readonly months: number | null;
}

/** "Yours is the autumn term 2026; LOF is 2024/25, which ended in July 2025." */
export function periodSentence({ own, lof, lofEnded, months }: PeriodGap): string {
  // "31 March 2025" says itself when it ended.
  const published = lof.endsWith(lofEnded) ? lof : `${lof}, which ended in ${lofEnded}`;
  if (own === null) return `LOF is ${published}.`;
  if (months === null) return `Yours is ${quoted(own)}, which is no period we know; LOF is ${published}.`;
  return months === 0 && own.trim() === lof ? `Both are ${lof}.` : `Yours is ${own}; LOF is ${published}.`;
}

/** The lag in a cell: "LOF is 1 year and 5 months older". Never begins with a sign. */
export function lagWords({ own, months }: Pick<PeriodGap, "own" | "months">): string {
  if (own === null) return "own period not given";
  if (months === null) return "own period not understood";
  if (months === 0) return "both end together";
  return `LOF is ${span(Math.abs(months))} ${months > 0 ? "older" : "newer"}`;
}

function span(months: number): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  return listed([...(years > 0 ? [counted(years, "year")] : []), ...(rest > 0 ? [counted(rest, "month")] : [])]);
}

/** Subjects that councils count and the framework does not: what it has instead, or why not. */
const elsewhere: readonly (readonly [RegExp, string])[] = [
  [/pothole|highway defect|street ?light/, "The framework has road condition, not speed of repair."],
  [/fly-?tip.*(remov|clear|hour|day)/, "The framework has enforcement against fly-tipping, not speed of removal."],
  [/missed (bin|collection)|bin collection/, "The framework has recycling and residual waste, not collections."],
  [
    /affordable home|new homes|homes built|housing delivery|net additional/,
    "The framework's measures of housing supply are not confirmed yet.",
  ],
  [/planning application|planning decision/, "The framework has no measure of planning decisions."],
];

/** The sentence for a subject that the framework is known not to have; null for any other. */
export function subjectElsewhere(name: string): string | null {
  const text = name.toLowerCase();
  const sentence = elsewhere.find(([words]) => words.test(text))?.[1];
  return sentence === undefined ? null : `No match found. ${sentence}`;
}

/** For staffing, money, calls, complaints and the like. */
export const howRunSentence =
  "No match found. This is about how the council is run; the framework measures outcomes in the area.";

/** Names of columns, for menus and sentences. */
export const columnNames: Readonly<Record<KpiColumn, string>> = {
  name: "name",
  value: "value",
  target: "target",
  floor: "floor",
  period: "period",
  polarity: "polarity",
  unit: "unit",
  reference: "reference",
  section: "section",
  tolerance: "tolerance",
  rag: "own RAG",
  direction: "direction of travel",
  previous: "previous value",
  officer: "responsible officer",
  service: "service",
  comment: "comment",
  "left-out": "left out",
};

/** "Found: name, value, target, floor, period. Not used: “Owner”. 5 KPIs." */
export function foundSentence(columns: readonly KpiColumn[], unused: readonly string[], kpis: number): string {
  const names = unused.map(quoted);
  return [
    `Found: ${columns.map((column) => columnNames[column]).join(", ")}.`,
    ...(names.length === 0 ? [] : [`Not used: ${listed(names, "and", 5)}.`]),
    `${capital(counted(kpis, "KPI"))}.`,
  ].join(" ");
}

export const kpiMatchWords = {
  noNames: "No column with names was found. Select the range with its headings: name, value, target, floor, period.",
  noRows: "There is no KPI under these headings.",
} as const;
