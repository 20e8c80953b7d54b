/**
 * What a file may be at most before it is refused in one sentence. The largest official file held is 2.5 MB packed, 44 MB
 * unpacked, and has 320 sheets; publishers' bulk files reach some 100 MB as CSV. The command stays below 1.5 GB with the
 * largest files of each kind: `npm run bench -- readers-memory` measures it.
 */
export const limits = {
  /** Bytes of the file as it was given. */
  fileBytes: 100_000_000,
  /** Bytes of everything in an archive when unpacked. */
  unpackedBytes: 100_000_000,
  /** Bytes of the parts of a workbook that are read, unpacked: the library holds them several times over. */
  workbookBytes: 100_000_000,
  /** Bytes of a workbook of the old kind (.xls), which is not packed. */
  oldWorkbookBytes: 60_000_000,
  /** Bytes of JSON or of a web page, which become many small objects. */
  documentBytes: 40_000_000,
  /** Files in an archive. */
  members: 500,
  /** Archives within archives. */
  nesting: 2,
  sheets: 1_000,
  rows: 1_100_000,
  columns: 2_000,
  /** Filled cells of a table, and of a workbook once repeated ones are written out. */
  cells: 10_000_000,
  workbookCells: 3_000_000,
  /** Signs in one cell: what Excel holds at most, with room. */
  cellText: 40_000,
  /** Seconds after which the command gives a file up. */
  seconds: 180,
  /**
   * Memory in megabytes of the objects and texts of the thread in which the command reads. The file itself, what is
   * unpacked from it and the command come on top.
   */
  memoryMegabytes: 1_000,
} as const;
