import { isNoValue } from "../../statistics/no-value.ts";
import { sameFigure } from "../../statistics/same-figure.ts";
import { whyOtherWords } from "../../wording/renewal/why-other-words.ts";
import type { PackChange } from "../change.ts";
import type { OwnChange } from "./own-change.ts";
import { type Cell, countsOf, countsText, flagsText, intervalText } from "./shown-cell.ts";

type Beside = Pick<PackChange, "kind" | "before" | "after" | "why">;

/** What is another beside a figure that is the same: its interval, the counts behind it, its flags. */
export function besideChanges({ before, after }: Pick<OwnChange, "before" | "after">): Beside[] {
  if (isNoValue(before.held) || isNoValue(after.held)) return [];
  const found: Beside[] = [];
  const add = (kind: "interval" | "counts" | "flags", one: string, other: string): void => {
    found.push({ kind, before: one, after: other, why: whyOtherWords[kind](one, other) });
  };
  if (!sameLimits(before, after)) add("interval", intervalText(before), intervalText(after));
  const [counts, countsNow] = [countsOf(before), countsOf(after)];
  if (!counts.every((count, at) => sameMaybe(count, countsNow[at] ?? NaN)))
    add("counts", countsText(counts), countsText(countsNow));
  const [flags, flagsNow] = [flagsText(before), flagsText(after)];
  if (flags !== flagsNow) add("flags", flags, flagsNow);
  return found;
}

function sameLimits({ held: one }: Cell, { held: other }: Cell): boolean {
  if (isNoValue(one) || isNoValue(other)) return true;
  const derived = [one, other].map(({ flags }) => flags.includes("derivedInterval"));
  return (
    sameMaybe(one.lower95 ?? NaN, other.lower95 ?? NaN) &&
    sameMaybe(one.upper95 ?? NaN, other.upper95 ?? NaN) &&
    derived[0] === derived[1]
  );
}

function sameMaybe(one: number, other: number): boolean {
  return Number.isNaN(one) || Number.isNaN(other) ? Number.isNaN(one) && Number.isNaN(other) : sameFigure(one, other);
}
