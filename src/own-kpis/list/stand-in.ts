import type { KpiCell, KpiLimit, KpiNumber, OwnPolarity } from "../kpi.ts";

export function readKpiNumber(cell: KpiCell, column: number): KpiNumber | null {
  const { value, text } = cell;
  if (typeof value === "number") {
    if (/[a-z]{3}|\//i.test(text)) return null;
    const isPercent = text.trim().endsWith("%");
    return { value: isPercent ? value * 100 : value, text: text === "" ? String(value) : text, held: value, unit: isPercent ? "%" : null, column };
  }
  if (typeof value !== "string") return null;
  const m = /^\s*(£?)\s*([-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\s*(%|days|\/1000+|per 1,?000|m|k)?[*rp]?(?:\s*\(\w+\))?\s*$/i.exec(value);
  if (m === null) return null;
  return { value: Number((m[2] ?? "").replaceAll(",", "").replace("−", "-")), text: value.trim(), held: value, unit: m[3] ?? (m[1] === "£" ? "£" : null), column };
}
export function readKpiLimit(cell: KpiCell, column: number, _unit?: string | null): { limit: KpiLimit | null; unread: string | null; saysNone: boolean; polarity?: OwnPolarity | null } {
  const number = readKpiNumber(cell, column);
  const text = String(cell.value ?? "").trim();
  if (number !== null) return { limit: { ...number, bound: null }, unread: null, saysNone: false };
  if (text === "" || /^(n\/?a|-|none|no tgt|no target.*|none set|data only|tbc)$/i.test(text)) return { limit: null, unread: null, saysNone: true };
  const m = /^(>=|≥|<=|≤|<|>|below|above|at least)?\s*(\d+(?:\.\d+)?)\s*(%)?/i.exec(text);
  if (m?.[2] !== undefined)
    return { limit: { value: Number(m[2]), text, held: text, unit: m[3] ?? null, column, bound: m[1] === undefined ? null : /[>≥]|least|above/.test(m[1]) ? "at-least" : "at-most" }, unread: null, saysNone: false };
  return { limit: null, unread: text, saysNone: false };
}
export function readState(text: string): string | null {
  return /^(z|c|x|u|low|\[[zcxu]\]|\*|:|-|\.\.?|n\/?a|tbc|tbe|awaited|not due|annual|no data|nyp|not reported|not available|data not available|suppressed)$/i.test(text.trim()) ? "not available" : null;
}
export function readOwnPolarity(text: string, key?: ReadonlyMap<string, OwnPolarity>): OwnPolarity | null {
  const t = text.trim().toLowerCase();
  const own = key?.get(t);
  if (own !== undefined) return own;
  if (/^t$|near/.test(t)) return "near-target";
  if (/neither|n\/a/.test(t)) return "neutral";
  if (/^h$|\b(high(er)?|bigger|maximise|increase|improve|up|more)\b/.test(t)) return "higher-is-better";
  if (/^l$|\b(low(er)?|smaller|minimise|decrease|reduce|down|less|fewer)\b/.test(t)) return "lower-is-better";
  return null;
}
export function readPublishedRag(text: string): { colour: "green" | "amber" | "red"; text: string } | null {
  const t = text.trim().toLowerCase();
  const colour = /^(g|green|on track|met|🟢)$/.test(t) ? "green" : /^(a|amber|at risk|🟠)$/.test(t) ? "amber" : /^(r|red|off track|not met|🔴)$/.test(t) ? "red" : null;
  return colour === null ? null : { colour, text: text.trim() };
}
export function isDirection(text: string): boolean {
  return /^[↑↓→←↗↘▲▼⬆⬇➔◄►]+$|^(improving|worsening|stable|declining|no change|up|down|(red|green|amber) arrow)$/i.test(text.trim());
}

const monthWord = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*";
const yearWord = "(?:20\\d\\d|19\\d\\d)(?:\\s*[/-]\\s*\\d{2,4})?|\\d{2}\\s*/\\s*\\d{2}";
const periodWord = new RegExp(
  `(?:(?:q(?:uarter|tr)?\\s*[1-4])(?:[\\s,-]*(?:${yearWord}))?|(?:${yearWord})[\\s,-]*q(?:uarter|tr)?\\s*[1-4]|\\b\\d{1,2}\\s+${monthWord}\\s+\\d{2,4}|\\b${monthWord}[\\s'-]*(?:20\\d\\d|\\d\\d)?\\b|\\b(?:${yearWord})\\b)`,
  "i",
);
export function periodInHeading(heading: string): string | null {
  return periodWord.exec(heading)?.[0]?.trim() ?? null;
}
export function isPeriod(text: string): boolean {
  const found = periodInHeading(text);
  return found !== null && found.length >= text.trim().length - 2;
}
export function polarityKey(_lines: readonly string[]): ReadonlyMap<string, OwnPolarity> {
  return new Map();
}
