import { liesWithin } from "./ages.ts";
import type { Column } from "./columns.ts";
import type { Role } from "./heading-evidence.ts";

/** A column of own figures with the columns that belong to it, best first. */
export interface FigureColumn {
  readonly column: Column;
  readonly targets: readonly Column[];
  readonly floors: readonly Column[];
  readonly tolerances: readonly Column[];
  readonly rags: readonly Column[];
  readonly directions: readonly Column[];
}

/** The columns of figures, the latest first. */
export interface Figures {
  readonly latestFirst: readonly FigureColumn[];
  /** Columns that only hold earlier figures: baseline, last year. */
  readonly previous: readonly Column[];
  /** Targets that belong to no column of figures, as they are of another time. */
  readonly unusedTargets: readonly Column[];
}

/**
 * Sorts the columns of figures by their time. The latest is the one whose heading says so or has no period, then by
 * period; a figure of the year to date comes after the single month or quarter, since target, colour and direction of
 * the month stand beside it, and it is kept as another value.
 */
export function figuresOf(columns: readonly Column[]): Figures {
  const of = (role: Role): Column[] => columns.filter((one) => one.role === role && !one.isHidden);
  const chosen = of("value").filter(({ isChosen }) => isChosen);
  const automatic = of("value").filter(
    ({ isChosen, age }) => !isChosen && (chosen.length > 0 || !age.isOld || of("value").every((one) => one.age.isOld)),
  );
  const values = chosen.length > 0 ? chosen : automatic;
  const others = of("value").filter((one) => !values.includes(one));
  const all = of("value");
  const pool = {
    target: of("target"),
    floor: of("floor"),
    tolerance: of("tolerance"),
    rag: of("rag"),
    direction: of("direction"),
  };
  const partners = (column: Column, role: keyof typeof pool): Column[] => partnersOf(column, pool[role], all);
  const figures = values.map((column) => ({
    column,
    targets: partners(column, "target"),
    floors: partners(column, "floor"),
    tolerances: partners(column, "tolerance"),
    rags: partners(column, "rag"),
    directions: partners(column, "direction"),
  }));
  figures.sort((one, other) => recency(other) - recency(one) || other.column.column - one.column.column);
  return {
    latestFirst: figures,
    previous: [...of("previous"), ...others],
    unusedTargets: pool.target.filter((target) => !figures.some(({ targets }) => targets.includes(target))),
  };
}

const undatedLatest = 3e9;
const undated = 2e9;

/** Greater is later. */
function recency({ column: { age } }: FigureColumn): number {
  if (age.isYearToDate) return (age.order ?? 0) - 1e9;
  if (age.isLatest) return undatedLatest;
  // A whole year counts after its last quarter or month.
  const whole = (age.span?.months ?? 0) >= 12 ? 0.5 : 0;
  return age.order === null ? undated : age.order + whole;
}

/** Target, floor, colour or direction columns that belong to a column of figures, best first. */
function partnersOf(value: Column, candidates: readonly Column[], values: readonly Column[]): Column[] {
  const bare = candidates.filter(isBare);
  const rated = candidates.map((one) => ({ one, points: one.isChosen ? 9 : fit(value, one, bare, values) }));
  return rated
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points || distance(a.one, value) - distance(b.one, value))
    .map(({ one }) => one);
}

const isBare = ({ age }: Column): boolean => age.period === null && !age.isYearToDate && !age.isOld;
const distance = (one: Column, other: Column): number => Math.abs(one.column - other.column);

function fit(value: Column, one: Column, bare: readonly Column[], values: readonly Column[]): number {
  const isAloneBare = bare.length < 2;
  const [own, other] = [value.age, one.age];
  if (other.isForecast && !own.isForecast) return 0;
  if (one.role === "direction" && values.length === 1)
    return other.isLatest ? 3 : /\blong\b/i.test(one.heading) ? 1 : 2;
  if (other.isOld !== own.isOld && other.isOld) return 0;
  // A target to date belongs to the figure to date, and to the quarter's where there is none.
  const hasYearToDate = values.some(({ age }) => age.isYearToDate);
  if (other.isYearToDate && !own.isYearToDate && (one.role !== "target" || hasYearToDate)) return 0;
  const pairedYtd = other.isYearToDate && own.isYearToDate ? 1 : 0;
  if (other.period === null) {
    if (one.role === "target" || one.role === "floor" || one.role === "tolerance")
      return isAloneBare || belongs(value, one, bare, values) ? 3 - (other.isAnnual ? 1 : 0) + pairedYtd * 4 : 0;
    if (pairedYtd > 0) return 7;
    if (own.isYearToDate && values.length > 1) return 0;
    return isAloneBare || belongs(value, one, bare, values) ? 3 : 0;
  }
  if (own.period === null) return 1 + pairedYtd;
  if (samePeriod(value, one)) return 6;
  if (own.span === null || other.span === null)
    return own.order !== null && other.order !== null && own.span === other.span ? 0 : 1;
  return liesWithin(own, other) ? 4 : 0;
}

function samePeriod({ age: one }: Column, { age: other }: Column): boolean {
  if (one.span !== null && other.span !== null)
    return one.span.end === other.span.end && one.span.months === other.span.months;
  const [first, second] = [one, other].map(({ period }) => (period ?? "").toLowerCase().replace(/[^a-z\d]/g, ""));
  // "Q2" beside "Q2 2025/26".
  return first !== undefined && second !== undefined && (first.startsWith(second) || second.startsWith(first));
}

/**
 * Where several columns say nothing of their time: as many as there are figures go with them one by one, "Target,
 * Actual, Target, Actual"; else each belongs to the figures on its left.
 */
function belongs(value: Column, one: Column, bare: readonly Column[], values: readonly Column[]): boolean {
  if (bare.length === values.length) return bare.indexOf(one) === values.indexOf(value);
  const left = values.findLast(({ column }) => column < one.column);
  return (left ?? values[0])?.column === value.column;
}
