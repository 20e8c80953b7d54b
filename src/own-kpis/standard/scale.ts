import type { Kpi, KpiNumber } from "../kpi.ts";

/** Whether a KPI is a percentage, as its unit or name says; "other" for days, pounds, counts; null where neither says. */
export type ScaleKind = "percent" | "other" | null;

const percent = /%|\bper ?cent(?:age)?\b|\bpercentage\b|\bproportion\b/i;
/** Units that leave it open what they are: a rate may be per cent. */
const open = /^(?:rate|ratio|score|share|value|decimal|index|n\/?a|-)$/i;

/** @example scaleKind({ unit: "", name: "Recycling rate (%)" }) // "percent" */
export function scaleKind({ unit, name }: Pick<Kpi, "unit" | "name">): ScaleKind {
  const said = unit.trim();
  if (percent.test(said)) return "percent";
  if (said !== "" && !open.test(said)) return "other";
  return percent.test(name) ? "percent" : null;
}

/**
 * Whether two numbers of one KPI can be compared as they stand. A share of 1 beside a percentage cannot: 0.44 against 50
 * may be 0.44% or 44%, and only the council knows.
 *
 * - Different units, "days" and "weeks", are never on one scale; a number without one takes the other's.
 * - Beside a number that shows %, one without a sign between -1 and 1, 0 left out, is open.
 * - Where neither shows %: of a percentage, one between -1 and 1 (0 left out) beside one more than ten times as large is
 *   open. Where nothing says whether it is a percentage, only a broken number below 1 that would be of the other's size
 *   as a percentage is open: 0.44 beside 50 (44 and 50), not 0.8 beside 10 (80 and 10), nor a count of 1 beside 60. Days,
 *   pounds and counts are never shares.
 * - Written in thousands or millions on one side only, and hundreds of times apart: "£1.2m" beside 1.1.
 */
export function sameScale(one: KpiNumber, other: KpiNumber, kind: ScaleKind = null): boolean {
  if (one.unit !== null && other.unit !== null && !sameUnit(one.unit, other.unit)) return false;
  if (isScaled(one) !== isScaled(other) && ratio(one, other) > 300) return false;
  if ((one.unit === "m") !== (other.unit === "m")) return false;
  if (isPercent(one) && isPercent(other)) return true;
  if (isPercent(one) || isPercent(other)) {
    const plain = isPercent(one) ? other : one;
    return plain.unit !== null || Math.abs(plain.value) > 1 || plain.value === 0;
  }
  if (kind === "other" || [one, other].some(({ unit }) => unit !== null)) return true;
  return !isShareBeside(one, other, kind) && !isShareBeside(other, one, kind);
}

const isPercent = ({ unit }: KpiNumber): boolean => unit === "%";

/** Points are the distance of two percentages; working days are days. */
function sameUnit(one: string, other: string): boolean {
  const plain = (unit: string): string =>
    unit
      .toLowerCase()
      .replace(/^points$/, "%")
      .replace(/^working days$/, "days")
      .trim();
  return plain(one) === plain(other);
}

/** Written with its thousands or millions: "£1.2m", "12k". */
const isScaled = ({ text }: KpiNumber): boolean => /\d ?(?:k|m|mn|bn|thousand|million|billion)(?![a-z])/i.test(text);

function ratio(one: KpiNumber, other: KpiNumber): number {
  const [a, b] = [Math.abs(one.value), Math.abs(other.value)];
  return a === 0 || b === 0 ? 1 : Math.max(a, b) / Math.min(a, b);
}

function isShareBeside(small: KpiNumber, large: KpiNumber, kind: ScaleKind): boolean {
  const [share, whole] = [Math.abs(small.value), Math.abs(large.value)];
  if (share === 0 || share > 1 || whole <= 1) return false;
  if (kind === "percent") return whole / share > 10;
  const asPercent = (100 * share) / whole;
  return share < 1 && whole <= 130 && asPercent > 1 / 3 && asPercent < 3;
}
