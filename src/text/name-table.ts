import { normaliseName } from "./normalise.ts";

/**
 * Looks up things by name. Names are compared in their normalised form. One name may belong to several things, which is
 * not an error.
 */
export class NameTable<Thing> {
  readonly #byKey = new Map<string, Thing[]>();

  /** Adds one name of a thing; a name it already has, or one without letters or digits, changes nothing. */
  add(name: string, thing: Thing): void {
    const key = normaliseName(name);
    if (key === "") return;
    const sharing = this.#byKey.get(key);
    if (sharing === undefined) this.#byKey.set(key, [thing]);
    else if (!sharing.includes(thing)) sharing.push(thing);
  }

  /** The things of that name, in the order in which they were added; none for an unknown name. */
  get(normalisedName: string): readonly Thing[] {
    return this.#byKey.get(normalisedName) ?? [];
  }

  has(normalisedName: string): boolean {
    return this.#byKey.has(normalisedName);
  }
}
