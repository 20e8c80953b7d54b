import { bookCases } from "./book.contract.ts";
import { cellCases } from "./cells.contract.ts";
import { formulaCases } from "./formulas.contract.ts";
import type { Case } from "./port-case.ts";
import { shapeCases } from "./shape.contract.ts";
import { sheetCases } from "./sheets.contract.ts";

/** All rules of the port; excel.test.ts, xlsx.test.ts and the grid's page run every one. */
export const workbookCases: readonly Case[] = [
  ...cellCases,
  ...formulaCases,
  ...sheetCases,
  ...shapeCases,
  ...bookCases,
];
