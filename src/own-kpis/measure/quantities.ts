/** A limit in a name, as one telling word: "over 6 weeks" is "q>6week", "3 or more" is "q+3". */
const prefix = "q";

const units: readonly (readonly [RegExp, string])[] = [
  [/^(?:working |calendar )?days?$/, "day"],
  [/^(?:weeks?|wks?)$/, "week"],
  [/^(?:months?|mths?)$/, "month"],
  [/^(?:years?|yrs?)$/, "year"],
  [/^(?:hours?|hrs?)$/, "hour"],
  [/^(?:minutes?|mins?)$/, "minute"],
  [/^miles?$/, "mile"],
  [/^(?:times?|occasions?)$/, "time"],
];
const unitPattern = String.raw`(?:working |calendar )?days?|weeks?|wks?|months?|mths?|years?|yrs?|hours?|hrs?|minutes?|mins?|miles?|times?|occasions?`;

const numberWords: ReadonlyMap<string, number> = new Map([
  ..."one two three four five six seven eight nine ten eleven twelve"
    .split(" ")
    .map((word, at) => [word, at + 1] as const),
  ...["fifteen", "twenty", "thirty", "forty", "fifty", "sixty"].map(
    (word, at) => [word, at === 0 ? 15 : 10 + 10 * at] as const,
  ),
]);
const wordPattern = [...numberWords.keys()].join("|");
const counted = new RegExp(
  String.raw`\b(${wordPattern})(?=[\s-]*(?:or more|or fewer|plus|\+|${unitPattern})\b)|(?<=\b(?:fewer|more|less) than\s|\bat least\s|\bup to\s)(${wordPattern})\b`,
  "g",
);
/** "Over a year" has a number too; "in a year" is only the period. */
const oneSpan =
  /\b(over|more than|longer than|greater than|exceeding|beyond|at least|less than|under)\s+an?\s+(?=(?:year|month|week|day|hour|mile)\b)/g;
const ofAverage = /\b(?:an average of|on average|a total of)\s+(?=\d)/g;

const more = String.raw`over|more than|longer than|greater than|exceeding|in excess of|beyond|older than|further than|>`;
const atLeast = String.raw`at least|minimum of|a minimum of|no less than|no fewer than|not less than|≥|>=`;
const less = String.raw`within|under|less than|fewer than|up to|no more than|no longer than|not more than|at most|below|shorter than|inside|<=|≤|<|in(?! the)`;
const orMore = String.raw`or more|or longer|or over|and over|and more|or above|plus|\+`;

const limits = new RegExp(
  String.raw`(?:(?<![a-z])(?:(${atLeast})|(${more})|(${less}))\s*)?(?<![\d.,£a-z])(\d+(?:\.\d+)?)(?![\d,]*\d|(?:st|nd|rd|th)\b)\s*(%)?[\s-]*(${orMore})?[\s-]*(?:(${unitPattern})(?![a-z]))?(?:[\s-]*(${orMore})(?![a-z]))?`,
  "g",
);

/** The name with each limit as one word. */
export function joinQuantities(name: string): string {
  const digits = name
    .replace(counted, (word: string) => String(numberWords.get(word)))
    .replace(oneSpan, "$1 1 ")
    .replace(ofAverage, " ");
  return digits.replace(
    limits,
    (
      _found: string,
      least: string | undefined,
      over: string | undefined,
      under: string | undefined,
      number: string,
      percent: string | undefined,
      plus: string | undefined,
      unitWord: string | undefined,
      plusAfter: string | undefined,
    ) => {
      const unit =
        percent !== undefined
          ? "pct"
          : (units.find(([words]) => unitWord !== undefined && words.test(unitWord))?.[1] ?? "");
      const isMore = least !== undefined || plus !== undefined || plusAfter !== undefined;
      // "Two years or more" and "over two years" are one limit; "three or more" and "more than three" things are not.
      const sign =
        over !== undefined
          ? unit === "" || unit === "time"
            ? "o"
            : "m"
          : isMore
            ? "m"
            : under !== undefined
              ? "l"
              : "e";
      return ` ${prefix}${sign}${sameSpan(number, unit)} `;
    },
  );
}

/** "24 months" is 2 years, and "42 days" six weeks. */
function sameSpan(number: string, unit: string): string {
  const many = Number(number);
  if (unit === "month" && many % 12 === 0) return `${many / 12}year`;
  if (unit === "day" && (many === 42 || many === 56)) return `${many / 7}week`;
  return number.replace(".", "p") + unit;
}

const joined = /^q([omle])(\d+(?:p\d+)?)(day|week|month|year|hour|minute|mile|time|pct)?$/;
const signs: Readonly<Record<string, string>> = { o: "more than ", m: "", l: "within ", e: "" };

export interface Quantity {
  /** "week"; "" for a plain number. */
  readonly unit: string;
  /** "6 weeks or more". */
  readonly words: string;
  readonly isTime: boolean;
}

const read = new Map<string, Quantity | null>();

/** What a joined word says; null for any other word. */
export function quantityIn(word: string): Quantity | null {
  if (!word.startsWith(prefix)) return null;
  let known = read.get(word);
  if (known === undefined) read.set(word, (known = readQuantity(word)));
  return known;
}

function readQuantity(word: string): Quantity | null {
  const [, sign = "", number = "", unit = ""] = joined.exec(word) ?? [];
  if (number === "") return null;
  const plural = unit === "" ? "" : unit === "pct" ? "%" : ` ${unit}${number === "1" ? "" : "s"}`;
  return {
    unit,
    words: `${sign === "l" && unit === "" ? "fewer than " : sign === "l" && unit === "pct" ? "below " : (signs[sign] ?? "")}${number.replace("p", ".")}${plural}${sign === "m" ? " or more" : ""}`,
    isTime: /^(?:day|week|month|year|hour|minute)$/.test(unit),
  };
}
