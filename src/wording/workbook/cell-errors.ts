/** What a spreadsheet's own error means, and what to do about it, where anything can be done. */
export interface CellErrorWords {
  readonly means: string;
  readonly cure?: string;
}

const reading: CellErrorWords = {
  means: "The figures are still being read.",
  cure: "It takes a moment after the workbook was opened.",
};

/** By the error as a cell shows it. Our #N/A and #VALUE! have their own sentence; this is what they mean otherwise. */
export const cellErrors: Readonly<Record<string, CellErrorWords>> = {
  "#N/A": { means: "There is no value to give: a formula or a cell this one refers to has none." },
  "#VALUE!": { means: "An argument is of the wrong kind." },
  "#NAME?": {
    means: "The spreadsheet does not know this function or name, or it was stored in another spelling.",
    cure: "Entering it again cures that while the add-in is loaded. Report, Freeze, Repair does it for many cells at once.",
  },
  "#SPILL!": {
    means: "The answer needs more cells than are free here.",
    cure: "Clear those below and to the right, or move the formula where there is room.",
  },
  "#BUSY!": reading,
  "#GETTING_DATA": reading,
  "#REF!": {
    means: "The formula refers to a cell that no longer exists.",
    cure: "Undo, or point it at another cell.",
  },
  "#DIV/0!": {
    means: "The formula divides by nothing.",
    cure: "What it divides by is 0 or empty.",
  },
  "#NUM!": { means: "The result is not a number that can be shown." },
  "#NULL!": { means: "Two ranges that should overlap do not." },
  "#CALC!": { means: "The formula gives nothing that a cell can show." },
  "#CONNECT!": {
    means: "The spreadsheet could not reach the add-in.",
    cure: "Open its pane once, then enter the formula again.",
  },
};

/** For a LOF function that does not exist. @example unknownFunction("LOF", "METRC") */
export function unknownFunction(namespace: string, name: string): string {
  return `There is no function ${namespace}.${name.toUpperCase()}.`;
}

/** For a name of ours that stands in a formula without quotes, or in curly ones. */
export const quotesMissing = 'A name in a formula stands in straight quotes: "Kent", not Kent or “Kent”.';
