import type { Issue } from "../../pack/assembly/observed.ts";
import type { NeighbourListParts } from "../../pack/assembly/assemble-pack.ts";
import type { Source } from "../../pack/pack.ts";
import { editionDate } from "../../text/edition-date.ts";
import { neighboursByCode } from "../../readers/formats/neighbours.ts";
import { type KnownPlaces, readOfficialLists } from "./official-list-rows.ts";
import { listSheets, type ListSheet } from "./official-list-sheets.ts";
import type { OfficialFile } from "./official-file.ts";

/** MHCLG's lists of neighbours as found in official files, the newest first. */
export interface OfficialNeighbours {
  readonly lists: readonly NeighbourListParts[];
  readonly sources: readonly Source[];
  /** Paths of the files that the lists are from. */
  readonly files: readonly string[];
  /** Why no list was taken from a file that has some, by its path. */
  readonly unused: ReadonlyMap<string, string>;
  /** What is wrong with the files as a whole. */
  readonly issues: readonly Issue[];
  /** Lists of single councils that are left out, and why. */
  readonly leftOut: readonly Issue[];
}

/** The newest list; its id in a pack is the default set everywhere. */
const newest = "lof";
const publisher = "Ministry of Housing, Communities and Local Government";

interface Edition {
  readonly sheet: ListSheet;
  /** As the file says it; "retrieved 5 October 2026" where it says none. */
  readonly words: string;
  readonly dated: boolean;
  /** As far as it is known, year first. */
  readonly date: string;
  readonly members: NeighbourListParts["members"];
}

/**
 * MHCLG's statistical neighbours in official files: the newest edition is the list "lof", older ones have their date in
 * the id.
 *
 * Fifteen members are expected for each council. A list with fewer or more, with a member that is not known, is the
 * council itself or stands there twice, is left out and said: it is never mended. A council that the file leaves out has
 * no list.
 * Other publishers' lists in the same manner are left out.
 */
export function officialNeighbours(files: readonly OfficialFile[], known: KnownPlaces): OfficialNeighbours {
  const { sheets, ofOns, issues } = listSheets(files, neighboursByCode.format);
  const read = sheets.map((sheet) => ({ sheet, ...readOfficialLists(sheet, known) }));
  const editions = read.map(({ sheet, members }): Edition => {
    return { sheet, ...editionOf(sheet), members };
  });
  const once: Edition[] = [];
  const unused = new Map(ofOns.map((file) => [file, "its lists of neighbours are ONS's, and only MHCLG's are taken"]));
  for (const one of editions) {
    const same = once.find((other) => isSameList(one, other));
    if (same === undefined) once.push(one);
    else unused.set(one.sheet.file, `its list of MHCLG's neighbours is the same as in ${same.sheet.file}`);
  }
  const ordered = once.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const doubtful = ordered.flatMap((one, at): Issue[] => {
    const next = ordered[at + 1];
    if (next === undefined || (one.dated && next.dated && !one.date.startsWith(next.date))) return [];
    const message = `which of two lists is the newer cannot be told: “${one.words}”, and “${next.words}” in ${next.sheet.file}`;
    return [{ file: one.sheet.file, row: null, column: null, code: "unknown-edition", message }];
  });
  return {
    lists: ordered.map((one, at) => ({ ...factsOf(one, at === 0), members: one.members })),
    sources: ordered.map(sourceOf),
    files: ordered.map(({ sheet }) => sheet.file),
    unused,
    issues: [...issues, ...doubtful],
    leftOut: read.flatMap((one) => one.issues),
  };
}

function editionOf({ edition, retrieved }: ListSheet): Pick<Edition, "words" | "date" | "dated"> {
  const said = edition.replace(/^as at /i, "").replace(/\s*\[[a-z]{1,2}\d?\]/gi, "");
  const { date } = editionDate(said);
  return date === ""
    ? { words: `retrieved ${dayInWords(retrieved)}`, date: retrieved, dated: false }
    : { words: said, date, dated: true };
}

const dayInWords = (day: string): string =>
  new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );

function factsOf({ words, date }: Edition, isNewest: boolean): Omit<NeighbourListParts, "members"> {
  return {
    id: isNewest ? newest : `${newest}-${date}`,
    name: `MHCLG's statistical neighbours, ${words}`,
    publisher,
    source: sourceId(date),
  };
}

const sourceId = (date: string): string => `mhclg-neighbours-${date}`;

function sourceOf({ words, date, sheet }: Edition): Source {
  return {
    id: sourceId(date),
    publisher,
    title: `Local Outcomes Framework: statistical neighbours, ${words}`,
    licence: "Open Government Licence v3.0",
    address: "https://www.gov.uk/government/publications/local-outcomes-framework",
    retrieved: sheet.retrieved,
  };
}

/** The lists held before; MHCLG's among them goes by its date once a newer one is there. */
export function olderLists(
  held: readonly NeighbourListParts[],
  found: readonly NeighbourListParts[],
): readonly NeighbourListParts[] {
  const official = held.find(({ id }) => id === newest);
  if (official === undefined || found.length === 0) return held;
  const dated = { ...official, id: official.source.replace(sourceId(""), `${newest}-`) };
  const isThere = found.some(({ name, id }) => name === official.name || id === dated.id);
  return held.flatMap((list) => (list !== official ? [list] : isThere ? [] : [dated]));
}

/** The same file twice in a folder, or the same lists of the same edition in two forms. */
function isSameList(one: Edition, other: Edition): boolean {
  const all = (edition: Edition): string => JSON.stringify([...edition.members].sort(([a], [b]) => (a < b ? -1 : 1)));
  return one.words === other.words && all(one) === all(other);
}
