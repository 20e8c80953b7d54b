/** What Excel takes of a formula at most. */
const most = { letters: 8_192, literal: 255, levels: 64, given: 255 } as const;

/**
 * Which of Excel's limits a formula breaks; null for none. A file with one that does is repaired by Excel, and the formula
 * lost.
 *
 * - letters: more than 8,192 in all
 * - literal: a text of more than 255 letters between quotation marks, each counted as it is read
 * - levels: functions nested more than 64 deep
 * - given: more than 255 arguments in one function
 *
 * Read in one pass, letter by letter: it is asked of every formula that is written.
 *
 * @param formula in the spelling that is stored, with or without its "="
 */
export function brokenLimit(formula: string): keyof typeof most | null {
  if (formula.replace(/^=/, "").length > most.letters) return "letters";
  /** How many commas each open bracket has; -1 where it is no function's. */
  const open: number[] = [];
  let levels = 0;
  for (let i = 0; i < formula.length; i++) {
    const sign = formula[i];
    if (sign === '"' || sign === "'") {
      const { end, letters } = quotedPart(formula, i);
      if (sign === '"' && letters > most.literal) return "literal";
      i = end;
    } else if (sign === "[") {
      i = endOfBrackets(formula, i);
    } else if (sign === "(" || sign === "{") {
      const isCalled = sign === "(" && /[\w.]/.test(formula[i - 1] ?? "");
      open.push(isCalled ? 0 : -1);
      if (isCalled && ++levels > most.levels) return "levels";
    } else if (sign === ")" || sign === "}") {
      if ((open.pop() ?? -1) >= 0) levels--;
    } else if (sign === ",") {
      const commas = open.at(-1) ?? -1;
      if (commas + 1 >= most.given) return "given";
      if (commas >= 0) open[open.length - 1] = commas + 1;
    }
  }
  return null;
}

/** The place of the closing mark, and how many letters stand between; a mark that is written twice is one of them. */
function quotedPart(formula: string, start: number): { end: number; letters: number } {
  const mark = formula[start];
  let letters = 0;
  let end = start + 1;
  for (; end < formula.length; end++) {
    if (formula[end] === mark && formula[++end] !== mark) return { end: end - 1, letters };
    letters++;
  }
  return { end, letters };
}

/** The end of a table's columns such as `[Officer''s [LOF]]`: brackets nest, an apostrophe takes a sign's meaning away. */
function endOfBrackets(formula: string, start: number): number {
  let depth = 0;
  for (let i = start; i < formula.length; i++) {
    if (formula[i] === "'") i++;
    else if (formula[i] === "[") depth++;
    else if (formula[i] === "]" && --depth === 0) return i;
  }
  return formula.length;
}
