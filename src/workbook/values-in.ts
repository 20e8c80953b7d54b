import type { Block, CellValue, ReadBlock } from "./port.ts";

/** The values of a part of what was read; cells beyond it are empty. */
export function valuesIn(read: ReadBlock, area: Block): CellValue[][] {
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from(
      { length: area.columns },
      (_, c) => read.values[area.row + r - read.block.row]?.[area.column + c - read.block.column] ?? null,
    ),
  );
}
