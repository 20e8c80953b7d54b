/** Ages from one to another, both included; 120 for no upper end. */
export interface Ages {
  readonly from: number;
  readonly to: number;
}

const oldest = 120;
/** What shows that two numbers are no ages: a span of time, a distance, a share. */
const noAges = String.raw`(?![\d/%]|,\d|\.\d|\s*(?:weeks?|months?|miles?|mths?|wks?|days?|hours?|minutes?|mins?|years? (?:review|check)|per\b|st\b|nd\b|rd\b|th\b|\+))`;
const lead = String.raw`(?:(?:for |of |in )?(?:(?<!\byoung |\bolder )(?:those |people |adults |residents |children |pupils ))?\b(?:aged?|ages)\s+(?:between\s+|of\s+|from\s+)?)?`;
const tail = String.raw`(?:\s*-?\s*(?:years?|yrs?)?(?:[\s-]*(?:olds?|of age))?\b)?`;

const forms: readonly (readonly [RegExp, (a: number, b: number) => Ages | null])[] = [
  [
    new RegExp(
      String.raw`${lead}(?<![\d.,/£])\b(\d{1,2})\s*(?:years?\s*)?(?:-|to|and|or|&)\s*(?:under\s+)?(\d{1,2})(?:s\b)?${noAges}${tail}`,
      "g",
    ),
    (from, to) => (from < to ? { from, to } : null),
  ],
  [
    /(?:\b(?:aged?|ages)\s+)?(?<![\d.,£])\b(\d{2})(?:\s*(?:years?|yrs?))?(?:\s*of age)?\s*(?:\+|plus\b|(?:and|or) (?:over|older|above|more)|(?:years?|yrs?) (?:and|or) over)(?!\s*(?:weeks?|months?|miles?|days?|hours?|minutes?))(?:\s*(?:years?|yrs?)(?: old| of age)?)?/g,
    (from) => ({ from, to: oldest }),
  ],
  [
    /(?:\b(?:aged?|ages)\s+)?(?<![\d.,£])\b(\d{2})(?:\s*(?:years?|yrs?))?(?:\s*of age)?\s*(?:and|or) (?:under|less|younger|below)(?!\s*(?:weeks?|months?|miles?|days?|hours?|minutes?))(?:\s*years?(?: old| of age)?)?/g,
    (to) => ({ from: 0, to }),
  ],
  [
    /(?:\baged?\s+)?\bover[- ]?(?:the age of )?(5\d|6\d|7\d|8\d)(?:'?s\b)?(?!\s*(?:%|weeks?|months?|miles?|days?|hours?|minutes?|per\b|\d))(?:\s*years?(?: old| of age)?)?/g,
    (from) => ({ from, to: oldest }),
  ],
  [/\baged? over (?:the age of )?(1[68])\b(?:\s*years?)?/g, (from) => ({ from, to: oldest })],
  [
    /(?:\baged?\s+)?\b(?:under|below|u|younger than)[- ]?(?:the age of |age )?(\d|1\d|2[0-5]|60|65|75)(?:'?s\b)?(?!\s*(?:%|weeks?|months?|miles?|days?|hours?|minutes?|per\b|\d|\.\d))(?:\s*(?:years?|yrs?)(?:[\s-]*(?:olds?|of age))?)?/g,
    (to) => ({ from: 0, to: to - 1 }),
  ],
  [
    /\b(?:aged?|at age|at the age of)\s(\d{1,2})\b(?!\s*(?:weeks?|months?|miles?|days?|hours?|-|to\b))(?:\s*years?(?: old)?)?/g,
    (age) => ({ from: age, to: age }),
  ],
  [
    new RegExp(
      String.raw`\b(?:at|by)\s(1[4-9]|2[0-5])\b(?!\s*(?:-|to\b|[a-z]*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))${noAges}`,
      "g",
    ),
    (age) => ({ from: age, to: age }),
  ],
  [/\b(?:at\s+)?(\d{1,2})[\s-]*(?:year|yr)[\s-]*olds?\b/g, (age) => ({ from: age, to: age })],
];

/**
 * The ages that a name mentions, and the name without them. Ranges of weeks, miles, years of time and so on do not
 * count.
 *
 * @example cutAges("care leavers 17 to 21 in work") // { ages: [{ from: 17, to: 21 }], rest: "care leavers  in work" }
 */
export function cutAges(name: string): { readonly ages: readonly Ages[]; readonly rest: string } {
  const ages: Ages[] = [];
  let rest = inDigits(name.toLowerCase().replace(/[‐-―−]/g, "-"));
  for (const [form, read] of forms)
    rest = rest.replace(form, (found: string, first: string, second: unknown) => {
      const one = read(Number(first), typeof second === "string" ? Number(second) : Number.NaN);
      if (one === null) return found;
      if (!ages.some(({ from, to }) => from === one.from && to === one.to)) ages.push(one);
      return " ";
    });
  return { ages, rest: ages.length === 0 ? rest : rest.replace(/\bage(?:d| groups?| bands?)?\b/g, " ") };
}

const small = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"];
const inWords = new RegExp(
  String.raw`\b(${small.join("|")})(?=(?:[\s-]*(?:and|to|or|-)[\s-]*(?:${small.join("|")}))?[\s-]*(?:years?|yrs?)[\s-]*olds?\b)|(?<=\b(?:aged?|age of)\s)(${small.join("|")})\b`,
  "g",
);

function inDigits(name: string): string {
  return name
    .replace(/\b(\d\d), (\d\d),? (?:and|or|&) (\d\d)\b/g, (found: string, a: string, b: string, c: string) =>
      Number(b) === Number(a) + 1 && Number(c) === Number(b) + 1 ? `${a} to ${c}` : found,
    )
    .replace(inWords, (word: string) => String(small.indexOf(word) + 1));
}

/** The only span of ages that a name mentions; null for none or several. */
export function agesIn(name: string): Ages | null {
  const { ages } = cutAges(name);
  return ages.length === 1 ? (ages[0] ?? null) : null;
}

/** How many single years of age two spans share. */
export function sharedAges(one: Ages, other: Ages): number {
  return Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from) + 1);
}

export function agesInWords({ from, to }: Ages): string {
  if (to >= oldest) return `${from} and over`;
  if (from === 0) return `under ${to + 1}`;
  return from === to ? String(from) : `${from} to ${to}`;
}
