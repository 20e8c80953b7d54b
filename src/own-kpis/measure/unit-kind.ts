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

const nameKinds: readonly (readonly [UnitKind, RegExp])[] = [
  [
    "rate",
    /\bper\s+(?:\d[\d,]*|head|capita|resident\b|person\b|inhabitant|thousand|hundred thousand|million|billion|household)|\/\s?1(?:,?000|0,?000|00,?000)\b|\b1?00k\b|\brate per\b/,
  ],
  ["share", /%|\bper ?cent\b|\bpercentages?\b|\bproportion\b|\bshare of\b/],
  ["money", /£|\bcosts? (?:of|per)\b|\bspend per\b/],
  [
    "days",
    /\b(?:number of|average|mean|median|total|time in|length in)\s+(?:working |calendar )?(?:days|weeks|hours|minutes|months)\b|\btime (?:taken|to|between|from)\b|^\W*(?:working |calendar )?(?:days|weeks|hours|minutes)\b|\((?:in )?(?:working |calendar )?(?:days|weeks|hours|minutes|months)\)/,
  ],
  [
    "count",
    /^\W*(?:the )?(?:total |overall |average )?(?:numbers?|nos?\.?|count) of\b|\((?:total )?(?:number|no\.?|count|#)\)|\btotal number of\b|[-–—:,]\s*(?:number|count|total)\W*$/,
  ],
];

/** "(number)", "(number of young people)", "KSI - number of casualties": trimming may have taken it off. */
const countApart =
  /[([]\s*(?:total |as an? )?(?:numbers?|nos?\.?|count|#)(?: of [^()[\]]*)?\s*[)\]]|[-–—:,]\s*(?:the )?(?:total )?(?:number|count) of (?!placements?\b|moves\b)/;

/**
 * The kind of number that a name mentions, where only its start or a bracket can say "number of"; null when it does not
 * say.
 *
 * @param trimmed the name without its code, aim and limits of time, which are no kind
 */
export function kindInName(name: string, trimmed: string): UnitKind | null {
  const kind = nameKinds.find(([one, words]) => words.test(one === "days" || one === "count" ? trimmed : name))?.[0];
  return kind ?? (countApart.test(name) ? "count" : null);
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
  for (const [, digits, word = ""] of text
    .toLowerCase()
    .replace(/\/\s?(?=1(?:,?0{3,5}|0{0,2}k)\b)/g, " per ")
    .matchAll(/\bper\s+(\d[\d,]*)?\s*([a-z]*)/g)) {
    const multiple = multiples[word];
    if (spansOfTime.test(word) || (digits === undefined && multiple === undefined)) continue;
    return Number((digits ?? "1").replaceAll(",", "")) * (multiple ?? 1);
  }
  return null;
}
