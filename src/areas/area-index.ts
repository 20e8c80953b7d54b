import { NameTable } from "../text/name-table.ts";
import { nearMatches } from "../text/near-matches.ts";
import { normaliseName } from "../text/normalise.ts";
import { type MayGuess, readOrGuess } from "../text/read-or-guess.ts";
import { writtenOut } from "./abbreviations.ts";
import type { Area, ComingArea, FormerArea } from "./area.ts";
import { codeAndName, hasDigits } from "./code-and-name.ts";
import { answersTo, kindOf, kindOfFormer } from "./council-kind.ts";
import { type Reading, readings, spelledOut } from "./designations.ts";
import { type WiderPlace, widerPlaces } from "./wider-places.ts";

/** What a text for an area means. */
export type AreaAnswer =
  | { readonly kind: "area"; readonly area: Area }
  /** A council that no longer exists; use its `successors` instead. */
  | { readonly kind: "former"; readonly former: FormerArea }
  /** A council that is named in law and has not begun; its area has the councils of its `districts` and `county`. */
  | { readonly kind: "coming"; readonly coming: ComingArea }
  | { readonly kind: "ambiguous"; readonly candidates: readonly Area[] }
  /**
   * `near` holds the names that may have been meant, most likely first; none where `because` says why it can be no
   * council.
   */
  | { readonly kind: "unknown"; readonly near: readonly string[]; readonly because?: NoCouncil };

/** Why a text can be no council: the kind of place it names, or a code that is not the code of the name beside it. */
type NoCouncil = WiderPlace | CodeBesideName;

/** `codeOf` is the council that the code belongs to; null for a code of none. */
interface CodeBesideName {
  readonly codeOf: string | null;
}

export interface AreaIndex {
  /**
   * The area a text names. A GSS code (also one from before a recode), an official name or an alias, in any case, with
   * any spaces, "&" or "and", "St" or "St."; else the name with a designation that fits the council ("Maidstone BC",
   * "LB Camden", "City of York", "Tyneside, North"); else with its abbreviations written out ("NE Lincs"); else the
   * leading part of its name ("Stoke"). A code may stand beside the name ("E10000016 - Kent") if it is the code of it.
   *
   * A current council wins over a former one of the same name ("Somerset CC" is Somerset Council). Never picks one of
   * several candidates; regions, combined authorities and ceremonial counties are unknown. Codes are never matched by
   * likeness. A text longer than any name is unknown, and not looked at.
   *
   * @param mayGuess asked of a text that is unknown: whether names like it are looked for, which takes milliseconds; left
   *   out, they always are
   */
  resolve(text: string, mayGuess?: MayGuess): AreaAnswer;
}

/**
 * Indexes areas by everything they are called.
 *
 * @param areas the current councils and England
 * @param formerAreas councils that no longer exist
 * @param comingAreas councils that have not begun
 * @example makeAreaIndex(pack.areas, pack.formerAreas).resolve("KENT cc") // { kind: "area", area: Kent }
 */
export function makeAreaIndex(
  areas: readonly Area[],
  formerAreas: readonly FormerArea[],
  comingAreas: readonly ComingArea[] = [],
): AreaIndex {
  const former = namesOfFormerAreas(formerAreas, areas);
  const current = namesOfAreas(areas, formerAreas);
  const near = likelyNames(areas, formerAreas, comingAreas);
  const wider = widerPlaces(areas);
  const today = nameFinder(areas, formerAreas, current, former);
  const coming = comingFinder(comingAreas);
  const find: Find = (text) => today(text) ?? coming(text);
  const read = (text: string): AreaAnswer | null => {
    const found = find(text);
    if (found !== null) return found;
    const both = codeAndName(text);
    if (both !== null) return agreed(find(both.code), find(both.name));
    const because = wider(text);
    return because === null ? null : { kind: "unknown", near: [], because };
  };
  return { resolve: readOrGuess(read, (text): AreaAnswer => ({ kind: "unknown", near: near(text) })) };
}

/** What a code and a name beside it mean together: nothing where they are not of the same council. */
function agreed(byCode: AreaAnswer | null, byName: AreaAnswer | null): AreaAnswer {
  if (byCode?.kind === "area") {
    const named = byName?.kind === "ambiguous" ? byName.candidates : byName?.kind === "area" ? [byName.area] : [];
    return named.includes(byCode.area) ? byCode : disagreement(byCode.area.name);
  }
  // Its code is nobody's yet.
  if (byCode === null && byName?.kind === "coming") return byName;
  if (byCode?.kind !== "former") return disagreement(null);
  const { former } = byCode;
  const isSame =
    byName?.kind === "former" ? byName.former === former : byName?.kind === "area" && succeeds(byName.area, former);
  return isSame ? byCode : disagreement(former.name);
}

function disagreement(codeOf: string | null): AreaAnswer {
  return { kind: "unknown", near: [], because: { codeOf } };
}

function succeeds({ code }: Area, { successors }: FormerArea): boolean {
  return successors.includes(code);
}

/** Words of so many names that by themselves they point to none. */
const wordsOfMany = new Set(
  "and in of on the under upon with north east south west mid central city county".split(" "),
);

