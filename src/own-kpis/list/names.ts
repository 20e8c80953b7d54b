import type { OwnPolarity } from "../kpi.ts";
import { readOwnPolarity } from "./readers.ts";
import { oneLine } from "./table.ts";

/** A name with what it says of itself. */
export interface ReadName {
  readonly name: string;
  readonly polarity: OwnPolarity | null;
  readonly said: string | null;
}

const goodWords = /^\W*(?:(?:good|better|best) (?:performance|is|=|direction)|polarity|aim (?:to|is)|desired direction|(?:bigger|smaller|higher|lower|more|less|fewer) (?:is|are|=)|high(?:er)? is|low(?:er)? is)\b/i;
const bracket = /\s*[([](?:aim(?:ing)? to )?((?:minimi[sz]e|maximi[sz]e|(?:higher|lower|bigger|smaller|high|low|more|less|fewer) (?:is|=|are) (?:better|good|worse|bad|best)|good (?:is|=|performance(?: is)?:?) ?\w+|low good|high good|good low|good high)[^)\]]*)[)\]]\s*$/i;
/** Verbs at the beginning of a name that say which way the council wants the figure to go. */
const wanted = /^(?:to )?(?:an? )?(reduce|reduction|decrease|minimi[sz]e|lower|cut|fewer|increase|improve|improvement|maximi[sz]e|raise)\b(?: (?:in|of))?/i;
const within = /,\s*(?:to )?(reduce|decrease|increase|improve)\b(?! (?:in|of) )/i;

/**
 * A name on one line, without a line or bracket that only says which way is good; that is its polarity. "Reduce …" and
 * "An increase in …" say it too, and stay in the name.
 */
export function readName(text: string): ReadName {
  const lines = text.split(/\r?\n/).map(oneLine).filter((line) => line !== "");
  const at = lines.findIndex((line, index) => index > 0 && goodWords.test(line) && readOwnPolarity(line) !== null);
  if (at > 0) {
    const said = lines[at] ?? "";
    const rest = lines.filter((_, index) => index !== at).join(" ");
    return { name: rest, polarity: readOwnPolarity(said), said };
  }
  const name = lines.join(" ");
  const remark = bracket.exec(name);
  const polarity = remark === null ? null : readOwnPolarity(remark[1] ?? "");
  if (remark !== null && polarity !== null) return { name: name.slice(0, remark.index).trim(), polarity, said: (remark[1] ?? "").trim() };
  const verb = wanted.exec(name) ?? within.exec(name);
  return verb === null ? { name, polarity: null, said: null } : { name, polarity: wayOf(verb[1] ?? ""), said: verb[0].replace(/^,\s*/, "").trim() };
}

const wayOf = (verb: string): OwnPolarity =>
  /^(reduc|decreas|minimi|lower|cut|fewer)/i.test(verb) ? "lower-is-better" : "higher-is-better";

/** The target that a name states beyond doubt: "from 70.3% in 2012/13 to 80% in 2013/14", "by 2010 to 115.3/100000". */
export function targetInName(name: string): string | null {
  const [, aim] = /\bfrom £?[\d.,]+\s?(?:%|\/\s?\d+)?[^;]{0,70}?\bto (£?\d[\d.,]*\d?(?:%|\/\s?[\d,]+)?)(?:\s\w+)?(?=,?\s(?:in|by) (?:\w+ )?\d{4}|[.,]?$)/i.exec(name) ?? [];
  return aim ?? null;
}
