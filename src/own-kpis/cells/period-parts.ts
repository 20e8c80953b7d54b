import { monthNames } from "../../pack/match-period.ts";
/** The year that a text names: a financial or school year runs across, from first to first + 1. */
export interface YearPart {
  readonly kind: "year";
  readonly first: number;
  readonly last: number;
  readonly across: boolean;
}

/** A part of a year; its year where it is written with it. */
export interface DatedPart {
  readonly kind: "day" | "month" | "quarter" | "half" | "month-number" | "term";
  /** Month of the calendar, 1 to 12; for quarter, half and month number the number itself; for a term its last month. */
  readonly number: number;
  readonly day?: number;
  readonly year?: number;
}

interface JoinPart {
  readonly kind: "to" | "filler" | "other";
  readonly word: string;
}

/** One part of a text, with where it stands. */
export type PeriodPart = (YearPart | DatedPart | JoinPart) & { readonly from: number; readonly to: number };

const month =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\\.?";
const ordinals = ["1st|first|one", "2nd|second|two", "3rd|third|three", "4th|fourth|final|four"];
const terms: Readonly<Record<string, number>> = { autumn: 12, spring: 4, summer: 7 };

const monthOf = (name: string): number => monthNames.indexOf(name.slice(0, 3)) + 1;
const century = (year: string): number =>
  year.length === 4 ? Number(year) : Number(year) + (Number(year) >= 50 ? 1900 : 2000);

type Found = YearPart | DatedPart | readonly DatedPart[] | null;
type Reader = readonly [RegExp, (...groups: string[]) => Found];

function day(date: string, number: number, year?: string): Found {
  const isDay = Number(date) >= 1 && Number(date) <= 31 && number >= 1 && number <= 12;
  if (!isDay) return null;
  return { kind: "day", number, day: Number(date), ...(year === undefined ? {} : { year: century(year) }) };
}

function years(first: string, sign: string, next: string): Found {
  const from = century(first);
  const to =
    next.length === 4 ? Number(next) : from - (from % 100) + Number(next) + (Number(next) < from % 100 ? 100 : 0);
  if (to === from + 1) return { kind: "year", first: from, last: to, across: true };
  const isPooled = sign !== "/" && first.length === 4 && to - from >= 2 && to - from <= 5;
  return isPooled ? { kind: "year", first: from, last: to, across: false } : null;
}

const wholeYear = (year: string): YearPart => ({
  kind: "year",
  first: Number(year),
  last: Number(year),
  across: false,
});
const part = (kind: DatedPart["kind"], number: number): Found => ({ kind, number });

/** Forms in which people write periods, in the order in which they are tried. */
const readers: readonly Reader[] = [
  [/(\d{4})-(\d{2})-(\d{2})(?!\d)/y, (year, number, date) => day(date, Number(number), year)],
  [/(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/])/y, (date, _, number, year) => day(date, Number(number), year)],
  [
    new RegExp(`(\\d{1,2})(?:st|nd|rd|th)?[ -]?(?:of )?${month}(?:[ ,-]*[‘’']?(\\d{4}|\\d{2})(?![\\d/]))?`, "y"),
    (date, name, year) => day(date, monthOf(name), year),
  ],
  [
    new RegExp(`${month}[ ,/-]*[‘’']?(\\d{4}|\\d{2})(?!\\d|[/-]\\d)`, "y"),
    (name, year) => ({ kind: "month", number: monthOf(name), year: century(year) }),
  ],
  [new RegExp(month, "y"), (name) => part("month", monthOf(name))],
  [
    /fy ?[‘’']?(\d{4}|\d{2})(?![\d/-])/y,
    (year) => ({ kind: "year", first: century(year) - 1, last: century(year), across: true }),
  ],
  [/((?:19|20)\d{2}) ?([/-]|to) ?((?:19|20)\d{2}|\d{2})(?![\d/])/y, years],
  [
    /(20\d{2})-(0[1-9]|1[0-2])(?![\d-])/y,
    (year, number) => ({ kind: "month", number: Number(number), year: Number(year) }),
  ],
  [/((?:19|20)\d{2})(\d{2})(?!\d)/y, (first, next) => years(first, "/", next)],
  [/(\d{2}) ?([/-]) ?(\d{2})(?![\d/])/y, years],
  [/((?:19|20)\d{2})(?!\d)/y, (year) => wholeYear(year)],
  [
    /q(?:tr|uarter)?s?\.? ?([1-4]) ?(?:-|to|&|and|\/) ?(?:q(?:tr|uarter)? ?)?([1-4])(?![\d/-])/y,
    (from, to) => [
      { kind: "quarter", number: Number(from) },
      { kind: "quarter", number: Number(to) },
    ],
  ],
  [/q(?:tr|uarter)?\.? ?([1-4])(?!\d)/y, (number) => part("quarter", Number(number))],
  [/([1-4]) ?q(?:tr|uarter)?(?![a-z])/y, (number) => part("quarter", Number(number))],
  ...ordinals.map(
    (said, at): Reader => [new RegExp(`(?:${said}) (?:quarter|qtr)`, "y"), () => part("quarter", at + 1)],
  ),
  ...ordinals.map(
    (said, at): Reader => [new RegExp(`quarter (?:${said})(?![a-z])`, "y"), () => part("quarter", at + 1)],
  ),
  [/h(?:alf)? ?([12])(?!\d)/y, (number) => part("half", Number(number))],
  [/(?:first|1st) half|half[ -]year|mid[ -]year/y, () => part("half", 1)],
  [/(?:second|2nd) half/y, () => part("half", 2)],
  [/(?:month|mth|period) ?(1[0-2]|0?[1-9])(?!\d)/y, (number) => part("month-number", Number(number))],
  [/(autumn|spring|summer)(?: terms?)?/y, (season) => part("term", terms[season] ?? 0)],
];

