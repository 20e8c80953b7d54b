import { readListName } from "../../../comparison/sets/list-names.ts";
import { readSetName } from "../../../comparison/sets/named-set.ts";
import type { Desk } from "../../../queries/desk.ts";
import { nearMatches } from "../../../text/near-matches.ts";
import type { CellErrorValue } from "../../../workbook/port.ts";
import { cleanSpelling, type LofCall, lofCalls } from "../../../formula/lof-calls.ts";
import { withQuotes } from "../../../formula/missing-quotes.ts";
import { cellErrors, quotesMissing, unknownFunction } from "../../../wording/workbook/cell-errors.ts";
import type { CellFix } from "./explanation-type.ts";
import { functionNames } from "../../../formula/syntax/argument-positions.ts";

/** Whether an error is one that our functions give; then the reason can be found in the figures. */
export function isOurError({ error }: CellErrorValue): boolean {
  return error === "#N/A" || error === "#VALUE!";
}

/** Whether a text names something that a formula's argument may name. */
export type KnownName = (text: string) => boolean;

/**
 * What one of the spreadsheet's own errors means; for an unknown name, whether it looks like the name of a LOF function,
 * or like the name of a council or metric without its quotes.
 */
export function errorWords({ error }: CellErrorValue, formula: string, isKnown: KnownName): readonly string[] {
  const unknown = error === "#NAME?" ? unknownCall(formula) : null;
  if (unknown !== null) return [unknownFunction(unknown.namespace, unknown.name)];
  if (error === "#NAME?" && withQuotes(cleanSpelling(formula), isKnown) !== null) return [quotesMissing];
  const { means, cure } = cellErrors[error] ?? { means: "The formula gives an error of the spreadsheet’s own." };
  return cure === undefined ? [means] : [means, cure];
}

/**
 * The fix of entering the formula again, with quotes where they are missing, or with the most likely name for a misspelt
 * function, where that helps.
 */
export function errorFix({ error }: CellErrorValue, formula: string, isKnown: KnownName): CellFix | null {
  if (error !== "#NAME?") return null;
  const clean = cleanSpelling(formula);
  const unknown = unknownCall(clean);
  if (unknown === null) {
    const quoted = withQuotes(clean, isKnown);
    return quoted === null
      ? { title: "Enter it again", formula: clean, gives: "" }
      : { title: "Put names in straight quotes", formula: quoted, gives: "" };
  }
  const [near] = nearFunctions(unknown.name, 1);
  if (near === undefined) return null;
  const name = `${unknown.namespace}.${near}`;
  return {
    title: `Use ${name} instead`,
    formula: `${clean.slice(0, unknown.start)}${name}(${clean.slice(unknown.end)}`,
    gives: "",
  };
}

/** The first call of a LOF function that does not exist. */
function unknownCall(formula: string): LofCall | null {
  return lofCalls(cleanSpelling(formula)).find(({ name }) => !functionNames.has(name.toUpperCase())) ?? null;
}

const nearFunctions = nearMatches([...functionNames].map((name) => ({ label: name, names: [name] })));

/** Words that an argument takes from a list, most of them names of the spreadsheet's own functions too. */
const argumentWords = new Set(
  "median,mean,average,lower quartile,upper quartile,min,minimum,max,maximum,mad,n,count,members,missing,missing names,left out,england,set,model,shared,robustz,robust z,z,percentile,favourable percentile,rank,position,quartile,quintile,gap,gap%,gap trend,favourable,skipped,value,period,unit,flag,flags,lower,upper,numerator,denominator,respondents,limits,both,source,sources,methods,caveat,next release,reason,title,type,tier,polarity,responsibility,built,edition,newest,version,figures,outcomes,metrics,series,population,direction,direction of travel,change,previous,previous value,previous figure,previous period,recent trend,best place,worst place,joint best place,joint worst place,p,holds,interval,single,county,district,metric,area,areas,high,low,neutral".split(
    ",",
  ),
);

/** Names of councils, metrics and sets, and the words of lists. A council of the past is known too: what it says of it is the next thing to read. */
export function knownTo({ areas, metrics }: Pick<Desk, "areas" | "metrics">): KnownName {
  return (text) =>
    argumentWords.has(text.toLowerCase()) ||
    areas.resolve(text).kind !== "unknown" ||
    metrics.resolve(text).kind !== "unknown" ||
    readSetName(text) !== null ||
    readListName(text) !== null;
}
