/** What kind of number a measure is: a share, a count, a rate per so many, money, time. */
export type UnitKind = "share" | "count" | "rate" | "money" | "days" | "score";

const unitWords: readonly (readonly [UnitKind, RegExp])[] = [
  ["rate", /\bper\s+(?:\d[\d,]*|head|thousand|million|household|week|billion)|\brate per\b/],
  ["share", /%|per ?cent|percentage|proportion|share of/],
  ["money", /£|\bcost\b|spend per/],
  // "Over 6 weeks" and "in 28 days" say which cases are counted, not what kind of number it is.
  ["days", /(?<!\d[\s-]?)\b(days|weeks|hours|minutes)\b(?! of)/],
  ["count", /\bnumber of\b|\bno\.? of\b|\bcount of\b|\btotal number\b/],
  ["score", /\bscore\b|\bindex\b/],
];

/** The kind of number that a name or unit mentions; null when it does not say. */
export function unitKindOf(text: string): UnitKind | null {
  const plain = text.toLowerCase();
  return unitWords.find(([, words]) => words.test(plain))?.[0] ?? null;
}

/** The kind of number of a published unit. */
export function kindOfUnit(unit: string): UnitKind {
  if (unit === "people" || unit === "households") return "count";
  if (unit === "percentage points") return "share";
  return unitKindOf(unit) ?? (unit === "years" ? "days" : "score");
}

const multiples: Readonly<Record<string, number>> = { k: 1e3, thousand: 1e3, m: 1e6, million: 1e6 };
const spansOfTime = /^(?:days?|weeks?|months?|years?|hours?|minutes?)$/;

/**
 * The base of a rate, from a unit or name; null where there is none. Spans of time do not count.
 *
 * @example baseOf("suicides per 100k") // 100000
 */
export function baseOf(text: string): number | null {
  for (const [, digits, word = ""] of text.toLowerCase().matchAll(/\bper\s+(\d[\d,]*)?\s*([a-z]*)/g)) {
    const multiple = multiples[word];
    if (spansOfTime.test(word) || (digits === undefined && multiple === undefined)) continue;
    return Number((digits ?? "1").replaceAll(",", "")) * (multiple ?? 1);
  }
  return null;
}
