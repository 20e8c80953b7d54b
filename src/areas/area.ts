/** A nine-character GSS code, such as E10000016 for Kent. */
export type AreaCode = string & { readonly __brand: "AreaCode" };

/**
 * Which councils do what: a single-tier council does everything, elsewhere a county council and its
 * districts share the work. England is held as an area too, for published national values.
 */
export type Tier = "single" | "county" | "district" | "country";

/** The City of London, the one "city corporation", has more powers than the 32 boroughs and is none of them. */
export type AreaType =
  | "unitary authority"
  | "metropolitan district"
  | "London borough"
  | "city corporation"
  | "county"
  | "shire district"
  | "country";

/** One area of the pack: the 317 authorities of April 2025, and England last. */
export interface Area {
  /** Position in the pack's list of areas; every column of values is in this order. */
  readonly index: number;
  readonly code: AreaCode;
  readonly name: string;
  readonly tier: Tier;
  readonly type: AreaType;
  /** Code of the county a district lies in; null for all others. */
  readonly county: AreaCode | null;
  /** Region name, such as "South East"; null for England. */
  readonly region: string | null;
  readonly combinedAuthority: string | null;
  /** Other names people use for it, and codes it had before (a recoded council is the same council). */
  readonly aliases: readonly string[];
}

/** A council that no longer exists, and the councils that took its place. */
export interface FormerArea {
  /** Empty for those replaced before the table of codes begins. */
  readonly code: string;
  readonly name: string;
  /** Codes of the current councils that cover it now. */
  readonly successors: readonly AreaCode[];
  /** The year the change took effect (1 April), where known. */
  readonly replacedIn: number | null;
  /** The council that took its place then was itself replaced later by today's. Left out where today's did. */
  readonly indirect?: true;
  readonly aliases: readonly string[];
}

/** A council that the law has named but whose area still has the councils before it: it has no code and no figures. */
export interface ComingArea {
  readonly name: string;
  /** ISO day on which it takes over. */
  readonly begins: string;
  /** The districts that it replaces. */
  readonly districts: readonly AreaCode[];
  /** The county council that ends with them. */
  readonly county: AreaCode;
  readonly aliases: readonly string[];
}
