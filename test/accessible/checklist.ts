import {
  contrastOfText,
  notByColourAlone,
  nothingOnlyInFooters,
  numberedNotes,
  textAlternatives,
} from "./note-checks.ts";
import { lettersLarge, nothingCut, printedAsSheets } from "./print-checks.ts";
import {
  coverLinks,
  linkTexts,
  linksResolve,
  nothingHidden,
  properties,
  sheetNames,
  startsWithTitle,
} from "./sheet-checks.ts";
import {
  type Check,
  hasTables,
  headings,
  markedUp,
  noBlankLines,
  noEmptyCells,
  noMerges,
  signsExplained,
  tableNames,
} from "./table-checks.ts";

/**
 * The essential points of the Government Analysis Function's checklist "Making spreadsheets accessible", with what the
 * public sector's accessibility regulations ask besides: text alternatives, contrast, letters that can be read in print.
 */
export const checklist = {
  "every sheet has its tables marked up": hasTables,
  "nothing looks like a table that is not marked up as one": markedUp,
  "each table has one row of headings: plain texts, unique, none empty": headings,
  "tables have names that say something": tableNames,
  "no cells are merged": noMerges,
  "no row or column of a table is blank": noBlankLines,
  "no cell of a table is empty but those to be filled in, which is said": noEmptyCells,
  "signs in a table are explained on its sheet": signsExplained,
  "sheets begin in A1 with a title that is a heading": startsWithTitle,
  "names of sheets say what is there, and are unique": sheetNames,
  "the cover comes first and leads to every sheet": coverLinks,
  "every link leads to something that can be seen": linksResolve,
  "links say where they lead": linkTexts,
  "nothing is hidden but what is known": nothingHidden,
  "the file says its title, subject, author and language": properties,
  "every note that is named is there, and every note is named": numberedNotes,
  "charts and small lines have a text alternative": textAlternatives,
  "nothing is told by colour alone": notByColourAlone,
  "letters have a contrast of 4.5 to 1 to what is behind them": contrastOfText,
  "nothing stands in headers and footers only": nothingOnlyInFooters,
  "no text is cut: it wraps, or runs on over empty cells": nothingCut,
  "letters are printed with 9 points at the least": lettersLarge,
  "every sheet is set up for printing": printedAsSheets,
} as const satisfies Record<string, Check>;

export type Point = keyof typeof checklist;
