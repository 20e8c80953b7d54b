/** Ages from one to another, both included; 120 for no upper end. */
export interface Ages {
  readonly from: number;
  readonly to: number;
}

const oldest = 120;

/**
 * The ages that a name mentions. Ranges of weeks, miles, years of time and so on do not count.
 *
 * @example agesIn("Care leavers 17 to 21 in work") // { from: 17, to: 21 }
 * @example agesIn("admissions, aged 65 and over") // { from: 65, to: 120 }
 */
export function agesIn(name: string): Ages | null {
  const text = name.toLowerCase().replace(/[‐-―−]/g, "-");
  const [, first, second] =
    /(?<![\d.,/-])(\d{1,2})\s*(?:-|to|and|or)\s*(\d{1,2})(?![\d.,/%]|\s*(?:week|month|mile|day|hour|year review|per\b|\+))/.exec(
      text,
    ) ?? [];
  if (first !== undefined && Number(first) < Number(second)) return { from: Number(first), to: Number(second) };
  const [, over] = /(?<![\d.,])(\d{2})\s*(?:\+|plus\b|and over|or over|years and over|and older)/.exec(text) ?? [];
  if (over !== undefined) return { from: Number(over), to: oldest };
  const [, under] = /\b(?:under|u)[- ]?(1[0-9]|25)s?\b(?!\s*(?:week|month|mile|day|hour))/.exec(text) ?? [];
  if (under !== undefined) return { from: 0, to: Number(under) - 1 };
  const [, exact] = /\b(?:aged?|at age|at)\s(\d{1,2})\b(?!\s*(?:week|month|mile|day|hour|-|to\b))/.exec(text) ?? [];
  return exact === undefined ? null : { from: Number(exact), to: Number(exact) };
}

/** How many single years of age two spans share. */
export function sharedAges(one: Ages, other: Ages): number {
  return Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from) + 1);
}

/** The people or things that a measure is about, where it is not about everyone. */
export interface Group {
  readonly id: string;
  /** For a sentence: "looked-after children". */
  readonly name: string;
  readonly words: RegExp;
}

const groups: readonly Group[] = [
  { id: "care-leavers", name: "care leavers", words: /care leaver|leaving care|left care/ },
  { id: "looked-after", name: "looked-after children", words: /looked[- ]after|\bcla\b|\blac\b|\bin care\b(?! home)/ },
  { id: "in-need", name: "children in need", words: /child(ren)? in need|\bcin\b/ },
  { id: "sen", name: "pupils with special educational needs", words: /\bsend?\b|\behc|special (educational )?needs/ },
  {
    id: "disadvantaged",
    name: "disadvantaged pupils",
    words: /(?<!multiple )disadvantage|free school meal|\bfsm\b|pupil premium/,
  },
  { id: "multiple", name: "people facing multiple disadvantage", words: /multiple disadvantage/ },
  { id: "carers", name: "carers", words: /\bcarers?\b/ },
  {
    id: "council-homes",
    name: "council homes",
    words: /council('s)? (own )?(homes|hous|dwelling)|housing stock|our tenants/,
  },
  { id: "private-renting", name: "privately rented homes", words: /private(ly)?[- ]rent/ },
  { id: "with-children", name: "households with children", words: /with children|\bfamilies\b(?! network)/ },
  { id: "primary", name: "primary schools", words: /\bprimary\b/ },
  { id: "secondary", name: "secondary schools", words: /\bsecondary\b/ },
  { id: "men", name: "men and boys", words: /\b(men|males?|boys)\b/ },
  { id: "women", name: "women and girls", words: /\b(women|females?|girls)\b/ },
];

/** The groups that a name mentions. */
export function groupsIn(name: string): readonly Group[] {
  const text = name.toLowerCase();
  const found = groups.filter(({ words }) => words.test(text));
  // Every care leaver was looked after, so that is not a second group.
  return found.some(({ id }) => id === "care-leavers") ? found.filter(({ id }) => id !== "looked-after") : found;
}

/** What kind of number a measure is: a share, a count, a rate per so many, money, time. */
export type UnitKind = "share" | "count" | "rate" | "money" | "days" | "score";

const unitWords: readonly (readonly [UnitKind, RegExp])[] = [
  ["rate", /\bper\s+(?:\d[\d,]*|head|thousand|million|household|week|billion)|\brate per\b/],
  ["share", /%|per cent|percent|proportion|share of/],
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
