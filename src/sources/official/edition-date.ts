import { normaliseName } from "../../text/normalise.ts";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * The date in an edition's words, so that editions can be put in order: as far as it is said, year first.
 *
 * @param words as a file says them: "July 2026", "1 July 2026", "2025-26", "2026-07"
 * @returns "" where no year is said
 * @example editionDate("as at 1 July 2026") // "2026-07-01"
 * @example editionDate("2025 to 2026") // "2026"
 */
export function editionDate(words: string): string {
  const parts = normaliseName(words).split(" ");
  const yearAt = parts.findLastIndex((part) => /^(?:19|20)\d\d$/.test(part));
  const year = parts[yearAt];
  if (year === undefined) return "";
  const two = (part: number): string => String(part).padStart(2, "0");
  const monthAt = parts.findLastIndex((part, at) => at < yearAt && months.includes(part.slice(0, 3)));
  if (monthAt >= 0) {
    const day = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(parts[monthAt - 1] ?? "")?.[1];
    const month = `${year}-${two(months.indexOf((parts[monthAt] ?? "").slice(0, 3)) + 1)}`;
    return day === undefined ? month : `${month}-${two(Number(day))}`;
  }
  const next = parts[yearAt + 1] ?? "";
  if (!/^\d\d$/.test(next)) return year;
  const isNextYear = Number(next) === (Number(year) + 1) % 100;
  if (isNextYear) return String(Number(year) + 1);
  const isMonth = Number(next) >= 1 && Number(next) <= 12;
  return isMonth ? `${year}-${next}` : year;
}
