import type { Block } from "../../port.ts";
import { parseBlock } from "./references.ts";
import { childOf, childrenOf, type Xml } from "./xml.ts";

export type Area = Omit<Block, "sheet">;

/** Merges with more rows than this are looked through one by one: a merged column would fill the index. */
const mostIndexed = 2_000;

/** Which cells merged ones cover. */
export class Merges {
  readonly #byRow = new Map<number, Area[]>();
  readonly #long: Area[] = [];

  constructor(areas: readonly Area[]) {
    for (const area of areas) this.add(area);
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
    const inRow = this.#byRow.get(row);
    if (inRow === undefined && this.#long.length === 0) return false;
    return [...(inRow ?? []), ...this.#long].some((area) => isUnder(area, row, column));
  }
}

function isUnder(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns &&
    (row !== area.row || column !== area.column)
  );
}

/** The merged cells of a sheet. */
export function mergedAreas(root: Xml): Area[] {
  return childrenOf(childOf(root, "mergeCells"), "mergeCell").flatMap(
    ({ attributes }) => parseBlock(attributes["ref"] ?? "") ?? [],
  );
}

/** Whether two areas share a cell. */
export function meet(one: Area, other: Area): boolean {
  const rows = one.row < other.row + other.rows && other.row < one.row + one.rows;
  return rows && one.column < other.column + other.columns && other.column < one.column + one.columns;
}
