import type { KpiCell } from "../kpi.ts";
import { shownText } from "./shown-text.ts";

/** A sign or word that stands in place of a figure. */
export interface KpiState {
  /** As the cell shows it: "[c]". */
  readonly text: string;
  /** "suppressed". */
  readonly means: string;
}

/** Signs of the Government Statistical Service, of statistics of Europe, and of councils' own lists. */
const signs: Readonly<Record<string, string>> = {
  z: "not applicable",
  c: "suppressed",
  x: "not available",
  u: "too unreliable to publish",
  low: "not 0, but too low to show",
  "*": "suppressed",
  "**": "suppressed",
  "***": "suppressed",
  s: "suppressed",
  ":": "not available",
  "-": "no figure",
  "--": "no figure",
  "/": "no figure",
  ".": "not applicable",
  "..": "not available",
  "...": "not available",
  "…": "not available",
  "?": "no figure",
  "n/a": "not available or not applicable",
  na: "not available or not applicable",
  "n.a": "not available or not applicable",
  "not available/applicable": "not available or not applicable",
  "n/k": "not known",
  nk: "not known",
  "n/r": "not reported",
  nr: "not reported",
  "n/d": "no data",
  nd: "no data",
  dna: "data not available",
  tbc: "to be confirmed",
  tba: "to be announced",
  tbd: "to be decided",
  tbe: "to be established",
  nyp: "not yet published",
  nya: "not yet available",
  nyr: "not yet reported",
  nyd: "not yet due",
  null: "no data",
};

/** Words and beginnings of sentences, most telling first. */
const words: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:data |figures? |value |results? )?(?:is |are )?(?:supp(?:ressed)?|redacted|withheld|confidential|disclosive)\b/,
    "suppressed",
  ],
  [/^(?:too (?:small|few|low)|small numbers?|low numbers?)\b/, "too few to show"],
  [
    /^not (?:yet )?due\b|^(?:data )?due (?:in|by|at|on|from|q\d|\p{L}+ \d{2,4}|next|later|end)\b|^reported (?:in|at|from) (?:q|\p{L})/u,
    "not due yet",
  ],
  [/^(?:data |figures? |results? )?(?:is |are )?(?:not|un) ?(?:yet |currently )?(?:published)\b/, "not published"],
  [
    /^(?:data |figures? |results? )?(?:is |are )?(?:not |un)(?:yet |currently |presently )?(?:avail(?:able)?|received|released|provided|known|supplied|confirmed|ready|calculated)\b/,
    "not available",
  ],
  [
    /^(?:data |figures? |results? )?(?:is |are )?not (?:yet |currently )?(?:reported|collected|measured|recorded|held|monitored|submitted|produced|captured|returned|undertaken|run|carried out|assessed|completed|done)\b/,
    "not reported",
  ],
  [/^not (?:applicable|relevant)\b/, "not applicable"],
  [
    /^(?:data |figures? |results? )?(?:is |are )?(?:awaited|awaiting|pending|outstanding|to follow|in progress|under development|delayed)(?:$| (?:data|figures?|results?|returns?|from|until|due|confirmation|publication|published|validation|verification|information|release|report|update|external|national|q\d)\b)/,
    "awaited",
  ],
  [
    /^to be (?:confirmed|announced|agreed|advised|decided|determined|established|reported|published)\b/,
    "to be confirmed",
  ],
  [
    /^no (?:data|figures?|results?|return|report|update|information|submission|value|survey|cases to report)\b/,
    "no data",
  ],
  [/^(?:missing|blank|unavailable|unknown)$/, "not available"],
  [
    /^(?:reported |measured |collected )?(?:annual|annually|yearly|biennial|quarterly|six monthly|half yearly|termly|year end)(?: (?:measure|indicator|figure|data|return|survey|only|kpi|pi|reporting|collection|update))*$/,
    "not due for this period",
  ],
  [
    /^(?:(?:data |results? |figures? )?(?:available|published)|next (?:data|update|survey|figure)|survey|report) (?:in|from|at|by|due|is|to|q[1-4])\b/,
    "not available yet",
  ],
  [/^(?:new (?:measure|indicator|kpi|pi)|baseline (?:year|being set|to be (?:set|established)))$/, "no figure yet"],
];

/** A longer text is a sentence or a name. */
const longest = 12;

const errors = /^#(?:n\/a|div\/0!|ref!|value!|name\?|num!|null!|spill!|calc!|getting_data)$/i;

/**
 * What a cell says in place of a figure, and what it means. It is never 0.
 *
 * @returns null for a number, an empty cell, and words that are no such state
 * @example readKpiState({ value: "[c]", text: "[c]" }) // { text: "[c]", means: "suppressed" }
 */
export function readKpiState(cell: KpiCell): KpiState | null {
  const text = shownText(cell);
  if (errors.test(text)) return { text, means: "an error in the list’s own cell" };
  const plain = bare(text);
  if (plain === "" || plain.split(" ").length > longest) return null;
  // GSS writes "low"; "Low" is a word.
  if (/^low$/i.test(text) && text !== "low") return null;
  const sign = signs[plain];
  if (sign !== undefined) return { text, means: sign };
  // "N/A (Autumn 2007)", "TBC - Q4"
  const [, leading = "", behind = ""] = /^(.*?[^\s(–—-])\s*(?:\((.*)\)|[–—-]+\s(.*))$/.exec(plain) ?? [];
  const led = behind === "" && leading === "" ? undefined : signs[leading];
  if (led !== undefined && /\p{L}/u.test(leading)) return { text, means: led };
  const outside = plain.replace(/\s*\([^()]*\)/g, "") || plain;
  const said = words.find(([pattern]) => pattern.test(outside.replaceAll("-", " ").replace(/\s+/g, " ")));
  return said === undefined ? null : { text, means: said[1] };
}

/** In small letters, without brackets around it and the full stop behind words. */
function bare(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/[‐-―−]/g, "-")
    .replace(/(?<=\bn) ?\/ ?(?=[a-z]\b)/, "/")
    .replace(/^[[(]\s*(.*?)\s*[\])]$/, "$1");
  if (/^-+ ?%$/.test(plain)) return "-";
  return /\p{L}/u.test(plain) ? plain.replace(/[.!*]+$/, "").trim() : plain;
}
