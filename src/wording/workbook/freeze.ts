import { dateInWords } from "../date.ts";
import { whole } from "../figure/number.ts";
import { counted, listed } from "../list.ts";

/** Why a formula was left as it is by freeze, thaw or repair. */
export type LeftReason =
  | { readonly kind: "protected" }
  | { readonly kind: "error"; readonly error: string }
  | { readonly kind: "partly-selected"; readonly firstCell: string }
  | { readonly kind: "used-by"; readonly cell: string }
  | { readonly kind: "changed" }
  | { readonly kind: "sheet-gone" }
  | { readonly kind: "moved"; readonly to: string }
  | { readonly kind: "input-moved"; readonly sheet: string }
  | { readonly kind: "input-gone"; readonly sheet: string }
  | { readonly kind: "not-taken" }
  | { readonly kind: "unlike" }
  | { readonly kind: "leftovers" }
  | { readonly kind: "unsafe"; readonly what: string }
  | { readonly kind: "foreign" }
  | { readonly kind: "refused"; readonly message: string };

/** What an action did to formulas, as the sentences need it. */
export interface FormulaTally {
  readonly formulas: number;
  /** Number of cells that the formulas fill, including whole spills. */
  readonly cells: number;
  readonly left: number;
  /** How many labels were frozen along with them, and how many notes beside a council were written. */
  readonly labels?: number;
  readonly notes?: number;
  /** Cells with a council that nothing marks as frozen, as “Sheet!B2”. */
  readonly unmarked?: readonly string[];
}

const errorAdvice: Readonly<Record<string, string>> = {
  "#NAME?": "Excel does not know the function. Repair formulas first.",
  "#SPILL!": "Other cells stand in the way. Clear them first.",
  "#BUSY!": "It was still being worked out. Try again.",
};

/** Why one formula was left, and what to do. @example leftSentence({ kind: "protected" }) */
export function leftSentence(reason: LeftReason): string {
  switch (reason.kind) {
    case "protected":
      return "The sheet is protected. Unprotect it, then try again.";
    case "error":
      return `It shows ${reason.error}. ${errorAdvice[reason.error] ?? "Such an error cannot be kept as a value."}`;
    case "partly-selected":
      return `It belongs to the formula in ${reason.firstCell}. Select that cell too.`;
    case "used-by":
      return `The formula in ${reason.cell} uses all its cells (#) and would break. Freeze both together.`;
    case "changed":
      return "Its cells were changed after freezing. Thawing would overwrite them.";
    case "sheet-gone":
      return "Its sheet was renamed or removed. The formula stays in the list.";
    case "moved":
      return `Its values stand in ${reason.to} now: rows, columns or cells were moved after freezing. Thaw does not write to the old place. Undo the move, thaw, then move again.`;
    case "input-moved":
      return `It works from cells of “${reason.sheet}” that were moved after freezing, and would take others now. Undo the move, thaw, then move again.`;
    case "input-gone":
      return `It works from “${reason.sheet}”, which was renamed or removed. The formula stays in the list.`;
    case "not-taken":
      return "The workbook did not take the change. Try again.";
    case "unlike":
      return "Its cells do not hold the values that it showed. The formula is kept on the list: Thaw can put it back.";
    case "leftovers":
      return "The formula is back, but cells that its answer fills still hold values. Thaw once more.";
    case "unsafe":
      return `It uses “${quoted(reason.what)}”, which may reach outside this workbook. Freeze leaves it as it is, and Thaw does not enter it.`;
    case "foreign":
      return "It is none that Freeze puts on the list, so Thaw does not enter it. Its row stays.";
    case "refused":
      return reason.message;
  }
}

const longestQuote = 60;
const quoted = (text: string): string => (text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text);

/** What a freeze did. */
export function freezeSentence(
  { formulas, cells, left, labels = 0, notes = 0, unmarked = [] }: FormulaTally,
  listSheet: string,
): string {
  if (formulas === 0)
    return left === 0 ? "There is no LOF formula here to freeze." : `Nothing was frozen. ${leftCount(left)}`;
  const kept = `${counted(formulas, "formula")} frozen: ${counted(cells, "cell")} now ${cells === 1 ? "holds" : "hold"} ${cells === 1 ? "a plain value" : "plain values"}.`;
  const back = `The ${formulas === 1 ? "formula is" : "formulas are"} kept on the sheet “${listSheet}”; Thaw puts ${formulas === 1 ? "it" : "them"} back.`;
  const along = labels === 0 ? "" : "The labels that go with them are frozen too.";
  const marked = notes === 0 ? "" : "A note beside the council says whose figures they are.";
  const silent =
    unmarked.length === 0
      ? ""
      : `Another council typed in ${listed(unmarked, "or", 3)} changes no frozen figure, and there was no free cell beside it to say so.`;
  return sentences(kept, along, marked, back, silent, leftCount(left));
}

