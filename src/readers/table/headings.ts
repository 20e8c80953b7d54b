import { tidy } from "../sheet/sheet.ts";

/**
 * A heading in comparable form: lower case, without notes, footnote digits behind a word, line breaks and brackets of
 * units.
 *
 * @example normaliseHeading("Households in TATotal[note 34]") // "households in tatotal"
 */
export function normaliseHeading(heading: string): string {
  return tidy(heading.replace(/^\uFEFF/, "").replace(/\[note[^\]]*\]/gi, ""))
    .replace(/\s*\[[a-z]{1,3}\d?\]/gi, "")
    .toLowerCase();
}

/** Finds columns by their headings, never by where they stand. */
export class Headings {
  readonly #names: readonly string[];
  readonly #first = new Map<string, number>();

  constructor(headings: readonly string[]) {
    this.#names = headings.map(normaliseHeading);
    this.#names.forEach((name, at) => {
      if (!this.#first.has(name)) this.#first.set(name, at);
    });
  }

  /** The column with this heading, the first of them; -1 where there is none. */
  at(...names: readonly string[]): number {
    for (const name of names) {
      const found = this.#first.get(name);
      if (found !== undefined) return found;
    }
    return -1;
  }

  /** The first column whose heading fits; -1 where there is none. */
  like(pattern: RegExp): number {
    return this.#names.findIndex((name) => pattern.test(name));
  }

  has(...names: readonly string[]): boolean {
    return names.every((name) => this.#first.has(name));
  }

  get names(): readonly string[] {
    return this.#names;
  }
}
