import type { Block } from "../../port.ts";
import { parseBlock } from "./references.ts";

type Area = Omit<Block, "sheet">;

/** Merges with more rows than this are looked through one by one: a merged column would fill the index. */
const mostIndexed = 2_000;

/** Which cells merged ones cover. */
export class Merges {
  readonly #byRow = new Map<number, Area[]>();
  readonly #long: Area[] = [];

  constructor(references: readonly string[]) {
    for (const reference of references) {
      const area = parseBlock(reference);
      if (area !== null) this.add(area);
    }
  }

  add(area: Area): void {
    if (area.rows > mostIndexed) {
      this.#long.push(area);
      return;
    }
    for (let row = area.row; row < area.row + area.rows; row++)
      this.#byRow.set(row, [...(this.#byRow.get(row) ?? []), area]);
  }

  /** Whether a cell lies under a merged one, of which it is not the first. */
  covers(row: number, column: number): boolean {
    const within = (area: Area): boolean =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns &&
      (row !== area.row || column !== area.column);
    return (this.#byRow.get(row)?.some(within) ?? false) || this.#long.some(within);
  }
}
