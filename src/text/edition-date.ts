import { normaliseName } from "./normalise.ts";

const months = "january february march april may june july august september october november december".split(" ");

/** A date as far as it is said, and the other words. */
export interface EditionWords {
  /** Year first: "2026", "2026-07", "2026-07-01"; "" where no year is said. */
  readonly date: string;
  /** In comparable form. */
  readonly rest: string;
}

/**
 * The date of an edition in a text, so that editions can be put in order and asked for by their date. Of a span, the
 * end.
 *
 * @param words as a file or a person says them: "July 2026", "1 July 2026", "2025/26", "2026-07", "MHCLG Sept 2025"
 * @example editionDate("as at 1 July 2026") // { date: "2026-07-01", rest: "as at" }
 * @example editionDate("ONS 2025/26") // { date: "2026", rest: "ons" }
 */
export function editionDate(words: string): EditionWords {
  const parts = normaliseName(words).split(" ");
  const at = parts.findLastIndex((part) => /^(?:19|20)\d\d$/.test(part));
  const year = parts[at];
  if (year === undefined) return { date: "", rest: parts.join(" ") };
  const without = (from: number, to: number, date: string): EditionWords => ({
    date,
    rest: parts.filter((_, place) => place < from || place > to).join(" "),
  });
  const month = monthOf(parts[at - 1]);
  if (month > 0) {
    const day = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(parts[at - 2] ?? "")?.[1];
    const named = `${year}-${two(month)}`;
    return day === undefined ? without(at - 1, at, named) : without(at - 2, at, `${named}-${two(Number(day))}`);
  }
  const next = parts[at + 1] ?? "";
  if (!/^\d\d$/.test(next)) return without(at, at, year);
  const isNextYear = Number(next) === (Number(year) + 1) % 100;
  if (isNextYear) return without(at, at + 1, String(Number(year) + 1));
  return Number(next) >= 1 && Number(next) <= 12 ? without(at, at + 1, `${year}-${next}`) : without(at, at, year);
}

/** 1 to 12 for the name of a month or its beginning, three letters at least; 0 for any other word. */
function monthOf(word = ""): number {
  return word.length < 3 ? 0 : months.findIndex((month) => month.startsWith(word)) + 1;
}

const two = (part: number): string => String(part).padStart(2, "0");
