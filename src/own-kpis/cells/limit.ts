import type { Polarity } from "../../framework/metric.ts";
import type { KpiCell, KpiLimit, KpiNumber } from "../kpi.ts";
import { readKpiNumber } from "./number.ts";
import { shownText } from "./shown-text.ts";

type Bound = KpiLimit["bound"];

/** What a cell of targets or floors says. */
export interface ReadLimit {
  readonly limit: KpiLimit | null;
  /** The words of the cell where it says something that is no number: "Top quartile". */
  readonly unread: string | null;
  /** The cell says that there is none: "n/a", "No target", "tbc". */
  readonly saysNone: boolean;
  /** Which way is good as the cell itself says it, by its bound or by words such as "Reduce"; null for neither. */
  readonly polarity: Polarity | null;
}

/** Words that say there is no target; the whole cell, but for what stands in brackets. */
const none = new RegExp(
  "^(?:[-–—.]+|n[/.]?a\\.?|n/?k|none|none (?:set|agreed|required)|nil set|(?:there is )?no (?:\\w+ )?(?:target|tgt|goal|floor|tolerance|threshold)s?" +
    "(?: (?:set|agreed|yet|required|for \\w+|applies|available|applicable))*|not (?:yet )?(?:set|applicable|targeted|agreed|required|available|relevant|defined|confirmed)" +
    "|(?:target |targets )?(?:not (?:yet )?(?:set|agreed|applicable)|(?:to be|tb) ?(?:confirmed|agreed|set|decided|determined|established|developed|advised)(?: (?:in|by|at|for|from|during|once|after|following|q[1-4]).*)?|tb[acdse])" +
    "|target tbc|(?:for )?(?:data|info|information|context|contextual|tracking|trend|volume|monitor(?:ing)?|track)(?: (?:only|measure|indicator|purposes|information|data|kpi|pi))*" +
    "|monitored(?: only)?|(?:new (?:measure|indicator|kpi|pi)|baseline(?: year)?(?: to be (?:set|established))?|(?:set(?:ting)?|establish(?:ing)?|being) (?:a )?baseline(?:d)?|baselining)|untargeted|pending|awaited)$",
);

const before: readonly (readonly [RegExp, Bound])[] = [
  [/^(?:≥|⩾|≧|>=|=>|> ?or ?=)/, "at-least"],
  [/^(?:≤|⩽|≦|<=|=<|< ?or ?=)/, "at-most"],
  [/^(?:more|greater|higher|better) than or (?:equal|equals) to\b/, "at-least"],
  [/^(?:less|fewer|lower) than or (?:equal|equals) to\b/, "at-most"],
  [/^(?:at|on|equal to) or (?:more|greater|higher|above|over|better)(?: than)?\b/, "at-least"],
  [/^(?:at|on|equal to) or (?:less|fewer|lower|below|under)(?: than)?\b/, "at-most"],
  [/^(?:no|not) (?:more|greater|higher|longer|later)(?: than)?\b/, "at-most"],
  [/^not? (?:to )?(?:be )?(?:exceed(?:ing|s)?|above|over|rise above|go above|going above)\b/, "at-most"],
  [/^(?:no|not) (?:less|fewer|lower)(?: than)?\b/, "at-least"],
  [/^not? (?:to )?(?:be )?(?:below|under|fall below|go below|drop below)\b/, "at-least"],
  [/^at (?:the )?(?:very )?least\b/, "at-least"],
  [/^at (?:the )?(?:very )?most\b/, "at-most"],
  [/^(?:a )?min(?:imum)?\b\.?(?: of)?/, "at-least"],
  [/^(?:a )?max(?:imum)?\b\.?(?: of)?/, "at-most"],
  [/^(?:up to|capped at|cap of|limit of|ceiling of|reduce to|decrease to|reduction to|cut to)\b/, "at-most"],
  [/^(?:increase to|raise to|rise to|grow to)\b/, "at-least"],
  [/^within(?= [\d.]+ ?(?:working |calendar )?(?:day|week|month|hour|hr|minute|min)s?$)/, "at-most"],
  [/^(?:>|more than|greater than|higher than|above|over|(?:to )?exceed(?:s|ing)?|in excess of)(?![a-z])/, "above"],
  [/^(?:<|less than|fewer than|lower than|smaller than|below|under)(?![a-z])/, "below"],
];
const behind: readonly (readonly [RegExp, Bound])[] = [
  // Which side is better is for the polarity to say.
  [/ ?or better$/, null],
  [/ ?(?:or|and|&) (?:more|above|over|higher|greater|upwards?)$/, "at-least"],
  [/ ?(?:or|and|&) (?:less|fewer|below|under|lower)$/, "at-most"],
  [/ ?(?:\+|\bplus|\bmin(?:imum)?|\bat least)$/, "at-least"],
  [/ ?(?:\bmax(?:imum)?|\bat most)$/, "at-most"],
];
const good: Readonly<Record<NonNullable<Bound>, Polarity>> = {
  "at-least": "higher-is-better",
  above: "higher-is-better",
  "at-most": "lower-is-better",
  below: "lower-is-better",
};

/** Words that say by how much a figure is to change: what it is to reach is not said. */
const change =
  /\b(?:reduc\w*|decreas\w*|increas\w*|improv\w*|rise|growth|grow|fall|drop|cut|less|fewer|more|above|below|better|than|year on year|change|baseline|last year|previous|of (?:england|national|average))\b/i;
