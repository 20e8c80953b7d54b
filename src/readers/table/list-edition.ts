import { tidy, type Sheet } from "../sheet/sheet.ts";
import { isPeriod, periodIn } from "./published-period.ts";

const published = "\\b(?:published|publication|released?|issued|updated|edition)\\b";
const begins = new RegExp(`^(?:(?:this|date|day|last|the|was|of|list) )*${published}`, "i");
const within = new RegExp(published, "i");
/** Behind these words stands the date of other data. */
const ofOthers =
  /\b(?:based?|bases|by|using|uses?|from|census|index|indices|mid|data|figures|deprivation|population|boundar(?:y|ies))\b/i;

/**
 * The date of a list in the rows above its headings, the surest first: a row that begins with a word such as
 * "published"; the title of the neighbours; the same on the sheets before it, such as a cover; another row with such a
 * word; a row that is a date and nothing else. Notes name the years of other data ("by the Census 2021"), which are no
 * date of the list: none is better than a wrong one.
 *
 * @param at index of the row of headings
 * @param before sheets that stand before this one and have no table
 */
export function editionAbove(sheet: Sheet, at: number, before: readonly Sheet[] = []): string {
  const own = rowsOf(sheet, at);
  const covers = before.map((one) => rowsOf(one, coverRows));
  const found = [
    dateIn(own, begin),
    dateIn(own, isTitle),
    ...covers.flatMap((rows) => [dateIn(rows, begin), dateIn(rows, isTitle)]),
    dateIn(own, (text, lead) => within.test(text) && !ofOthers.test(lead)),
    dateIn(own, isPeriod),
  ];
  return found.find((date) => date !== "") ?? "";
}

const coverRows = 40;
const monthNames = "January February March April May June July August September October November December".split(" ");

function rowsOf({ rows }: Sheet, count: number): string[] {
  return rows.slice(0, count).map((row) => {
    const text = tidy(row.filter((cell) => cell !== "").join(" "));
    // A cell with a date is ISO.
    return text.replace(/\b(\d{4})-(\d{2})-(\d{2})\b/g, (_, year: string, month: string, day: string) =>
      [Number(day), monthNames[Number(month) - 1], year].join(" "),
    );
  });
}

/** The date of the first row that fits. */
function dateIn(rows: readonly string[], fits: (text: string, lead: string) => boolean): string {
  for (const text of rows) {
    const date = periodIn(text);
    if (date !== "" && fits(text, text.slice(0, text.indexOf(date)))) return date;
  }
  return "";
}

const begin = (text: string): boolean => begins.test(text);

/** "Statistical neighbours, England, July 2026", and not "neighbours by the Census 2021". */
function isTitle(text: string, lead: string): boolean {
  return /\bneighbours?\b/i.test(text) && !ofOthers.test(lead);
}
