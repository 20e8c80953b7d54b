import { dateText } from "./date-text.ts";

/**
 * A number as a cell shows it, for the file side of the port, which has no host to format it.
 *
 * Supports what our own formats use: digits, decimals, thousands, per cent, literals, up to three sections and
 * conditions such as [<1]; and dates, which a user's own file may hold.
 *
 * @example numberText(19.44, '0.0"%"') // "19.4%"
 * @example numberText(0.32, "[<1]0.00;[<1000]0.0;#,##0") // "0.32"
 * @example numberText(45962, "mmm-yy") // "Nov-25"
 */
export function numberText(value: number, format = "General"): string {
  const { section, size } = chosen(value, sectionsOf(format));
  if (section === undefined || /^general$/i.test(section)) return generalText(value);
  if (/[dmyhs]/i.test(outsideQuotes(section))) return dateText(value, section);
  const scaled = size * 100 ** (outsideQuotes(section).match(/%/g)?.length ?? 0);
  const digits = /(?<=^(?:"[^"]*"|\\.|[^"\\0#?])*)[0#?][0#?,]*(?:\.[0#?]*)?/.exec(section);
  if (!digits) return literals(section);
  const before = literals(section.slice(0, digits.index));
  const after = literals(section.slice(digits.index + digits[0].length));
  const text = digitsText(Math.abs(scaled), digits[0]);
  const sign = scaled < 0 && /[1-9]/.test(text) ? "-" : "";
  return sign + before + text + after;
}

/**
 * A text as a cell shows it: a format with @ adds characters around it, a fourth section without @ replaces it.
 *
 * @example textInFormat("better", '"⊕ "@') // "⊕ better"
 * @example textInFormat("better", ';;;"⊕ Better"') // "⊕ Better"
 */
export function textInFormat(text: string, format = "@"): string {
  const sections = sectionsOf(format);
  const section = sections.at(-1) ?? "@";
  const at = /(?<=^(?:"[^"]*"|\\.|[^"\\@])*)@/.exec(section);
  if (at === null) return sections.length === 4 ? literals(section) : text;
  return literals(section.slice(0, at.index)) + text + literals(section.slice(at.index + 1));
}

/** The section that applies, and the number it should show: the second section of two shows negatives without sign. */
function chosen(value: number, sections: readonly string[]): { section: string | undefined; size: number } {
  const conditional = sections.map((text) => ({ text, condition: /\[([<>]=?|=|<>)(-?[\d.]+)\]/.exec(text) }));
  if (conditional.some(({ condition }) => condition)) {
    const found = conditional.find(
      ({ condition }) => !condition || holds(value, condition[1] ?? "", Number(condition[2])),
    );
    return { section: found?.text.replace(/\[[^\]]*\]/g, ""), size: value };
  }
  const plain = sections.map((text) => text.replace(/\[[^\]]*\]/g, ""));
  if (value < 0 && plain.length > 1) return { section: plain[1], size: -value };
  return { section: value === 0 && plain.length > 2 ? plain[2] : plain[0], size: value };
}

function sectionsOf(format: string): string[] {
  return format.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;])+|(?<=^|;)(?=;|$)/g) ?? [];
}

function holds(value: number, sign: string, limit: number): boolean {
  const order = Math.sign(value - limit);
  return { "<": order < 0, "<=": order <= 0, ">": order > 0, ">=": order >= 0, "=": order === 0, "<>": order !== 0 }[
    sign
  ] as boolean;
}

function digitsText(size: number, pattern: string): string {
  const [whole = "", fraction = ""] = pattern.split(".");
  const least = fraction.replace(/[#?]/g, "").length;
  const [integer = "0", decimals = ""] = rounded(size, fraction.length).split(".");
  const zeros = whole.replace(/[^0]/g, "").length;
  const padded = (zeros === 0 && integer === "0" ? "" : integer).padStart(zeros, "0");
  const marked = whole.includes(",") ? padded.replace(/\B(?=(\d{3})+$)/g, ",") : padded;
  let shown = decimals;
  while (shown.length > least && shown.endsWith("0")) shown = shown.slice(0, -1);
  return fraction.length > 0 ? `${marked}.${shown}` : marked;
}

/** Rounds the number in its 15-digit form, half away from zero, as spreadsheets do: 1.005 is 1.01. */
function rounded(size: number, decimals: number): string {
  const read = String(Number(size.toPrecision(15)));
  if (read.includes("e")) return size.toFixed(decimals);
  return Number(`${Math.round(Number(`${read}e${decimals}`))}e-${decimals}`).toFixed(decimals);
}

/** Eleven digits at most, as Excel shows a number without format. */
function generalText(value: number): string {
  const text = String(Number(value.toPrecision(10)));
  if (!text.includes("e")) return text;
  const [digits = "", power = ""] = Number(value.toPrecision(6)).toExponential().split("e");
  return `${digits}E${power.startsWith("-") ? "-" : "+"}${power.slice(1).padStart(2, "0")}`;
}

function outsideQuotes(section: string): string {
  return section.replace(/"[^"]*"|\\./g, "");
}

/** The fixed parts: quoted and escaped characters unchanged, padding as Excel shows it. */
function literals(section: string): string {
  return section.replace(/"([^"]*)"|\\(.)|_.|\*./g, (found, quoted?: string, escaped?: string) =>
    quoted !== undefined ? quoted : (escaped ?? (found.startsWith("_") ? " " : "")),
  );
}
