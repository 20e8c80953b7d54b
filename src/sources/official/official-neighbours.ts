import type { Issue } from "../../pack/assembly/observed.ts";
import type { NeighbourListParts } from "../../pack/assembly/assemble-pack.ts";
import type { Source } from "../../pack/pack.ts";
import { editionDate } from "../../text/edition-date.ts";
import { neighboursByCode } from "../../readers/formats/neighbours.ts";
import { type KnownPlaces, readOfficialLists } from "./official-list-rows.ts";
import { englandCode } from "../areas/area-directory.ts";
import { listSheets, type ListSheet } from "./official-list-sheets.ts";
import type { OfficialFile } from "./official-file.ts";

/** MHCLG's lists of neighbours as found in official files, and held from before. */
export interface OfficialNeighbours {
  /** All lists of the next pack: the other publishers' as held, then MHCLG's, the newest first. */
  readonly lists: readonly NeighbourListParts[];
  readonly sources: readonly Source[];
  /** The lists that were taken from files, and which. */
  readonly taken: readonly { readonly file: string; readonly list: NeighbourListParts }[];
  /** Why no list was taken from a file that has some, by its path. */
  readonly unused: ReadonlyMap<string, string>;
  /** What is wrong with the files as a whole. */
  readonly issues: readonly Issue[];
  /** Lists of single councils that are left out, and why. */
  readonly leftOut: readonly Issue[];
}

/** The newest list; its id in a pack is the default set everywhere. */
const newest = "lof";
export const listPublisher = "Ministry of Housing, Communities and Local Government";

interface Edition {
  /** Null for a list held from before. */
  readonly sheet: ListSheet | null;
  /** As the file says it; "retrieved 5 October 2026" where it says none. */
  readonly words: string;
  readonly dated: boolean;
  /** As far as it is known, year first. */
  readonly date: string;
  readonly members: NeighbourListParts["members"];
}

/**
 * MHCLG's statistical neighbours in official files, beside the lists held before: the newest edition is the list "lof",
 * whether it was found or held, older ones have their date in the id. An edition that is found again replaces the one
 * held.
 *
 * Fifteen members are expected for each council. A list with fewer or more, with a member that is not known, is the
 * council itself or stands there twice, is left out and said: it is never mended. A council that the file leaves out has
 * no list, and a sheet of which no council's list can be used is none.
 * Other publishers' lists in the same manner are left out.
 */
export function officialNeighbours(
  files: readonly OfficialFile[],
  known: KnownPlaces,
  held: readonly NeighbourListParts[] = [],
): OfficialNeighbours {
  const { sheets, ofOns, issues } = listSheets(files, neighboursByCode.format);
  const read = sheets.map((sheet) => ({ sheet, ...readOfficialLists(sheet, known) }));
  const found = read.flatMap(({ sheet, members }): Edition[] =>
    members.size === 0 ? [] : [{ sheet, ...editionOf(sheet), members }],
  );
  const before = held.flatMap((list) => heldEdition(list) ?? []);
  const once = withoutCopies(found);
  const ordered = inOrder(once, before);
  const lists = ordered.map((one, at) => ({ ...factsOf(one, at === 0), members: one.members }));
  return {
    lists: [...held.filter((list) => heldEdition(list) === null), ...lists],
    sources: ordered.flatMap((one) => (one.sheet === null ? [] : [sourceOf(one, one.sheet)])),
    taken: ordered.flatMap(({ sheet }, at) =>
      sheet === null ? [] : [{ file: sheet.file, list: lists[at] as NeighbourListParts }],
    ),
    unused: new Map([
      ...ofOns.map((file): [string, string] => [file, "its lists of neighbours are ONS's, and only MHCLG's are taken"]),
      ...copiesIn(found, once),
    ]),
    issues: [...issues, ...doubtful(ordered)],
    leftOut: read.flatMap((one) => one.issues),
  };
}

/** An edition of MHCLG's among the lists held before; null for any other list. */
function heldEdition({ id, name, source, members }: NeighbourListParts): Edition | null {
  if (id !== newest && !id.startsWith(`${newest}-`)) return null;
  const words = name.slice(named("").length);
  return { sheet: null, words, dated: !words.startsWith(retrieved), date: source.slice(sourceId("").length), members };
}

