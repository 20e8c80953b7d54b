import { isOther, type ParsedCall, parseCalls } from "./parse-formula.ts";
import { parseReference } from "./parse-reference.ts";
import { type Token, tokens } from "./tokens.ts";

/*
 * Names without the straight quotes that a formula needs. What can be entered so is taken by the spreadsheet for names
 * of its own, with a space between two for where they meet and a hyphen for minus: #NAME?.
 */

/**
 * The same formula with straight quotes for curly and for single ones, and around names in the arguments of LOF
 * functions that have none.
 *
 * A name without any quotes may be one that the workbook defines. It is only quoted where every such name of the formula
 * is known, since else another one may be the unknown one; so no name of the workbook's is taken for a text. Where a
 * quote has no partner, all are put anew.
 *
 * @param isKnown whether a text is the name of a council, a metric or whatever else an argument may name
 * @returns null where no quotes are missing
 * @example withQuotes('=LOF.METRIC(Kent,“NEET”)', () => true) // '=LOF.METRIC("Kent","NEET")'
 */
export function withQuotes(formula: string, isKnown: (text: string) => boolean): string | null {
  const straight = straightened(formula);
  const bare = straight.split('"').length % 2 === 0 ? straight.replaceAll('"', "") : straight;
  const quoted = bareQuoted(bare, isKnown) ?? bareQuoted(withCommas(bare), isKnown) ?? straight;
  return quoted === formula ? null : quoted;
}

/** With commas for semicolons between arguments, as other languages have them; between rows of an array they stay. */
function withCommas(formula: string): string {
  let arrays = 0;
  return tokens(formula)
    .map(({ text }) => {
      if (text === "{") arrays++;
      if (text === "}") arrays--;
      return text === ";" && arrays === 0 ? "," : text;
    })
    .join("");
}

const curly = /[“”„‟«»＂″]([^“”„‟«»＂″]*)[“”„‟«»＂″]|[‘’‚‛]((?:(?![‘‚‛]).)*?)[’‘](?=\s*(?:[,)}&=<>;]|$))/gu;

/** Texts in straight quotes stay as they are, and so do names of sheets and columns. */
function straightened(formula: string): string {
  let made = "";
  let plain = "";
  const take = (): void => {
    made += plain.replace(curly, (_, double?: string, single?: string) => inQuotes(double ?? single ?? ""));
    plain = "";
  };
  for (const { kind, text } of tokens(formula)) {
    if (kind === "word" || kind === "space" || kind === "sign" || kind === "error") plain += text;
    else {
      take();
      made += kind === "quoted" ? inQuotes(text.slice(1, -1).replaceAll("''", "'")) : text;
    }
  }
  take();
  return made;
}

/** null where a name of the formula is not known, or none lacks its quotes. */
function bareQuoted(formula: string, isKnown: (text: string) => boolean): string | null {
  const bare = parseCalls(formula).flatMap((call) => bareArguments(call, isKnown));
  const isQuoted = ({ start, end }: Token): boolean => bare.some((one) => one.start <= start && end <= one.end);
  if (bare.length === 0 || names(formula).some((name) => !isQuoted(name))) return null;
  return bare
    .sort((one, other) => other.start - one.start)
    .reduce(
      (text, { start, end }) => text.slice(0, start) + inQuotes(text.slice(start, end)) + text.slice(end),
      formula,
    );
}

function bareArguments(
  { formula, args, argumentSpans }: ParsedCall,
  isKnown: (text: string) => boolean,
): ParsedCall["argumentSpans"] {
  return argumentSpans.filter(({ start, end }, at) => {
    const arg = args[at];
    const text = formula.slice(start, end);
    return arg !== undefined && isOther(arg) && tokens(text).every(isOfAName) && isKnown(text);
  });
}

function isOfAName({ kind, text }: Token): boolean {
  return kind === "word" || kind === "space" || (kind === "sign" && /^[-&%']$/.test(text));
}

/** Words that are neither functions, cells, numbers nor TRUE or FALSE. */
function names(formula: string): Token[] {
  const all = tokens(formula);
  return all.filter(
    ({ kind, text }, at) =>
      kind === "word" &&
      all[at + 1]?.text !== "(" &&
      parseReference(text) === null &&
      !/^(?:true|false|[\d.]+(?:e\d+)?)$/i.test(text) &&
      // A whole column or row: $A:$C, 1:3.
      all[at - 1]?.text !== ":" &&
      all[at + 1]?.text !== ":",
  );
}

const inQuotes = (text: string): string => `"${text.replaceAll('"', '""')}"`;
