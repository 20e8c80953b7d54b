/**
 * How a figure is shown: decimals, sign, thousands and the words of its unit. The only place where numbers are rounded
 * for display.
 */

/** The kinds of units that are formatted in the same way. */
type Style = "percent" | "change" | "points" | "rate" | "count" | "decimal" | "index" | "money";

interface UnitStyle {
  readonly style: Style;
  /** Fixed decimals; rates decide by size. */
  readonly decimals: number;
  /** The text after the number, with its space; includes the per cent sign. */
  readonly after: string;
}

const styles = new Map<string, UnitStyle>();

/** How a unit is shown, calculated once for each unit. */
function unitStyle(unit: string): UnitStyle {
  let style = styles.get(unit);
  if (style === undefined) styles.set(unit, (style = styleOf(unit)));
  return style;
}

function styleOf(unit: string): UnitStyle {
  if (unit.startsWith("% change")) return { style: "change", decimals: 1, after: `%${unit.slice(1)}` };
  if (unit.startsWith("%")) return { style: "percent", decimals: 1, after: unit };
  if (unit === "percentage points") return { style: "points", decimals: 1, after: " percentage points" };
  if (unit.startsWith("£")) return { style: "money", decimals: unit.includes("hour") ? 2 : 0, after: unit.slice(1) };
  if (unit === "index") return { style: "index", decimals: 3, after: "" };
  if (/, 0 to 1$/.test(unit)) return { style: "index", decimals: 3, after: "" };
  if (unit === "people" || unit === "households" || unit.startsWith("kg"))
    return { style: "count", decimals: 0, after: ` ${unit}` };
  if (/\bper\b/.test(unit)) return { style: "rate", decimals: 1, after: ` ${unit}` };
  if (unit === "years") return { style: "decimal", decimals: 1, after: " years" };
  const outOf = / out of \d+$/.exec(unit);
  return { style: "decimal", decimals: 1, after: outOf === null ? "" : outOf[0] };
}

/** The singular of units that count things. */
const singular: Readonly<Record<string, string>> = { people: "person", households: "household" };

/**
 * A value as text: "19.4%", "18.6 per 1,000", "£579 per week", "1 household".
 *
 * Negative values have a true minus sign, and changes and percentage points always have a sign.
 *
 * @example figure(19.3712, "%") // "19.4%"
 */
export function figure(value: number, unit: string): string {
  const { style, after } = unitStyle(unit);
  const number = bareFigure(value, unit);
  const one = style === "count" && number === "1" ? singular[unit] : undefined;
  return number + (one === undefined ? after : ` ${one}`);
}

/** A value without the words of its unit, but with its currency sign: "19.4", "£579". */
export function bareFigure(value: number, unit: string): string {
  const { style, decimals } = unitStyle(unit);
  const signed = style === "change" || style === "points";
  return withSign(value, digits(Math.abs(value), style, decimals), signed, style === "money" ? "£" : "");
}

/**
 * A difference of two values in the value's own unit, with its sign: "+2.4 percentage points" for two percentages,
 * "−3.1 per 1,000". Zero has no sign.
 */
export function difference(value: number, unit: string): string {
  const { style, decimals, after } = unitStyle(unit);
  const words = style === "percent" || style === "change" ? " percentage points" : after;
  return withSign(value, digits(Math.abs(value), style, decimals), true, style === "money" ? "£" : "") + words;
}

/** Two limits, with the unit only once where it is a word: "63.0% to 69.0%", "57.0 to 59.0 years". */
export function figureRange(lower: number, upper: number, unit: string): string {
  return `${unit === "%" ? figure(lower, unit) : bareFigure(lower, unit)} to ${figure(upper, unit)}`;
}

/** The size of a difference without sign: "2.4 percentage points". */
export function distance(value: number, unit: string): string {
  return difference(Math.abs(value), unit).replace(/^\+/, "");
}

/** A score or distance: two decimals, a true minus. */
export function score(value: number): string {
  return withSign(value, grouped(Math.abs(value), 2), false, "");
}

/** A whole number with thousands marked. */
export function whole(value: number): string {
  return withSign(value, grouped(Math.abs(value), 0), false, "");
}

/** Excel's number format for a unit, so that a cell shows what the sentences say. */
export function numberFormat(unit: string): string {
  const { style, decimals } = unitStyle(unit);
  const places = decimals === 0 ? "" : `.${"0".repeat(decimals)}`;
  if (style === "percent") return `0${places}"%"`;
  if (style === "change") return `+0${places}"%";-0${places}"%";0${places}"%"`;
  if (style === "points") return `+0${places};-0${places};0${places}`;
  if (style === "money") return `"£"#,##0${places}`;
  if (style === "rate") return "[<1]0.00;[<1000]0.0;#,##0";
  return `#,##0${places}`;
}

function digits(size: number, style: Style, decimals: number): string {
  if (style !== "rate") return grouped(size, decimals);
  // Rounded first, since 999.96 would otherwise become 1000.0.
  if (Number(fixed(size, 1)) >= 1000) return grouped(size, 0);
  return size < 1 ? twoSignificant(size) : fixed(size, 1);
}

/** Two significant digits of a size below 1; anything smaller than every published rate is shown as 0. */
function twoSignificant(size: number): string {
  if (size < 1e-6) return "0.0";
  const rounded = Number(size.toPrecision(2));
  return rounded >= 1 ? "1.0" : rounded.toFixed(1 - Math.floor(Math.log10(rounded)));
}

/**
 * Rounds the decimal digits, half away from zero, as a spreadsheet does: 17.45 becomes 17.5, although the binary number
 * closest to it is slightly less.
 */
function fixed(size: number, decimals: number): string {
  const [digits = "0", exponent = "0"] = String(size).split("e");
  const shifted = Math.round(Number(`${digits}e${Number(exponent) + decimals}`));
  return (shifted / 10 ** decimals).toFixed(decimals);
}

function grouped(size: number, decimals: number): string {
  const [integer = "0", fraction] = fixed(size, decimals).split(".");
  const marked = integer.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? marked : `${marked}.${fraction}`;
}

function withSign(value: number, digitsOfSize: string, always: boolean, currency: string): string {
  const isZero = !/[1-9]/.test(digitsOfSize);
  const sign = isZero ? "" : value < 0 ? "−" : always ? "+" : "";
  return sign + currency + digitsOfSize;
}
