import type { Area } from "../../areas/area.ts";
import { isNoValue, noValue, type NoValue } from "../../statistics/no-value.ts";

/** Where the members of a set come from. */
export type SetKind =
  | "official-list"
  | "open-model"
  | "published-list"
  | "region"
  | "tier"
  | "type"
  | "england"
  | "county-districts"
  | "own-list";

/** A named list of areas to compare one area with. The area itself is never a member. */
export interface ComparisonSet {
  readonly kind: SetKind;
  /** Its name in a sentence: "South East single-tier councils". */
  readonly name: string;
  /** Who says that these belong together: a publisher's list, our open model, geography, or the user. */
  readonly model: string;
  /** Nearest first for neighbours, as typed for the user's own list, else by code. Each area once. */
  readonly members: readonly Area[];
  /** Names of members in Wales, Scotland and Northern Ireland: listed by the publisher, never counted. */
  readonly outsideEngland: readonly string[];
  /** Names the user listed that are no councils, which is England itself: left out, and named as left out. */
  readonly leftOut: readonly string[];
}

/** A refusal with the name of the set it is about, for the sentence a user reads; any other answer unchanged. */
export function aboutSet<T>(answer: T | NoValue, set: ComparisonSet): T | NoValue {
  return isNoValue(answer) ? noValue(answer.reason, { ...answer.detail, set: set.name }) : answer;
}

/** Who says that the members of the user's own sets belong together. */
export const ownListModel = "chosen by the user";

/** The name of a list that the user did not name. */
export const unnamedList = "your own list";

/**
 * The set of areas that a user typed, without repeats and without the area itself. England is the nation, not a
 * council: it is left out and named, since rows for it come along when councils are copied from a table.
 *
 * It may mix tiers: the user chose it. Texts have been resolved to areas before this; a text that is not an area was
 * refused there.
 *
 * @param area the area to be compared with the list
 * @param areas as typed, in the user's order
 * @param name the user's name for it, if there is one
 */
export function ownList(area: Area, areas: readonly Area[], name = unnamedList): ComparisonSet {
  const once = new Map(areas.map((one) => [one.index, one]));
  once.delete(area.index);
  const members = [...once.values()].filter(({ tier }) => tier !== "country");
  const leftOut = [...once.values()].filter(({ tier }) => tier === "country").map((nation) => nation.name);
  return { kind: "own-list", name, model: ownListModel, members, outsideEngland: [], leftOut };
}
