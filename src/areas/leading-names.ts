import { NameTable } from "../text/name-table.ts";
import { normaliseName } from "../text/normalise.ts";

/** Words that join the best-known part of a council's name to the rest: Stockton-on-Tees, Bath and North East Somerset. */
const joining = /^(.+?) (?:and|in|on|under|upon|with) /;

/**
 * The part of a name by which people call the place: "Stoke" for Stoke-on-Trent, "Brighton" for Brighton and Hove.
 * "Newcastle" and "Kingston" belong to two councils each, and the table says so.
 */
export function leadingNames<Named extends { readonly name: string }>(places: readonly Named[]): NameTable<Named> {
  const table = new NameTable<Named>();
  for (const place of places) {
    const leading = joining.exec(`${normaliseName(place.name)} `)?.[1];
    if (leading !== undefined) table.add(leading, place);
  }
  return table;
}