const eachYear = /\b(?:each year|every year|a year|per year|per annum|p\.?a)\b/i;
const lead =
  /^(?:(?:(?:19|20)\d{2}[/-]\d{2,4} )?(?:our |the |national |local |annual |yearly |statutory |corporate |year[- ]end |full[- ]year )?(?:target|goal|aim|floor)s?\b ?(?:is |of |to be |:|=)?|(?:to |should |must )?(?:be|remain|stay|keep|maintain)(?: at)?\b|should\b|must\b|to (?:achieve|reach)|achieve|reach|aim(?:ing)? (?:for|to)|=)\s*/i;

/**
 * A target or a floor: its number, how it is to be met, and a stretch target beside it.
 *
 * "n/a", "No target", "tbc" and "-" are none. What is no one number ("Top quartile", "65 - 70", "60% reduction",
 * "+/- 2") is quoted as unread: the council has a target, and it is not ours to put a number to it.
 *
 * @param column of the range, from 0
 * @param unit the unit that the list gives for the row
 * @example readKpiLimit({ value: ">=46%", text: ">=46%" }, 2).limit?.bound // "at-least"
 */
export function readKpiLimit(cell: KpiCell, column: number, unit = ""): ReadLimit {
  const text = shownText(cell);
  const empty = { limit: null, unread: null, saysNone: false, polarity: null };
  if (text === "") return empty;
  if (saysNone(text)) return { ...empty, saysNone: true };
  const limit = typeof cell.value === "boolean" ? null : numberWithBound(cell, text, column, unit);
  if (limit !== null) return { ...empty, limit, polarity: limit.bound === null ? null : good[limit.bound] };
  return { ...empty, unread: text, polarity: wantedChange(text) };
}

function saysNone(text: string): boolean {
  const plain = text
    .toLowerCase()
    .replace(/^[[(](.*)[\])]$/, "$1")
    .replace(/[‐-―−]/g, "-")
    .trim();
  const [, led = plain] = /^(.*?) - /.exec(plain) ?? [];
  const outside = plain
    .replace(/\s*\([^)]*\)/g, "")
    .replace(/(?<=\p{L})[.!*]+$/u, "")
    .trim();
  return [plain, outside, led].some((one) => one !== "" && none.test(one));
}

function numberWithBound(cell: KpiCell, text: string, column: number, unit: string): KpiLimit | null {
  const [main, stretch] = withoutStretch(text);
  const led = main.replace(lead, "").replace(bracketed, " $1").trim();
  const first = taken(before, led);
  const last = taken(behind, first.rest);
  // "reduce to 5 or below" says it twice.
  const { bound, rest } = first.bound === null || last.bound === first.bound ? last : first;
  if (/^\+|±|^[-−–] ?\/? ?\+/.test(rest)) return null;
  const number = numberOf(cell, rest, column, unit);
  if (number === null || isChange(number)) return null;
  return { ...number, text, bound, ...(stretch === null ? {} : { stretch }) };
}

/** "5% below baseline", "2% a year"; "200 homes a year" is a number. */
function isChange({ remark, unit }: KpiNumber): boolean {
  return remark !== undefined && (change.test(remark) || (unit === "%" && eachYear.test(remark)));
}

function numberOf(cell: KpiCell, rest: string, column: number, unit: string): KpiNumber | null {
  const read = readKpiNumber({ value: typeof cell.value === "number" ? cell.value : rest, text: rest }, column, unit);
  return read === null || typeof cell.value === "number" ? read : { ...read, held: cell.value as string };
}

function taken(patterns: readonly (readonly [RegExp, Bound])[], text: string): { bound: Bound; rest: string } {
  for (const [pattern, bound] of patterns) {
    const found = pattern.exec(text.toLowerCase());
    if (found === null) continue;
    const rest = text.slice(0, found.index) + text.slice(found.index + found[0].length);
    return { bound, rest: rest.replace(/^ ?of /i, "").trim() };
  }
  return { bound: null, rest: text };
}

/** "5 (max)", "5 days (or less)" */
const bracketed = / ?\(((?:max|min)(?:imum)?|(?:or|and) (?:more|less|fewer|above|below|over|under|higher|lower))\)$/i;

const stretches =
  /[-–—\s,;/(]*\b(?:stretch(?:ed|ing)?|aspirational|aspiration|ambition)(?: (?:target|goal))?(?: of|:| is)? ?([£€$]?[\d.,]+ ?%?)\)?$|[\s,;/(]*([£€$]?[\d.,]+ ?%?) ?\(?(?:stretch|aspirational|ambition)(?: (?:target|goal))?\)*$/i;

/** "60% (stretch 65%)": what is left, and 65. */
function withoutStretch(text: string): [string, number | null] {
  const found = stretches.exec(text);
  if (found === null || found.index === 0) return [text, null];
  const number = readKpiNumber(
    { value: (found[1] ?? found[2] ?? "").trim(), text: (found[1] ?? found[2] ?? "").trim() },
    0,
  );
  return number === null ? [text, null] : [text.slice(0, found.index).trim(), number.value];
}

/** "Reduce", "60% reduction", "5% increase": which way, though not to what. */
function wantedChange(text: string): Polarity | null {
  const down = /\b(?:reduc\w*|decreas\w*|minimi[sz]e|lower\b(?! quartile)|fewer|fall|cut)\b/i.test(text);
  const up = /\b(?:increas\w*|maximi[sz]e|raise|growth|grow|higher)\b/i.test(text);
  return down === up || /\b(?:no|not|without)\b/i.test(text) ? null : down ? "lower-is-better" : "higher-is-better";
}
