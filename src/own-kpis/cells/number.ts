import type { KpiCell, KpiNumber } from "../kpi.ts";
import { isPeriod } from "../own-period.ts";
import { figureAtStart, rounded, type Figure } from "./figure.ts";
import { remarkBehind, spoken } from "./remark.ts";
import { shownText } from "./shown-text.ts";

/**
 * The number that a cell says, in the unit that it shows: 16.2 for 0.162 shown as 16.2%.
 *
 * A number followed by words is read, with the words as its remark: "55% of schools by July 2007". What is no one
 * number is none: a bound ("<5", "95%+"), a range, a share ("5 of 8", "1 in 5"), several figures, a date, a time.
 *
 * @param column of the range, from 0
 * @param unit the unit that the list gives for the row
 */
export function readKpiNumber(cell: KpiCell, column: number, unit = ""): KpiNumber | null {
  const text = shownText(cell);
  if (typeof cell.value === "number") return readHeld(cell.value, text, column, unit);
  if (typeof cell.value !== "string") return null;
  const read = readFigure(text, unit);
  if (read === null) return null;
  const { figure, remark } = read;
  return { value: figure.value, text, held: cell.value, unit: figure.unit, ...remarked(remark), column };
}

const remarked = (remark: string | undefined): { remark?: string } => (remark === undefined ? {} : { remark });

/**
 * A text that is one figure, with what is said beside it.
 *
 * @example readFigure("5.9% (prov)") // { figure: { value: 5.9, unit: "%", ... }, remark: "provisional" }
 */
function readFigure(text: string, unit = ""): { figure: Figure; remark: string | undefined } | null {
  if (!/\d/.test(text)) return null;
  const [, when, behindWhen] = /^([^:]{2,24}): ?(\S.*)$/.exec(text) ?? [];
  if (when !== undefined && behindWhen !== undefined && isPeriod(when)) {
    const dated = readFigure(behindWhen, unit);
    return dated === null
      ? null
      : { ...dated, remark: [when, dated.remark].filter((one) => one !== undefined).join("; ") };
  }
  const [, said = "", after = text] = saidBefore.exec(text.replace(/^'/, "")) ?? [];
  const [isBracketed, plain] = withoutBrackets(after);
  const figure = figureAtStart(plain, unit);
  if (figure === null) return null;
  const behind = remarkBehind(figure);
  if (behind === null || (isBracketed && behind !== undefined)) return null;
  // "8 Nov" and "2024 outturn" are times; "2024" alone may be either.
  if (behind !== undefined && isPeriod(text)) return null;
  const remarks = [said === "" ? undefined : beforeWords(said), behind].filter((one) => one !== undefined);
  return {
    figure: isBracketed ? { ...figure, value: -figure.value } : figure,
    remark: remarks.length === 0 ? undefined : remarks.join("; "),
  };
}

/** Words before a number that leave it what it is. */
const saidBefore =
  /^((?:~|≈|c\.|c(?=[\d ])|ca\.?|circa|approx\.?|approximately|about|around|prov\.?|provisional|provisionally|est\.?|estimated|ytd)\s*:?)\s*(?=[-−–+£€$(.\d])(.*)$/i;

function beforeWords(said: string): string {
  const word = said.replace(/:$/, "").trim();
  return /^(?:~|≈|c|ca|about|around|circa|approx)/i.test(word) ? "approximate" : spoken(word.replace(/\.$/, ""));
}

/** Brackets around the whole number are the accountant's minus: "(12.3)", "£(1.2)m". */
function withoutBrackets(text: string): [boolean, string] {
  const [, currency = "", inside, behind = ""] = /^([£€$]?)\(([^()]*\d[^()]*)\)([a-z%]*)$/i.exec(text) ?? [];
  return inside === undefined ? [false, text] : [true, `${currency}${inside}${behind}`];
}

/** How a shown number can come from the held one: as it is, as per cent, in thousands or millions. */
const scales = [1, 100, 1e-3, 1e-6, 1e-9];

function readHeld(held: number, text: string, column: number, unit: string): KpiNumber | null {
  if (!Number.isFinite(held)) return null;
  const read = readFigure(text, unit);
  if (read === null) {
    // "1 1/2" shows a number in another way; a date, a time or a word shows none.
    const isNumber = /\d/.test(text) && !/[\p{L}:]/u.test(text) && !isPeriod(text) && !/\d[/.-]\d+[/.-]\d/.test(text);
    return isNumber ? { value: held, text, held, unit: null, column } : null;
  }
  const { figure, remark } = read;
  const tried = figure.unit === "%" ? [100, 1] : scales;
  const fits = (scale: number): boolean => Math.abs(held * scale - figure.value) <= figure.step * 0.500001;
  const scale = tried.find(fits) ?? tried[0] ?? 1;
  const value = scale === 1 ? held : rounded(held * scale);
  return { value, text, held, unit: figure.unit, ...remarked(remark), column };
}
