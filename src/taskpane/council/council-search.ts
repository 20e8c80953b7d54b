import type { CouncilChoice } from "../model/councils.ts";
import type { ComingArea } from "../../areas/area.ts";
import { hasDigits } from "../../areas/code-and-name.ts";
import type { Desk } from "../../queries/desk.ts";
import { noAreaSentence } from "../../queries/names/find-area.ts";
import { normaliseName } from "../../text/normalise.ts";
import { councilSearchWords } from "../../wording/pane/council-search.ts";
import { englandIsNoCouncil } from "../../wording/unknown-names.ts";

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
  /** The text can mean no other council than the first one found: Enter takes it. */
  readonly sure: boolean;
  /** More districts of the county that was typed, not among `found`. */
  readonly more: { readonly count: number; readonly county: string } | null;
  /** Why these are not what was typed, or why there are none; "" where what was typed is among them. */
  readonly note: string;
}

/** What reads the names of councils, for functions and pane alike. */
export type NamesDesk = Pick<Desk, "areas" | "pack">;

export type CouncilSearch = (text: string, options?: { readonly allDistricts?: boolean }) => CouncilSearchResult;

const mostShown = 8;
/** How many districts are listed with their county; the rest are counted. */
const districtsShown = 3;

/**
 * Finds councils while a name is being typed.
 *
 * What the functions read as a council comes first, then names that begin with the text, those that have it further
 * in, codes, former councils, other names, and districts by their county. For a council to come there are those of today,
 * and the note says so. What can be no council finds none and says
 * why. Misspellings are only considered when no name contains the text; codes are never matched by likeness.
 *
 * @param councils all there are to choose from
 * @param desk reads names as the functions do
 * @returns a search that gives the whole list, by name, for an empty text
 * @example councilSearch(councils, desk)("kent").found // Kent, then Ashford, Canterbury, Dartford
 */
export function councilSearch(councils: readonly CouncilChoice[], { areas, pack }: NamesDesk): CouncilSearch {
  const entries = councils.map(entryOf);
  const withCodes = (codes: readonly string[], by: FoundBy, words: string): FoundCouncil[] =>
    councils.filter(({ code }) => codes.includes(code)).map((council) => found(council, by, words));
  const beforeIt = (coming: ComingArea): CouncilSearchResult => {
    const { name, districts, county } = coming;
    const today = [...withCodes(districts, "name", name), ...withCodes([county], "name", name)];
    return { ...none(noAreaSentence(pack, name, { kind: "coming", coming })), found: today };
  };
  return (text, { allDistricts = false } = {}) => {
    const wanted = normaliseName(text);
    if (wanted === "") {
      const all = councils.map((council) => found(council, "name", council.name));
      return { found: all, sure: false, more: null, note: "" };
    }
    const answer = areas.resolve(text);
    if (answer.kind === "area" && answer.area.tier === "country") return none(englandIsNoCouncil);
    if (answer.kind === "unknown" && answer.because !== undefined)
      return none(noAreaSentence(pack, text.trim(), answer));
    const ranked = entries.flatMap((entry) => rank(entry, wanted) ?? []).sort((one, other) => one.order - other.order);
    if (answer.kind === "area") {
      const { code } = answer.area;
      const own = ranked.find((one) => one.council.code === code);
      const first = own === undefined ? withCodes([code], "alias", text.trim()) : [own];
      const rest = ranked.filter((one) => one.council.code !== code);
      return { ...gather([...first, ...rest], allDistricts), sure: first.length > 0 };
    }
    if (answer.kind === "former") {
      const successors = withCodes(answer.former.successors, "former", answer.former.name);
      return { found: successors, sure: successors.length === 1, more: null, note: "" };
    }
    if (answer.kind === "coming") return beforeIt(answer.coming);
    if (answer.kind === "ambiguous") {
      const codes = answer.candidates.map(({ code }) => code);
      return { found: withCodes(codes, "name", text.trim()), sure: false, more: null, note: "" };
    }
    if (ranked.length > 0) return { ...gather(ranked, allDistricts), sure: isOnlyBeginning(ranked, entries, wanted) };
    const coming = pack.comingAreas.find(
      ({ name }) => normaliseName(name).startsWith(wanted) || name === answer.near[0],
    );
    if (coming !== undefined) return beforeIt(coming);
    const likely = answer.near.flatMap((name) => councils.filter((council) => council.name === name));
    return likely.length === 0
      ? none(councilSearchWords.none(text.trim()))
      : {
          ...none(councilSearchWords.near(text.trim())),
          found: likely.map((council) => found(council, "near", council.name)),
        };
  };
}

function none(note: string): CouncilSearchResult {
  return { found: [], sure: false, more: null, note };
}

/**
 * Whether the first one found is the only council with a name, now or formerly, that begins with the text. The beginning
 * of another name alone ("Council of the Isles of Scilly") or of a former council's is not meant for sure.
 */
function isOnlyBeginning([first]: readonly Ranked[], entries: readonly Entry[], wanted: string): boolean {
  if (first?.by !== "name") return false;
  const beginning = entries.filter(({ name, aliases, former }) =>
    [name, ...[...aliases, ...former].map(([normal]) => normal)].some(
      (one) => !hasDigits(one) && one.startsWith(wanted),
    ),
  );
  return beginning.length === 1 && beginning[0]?.council === first?.council;
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
  const beginning = aliases.find(([normal]) => normal.startsWith(wanted) && !hasDigits(normal));
  if (beginning !== undefined) return { ...found(council, "alias", beginning[1]), order: 2 };
  if (hasWord(name, wanted)) return { ...found(council, "name", council.name), order: 3 };
  if (normaliseName(council.code).startsWith(wanted)) return { ...found(council, "code", council.code), order: 4 };
  const former0 = former.find(([normal]) => hasWord(normal, wanted));
  if (former0 !== undefined) return { ...found(council, "former", former0[1]), order: 5 };
  const alias = aliases.find(([normal]) => hasWord(normal, wanted));
  if (alias !== undefined) return { ...found(council, "alias", alias[1]), order: 6 };
  if (county !== null && hasWord(county, wanted))
    return { ...found(council, "county", council.county ?? ""), order: 7 };
  return null;
}

/** Whether some word of the text begins with what was typed. */
function hasWord(words: string, wanted: string): boolean {
  return ` ${words}`.includes(` ${wanted}`);
}

function gather(ranked: readonly FoundCouncil[], allDistricts: boolean): Omit<CouncilSearchResult, "sure"> {
  const own = ranked.filter(({ by }) => by !== "county").slice(0, mostShown);
  const districts = ranked.filter(({ by }) => by === "county");
  const room = allDistricts ? districts.length : Math.max(0, Math.min(districtsShown, mostShown - own.length));
  const counties = new Set(districts.map(({ words }) => words));
  const rest = districts.length - room;
  const [county = ""] = counties;
  const more = rest > 0 && room > 0 && counties.size === 1 ? { count: rest, county } : null;
  return { found: [...own, ...districts.slice(0, room)], more, note: "" };
}

function found(council: CouncilChoice, by: FoundBy, words: string): FoundCouncil {
  return { council, by, words };
}
