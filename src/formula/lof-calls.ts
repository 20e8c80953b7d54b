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

const quoted = String.raw`'(?:[^']|'')*'`;
const bookName = String.raw`[\p{L}\p{N}_.\\?\[\]]+`;
const call = new RegExp(
  String.raw`(?<at>@*)(?<path>(?:(?:${quoted}|${bookName})!@*)+)?(?:(?<stored>_xldudf_)(?<long>LOFDEV|LOF)_|(?<short>LOFDEV|LOF)\.)(?<name>[A-Z][A-Z0-9_.]*)\(`,
  "iuy",
);
/** What the scan steps over in one piece: a text, a quoted name, a name (so that a call begins only where a name does). */
const piece = new RegExp(String.raw`"(?:[^"]|"")*"?|${quoted}|[\p{L}\p{N}_.\\?]+`, "uy");

/** All calls of LOF functions in a formula, in order. @example lofCalls('=LOF.METRIC("Kent","NEET")')[0].name // "METRIC" */
export function lofCalls(formula: string): LofCall[] {
  const calls: LofCall[] = [];
  for (let i = 0; i < formula.length; ) {
    call.lastIndex = i;
    const found = call.exec(formula)?.groups;
    if (found) {
      calls.push(described(found, i, call.lastIndex));
      i = call.lastIndex;
    } else {
      i = afterPiece(formula, i);
    }
  }
  return calls;
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

function described(found: Record<string, string | undefined>, start: number, end: number): LofCall {
  return {
    start,
    end,
    namespace: (found["long"] ?? found["short"] ?? "").toUpperCase() as LofCall["namespace"],
    name: found["name"] ?? "",
    isClean: !found["stored"] && !found["path"],
  };
}

function afterPiece(formula: string, at: number): number {
  if (formula[at] === "[") return afterBrackets(formula, at);
  piece.lastIndex = at;
  return piece.test(formula) ? piece.lastIndex : at + 1;
}

/** Past a table's column such as `[Officer''s [LOF]]`: brackets nest, an apostrophe takes the next sign's meaning away. */
function afterBrackets(formula: string, at: number): number {
  let depth = 0;
  for (let i = at; i < formula.length; i++) {
    if (formula[i] === "'") i++;
    else if (formula[i] === "[") depth++;
    else if (formula[i] === "]" && --depth === 0) return i + 1;
  }
  return formula.length;
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
