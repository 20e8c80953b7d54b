import type { Area } from "../areas/area.ts";

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
  /** What it is called in a sentence: "South East single-tier councils". */
  readonly name: string;
  /** Who says that these belong together: a publisher's list, our open model, geography, or the user. */
  readonly model: string;
  /** Nearest first for neighbours, as typed for the user's own list, else by code. Each area once. */
  readonly members: readonly Area[];
  /** Names of members in Wales, Scotland and Northern Ireland: listed by the publisher, never counted. */
  readonly outsideEngland: readonly string[];
}
