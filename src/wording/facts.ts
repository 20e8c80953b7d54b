import type { NoValue } from "../statistics/no-value.ts";

/** The facts of a `NoValue`, read by name; a missing one is undefined, or an empty list. */
export class Facts {
  readonly #detail: NoValue["detail"];

  constructor(detail: NoValue["detail"]) {
    this.#detail = detail;
  }

  text(name: string): string | undefined {
    const fact = this.#detail[name];
    if (typeof fact === "number") return String(fact);
    return typeof fact === "string" && fact !== "" ? fact : undefined;
  }

  number(name: string): number | undefined {
    const fact = this.#detail[name];
    return typeof fact === "number" ? fact : undefined;
  }

  list(name: string): readonly string[] {
    const fact = this.#detail[name];
    return Array.isArray(fact) ? (fact as readonly string[]) : [];
  }
}
