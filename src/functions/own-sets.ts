import type { Area } from "../areas/area.ts";
import { ownList } from "../comparison/sets/comparison-set.ts";
import { onceAnArea, type SetChoice } from "../queries/choose-set.ts";
import type { Desk } from "../queries/desk.ts";
import type { NeighboursAsked } from "../queries/neighbours.ts";
import { normaliseName } from "../text/normalise.ts";
import { ownSetWords } from "../wording/workbook/own-sets.ts";
import { isRefusal, unknownName, type Refusal } from "../wording/refusal.ts";

/** A set of councils that the user made and named, for use in formulas: `=LOF.SCORE("Kent","NEET",,"My four")`. */
export interface OwnSet {
  readonly name: string;
  /** GSS codes, in the user's order. */
  readonly members: readonly string[];
}

interface Holder {
  sets: readonly OwnSet[];
  byName: ReadonlyMap<string, OwnSet>;
  readonly listeners: Set<(sets: readonly OwnSet[]) => void>;
}

/** On the global object for the same reason as the pack: functions and pane may be two bundles. */
const key = Symbol.for("lof-for-excel.own-sets");

const holder: Holder = ((globalThis as { [key]?: Holder })[key] ??= {
  sets: [],
  byName: new Map(),
  listeners: new Set(),
});

/** The user's sets of this workbook, in the order they were made. */
export function ownSets(): readonly OwnSet[] {
  return holder.sets;
}

/** Their names, for a sentence about a text that is none of them. */
export function ownSetNames(): readonly string[] {
  return holder.sets.map(({ name }) => name);
}

/** Replaces the sets that formulas know. */
export function provideOwnSets(sets: readonly OwnSet[]): void {
  holder.sets = sets;
  holder.byName = new Map(sets.map((set) => [normaliseName(set.name), set]));
  for (const callback of holder.listeners) callback(sets);
}

/** Calls back whenever the user's sets change; returns a function that stops it. */
export function onOwnSets(callback: (sets: readonly OwnSet[]) => void): () => void {
  holder.listeners.add(callback);
  return () => void holder.listeners.delete(callback);
}

/** The user's set with a name, ignoring case and punctuation; null for none. */
function ownSetNamed(name: string): OwnSet | null {
  return holder.sets.length === 0 ? null : (holder.byName.get(normaliseName(name)) ?? null);
}

/**
 * The user's own set that a text names, as `neighboursOf` takes it.
 *
 * @returns the names of all where the text names none; a refusal when a member is not a council of this pack
 */
export function ownSetAsked(desk: Desk, text: string | null): Pick<NeighboursAsked, "own" | "ownNames"> | Refusal {
  const own = text === null ? null : ownSetChoice(desk, [text]);
  return own === null ? { ownNames: ownSetNames() } : isRefusal(own) ? own : { own };
}

/**
 * The user's set that a `set` argument of one text names.
 *
 * @returns null for anything else; a refusal when a member is not a council of this pack, since none is ever dropped
 */
export function ownSetChoice(desk: Desk, texts: readonly string[]): SetChoice | Refusal | null {
  const [text, ...more] = texts;
  const set = text === undefined || more.length > 0 ? null : ownSetNamed(text);
  if (set === null) return null;
  const areas: Area[] = [];
  for (const code of set.members) {
    const area = desk.pack.areaByCode.get(code);
    if (area === undefined) return unknownName(ownSetWords.lostMember(set.name, code));
    areas.push(area);
  }
  return onceAnArea((area) => ownList(area, areas, set.name));
}
