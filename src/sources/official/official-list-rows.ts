import type { Issue, IssueCode } from "../../pack/assembly/observed.ts";
import type { NeighbourListParts } from "../../pack/assembly/assemble-pack.ts";
import type { AreaDirectory } from "../areas/area-directory.ts";
import { englandCode } from "../areas/area-directory.ts";
import { normaliseName } from "../../text/normalise.ts";
import { type ListRow, type ListSheet, officialLength } from "./official-list-sheets.ts";

/** What is known of places by code and by name. */
export interface KnownPlaces {
  readonly directory: AreaDirectory;
  /** The pack's areas, for the names that stand beside codes. */
  readonly areas: readonly { readonly code: string; readonly name: string; readonly aliases: readonly string[] }[];
  /** Names of all places of the United Kingdom, by code. */
  readonly names: ReadonlyMap<string, string>;
}

type Members = NeighbourListParts["members"] extends ReadonlyMap<string, infer List> ? List : never;

/**
 * The lists of a sheet by council, in published order, with today's codes. A row of a place outside England is left
 * out, since a pack has no such council; a neighbour outside England stays, as the publisher lists it. A council whose
 * list has a fault has none.
 */
export function readOfficialLists(
  sheet: ListSheet,
  known: KnownPlaces,
): { members: ReadonlyMap<string, Members>; issues: Issue[] } {
  const members = new Map<string, Members>();
  const issues: Issue[] = [];
  const nameCheck = nameChecker(known);
  for (const row of sheet.rows) {
    let faults = 0;
    const fault = (code: IssueCode, column: string | null, message: string): void => {
      faults++;
      issues.push({ file: sheet.file, row: row.row, column, code, message });
    };
    const own = known.directory.placeOf(row.code);
    if (own.kind === "elsewhere") continue;
    if (own.kind !== "held" || own.code === englandCode) {
      fault("unknown-area", null, `“${row.code}” (${row.name}) is no current council`);
      continue;
    }
    const misnamed = nameCheck(own.code, row.name);
    if (misnamed !== null) fault("unknown-area", null, misnamed);
    if (members.has(own.code)) fault("duplicate", null, `${row.name} has two lists`);
    const list = readRow(row, own.code, { known, nameCheck, fault });
    if (faults === 0) members.set(own.code, list);
    else members.delete(own.code);
  }
  return { members, issues };
}

interface RowTools {
  readonly known: KnownPlaces;
  readonly nameCheck: (code: string, name: string) => string | null;
  readonly fault: (code: IssueCode, column: string | null, message: string) => void;
}

function readRow(row: ListRow, own: string, { known, nameCheck, fault }: RowTools): Members {
  const list: { code: string; closeness: string }[] = [];
  const ranks = [...row.codes.keys()].sort((a, b) => a - b);
  const missing = Array.from({ length: officialLength }, (_, at) => at + 1).filter((rank) => !row.codes.has(rank));
  if (missing.length > 0 || ranks.length > officialLength) {
    const without = missing.length === 0 ? "" : `; there is no code of neighbour ${missing.join(", ")}`;
    fault("incomplete-list", null, `${row.name} has ${ranks.length} neighbours, not ${officialLength}${without}`);
  }
  for (const rank of ranks) {
    const text = row.codes.get(rank) ?? "";
    const column = `neighbour ${rank}`;
    const code = memberCode(text, known);
    if (code === null) {
      fault("unknown-area", column, `“${text}” on ${row.name}'s list is no council of today`);
      continue;
    }
    const misnamed = nameCheck(code, row.names.get(rank) ?? "");
    if (misnamed !== null) fault("unknown-area", column, `on ${row.name}'s list ${misnamed}`);
    if (code === own) fault("duplicate", column, `${row.name} is listed as its own neighbour`);
    if (list.some((one) => one.code === code)) fault("duplicate", column, `${row.name} has “${text}” twice`);
    list.push({ code, closeness: "" });
  }
  return list;
}

function memberCode(text: string, { directory, names }: KnownPlaces): string | null {
  const place = directory.placeOf(text);
  if (place.kind === "held") return place.code === englandCode ? null : place.code;
  // A region or a country is no neighbour either: only councils of Wales, Scotland and Northern Ireland are.
  return place.kind === "elsewhere" && /^(?:W06|S12|N09)/.test(text) && names.has(text) ? text : null;
}

/** A code whose name is another council's tells that columns have shifted; a name that nobody knows tells nothing. */
function nameChecker({ areas }: KnownPlaces): (code: string, name: string) => string | null {
  const codes = new Map<string, string>();
  for (const { code, aliases } of areas) for (const alias of aliases) codes.set(normaliseName(alias), code);
  for (const { code, name } of areas) codes.set(normaliseName(name), code);
  return (code, name) => {
    const meant = codes.get(normaliseName(name));
    return meant === undefined || meant === code ? null : `the code ${code} stands beside “${name}”, which is ${meant}`;
  };
}
