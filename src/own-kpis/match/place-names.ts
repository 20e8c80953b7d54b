import type { Pack } from "../../pack/pack.ts";

/** Names of places that are words of measures too. */
const alsoWords: ReadonlySet<string> = new Set(["Reading", "Rugby", "Hart"]);

const known = new WeakMap<Pack, RegExp>();

/**
 * A name without the names of councils' areas: "Children in care in Salford". Whose figure it is, the list as a whole
 * says; a ward or any other place stays, since it is a part of the area.
 */
export function withoutPlaces(pack: Pack, name: string): string {
  let places = known.get(pack);
  if (places === undefined) {
    const names = pack.areas.map((area) => area.name).filter((one) => !alsoWords.has(one));
    const longest = names.sort((one, other) => other.length - one.length);
    places = new RegExp(
      String.raw`\b(?:${longest.map((one) => one.replace(/[.,()]/g, "\\$&")).join("|")})\b(?:['’]s)?(?!\s+(?:[Ww]ard|[Tt]own|[Cc]entre|[Hh]ospital|[Rr]oad))`,
      "g",
    );
    known.set(pack, places);
  }
  return name.replace(places, " ");
}
