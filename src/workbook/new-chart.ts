import type { Block, CellAddress } from "../formula/block.ts";

/** A native chart of the host. */
export interface NewChart {
  /**
   * Places are bars of four parts after one another: space, the places left open on the left, the own place, those on its
   * right; `of` is how many places there are.
   */
  readonly kind: "bar" | "line" | "places";
  readonly of?: number;
  readonly title: string;
  /** Text read out instead of the picture. */
  readonly description: string;
  /** Category names in the first column, one or more value columns after it, headings in the first row. */
  readonly data: Block;
  readonly at: CellAddress;
  readonly size: { readonly rows: number; readonly columns: number };
}
