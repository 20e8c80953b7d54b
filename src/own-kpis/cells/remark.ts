import type { Figure } from "./figure.ts";

/** Digits that are no figures of their own: years, dates, quarters, ages, time limits, bases, notes. */
const harmless: readonly RegExp[] = [
  /\b\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})\b/g,
  /\b(?:19|20)\d{2}(?: ?[/-] ?(?:(?:19|20)\d{2}|\d{2}))?\b/g,
  /\b\d{2}\/\d{2}\b/g,
  /\b(?:q|qtr|quarter|month|note|key stage|ks|grade|ward|h) ?\d{1,2}\b/gi,
  /\b\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*/gi,
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ '’-]*\d{2}\b/gi,
  /\b\d{1,2} ?(?:to|-|–) ?\d{1,2} year[- ]olds?/gi,
  /\b(?:under|over|aged?|ages|year) ?\d{1,2}(?: ?(?:to|-|–) ?\d{1,2})?(?:\+|s\b)?/gi,
  /\b\d{1,2} years? (?:and|or) (?:over|under)/gi,
  /\b(?:within|in) \d+ (?:working |calendar )?(?:day|week|month|hour|minute|year)s?\b/gi,
  /\bper \d[\d,]*\b/gi,
  /\[(?:note )?\d{1,2}\]/gi,
  // A change since the last time: "▲ 0.3"
  /[↑↓↗↘→▲▼⬆⬇△▽] ?[-−–+]?\d+(?:\.\d+)?/gu,
];

/** What a bracket says when it holds another figure that is not the cell's own. */
const aside =
  /stretch|target|last|previous|prior|baseline|england|national|average|(?:up|down) from|\bfrom\b|\bn ?=|was\b/i;

/** What a text says once the digits that are no figures of their own are taken out. */
export function withoutHarmless(text: string): string {
  return harmless.reduce((left, pattern) => left.replace(pattern, " "), text);
}

/**
 * What stands behind a number, as a remark: "(prov)" is "provisional".
 *
 * @returns undefined for nothing; null where what follows is more than a remark: another figure ("45 (12%)", "1 in 5",
 *   "65 - 70"), a bound ("95%+", "10 or fewer"), an ordinal ("1st")
 */
export function remarkBehind({ rest, unit, value, step }: Figure): string | undefined | null {
  const behind = rest.trim();
  if (behind === "") return undefined;
  if (/^[a-z]/i.test(rest) && !/^[rpebu](?![a-z])/i.test(rest)) return null;
  if (boundBehind.test(behind) || /^(?:-|–)?(?:\d+ ?)?years?[- ]olds?\b/i.test(behind)) return null;
  const outside = withoutHarmless(behind.replace(/\([^()]*\)/g, " "));
  if (/\d/.test(outside)) return null;
  if (/^[-–—/]/.test(behind) && /^[-–—/]$/.test(outside.trim())) return null;
  const inside = withoutHarmless(/\(([^()]*)\)/.exec(behind)?.[1] ?? "");
  const isBeside = !/[a-z]/i.test(outside);
  const isChange = /^\s*[-−–+±]\s?\d[\d.,]*\s?(?:%|pp|points?)?\s*$/i.test(inside);
  if (
    /\d/.test(inside) &&
    !isChange &&
    !isIntervalOf(inside, value) &&
    isBeside &&
    !aside.test(inside) &&
    !isCountsOf(inside, unit)
  )
    return null;
  // "45p" may be pence.
  return rest === "p" && unit === null && step >= 1 ? "p" : spoken(behind);
}

/** "5.3% (4.1 to 6.5)": the limits around the figure. */
function isIntervalOf(inside: string, value: number): boolean {
  const [, from, to] = /^\s*(\d+(?:\.\d+)?)\s?%?\s*(?:-|–|to|,)\s*(\d+(?:\.\d+)?)\s?%?\s*$/.exec(inside) ?? [];
  return from !== undefined && to !== undefined && Number(from) <= value && value <= Number(to) && from !== to;
}

const boundBehind =
  /^(?:\+|(?:or|and) (?:more|less|fewer|above|over|below|under|higher|lower|greater|better)\b|plus\b|(?:max|min)(?:imum)?\b)/i;

/** "52% (130 of 250)": the counts behind the percentage. */
function isCountsOf(inside: string, unit: string | null): boolean {
  return unit === "%" && !inside.includes("%") && /\d\s*(?:of|out of|\/)\s*\d/i.test(inside);
}

const known: readonly (readonly [RegExp, string])[] = [
  [/^(?:p|prov|provisional|prov figure|provisional figure)$/, "provisional"],
  [/^(?:r|rev|revised|revised figure)$/, "revised"],
  [/^(?:e|est|estimate|estimated)$/, "estimated"],
  [/^b$/, "break in the series"],
  [/^u$/, "low reliability"],
];

/** A remark in words: without brackets, known abbreviations written out. */
export function spoken(remark: string): string {
  const bare = remark
    .replace(/^[-–—:;,]\s+/, "")
    .replace(/^[([](.*)[)\]]$/, "$1")
    .trim();
  const plain = bare
    .toLowerCase()
    .replace(/[.*]+$/, "")
    .trim();
  return known.find(([pattern]) => pattern.test(plain))?.[1] ?? bare;
}
