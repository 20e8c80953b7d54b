import type { CouncilChoice } from "../model/councils.ts";
import { nearMatches } from "../../text/near-matches.ts";
import { normaliseName } from "../../text/normalise.ts";

/** Where the typed text was found, so that the list can mark it. */
type FoundBy = "name" | "alias" | "code" | "former" | "county" | "near";

export interface FoundCouncil {
  readonly council: CouncilChoice;
  readonly by: FoundBy;
  /** The alias or former council that fits; else the name, code or county itself. */
  readonly words: string;
}

interface CouncilSearchResult {
  readonly found: readonly FoundCouncil[];
  /** More districts of the county that was typed, not among `found`. */
  readonly more: { readonly count: number; readonly county: string } | null;
  /** No name contains the text; these are only similar to it. */
  readonly nearOnly: boolean;
}

export type CouncilSearch = (text: string, options?: { readonly allDistricts?: boolean }) => CouncilSearchResult;

const mostShown = 8;
/** How many districts are listed with their county; the rest are counted. */
const districtsShown = 3;

/**
 * Finds councils while a name is being typed: by name, alias, former council or code, and districts by their county.
 *
 * A name that begins with the text comes before one that has it further in, a council of that name before the districts
 * of that county. Misspellings are only considered when no name contains the text.
 *
 * @returns a search that gives the whole list, by name, for an empty text
 * @example councilSearch(councils)("kent").found // Kent, then Ashford, Canterbury, Dartford
 */
export function councilSearch(councils: readonly CouncilChoice[]): CouncilSearch {
  const entries = councils.map(entryOf);
  let near: ReturnType<typeof nearMatches> | undefined;
  return (text, { allDistricts = false } = {}) => {
    const wanted = normaliseName(text);
    if (wanted === "") {
      return { found: councils.map((council) => found(council, "name", council.name)), more: null, nearOnly: false };
    }
    const ranked = entries.flatMap((entry) => rank(entry, wanted) ?? []);
    ranked.sort((one, other) => one.order - other.order);
    if (ranked.length > 0) return gather(ranked, allDistricts);
    near ??= nearMatches(councils.map(({ name, aliases }) => ({ label: name, names: [name, ...aliases] })));
    const names = new Set(near(text));
    const likely = councils.filter(({ name }) => names.has(name));
    return { found: likely.map((council) => found(council, "near", council.name)), more: null, nearOnly: true };
  };
}

interface Entry {
  readonly council: CouncilChoice;
  readonly name: string;
  readonly county: string | null;
  readonly aliases: readonly (readonly [normal: string, words: string])[];
  readonly former: readonly (readonly [normal: string, words: string])[];
}

interface Ranked extends FoundCouncil {
  /** Smaller comes first; equal ones stay in the list's order. */
  readonly order: number;
}

function entryOf(council: CouncilChoice): Entry {
  const normal = (words: string): readonly [string, string] => [normaliseName(words), words];
  return {
    council,
    name: normaliseName(council.name),
    county: council.county === null ? null : normaliseName(council.county),
    aliases: council.aliases.map(normal),
    former: council.formerly.map(normal),
  };
}

function rank({ council, name, county, aliases, former }: Entry, wanted: string): Ranked | null {
  if (name === wanted) return { ...found(council, "name", council.name), order: 0 };
  if (name.startsWith(wanted)) return { ...found(council, "name", council.name), order: 1 };
  if (hasWord(name, wanted)) return { ...found(council, "name", council.name), order: 2 };
  if (normaliseName(council.code).startsWith(wanted)) return { ...found(council, "code", council.code), order: 3 };
  const former0 = former.find(([normal]) => hasWord(normal, wanted));
  if (former0 !== undefined) return { ...found(council, "former", former0[1]), order: 4 };
  const alias = aliases.find(([normal]) => hasWord(normal, wanted));
  if (alias !== undefined) return { ...found(council, "alias", alias[1]), order: 5 };
  if (county !== null && hasWord(county, wanted))
    return { ...found(council, "county", council.county ?? ""), order: 6 };
  return null;
}

/** Whether some word of the text begins with what was typed. */
function hasWord(words: string, wanted: string): boolean {
  return ` ${words}`.includes(` ${wanted}`);
}

function gather(ranked: readonly Ranked[], allDistricts: boolean): CouncilSearchResult {
  const own = ranked.filter(({ by }) => by !== "county").slice(0, mostShown);
  const districts = ranked.filter(({ by }) => by === "county");
  const room = allDistricts ? districts.length : Math.max(0, Math.min(districtsShown, mostShown - own.length));
  const counties = new Set(districts.map(({ words }) => words));
  const rest = districts.length - room;
  const [county = ""] = counties;
  const more = rest > 0 && room > 0 && counties.size === 1 ? { count: rest, county } : null;
  return { found: [...own, ...districts.slice(0, room)], more, nearOnly: false };
}

function found(council: CouncilChoice, by: FoundBy, words: string): FoundCouncil {
  return { council, by, words };
}