/** Words beside a period that leave it what it is. */
const fillers = new Set(
  (
    "as at on by of the for in during end ending ended year years yr yrs to date ytd cumulative rolling month months mth " +
    "monthly snapshot position outturn outturns actual actuals final provisional prov revised est estimate estimated data " +
    "academic school financial fiscal calendar full annual half quarter quarterly qtr period term terms ay fy cy pooled " +
    "average latest r p only so far up from since week mon tue wed thu fri sat sun result results figure figures census"
  ).split(" "),
);
const abbreviated = /w\/[ec](?![a-z])|(?:12|24|36) ?m(?:ths?)?(?= )/y;
const joins = /(?:to|until|till|through|and|-|&|\/|→)/y;
const counted = /(?:12|24|36|3|6|9|two|three|four|five|twelve)(?:[ -](?=months?|years?|yr|mth))/y;
const word = /[a-z]+|\d[\d.,]*|./y;

/** What a word must begin with so that one of the forms can fit. */
const mayBegin =
  /\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|fy|q|h ?[12]|half|mid|fi|se|th|fo|mo|mt|pe|au|sp|su/y;

/**
 * What a tidied text is made of, as far as periods go. Dashes of any kind are one; case does not matter.
 *
 * @param isWhole stop at the first part that belongs to no period: the text as a whole is none
 */
export function periodParts(text: string, isWhole = false): PeriodPart[] {
  const plain = text.toLowerCase().replace(/[‐-―−]/g, "-");
  const parts: PeriodPart[] = [];
  let at = 0;
  while (at < plain.length) {
    if (plain[at] === " ") {
      at += 1;
      continue;
    }
    const [found, length] = partAt(plain, at);
    for (const one of found) parts.push({ ...one, from: at, to: at + length });
    at += length;
    if (isWhole && found[0]?.kind === "other") break;
  }
  return parts;
}

function partAt(text: string, at: number): [readonly (YearPart | DatedPart | JoinPart)[], number] {
  const isInWord = /[a-z\d]/.test(text[at - 1] ?? "") && /[a-z]/.test(text[at] ?? "");
  for (const [pattern, read] of isInWord || matchAt(mayBegin, text, at) === null ? [] : readers) {
    const found = matchAt(pattern, text, at);
    if (found === null || (/[a-z]$/.test(found[0]) && /[a-z]/.test(text[at + found[0].length] ?? ""))) continue;
    const part = read(...found.slice(1));
    if (part !== null) return ["length" in part ? part : [part], found[0].length];
  }
  const count = matchAt(counted, text, at) ?? matchAt(abbreviated, text, at);
  if (count !== null)
    return [[{ kind: "filler", word: count[0].replace(/^(\d+) ?m.*$/, "$1 months").trim() }], count[0].length];
  const join = matchAt(joins, text, at)?.[0];
  const isWhole = join !== undefined && !(/[a-z]$/.test(join) && /[a-z]/.test(text[at + join.length] ?? ""));
  if (isWhole) return [[{ kind: "to", word: join }], join.length];
  const said = matchAt(word, text, at)?.[0] ?? text[at] ?? "";
  const isFiller = fillers.has(said) || /^[().,:;‘’'*[\]|]$/.test(said);
  return [[{ kind: isFiller ? "filler" : "other", word: said }], Math.max(1, said.length)];
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