/** Names that a misspelt one may have meant. A text of digits is a code, and a code is right or wrong. */
function likelyNames(
  areas: readonly Area[],
  formerAreas: readonly FormerArea[],
  comingAreas: readonly ComingArea[],
): (text: string) => readonly string[] {
  const gone = formerAreas.filter((former) => namesake(former, areas) === undefined);
  // Councils of long ago, and those to come, are said only where nothing is likelier.
  const older = new Set([...gone.filter(({ code }) => code === ""), ...comingAreas].map(({ name }) => name));
  const near = nearMatches(
    [...areas, ...gone, ...comingAreas].map(({ name, aliases }) => ({
      label: name,
      names: [name.replace(/, .* of$/, ""), ...aliases.filter((alias) => !hasDigits(alias)).map(bareName)],
    })),
    wordsOfMany,
  );
  return (text) => {
    const words = normaliseName(text).split(" ");
    const name = words.filter((word) => !hasDigits(word)).join(" ");
    const likely = near(bareName(writtenOut(name) ?? name));
    return likely.filter((one, at) => at === 0 || !older.has(one));
  };
}

/** An official name belongs to its area alone, even if it is an alias of another. */
function namesOfAreas(areas: readonly Area[], formerAreas: readonly FormerArea[]): NameTable<Area> {
  const table = new NameTable<Area>();
  for (const area of areas) for (const name of [area.code, area.name]) table.add(name, area);
  const aliases = areas.flatMap((area) => area.aliases.map((alias) => ({ alias, area })));
  for (const { alias, area } of aliases.filter((each) => !table.has(normaliseName(each.alias)))) table.add(alias, area);
  for (const former of formerAreas) {
    const area = namesake(former, areas);
    if (area !== undefined) for (const alias of former.aliases) table.add(alias, area);
  }
  return table;
}

/** The council that took a former one's place and its name: its other names are that council's now, its code is not. */
function namesake(former: FormerArea, areas: readonly Area[]): Area | undefined {
  const name = normaliseName(former.name);
  return areas.find((area) => succeeds(area, former) && normaliseName(area.name) === name);
}

/** Includes the name without its designation: "Dorset County" was known as "Dorset" and "Dorset CC". */
function namesOfFormerAreas(formerAreas: readonly FormerArea[], areas: readonly Area[]): NameTable<FormerArea> {
  const table = new NameTable<FormerArea>();
  for (const former of formerAreas) {
    table.add(former.code, former);
    if (namesake(former, areas) !== undefined) continue;
    const names = [former.name, ...former.aliases];
    const bare = names
      .flatMap((name) => readings(normaliseName(name)))
      .filter((each) => answersTo(kindOfFormer(former), each.says));
    for (const name of [...names, ...bare.map((each) => each.stem)]) table.add(name, former);
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
    const plain = plainNames(text);
    const guesses = guessesAt(plain);
    const full = guessesAt(plain.flatMap((each) => writtenOut(each) ?? []));
    for (const each of [guesses.written, guesses.all, full.written, full.all]) {
      const guessed = byReadings(each, current, former);
      if (guessed !== null) return guessed;
    }
    leading ??= [leadingNames(areas), leadingNames(formerAreas.filter((each) => kindOfFormer(each) !== "county"))];
    return byReadings([...guesses.all, ...full.all], ...leading);
  };
}

/** What is said beside the name of a council that does not have its own full name yet: "East Surrey shadow authority". */
const wordsOfAuthority =
  /\b(new|shadow|future|proposed|the|local|unitary|authority|council|borough|district|county|city|ua)\b ?/g;

/**
 * Finds a council to come by its name with whatever designation: it has none of its own yet that could be another's.
 */
function comingFinder(comingAreas: readonly ComingArea[]): Find {
  const table = new NameTable<ComingArea>();
  for (const area of comingAreas) for (const name of [area.name, ...area.aliases]) table.add(name, area);
  return (text) => {
    if (comingAreas.length === 0) return null;
    const plain = plainNames(text);
    const names = [...plain, ...plain.flatMap((each) => writtenOut(each) ?? [])];
    const bare = names.map((name) => name.replace(wordsOfAuthority, "").trim());
    const [coming] = [...bare, ...guessesAt(names).all.map(({ stem }) => stem)].flatMap((stem) => table.get(stem));
    return coming === undefined ? null : { kind: "coming", coming };
  };
}

/** The normalised text, and with its signs and its comma read in other ways. */
function plainNames(text: string): string[] {
  const turned = turnedRound(text);
  return [normaliseName(text), ...apart(text), ...(turned === null ? [] : [turned])];
}

/** The names with abbreviated designations written out, and with these also the names without their designations. */
function guessesAt(names: readonly string[]): {
  readonly written: readonly Reading[];
  readonly all: readonly Reading[];
} {
  const written = names.flatMap((each) => [each, ...spelledOut(each)]).map((stem) => ({ stem, says: [] }));
  return { written, all: [...written, ...names.flatMap(readings)] };
}

/** The text with its signs without width taken for spaces, if it has any: web pages put them between words too. */
function apart(text: string): string[] {
  const spaced = text.replace(/\p{Cf}+/gu, " ");
  return spaced === text ? [] : [normaliseName(spaced)];
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
