/**
 * What a file may be at most before it is refused in one sentence. The largest official file held is 2.5 MB packed and
 * has 320 sheets; publishers' bulk files reach some 100 MB as CSV.
 */
export const limits = {
  /** Bytes of the file as it was given. */
  fileBytes: 250_000_000,
  /** Bytes of everything in it when unpacked. */
  unpackedBytes: 400_000_000,
  /** Files in an archive. */
  members: 500,
  /** Archives within archives. */
  nesting: 2,
  sheets: 1_000,
  rows: 1_100_000,
  columns: 2_000,
  /** Cells of a workbook once repeated ones are written out. */
  cells: 20_000_000,
  /** Signs in one cell: what Excel holds at most, with room. */
  cellText: 40_000,
} as const;
