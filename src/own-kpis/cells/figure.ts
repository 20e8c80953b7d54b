/** A number at the beginning of a text. */
export interface Figure {
  /** With its thousands or millions: 1,200,000 for "£1.2m". */
  readonly value: number;
  /** How much one in its last digit is: 0.1 for "16.2%", 100,000 for "£1.2m". */
  readonly step: number;
  /** As written with it: "%", "£", "days", "per 1,000"; null for none. */
  readonly unit: string | null;
  /** What follows, with its space: " (prov)". */
  readonly rest: string;
}

const amount = String.raw`(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?|\.\d+`;
const start = new RegExp(String.raw`^([-−–+]?)\s?([£€$]?)\s?([-−–]?)(${amount})(e[+-]\d+)?`, "i");

const multipliers: readonly (readonly [RegExp, number])[] = [
  [/^ ?(?:bn|billion)(?![a-z])/i, 1e9],
  [/^ ?(?:mn|million)(?![a-z])/i, 1e6],
  [/^ ?(?:k|thousand)(?![a-z])/i, 1e3],
];
/** After a currency m is a million; alone it may be metres or minutes, and stays a unit. */
const million = /^ ?m(?![a-z])/i;

const units: readonly (readonly [RegExp, string])[] = [
  [/^ ?(?:%|per ?cent(?:age)?) ?(?:points?|pts?)(?![a-z])/i, "points"],
  [/^ ?(?:p\.?p\.?|ppts?)(?![a-z])/i, "points"],
  [/^ ?(?:%|(?:per ?cent|pct)(?![a-z]))/i, "%"],
  [/^ ?working days?(?![a-z])/i, "working days"],
  [/^ ?(?:calendar )?days?(?![a-z])/i, "days"],
  [/^ ?(?:weeks?|wks?)(?![a-z])/i, "weeks"],
  [/^ ?(?:months?|mths?)(?![a-z])/i, "months"],
  [/^ ?(?:years?|yrs?)(?! ?olds?)(?![a-z])/i, "years"],
  [/^ ?(?:hours?|hrs?)(?![a-z])/i, "hours"],
  [/^ ?(?:minutes?|mins?)(?![a-z])/i, "minutes"],
  [/^ ?(?:seconds?|secs?)(?![a-z])/i, "seconds"],
  [/^ ?(?:kgs?|kilograms?|kilos?)(?![a-z])/i, "kg"],
  [/^ ?tonnes?(?![a-z])/i, "tonnes"],
  [/^ ?(?:km|kilometres?)(?![a-z])/i, "km"],
  [/^ ?miles?(?![a-z])/i, "miles"],
  [/^ ?points?(?![a-z])/i, "points"],
  [million, "m"],
];

/** "61.6/1000", "25.6 per 1,000 population". */
const perMany = /^ ?(?:\/|per) ?(1,?000,?000|100,?000|10,?000|1,?000|1000?k|10k|1k)(?![\d,.]*\d|[a-z])/i;

/**
 * The number that a tidied text begins with, with its sign, currency, multiplier and unit.
 *
 * @param ownUnit the unit that the list gives for the row, which may stand behind the number too
 * @returns null where it begins otherwise, and for dates, times and shares: "31/3/26", "12:30", "5/8"
 * @example figureAtStart("£1.2m saved") // { value: 1_200_000, step: 100_000, unit: "£", rest: " saved" }
 */
export function figureAtStart(text: string, ownUnit = ""): Figure | null {
  const found = start.exec(text);
  if (found === null) return null;
  const [all, sign = "", currency = "", innerSign = "", digits = "", power = ""] = found;
  const isNegative = /[-−–]/.test(sign + innerSign);
  let rest = text.slice(all.length);
  let unit = currency === "" ? null : currency;
  const [multiplied, factor] = multiplierOf(rest, unit !== null);
  rest = rest.slice(multiplied.length);
  const [said, kind] = unit === null ? unitOf(rest, ownUnit) : ["", null];
  rest = rest.slice(said.length);
  unit ??= kind;
  if (/^[,.:/]\d/.test(rest)) return null;
  const plain = digits.replaceAll(",", "");
  const decimals = /\.(\d+)/.exec(plain)?.[1]?.length ?? 0;
  const size = Number(`${plain}${power}`) * factor;
  const value = factor === 1 ? size : rounded(size);
  return {
    value: isNegative ? -value : value,
    step: Number(`1${power}`) * factor * 10 ** -decimals,
    unit,
    rest,
  };
}

function multiplierOf(rest: string, isMoney: boolean): [string, number] {
  for (const [pattern, factor] of multipliers) {
    const said = pattern.exec(rest)?.[0];
    if (said !== undefined) return [said, factor];
  }
  const said = isMoney ? million.exec(rest)?.[0] : undefined;
  return said === undefined ? ["", 1] : [said, 1e6];
}

function unitOf(rest: string, ownUnit: string): [string, string | null] {
  const many = perMany.exec(rest);
  if (many !== null)
    return [
      many[0],
      `per ${Number((many[1] as string).replaceAll(",", "").replace(/k$/i, "000")).toLocaleString("en-GB")}`,
    ];
  for (const [pattern, unit] of units) {
    const said = pattern.exec(rest)?.[0];
    if (said !== undefined) return [said, unit];
  }
  const own = ownUnit.trim().toLowerCase();
  const behind = rest.trimStart().toLowerCase();
  if (own === "" || !behind.startsWith(own) || /^[a-z]/.test(behind.slice(own.length))) return ["", null];
  return [rest.slice(0, rest.length - behind.length + own.length), ownUnit.trim()];
}

/** Without the dust of binary arithmetic, as a spreadsheet shows a product: 0.57 × 100 is 57. */
export function rounded(product: number): number {
  return Number(product.toPrecision(15));
}
