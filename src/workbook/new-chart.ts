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

/** Bars beside one another: full, hollow, light. Neither colour nor a fine shade of it has to be told apart. */
export const barLooks = [
  { inside: "0F3D6E", edge: "0F3D6E" },
  { inside: null, edge: "0F3D6E" },
  { inside: "C7D3E0", edge: "6B7F95" },
] as const;
