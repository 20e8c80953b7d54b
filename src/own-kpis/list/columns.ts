import type { ReadingChoices } from "../kpi.ts";
import { ageOf, type Age } from "./ages.ts";
import { chosenKinds } from "./choices.ts";
import { scoresOf, type Scores } from "./column-scores.ts";
import { evidenceOfHeadings, headingEvidence, type Role } from "./heading-evidence.ts";
import type { Profile } from "./profile.ts";
import { thresholdRoles } from "./threshold-columns.ts";
import type { Table } from "./table.ts";
import { whyOf } from "./why.ts";

/** One column with what it was taken for. */
export interface Column {
  readonly column: number;
  readonly heading: string;
  readonly role: Role;
  readonly age: Age;
  readonly why: string;
  readonly isChosen: boolean;
  readonly isHidden: boolean;
}

/** Only one column of the list can be each of these. */
const single: ReadonlySet<Role> = new Set([
  "name",
  "reference",
  "section",
  "unit",
  "polarity",
  "period",
  "officer",
  "service",
]);

/** Takes each column for what its heading and its cells speak for most, the strongest first. */
export function readColumns(
  table: Table,
  parts: readonly (readonly string[])[],
  profiles: readonly Profile[],
  year: string | null,
  choices: ReadingChoices | undefined,
): Column[] {
  const headings = parts.map((one) => one.join(" "));
  const chosen = chosenKinds(headings, choices);
  const isOpen = (column: number): boolean => !chosen.has(column) && !table.hiddenColumns.has(column);
  const plainScores = parts.map((one, column): Scores => {
    const profile = profiles[column];
    return isOpen(column) && profile !== undefined ? scoresOf(one, profile) : new Map();
  });
  const limits = limitsByColour(parts, profiles, plainScores);
  const scores = plainScores.map((one, column): Scores => {
    const role = limits.get(column);
    return role === undefined || !isOpen(column) ? one : new Map([[role, sure]]);
  });
  const roles = new Map<number, Role>(chosen);
  assign(scores, roles);
  choosePeriod(scores, roles, parts, chosen);
  leaveUnnamed(roles, parts, chosen);
  const hasHeadings = headings.some((heading) => heading !== "");
  const guess: Guess = { roles, profiles, parts, isOpen, hasHeadings };
  guessName(guess);
  guessFigures(guess);
  return parts.map((one, column) => {
    const isHidden = table.hiddenColumns.has(column);
    const role = isHidden ? "left-out" : (roles.get(column) ?? "left-out");
    const profile = profiles[column];
    return {
      column,
      heading: headings[column] ?? "",
      role,
      age: ageOf(one, year),
      why: isHidden
        ? "It is hidden."
        : chosen.has(column)
          ? "You chose it."
          : whyOf({ role, parts: one, profile, scores: scores[column], hasHeadings }),
      isChosen: chosen.has(column),
      isHidden,
    };
  });
}

/** More points than any heading with its cells. */
const sure = 30;

function limitsByColour(
  parts: readonly (readonly string[])[],
  profiles: readonly Profile[],
  scores: readonly Scores[],
): ReadonlyMap<number, Role> {
  const ofColour = thresholdRoles(parts, profiles, false);
  const hasTarget = scores.some((one, column) => !ofColour.has(column) && best(one) === "target");
  return hasTarget ? thresholdRoles(parts, profiles, true) : ofColour;
}

function best(scores: Scores): Role | undefined {
  return [...scores].sort(([, one], [, other]) => other - one)[0]?.[0];
}

function assign(scores: readonly Scores[], roles: Map<number, Role>): void {
  const taken = new Set<Role>([...roles.values()].filter((role) => single.has(role)));
  const pairs = scores.flatMap((one, column) => [...one].map(([role, score]) => ({ column, role, score })));
  pairs.sort((one, other) => other.score - one.score || one.column - other.column);
  for (const { column, role } of pairs) {
    if (roles.has(column) || taken.has(role)) continue;
    roles.set(column, role);
    if (single.has(role)) taken.add(role);
  }
}

/** Below "Year to date" the column "Actual" holds the figure; one whose own heading says nothing known does not. */
function leaveUnnamed(
  roles: Map<number, Role>,
  parts: readonly (readonly string[])[],
  chosen: ReadonlyMap<number, unknown>,
): void {
  const upper = (column: number): string => (parts[column] ?? []).slice(0, -1).join(" ");
  const said = (column: number): ReadonlyMap<Role, number> => headingEvidence(parts[column]?.at(-1) ?? "");
  const values = [...roles].flatMap(([column, role]) => (role === "value" && upper(column) !== "" ? [column] : []));
  for (const column of values)
    if (
      !chosen.has(column) &&
      said(column).size === 0 &&
      values.some((one) => upper(one) === upper(column) && said(one).has("value"))
    )
      roles.delete(column);
}