/** Newest first. A list that was held and is found again is the found one, by whichever date says more. */
function inOrder(found: readonly Edition[], before: readonly Edition[]): Edition[] {
  const dated = found.map((one): Edition => {
    const same = before.find((other) => isSameList(one, other) && saysMore(other, one));
    return same === undefined ? one : { ...same, sheet: one.sheet };
  });
  const kept = before.filter((one) => !dated.some((other) => other.date === one.date || isSameList(one, other)));
  return [...dated, ...kept].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** Whether the first of two tells its date, or more of it. */
function saysMore(one: Edition, other: Edition): boolean {
  return one.dated && (!other.dated || one.date.length > other.date.length);
}

/** Each list once: the same file twice in a folder, or one list with its date and without. */
function withoutCopies(found: readonly Edition[]): Edition[] {
  return found.filter(
    (one, at) =>
      !found.some(
        (other, place) => isSameList(one, other) && (saysMore(other, one) || (place < at && !saysMore(one, other))),
      ),
  );
}

/** The files whose list is in another file too, each with what is said of it. */
function copiesIn(found: readonly Edition[], once: readonly Edition[]): [string, string][] {
  return found.flatMap((one): [string, string][] => {
    const same = once.find((other) => other !== one && isSameList(one, other));
    if (once.includes(one) || one.sheet === null || same === undefined || same.sheet === null) return [];
    return [[one.sheet.file, `its list of MHCLG's neighbours is the same as in ${same.sheet.file}`]];
  });
}

/**
 * Pairs of which it cannot be told which is the newer: one says less of its date, or none and was retrieved after the
 * other's.
 */
function doubtful(ordered: readonly Edition[]): Issue[] {
  return ordered.flatMap((one, at): Issue[] => {
    const next = ordered[at + 1];
    if (next === undefined || (one.dated && !(next.dated && one.date.startsWith(next.date)))) return [];
    const [mine, other] = one.sheet === null ? [next, one] : [one, next];
    const message = `which of two lists is the newer cannot be told: “${mine.words}”, and “${other.words}” in ${other.sheet?.file ?? "the pack before"}; leave one out, or write its date above the headings of its sheet`;
    return [{ file: mine.sheet?.file ?? "", row: null, column: null, code: "unknown-edition", message }];
  });
}

function editionOf({ edition, retrieved: day }: ListSheet): Pick<Edition, "words" | "date" | "dated"> {
  const said = edition.replace(/^as at /i, "").replace(/\s*\[[a-z]{1,2}\d?\]/gi, "");
  const { date } = editionDate(said);
  return date === ""
    ? { words: `${retrieved}${dayInWords(day)}`, date: day, dated: false }
    : { words: said, date, dated: true };
}

const dayInWords = (day: string): string =>
  new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );

function factsOf({ words, date }: Edition, isNewest: boolean): Omit<NeighbourListParts, "members"> {
  return {
    id: isNewest ? newest : `${newest}-${date}`,
    name: named(words),
    publisher: listPublisher,
    source: sourceId(date),
  };
}

const retrieved = "retrieved ";
const named = (words: string): string => `MHCLG's statistical neighbours, ${words}`;
const sourceId = (date: string): string => `mhclg-neighbours-${date}`;

function sourceOf({ words, date }: Edition, sheet: ListSheet): Source {
  return {
    id: sourceId(date),
    publisher: listPublisher,
    title: `Local Outcomes Framework: statistical neighbours, ${words}`,
    licence: "Open Government Licence v3.0",
    address: "https://www.gov.uk/government/publications/local-outcomes-framework",
    retrieved: sheet.retrieved,
  };
}

/** The same lists, of dates that may be one: one is not dated, or says less of it ("2026", "July 2026"). */
function isSameList(one: Edition, other: Edition): boolean {
  const mayBeOne = !one.dated || !other.dated || one.date.startsWith(other.date) || other.date.startsWith(one.date);
  const all = (edition: Edition): string => JSON.stringify([...edition.members].sort(([a], [b]) => (a < b ? -1 : 1)));
  return mayBeOne && all(one) === all(other);
}

/** How many such councils are named in the report of a build. */
const withoutListShown = 20;

/** A list that was taken, of how many councils it is, and which have none: a person should see who is left out. */
export function listWords({ name, members }: NeighbourListParts, councils: KnownPlaces["areas"]): string {
  const without = councils.filter(({ code }) => code !== englandCode && !members.has(code)).map((one) => one.name);
  const counted = `${name}, of ${members.size} councils`;
  if (without.length === 0) return counted;
  const more = without.length - withoutListShown;
  const shown = without.slice(0, withoutListShown).join("; ");
  return `${counted}; without a list ${without.length}: ${shown}${more > 0 ? `; and ${more} more` : ""}`;
}
