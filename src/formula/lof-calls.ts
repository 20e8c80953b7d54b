import { type Token, tokens } from "./tokens.ts";

/**
 * The ways Excel spells a LOF function, and the way back to the clean one.
 *
 * Saved files hold `_xldudf_LOF_METRIC(` for `LOF.METRIC(`. Without the add-in, or after another add-in was loaded, users
 * see that name, sometimes behind a path (`'C:\...\FUNCRES.XLAM'!_xldudf_LOF_METRIC(`) or a book (`Book.xla!`), each with
 * or without an `@`. Only re-entering the clean text cures such a cell. String literals, quoted sheet names and table
 * columns are never touched.
 */

/** One call of a LOF function within a formula's text, up to and with its opening bracket. */
export interface LofCall {
  readonly start: number;
  readonly end: number;
  readonly namespace: "LOF" | "LOFDEV";
  readonly name: string;
  /** False for the stored name or one behind a path or book name: such a call needs repair. */
  readonly isClean: boolean;
}

const ours = /^(?:(_xldudf_)(LOFDEV|LOF)_|(LOFDEV|LOF)\.)([A-Z][A-Z0-9_.]*)$/i;

/** All calls of LOF functions in a formula, in order. @example lofCalls('=LOF.METRIC("Kent","NEET")')[0].name // "METRIC" */
export function lofCalls(formula: string): LofCall[] {
  // Most formulas of a workbook are not ours, and all are asked.
  if (!/lof/i.test(formula)) return [];
  const all = tokens(formula);
  return all.flatMap(({ text, start, end }, at) => {
    const found = all[at + 1]?.text === "(" ? ours.exec(text) : null;
    if (found === null) return [];
    const [, stored, long, short, name = ""] = found;
    const before = all.slice(firstBefore(all, at), at);
    return [
      {
        start: before[0]?.start ?? start,
        end: end + 1,
        namespace: (long ?? short ?? "").toUpperCase() as LofCall["namespace"],
        name,
        isClean: stored === undefined && before.every(isAt),
      },
    ];
  });
}

const isAt = ({ text }: Token): boolean => text === "@";

/** Where the path before a function's name begins, with each `@`. `#REF!` stands there when the book is gone. */
function firstBefore(all: readonly Token[], at: number): number {
  const belongs = (one?: Token): boolean =>
    one !== undefined && (isAt(one) || one.kind === "prefix" || one.text === "#REF!");
  let first = at;
  while (belongs(all[first - 1])) first--;
  return first;
}

/** Whether a formula calls a LOF function, in any spelling. */
export function callsLof(formula: string): boolean {
  return lofCalls(formula).length > 0;
}

/**
 * The formula as a user would type it. The path, book name and stored prefix go, and with them an `@`, which Excel puts
 * there itself when it does not know the function; an `@` before a call already clean was typed and stays.
 *
 * @returns the same text when nothing needs repair
 * @example cleanSpelling(`='C:\\x\\FUNCRES.XLAM'!_xldudf_LOF_METRIC("Kent","NEET")`) // '=LOF.METRIC("Kent","NEET")'
 */
export function cleanSpelling(formula: string): string {
  const spelt = ({ namespace, name }: LofCall): string => `${namespace}.${name}(`;
  return replaced(formula, (one) => (one.isClean ? formula.slice(one.start, one.end) : spelt(one)));
}

/**
 * The formula as Excel keeps it in a file. Written under another name it would not be recognised when the file is opened.
 *
 * @example storedSpelling('=LOF.METRIC("Kent","NEET")') // '=_xldudf_LOF_METRIC("Kent","NEET")'
 */
export function storedSpelling(formula: string): string {
  return replaced(formula, ({ namespace, name }) => `_xldudf_${namespace}_${name}(`);
}

function replaced(formula: string, spelt: (found: LofCall) => string): string {
  let text = "";
  let from = 0;
  for (const one of lofCalls(formula)) {
    text += formula.slice(from, one.start) + spelt(one);
    from = one.end;
  }
  return text + formula.slice(from);
}