/**
 * Of several columns of periods the one that belongs to the latest figures: not that of "Previous", and of equal ones the
 * one nearest to the figures, on their right first.
 */
function choosePeriod(
  scores: readonly Scores[],
  roles: Map<number, Role>,
  parts: readonly (readonly string[])[],
  chosen: ReadonlyMap<number, unknown>,
): void {
  const current = [...roles].find(([, role]) => role === "period")?.[0];
  if (current === undefined || chosen.has(current)) return;
  const isOld = (column: number): boolean => ageOf(parts[column] ?? [], null).isOld;
  const isLatest = (column: number): boolean => ageOf(parts[column] ?? [], null).isLatest;
  const able = scores.flatMap((one, column) =>
    column === current || (best(one) === "period" && !roles.has(column)) ? [column] : [],
  );
  const figures = [...roles].flatMap(([column, role]) => (role === "value" && !isOld(column) ? [column] : []));
  const figure = figures.find(isLatest) ?? Math.max(...figures);
  const far = (column: number): number => (Number.isFinite(figure) ? Math.abs(column - figure - 0.1) : 0);
  const [first] = able.toSorted(
    (one, other) =>
      Number(isOld(one)) - Number(isOld(other)) ||
      Number(isLatest(other)) - Number(isLatest(one)) ||
      far(one) - far(other) ||
      one - other,
  );
  if (first === undefined || first === current) return;
  roles.delete(current);
  roles.set(first, "period");
}

interface Guess {
  readonly roles: Map<number, Role>;
  readonly profiles: readonly Profile[];
  readonly parts: readonly (readonly string[])[];
  readonly hasHeadings: boolean;
  readonly isOpen: (column: number) => boolean;
}

/** Where no heading speaks of names: the column of the longest different words. */
function guessName({ roles, profiles, isOpen }: Guess): void {
  if ([...roles.values()].includes("name")) return;
  let best: { column: number; points: number } | null = null;
  for (const [column, profile] of profiles.entries()) {
    const role = roles.get(column);
    if (!isOpen(column) || !(role === undefined || mayBeNames.has(role))) continue;
    const { count, filled, distinct, averageLength } = profile;
    if (filled === 0 || count.isWords <= filled / 2 || count.isLong > filled * 0.7) continue;
    const points =
      (count.isWords / filled) * 2 + (distinct / filled) * 2 + Math.min(2, averageLength / 25) - column * 0.2;
    if (best === null || points > best.points) best = { column, points };
  }
  if (best !== null) roles.set(best.column, "name");
}

const mayBeNames: ReadonlySet<Role> = new Set([
  "section",
  "comment",
  "other",
  "left-out",
  "target",
  "service",
  "value",
  "comparator",
]);

/** Figures whose heading says nothing known, as the council's own name; or a list without headings. */
function guessFigures({ roles, profiles, parts, isOpen, hasHeadings }: Guess): void {
  const isUnknown = (column: number): boolean =>
    isOpen(column) && !roles.has(column) && evidenceOfHeadings(parts[column] ?? []).size === 0;
  const isFigures = ({ count, told, areYears }: Profile): boolean => told > 0 && count.isNumber > told / 2 && !areYears;
  if (![...roles.values()].includes("value")) {
    const at = profiles.findIndex((profile, column) => isUnknown(column) && isFigures(profile));
    if (at >= 0) roles.set(at, "value");
    if (at >= 0 && !hasHeadings) guessTarget();
  }
  if (hasHeadings) return;
  const long = profiles.findIndex(
    ({ averageLength, count, filled }, column) =>
      isUnknown(column) && filled > 0 && count.isWords === filled && averageLength > 40,
  );
  if (long >= 0) roles.set(long, "comment");

  // A colour beside two figures says that the second is what the first is held against.
  function guessTarget(): void {
    const second = profiles.flatMap((profile, column) => (isUnknown(column) && isFigures(profile) ? [column] : []));
    const [only] = second;
    if (only !== undefined && second.length === 1 && [...roles.values()].includes("rag")) roles.set(only, "target");
    const bounds = profiles.findIndex(
      ({ count, told }, column) => isUnknown(column) && count.isLimit > 0 && count.isLimit + count.isNumber > told / 2,
    );
    if (bounds >= 0) roles.set(bounds, "target");
  }
}
