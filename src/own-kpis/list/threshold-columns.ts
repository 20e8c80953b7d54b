import type { Role } from "./heading-evidence.ts";
import type { Profile } from "./profile.ts";
import { plainText } from "./table.ts";

type Colour = "green" | "amber" | "red";

const colourWords: readonly (readonly [Colour, RegExp])[] = [
  ["green", /\bgreen\b/],
  ["amber", /\b(?:amber|yellow|orange)\b/],
  ["red", /\bred\b/],
];
/** Beside a colour: where it begins. Without one of these the heading must be the colour alone. */
const aboutLimits =
  /\b(?:thresholds?|targets?|limits?|ranges?|levels?|triggers?|tolerances?|criteria|parameters?|boundar(?:y|ies)|bands?|bandings?|definitions?|if|when|where|below|above)\b/;

/**
 * Columns that say where green, amber and red begin: green is the target, where the list has no other; red is the floor.
 * Amber lies between the two, and counts only where there is no column for red.
 *
 * @param hasTarget another column is the target
 */
export function thresholdRoles(
  parts: readonly (readonly string[])[],
  profiles: readonly Profile[],
  hasTarget: boolean,
): ReadonlyMap<number, Role> {
  const found = new Map<Colour, number>();
  for (const [column, one] of parts.entries()) {
    const colour = colourOf(one);
    const holds = colour === "amber" ? holdsRanges : isBare(one) ? holdsBounds : holdsLimits;
    if (colour !== null && !found.has(colour) && holds(profiles[column])) found.set(colour, column);
  }
  const { green, amber, red } = Object.fromEntries(found) as Partial<Record<Colour, number>>;
  const roles = new Map<number, Role>();
  if (found.size < 2) return roles;
  if (green !== undefined) roles.set(green, hasTarget ? "other" : "target");
  if (red !== undefined) roles.set(red, "floor");
  if (amber !== undefined) roles.set(amber, red === undefined && holdsLimits(profiles[amber]) ? "floor" : "other");
  return roles;
}

function colourOf(parts: readonly string[]): Colour | null {
  const text = plainText(parts.join(" "));
  const said = colourWords.filter(([, pattern]) => pattern.test(text));
  const [only, second] = said;
  // "Thresholds (green, amber, red)" over "Green": the lower heading says which.
  const lower = plainText(parts.at(-1) ?? "");
  const inLower = colourWords.filter(([, pattern]) => pattern.test(lower));
  const colour = second === undefined ? only : inLower.length === 1 ? inLower[0] : undefined;
  if (colour === undefined) return null;
  return !isBare(parts) || /^(?:green|amber|yellow|orange|red)$/.test(lower) ? colour[0] : null;
}

/** "Green" and nothing more: below it may stand how many are green. */
const isBare = (parts: readonly string[]): boolean => !aboutLimits.test(plainText(parts.join(" ")));

const holdsBounds = (profile: Profile | undefined): boolean =>
  profile !== undefined && profile.told > 0 && profile.count.isLimit >= profile.told * 0.5;

const holdsLimits = (profile: Profile | undefined): boolean =>
  profile !== undefined && profile.told > 0 && profile.count.isNumber + profile.count.isLimit >= profile.told * 0.5;

/** Ranges, "95% - 96.9%", are neither figures nor bounds. */
const holdsRanges = (profile: Profile | undefined): boolean =>
  profile !== undefined && profile.filled > 0 && profile.count.isRag === 0 && profile.count.isLong === 0;