/** What stands beside a cell with a council or a set while the figures are frozen. */
export const frozenNote = {
  council: (iso: string, council: string): string =>
    council === ""
      ? `${frozenOn(iso)}: the figures do not follow this cell.`
      : `${frozenOn(iso)}: these are ${possessive(council)} figures.`,
  set: (iso: string, set: string): string => `${frozenOn(iso)}: these are compared with ${set}.`,
  list: (iso: string): string => `${frozenOn(iso)}: these are compared with the councils listed on that day.`,
};

const frozenOn = (iso: string): string => `Frozen on ${dateInWords(iso)}`;
const possessive = (name: string): string => (name.endsWith("s") ? `${name}’` : `${name}’s`);

/** What a thaw did. */
export function thawSentence({ formulas, left }: FormulaTally): string {
  if (formulas === 0) return left === 0 ? "There is no frozen formula here." : `Nothing was thawed. ${leftCount(left)}`;
  return sentences(`${counted(formulas, "formula")} put back.`, leftCount(left));
}

/** The offer to thaw a sheet under its new name. */
export function renamedOffer(from: string, to: string): string {
  return `“${from}” is now called “${to}”: thaw it there`;
}

/** What a repair did. `stillUnknown` counts cells that still show #NAME?. */
export function repairSentence(formulas: number, left: number, stillUnknown: number): string {
  if (formulas === 0) return left === 0 ? "No LOF formula needs repair." : `Nothing was repaired. ${leftCount(left)}`;
  const unknown =
    stillUnknown === 0
      ? ""
      : `${counted(stillUnknown, "cell")} still ${stillUnknown === 1 ? "shows" : "show"} #NAME?: choose the add-in again under Home, Add-ins, then repair once more.`;
  return sentences(`${counted(formulas, "formula")} entered again.`, unknown, leftCount(left));
}

/**
 * For a freeze, thaw or repair that ended early: what was done is kept and can be reversed.
 *
 * @param unlike how many of the formulas are gone from cells that do not hold all of their values either
 */
export function endedEarly(done: number, all: number, why: string, unlike = 0): string {
  const rest = all - done - unlike;
  const before = rest === 0 ? "" : `the rest ${rest === 1 ? "is" : "are"} as before`;
  const torn =
    unlike === 0
      ? ""
      : `${counted(unlike, "formula")} in cells that hold other values: kept on the list, from which Thaw can put ${unlike === 1 ? "it" : "them"} back`;
  return `${why} ${[`${whole(done)} of ${counted(all, "formula")} done`, before, torn].filter((part) => part !== "").join("; ")}.`;
}

/** For one of which it could not be read how far it came. */
export function unknownEnd(verb: "freeze" | "thaw" | "repair", why: string): string {
  const unknown = {
    freeze:
      "How many formulas were replaced is not known, for the cells could not be read. All of them are kept on the list of frozen formulas: Thaw puts back those that were replaced.",
    thaw: "How many formulas were put back is not known, for the cells could not be read. All of them stay on the list of frozen formulas: Thaw once more.",
    repair:
      "How many formulas were entered again is not known, for the cells could not be read. None was changed in what it works out: Repair once more.",
  };
  return sentences(why, unknown[verb]);
}

/** For a thaw after which the list could not be cleared of what is back. */
export function notCleared(done: number): string {
  return `${counted(done, "formula")} put back, but still on the list of frozen formulas, which could not be cleared. Thaw once more to clear it.`;
}

/** The words at the top of the sheet that holds frozen formulas. */
export const frozenSheetWords = {
  title: "Frozen LOF formulas",
  explanation:
    "The cells listed here hold values in place of these formulas, or a note in place of these texts. Thaw, in the LOF pane, puts them back and clears this list. Please do not change the list by hand.",
  headings: ["Sheet", "Cell", "Fills", "Formula", "Edition", "Frozen on", "Check"],
  notKept: "The formulas could not be kept on a sheet, so nothing was frozen.",
  notCleared: "The list of frozen formulas could not be cleared.",
} as const;

function leftCount(left: number): string {
  return left === 0 ? "" : `${counted(left, "formula")} left as ${left === 1 ? "it is" : "they are"}.`;
}

function sentences(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}
