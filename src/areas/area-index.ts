import { NameTable } from "../text/name-table.ts";
import { nearMatches } from "../text/near-matches.ts";
import { normaliseName } from "../text/normalise.ts";
import { remember } from "../text/remember.ts";
import type { Area, FormerArea } from "./area.ts";
import { answersTo, kindOf, kindOfFormer } from "./council-kind.ts";
import { type Reading, readings, spelledOut } from "./designations.ts";

/** What a text for an area means. */
export type AreaAnswer =
  | { readonly kind: "area"; readonly area: Area }
  /** A council that no longer exists; use its `successors` instead. */
  | { readonly kind: "former"; readonly former: FormerArea }
  | { readonly kind: "ambiguous"; readonly candidates: readonly Area[] }
  /** `near` holds the names that may have been meant, most likely first. */
  | { readonly kind: "unknown"; readonly near: readonly string[] };

export interface AreaIndex {
  /**
   * The area a text names. A GSS code (also one from before a recode), an official name or an alias, in any case, with
   * any spaces, "&" or "and", "St" or "St."; else the name with a designation that fits the council ("Maidstone BC",
   * "LB Camden", "City of York", "Tyneside, North"); else the leading part of its name ("Stoke").
   *
   * A current council wins over a former one of the same name ("Somerset CC" is Somerset Council). Never picks one of
   * several candidates; regions, combined authorities and ceremonial counties are unknown.
   */
  resolve(text: string): AreaAnswer;
}

/**
 * Indexes areas by everything they are called.
 *
 * @param areas the current councils and England
 * @param formerAreas councils that no longer exist
 * @example makeAreaIndex(pack.areas, pack.formerAreas).resolve("KENT cc") // { kind: "area", area: Kent }
 */
export function makeAreaIndex(areas: readonly Area[], formerAreas: readonly FormerArea[]): AreaIndex {
  const current = namesOfAreas(areas);
  const former = namesOfFormerAreas(formerAreas);
  const near = nearMatches(
    [...areas, ...formerAreas].map((each) => ({ label: each.name, names: [each.name, ...each.aliases] })),
  );
  const find = nameFinder(areas, formerAreas, current, former);
  return { resolve: remember((text) => find(text) ?? unknown(near(bareName(text)))) };
}

/** An official name belongs to its area alone, even if it is an alias of another. */
function namesOfAreas(areas: readonly Area[]): NameTable<Area> {
  const table = new NameTable<Area>();
  for (const area of areas) for (const name of [area.code, area.name]) table.add(name, area);
  const aliases = areas.flatMap((area) => area.aliases.map((alias) => ({ alias, area })));
  for (const { alias, area } of aliases.filter((each) => !table.has(normaliseName(each.alias)))) table.add(alias, area);
  return table;
}

/** Includes the name without its designation: "Dorset County" was known as "Dorset" and "Dorset CC". */
function namesOfFormerAreas(formerAreas: readonly FormerArea[]): NameTable<FormerArea> {
  const table = new NameTable<FormerArea>();
  for (const former of formerAreas) {
    const names = [former.name, ...former.aliases];
    const bare = names
      .flatMap((name) => readings(normaliseName(name)))
      .filter((each) => answersTo(kindOfFormer(former), each.says));
    for (const name of [former.code, ...names, ...bare.map((each) => each.stem)]) table.add(name, former);
  }
  return table;
}

type Find = (text: string) => AreaAnswer | null;

/** Tries the ways to read a text, most certain first. */
function nameFinder(
  areas: readonly Area[],
  formerAreas: readonly FormerArea[],
  current: NameTable<Area>,
  former: NameTable<FormerArea>,
): Find {
  let leading: [NameTable<Area>, NameTable<FormerArea>] | undefined;
  return (text) => {
    const name = normaliseName(text);
    if (name === "") return null;
    const asWritten = decide(current.get(name), [], former.get(name));
    if (asWritten !== null) return asWritten;
    const turned = turnedRound(text);
    const plain = turned === null ? [name] : [name, turned];
    const written = plain.flatMap((each) => [each, ...spelledOut(each)]).map((stem) => ({ stem, says: [] }));
    const guesses = [...written, ...plain.flatMap(readings)];
    const guessed = byReadings(written, current, former) ?? byReadings(guesses, current, former);
    if (guessed !== null) return guessed;
    leading ??= [leadingNames(areas), leadingNames(formerAreas)];
    return byReadings(guesses, ...leading);
  };
}

/** "Tyneside, North" is "North Tyneside"; null for a text without exactly one comma. */
function turnedRound(text: string): string | null {
  const [last, first, ...more] = text.split(",");
  return last === undefined || first === undefined || more.length > 0 ? null : normaliseName(`${first} ${last}`);
}

function byReadings(
  guesses: readonly Reading[],
  current: NameTable<Area>,
  former: NameTable<FormerArea>,
): AreaAnswer | null {
  const sure = new Set<Area>();
  const possible = new Set<Area>();
  const gone = new Set<FormerArea>();
  for (const { stem, says } of guesses) {
    for (const area of current.get(stem)) {
      const kind = kindOf(area);
      if (kind === null ? says.length > 0 : !answersTo(kind, says)) continue;
      const saysNothing = says.every((one) => one === "any");
      (kind === "open" && !saysNothing ? possible : sure).add(area);
    }
    for (const each of former.get(stem)) if (answersTo(kindOfFormer(each), says)) gone.add(each);
  }
  return decide([...sure], [...possible], [...gone]);
}

/** Current councils first, those whose kind is known to fit before those whose kind is unknown; then former ones. */
function decide(sure: readonly Area[], possible: readonly Area[], gone: readonly FormerArea[]): AreaAnswer | null {
  const candidates = sure.length > 0 ? sure : possible;
  const [area, ...others] = candidates;
  if (area !== undefined) return others.length === 0 ? { kind: "area", area } : { kind: "ambiguous", candidates };
  const [former, ...furtherFormer] = gone;
  return former === undefined || furtherFormer.length > 0 ? null : { kind: "former", former };
}

/** Without its designation, so that "Kent District Council" finds Kent and not other district councils. */
function bareName(text: string): string {
  const stems = readings(normaliseName(text)).map((each) => each.stem);
  return stems.reduce((shortest, stem) => (stem.length < shortest.length ? stem : shortest), text);
}

function unknown(near: readonly string[]): AreaAnswer {
  return { kind: "unknown", near };
}

/** Words that join the best-known part of a council's name to the rest: Stockton-on-Tees, Bath and North East Somerset. */
const joining = /^(.+?) (?:and|in|on|under|upon|with) /;

/**
 * The part of its name that people use for the place: "Stoke" for Stoke-on-Trent, "Brighton" for Brighton and Hove.
 * "Newcastle" and "Kingston" belong to two councils each, and the table says so.
 */
function leadingNames<Named extends { readonly name: string }>(places: readonly Named[]): NameTable<Named> {
  const table = new NameTable<Named>();
  for (const place of places) {
    const leading = joining.exec(`${normaliseName(place.name)} `)?.[1];
    if (leading !== undefined) table.add(leading, place);
  }
  return table;
}
