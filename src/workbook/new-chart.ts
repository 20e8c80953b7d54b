import type { Block, CellAddress } from "../formula/block.ts";

/** A native chart of the host. */
export interface NewChart {
  /**
   * Places are bars of four parts after one another, each a share of all places: space, the places left open on the left,
   * the own place, those on its right.
   */
  readonly kind: "bar" | "line" | "places";
  readonly title: string;
  /** Text read out instead of the picture. */
  readonly description: string;
  /** Category names in the first column, one or more value columns after it, headings in the first row. */
  readonly data: Block;
  readonly at: CellAddress;
  readonly size: { readonly rows: number; readonly columns: number };
}

/** The most categories of a low chart of bars: their names need the height, of a higher one the width. */
const fewCategories = 6;

/** Where the legend of a chart stands: below, but beside the bars of a low one. */
export function legendPlace({ kind, data }: Pick<NewChart, "kind" | "data">): "right" | "bottom" {
  return kind === "bar" && data.rows - 1 <= fewCategories ? "right" : "bottom";
}

/** Bars beside one another: full, hollow, light. Neither colour nor a fine shade of it has to be told apart. */
export const barLooks = [
  { inside: "0F3D6E", edge: "0F3D6E" },
  { inside: null, edge: "0F3D6E" },
  { inside: "C7D3E0", edge: "6B7F95" },
] as const;
