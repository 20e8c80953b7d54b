import { type KpiColumn, kpiColumns } from "../kpi.ts";
import { evidenceOfHeadings, type Role } from "./heading-evidence.ts";
import type { Profile } from "./profile.ts";

/** What one column could be: points per role from heading and cells together. */
export type Scores = ReadonlyMap<Role, number>;

const roles: readonly Role[] = [
  ...kpiColumns.filter((kind) => kind !== "left-out"),
  "comparator",
  "forecast",
  "variance",
  "other",
];

/** Cells can speak for these where no heading does. */
const knownByCells: ReadonlySet<Role> = new Set([
  "rag",
  "direction",
  "polarity",
  "unit",
  "reference",
  "period",
  "section",
]);
const fromCells = 5;
const never = -20;

/** Points of one column. What the cells cannot be is taken away, whatever the heading says. */
export function scoresOf(parts: readonly string[], profile: Profile): Scores {
  const evidence = evidenceOfHeadings(parts);
  const scores = new Map<Role, number>();
  for (const role of roles) {
    const heading = evidence.get(role) ?? 0;
    const cells = profile.filled === 0 ? 0 : fits[role](profile, heading);
    if (heading === 0 && !(knownByCells.has(role) && cells >= fromCells)) continue;
    if (heading === 0 && evidence.size > 0 && !strongAlone.has(role) && !(role === "period" && isOfFigures(evidence)))
      continue;
    const total = heading + cells;
    if (total >= 3) scores.set(role, total);
  }
  return scores;
}

/** Even under a heading that says something else: cells of letters of colours are colours. */
const strongAlone: ReadonlySet<Role> = new Set(["rag", "direction", "polarity", "unit", "reference"]);

/** "Latest update" may stand over periods; "Due", "Target by" and the like not, whatever their cells look like. */
const isOfFigures = (evidence: ReadonlyMap<Role, number>): boolean =>
  [...evidence.keys()].every((role) => role === "value" || role === "comment");

type Fit = (profile: Profile, heading: number) => number;

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

const figures: Fit = ({ count, told, filled, areYears }) => {
  const looks = share(count.isRag + count.isDirection, filled);
  if (looks > 0.5 && count.isNumber === 0) return never;
  if (told === 0) return 0;
  const numbers = share(count.isNumber, told);
  if (areYears) return -3;
  if (count.isPeriod > told * 0.6 && count.isPeriod > count.isNumber) return never;
  return numbers >= 0.5
    ? 4 * numbers
    : numbers > 0.2 || share(count.isFigured, told) >= 0.6
      ? 0
      : count.isWords >= told * 0.6 && count.isLong > told * 0.4
        ? -4
        : -6;
};

/** Targets are often words; floors and tolerances seldom. */
const limits =
  (words: number): Fit =>
  ({ count, told, filled, averageLength, areYears }) => {
    if (share(count.isRag + count.isDirection, filled) > 0.5 && count.isNumber === 0) return never;
    if (told === 0) return 0;
    if (areYears || share(count.isPeriod, told) > 0.8) return -6;
    const readable = share(count.isNumber + count.isLimit, told);
    if (readable >= 0.3) return 3 * readable;
    return averageLength > 45 ? -9 : words;
  };

const mostly =
  (sign: keyof Profile["count"], points: number, otherwise: number): Fit =>
  ({ count, told, filled }) => {
    const whole = Math.max(told, count[sign]);
    if (whole === 0) return share(count.isState, filled) > 0 ? 0 : -2;
    const part = share(count[sign], whole);
    return part >= 0.6 ? points * part : part >= 0.34 ? 0 : otherwise;
  };

const words =
  (points: number): Fit =>
  ({ count, filled }) =>
    share(count.isWords, filled) >= 0.5 ? points : share(count.isNumber, filled) > 0.5 ? never : -3;

const fits: Readonly<Record<Role, Fit>> = {
  name: (profile, heading) => {
    const { count, filled, distinct, averageLength } = profile;
    // Under a heading that says names even abbreviations are such.
    const few = heading > 9 && share(count.isNumber, filled) < 0.2 && share(count.isCode, filled) < 0.2 ? 0.2 : 0.6;
    if (share(count.isWords, filled) < few || share(count.isCode, filled) > 0.5) return never;
    if (share(count.isUnit + count.isRag + count.isPolarity + count.isDirection, filled) > 0.8) return never;
    return 2 + 2 * share(distinct, filled) + Math.min(2, averageLength / 25) - (profile.isMergedDown ? 2 : 0);
  },
  reference: ({ count, filled, distinct, averageLength }, heading) => {
    if (share(distinct, filled) < 0.5 || averageLength > 20) return never;
    if (share(count.isCode, filled) >= 0.6) return 6;
    if (heading === 0) return never;
    return share(count.isCode + count.isNumbering, filled) >= 0.6 ? 4 : averageLength <= 12 ? -1 : never;
  },
  section: (profile) => {
    const { count, filled, distinct } = profile;
    if (share(count.isWords, filled) < 0.6) return never;
    if (share(count.isUnit + count.isRag + count.isPolarity, filled) > 0.7) return never;
    return profile.isMergedDown ? 6 : share(distinct, filled) <= 0.6 ? 3 : -1;
  },
  value: figures,
  previous: figures,
  target: limits(-1),
  floor: limits(-3),
  tolerance: limits(-6),
  period: mostly("isPeriod", 5, never),
  unit: mostly("isUnit", 6, -8),
  polarity: (profile, heading) => {
    const { count, filled } = profile;
    if (share(count.isNumber, filled) > 0.5) return never;
    const arrows = heading > 10 ? count.isDirection : 0;
    return mostly(
      "isPolarity",
      6,
      -4,
    )({ ...profile, count: { ...count, isPolarity: Math.max(count.isPolarity, arrows) } }, heading);
  },
  rag: mostly("isRag", 7, -9),
  direction: (profile, heading) => {
    const { count, filled } = profile;
    if (share(count.isNumber, filled) > 0.5) return never;
    if (share(count.isDirection, filled) >= 0.5) return 6;
    return heading > 9 && count.isLong < filled * 0.3 ? 0 : -9;
  },
  officer: words(2),
  service: words(2),
  comment: (profile, heading) => {
    const { count, filled } = profile;
    if (heading === 0) return 0;
    return share(count.isNumber, filled) > 0.6 || share(count.isPeriod, filled) > 0.6
      ? never
      : profile.averageLength > 40
        ? 3
        : 1;
  },
  comparator: ({ count, filled }) => (share(count.isRag + count.isDirection, filled) > 0.5 ? never : 5),
  forecast: ({ count, filled }) => (share(count.isRag + count.isDirection, filled) > 0.5 ? -2 : 4),
  variance: ({ count, filled }) => (share(count.isRag + count.isDirection, filled) > 0.5 ? never : 3),
  other: () => 3,
  "left-out": () => 0,
};

/** What a role is called in the contract. */
export const columnOfRole = (role: Role): KpiColumn =>
  role === "comparator" || role === "forecast" || role === "variance" || role === "other" ? "left-out" : role;
