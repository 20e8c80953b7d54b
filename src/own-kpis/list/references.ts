import { oneLine } from "./table.ts";

/** A name taken apart: the council's code in front of it, and the rest. */
export interface NamedCode {
  readonly reference: string | null;
  readonly name: string;
}

const separated =
  /^((?:\p{Lu}[\p{Lu}/]{0,9}[ ._-]?\d{1,4}[A-Za-z]{0,2}(?:[./-]\d{1,3}[a-z]?|[ ]?\([a-z\d]{1,3}\))*(?: part \d\p{Lu}?)?|(?:KPI|PI|LPI|LI|NI|BV|BVPI|CP|SP|PM|ASC|ASCOF|PHOF)[ .]*\d[\w./]*|\d{1,2}(?:\.\d{1,3})+[a-z]?|\p{Lu}{1,4}\d{1,3}))\s*(?::|\s[-–—]\s|[–—]\s|\s?\|\s|\)\s|\.\s)\s*(?=\S)/u;
const joined =
  /^((?:\p{Lu}[\p{Lu}/]{1,9}[ ._-]?\d{1,4}[A-Za-z]{0,2}(?:[./-]\d{1,3}[a-z]?|[ ]?\([a-z\d]{1,3}\))*|\d{1,2}(?:\.\d{1,3})+[a-z]?))\s+(?=[\p{L}%£'"“‘(\d])/u;
const numbered = /^(\d{1,3})[.)]\s+(?=\p{L}|%)/u;
/** Codes of the trade that belong to the name: key stages, Progress 8, particles, gases. */
const partOfName = /^(KS|EYFS|CO|NO|PM|SO|FY|EPC|GCSE|BTEC|Level|Year|COVID|IMD)[ -]?\d/;
/** Progress 8, Attainment 8, quarter 1: single letters are codes only where most names begin so. */
const singleLetter = /^[A-Z]\d{1,2}$/;

/**
 * Takes a code from in front of names, only where it is surely one: with a colon or dash after it, or standing in front
 * of most names, each time another.
 *
 * @param names the names of all the list's indicators
 */
export function takeCodes(names: readonly string[]): NamedCode[] {
  const plain = names.map(oneLine);
  const found = [separated, joined, numbered].map((pattern) => plain.map((name) => pattern.exec(name)));
  const isCommon = found.map((matches) => {
    const codes = matches.flatMap((match) => match?.[1] ?? []);
    return codes.length >= 2 && codes.length >= names.length / 2 && new Set(codes).size >= codes.length * 0.9;
  });
  return plain.map((name, at) => {
    for (const [which, matches] of found.entries()) {
      const match = matches[at] ?? null;
      if (match?.[1] === undefined || partOfName.test(match[1])) continue;
      const isSure = isCommon[which] === true || (which === 0 && !singleLetter.test(match[1]));
      const rest = name.slice(match[0].length).trim();
      if (isSure && /\p{L}{2}/u.test(rest)) return { reference: match[1].trim(), name: rest };
    }
    return { reference: null, name };
  });
}
