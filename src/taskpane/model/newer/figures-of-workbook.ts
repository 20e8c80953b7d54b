import type { Mark, PackName } from "../../../pack/mark.ts";

/** What the pane knows of a workbook's figures. */
export interface WorkbookFigures {
  /** The figures that its formulas answer from. */
  readonly held: PackName;
  /** The newest on the host; null where it did not say. */
  readonly newest: PackName | null;
  /** What the workbook says; null where it says nothing, undefined until it is read. */
  readonly mark: Mark | null | "unreadable" | undefined;
  /** How many of its cells show what these figures do not give, where it says nothing; null until that is known. */
  readonly strange: Strange | null;
}

/** How many cells show what some figures do not give; "unknown" where that is known of none. */
export type Strange = number | "unknown";

/** What an officer has to know, and decide, about the figures of a workbook. */
export type FiguresNotice =
  | { readonly kind: "none" }
  /** The host has others; they need not be newer, where it went back. */
  | { readonly kind: "others"; readonly held: PackName; readonly newest: PackName; readonly age: Age }
  /** Taking others was broken off: some cells may have them, others not. */
  | { readonly kind: "interrupted"; readonly held: PackName; readonly coming: PackName }
  /** It does not say which figures it was worked out with, and cells show other than these give. */
  | { readonly kind: "unmarked"; readonly held: PackName; readonly strange: Strange };

/** How the host's figures lie to the workbook's, by the day they were collected. */
export type Age = "newer" | "older" | "same day";

/** What is to be said and decided, the gravest first. */
export function figuresNotice({ held, newest, mark, strange }: WorkbookFigures): FiguresNotice {
  if (typeof mark === "object" && mark?.taking !== undefined)
    return { kind: "interrupted", held: nameOf(mark), coming: mark.taking };
  if (newest !== null && newest.sha256 !== held.sha256)
    return { kind: "others", held, newest, age: ageOf(held, newest) };
  if (mark === null && strange !== null && strange !== 0) return { kind: "unmarked", held, strange };
  return { kind: "none" };
}

/**
 * The figures to which a workbook can go back: those before the ones it holds. Null for none, and while others are being
 * taken.
 */
export function figuresBefore({ held, mark }: Pick<WorkbookFigures, "held" | "mark">): PackName | null {
  if (mark === undefined || mark === null || mark === "unreadable" || mark.taking !== undefined) return null;
  const { before } = mark;
  return before === undefined || before.sha256 === held.sha256 || mark.sha256 !== held.sha256 ? null : before;
}

/** How other figures lie to those held. */
export function ageOf(held: PackName, newest: PackName): Age {
  if (held.built === newest.built) return "same day";
  return newest.built > held.built ? "newer" : "older";
}

function nameOf({ sha256, built }: PackName): PackName {
  return { sha256, built };
}
