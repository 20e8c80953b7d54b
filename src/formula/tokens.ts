/**
 * What a piece of a formula is. What a word or a sign means where it stands is for those who read on.
 *
 * - word: a cell, a name, a function's name, a number
 * - text: `"say ""NEET"""`; one that never closes goes on to the end
 * - prefix: what stands before a cell or function and its `!`, with it: a sheet, a book or a path, in apostrophes or not
 * - quoted: what is in apostrophes without a `!` behind it
 * - brackets: `[[#All],[Rate (%)]]`, a table's columns or the book of a reference; they go on to the end likewise
 * - error: `#N/A`
 */
type TokenKind = "word" | "space" | "text" | "quoted" | "prefix" | "brackets" | "error" | "sign";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What is none of these, and no bracket, is a sign. Names may have nearly any letter and sign beyond ASCII. */
const pieces: readonly (readonly [TokenKind, RegExp])[] = [
  ["word", /(?:[\w.\\?$]|[^\s\x00-\xa0])+/y],
  ["space", /\s+/y],
  ["text", /"(?:[^"]|"")*"?/y],
  ["quoted", /'(?:[^']|'')*'(?!')/y],
  ["error", /#(?:N\/A|DIV\/0!|[A-Z]+[!?]|GETTING_DATA)/iy],
];

/**
 * Takes a formula to pieces, the same for every reader of formulas here; together they are the formula again.
 *
 * The text is as Office and files have it, whatever the user's language: a comma between arguments, `;` only between the
 * rows of an array. Any text has tokens, whether Excel would take it or not.
 *
 * @example tokens("=SUM('My sheet'!A1)").map(({ text }) => text) // ["=", "SUM", "(", "'My sheet'!", "A1", ")"]
 */
export function tokens(formula: string): Token[] {
  const found: Token[] = [];
  for (let start = 0; start < formula.length; start = found.at(-1)?.end ?? 0) {
    const { kind, end } = pieceAt(formula, start);
    found.push(formula[start] === "!" ? prefix(found, formula, end) : token(kind, formula, start, end));
  }
  return found;
}

const token = (kind: TokenKind, formula: string, start: number, end: number): Token => {
  return { kind, text: formula.slice(start, end), start, end };
};

function pieceAt(formula: string, at: number): Pick<Token, "kind" | "end"> {
  for (const [kind, piece] of pieces) {
    piece.lastIndex = at;
    if (piece.test(formula)) return { kind, end: piece.lastIndex };
  }
  return formula[at] === "[" ? { kind: "brackets", end: afterBrackets(formula, at) } : { kind: "sign", end: at + 1 };
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

/** A `!` with what belongs to it, which goes from the tokens before: `'My sheet'`, or `[1]Sheet1` and the like. */
function prefix(before: Token[], formula: string, end: number): Token {
  let start = end - 1;
  const take = (...kinds: readonly TokenKind[]): boolean => {
    const last = before.at(-1);
    if (last === undefined || !kinds.includes(last.kind)) return false;
    before.pop();
    start = last.start;
    return true;
  };
  if (!take("quoted")) while (take("word", "brackets")) continue;
  return token(start === end - 1 ? "sign" : "prefix", formula, start, end);
}
