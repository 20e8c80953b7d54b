import type { Point } from "./checklist.ts";

export const cover = "xl/worksheets/sheet2.xml";
export const page = "xl/worksheets/sheet3.xml";
export const book = "xl/workbook.xml";
export const texts = "xl/sharedStrings.xml";
export const styles = "xl/styles.xml";
export const core = "docProps/core.xml";
export const table = "xl/tables/table2.xml";
export const plainRow = (row: number, cells: string): string =>
  `<row r="${row}">${[...cells].map((letter) => `<c r="${letter}${row}"><v>1</v></c>`).join("")}</row>`;

/** A piece of a part of the file, and what stands there instead. */
export type Fault = readonly [part: string, from: string | RegExp, to: string];

/** What is broken, and what the point of the checklist says of it. */
export type Planted = readonly [Point, what: string, told: RegExp, ...faults: Fault[]];
