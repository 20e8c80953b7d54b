import type { Indicator } from "../pack/pack.ts";
import { bareFigure, figure, whole } from "./figure/number.ts";

/** Our own short names for the contextual indicators, by their number in MHCLG's list; the full name is in the pack. */
const shortNames: Readonly<Record<number, string>> = {
  1: "Deprivation score",
  2: "White residents",
  3: "Population",
  4: "Rural residents",
  5: "Employment",
  6: "Adult learners",
  7: "Qualified to level 3",
  8: "Gigabit broadband",
  9: "Output per hour",
  10: "Business births",
  11: "High-growth firms",
  12: "Working age",
  13: "Weekly pay",
  14: "Private renting",
  15: "Children, low income",
  16: "Pupils with SEN",
  17: "Landlord claims",
  18: "Not disabled",
  19: "House price to pay",
  20: "Council tax a dwelling",
  21: "Area cost adjustment",
};

/** An indicator's short name. */
export function indicatorName({ number, name }: Pick<Indicator, "number" | "name">): string {
  return shortNames[number] ?? name;
}

/** Names they had, which formulas may still hold. */
const formerNames: Readonly<Record<number, string>> = { 6: "Adult learners /100k", 17: "Section 21 cases" };

/** The short names an indicator is known by, the one that is shown first. */
export function indicatorNames(indicator: Pick<Indicator, "number" | "name">): readonly string[] {
  const former = formerNames[indicator.number];
  return [indicatorName(indicator), ...(former === undefined ? [] : [former])];
}

/**
 * What an indicator's value is of, where the value itself does not show it: "per 100,000"; "" where it does. With the
 * year that an indicator's own name says, since the short name leaves it out.
 *
 * @example "per 1,000 households, year to September 2023"
 */
export function indicatorUnit({ unit, name }: Pick<Indicator, "unit" | "name">): string {
  const year = /, (year to [^,]+)$/.exec(name)?.[1];
  return [...(unit.startsWith("per ") ? [unit] : []), ...(year === undefined ? [] : [year])].join(", ");
}

/** An indicator's value in few characters: "70.8%", "£32.16", "203k"; its unit, where these leave it open, apart. */
export function indicatorValue({ unit }: Pick<Indicator, "unit">, value: number): string {
  if (unit === "residents") return inThousands(value);
  if (unit.startsWith("per 100,000")) return whole(value);
  return unit.startsWith("%") ? figure(value, "%") : bareFigure(value, unit);
}

/** A population in short form: "203k", "1.6m". @example inThousands(202760) // "203k" */
export function inThousands(count: number): string {
  if (count >= 999_500) return `${(count / 1e6).toFixed(1)}m`;
  return count >= 1000 ? `${Math.round(count / 1000)}k` : whole(count);
}

/** A population to the nearest thousand. @example thousandsRounded(202760) // "203,000" */
export function thousandsRounded(count: number): string {
  return whole(count >= 1000 ? Math.round(count / 1000) * 1000 : count);
}
