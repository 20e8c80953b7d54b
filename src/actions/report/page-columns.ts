import type { ReadBlock } from "../../workbook/port.ts";
import { pageHeadings } from "../../wording/report/page/page-words.ts";
import { textAt } from "./whole-sheets.ts";

/** What the columns of a page's table are called, in this layout and in that of reports built before. */
const headings: ReadonlyMap<string, string> = new Map([
  ["good", "good"],
  ["median", "median"],
  ["95% interval", "interval"],
  ["before", "before"],
  ...Object.entries(pageHeadings).map(([column, heading]) => [heading.toLowerCase(), column] as const),
]);

/** No other table has all of these. */
const telling = ["measure", "period", "median", "position", "verdict", "trend"] as const;

/** The row of headings of a page's table, and what each of its columns holds; within what was read. */
export interface PageHead {
  readonly row: number;
  readonly columns: ReadonlyMap<number, string>;
}

/** Finds a page's table by its headings, wherever it stands; null where there is none. */
export function pageHead(sheet: ReadBlock): PageHead | null {
  for (let row = 0; row < sheet.values.length; row++) {
    const columns = columnsIn(sheet, row);
    const held = new Set(columns.values());
    if (telling.every((one) => held.has(one)) && (held.has("job") || held.has("id"))) return { row, columns };
  }
  return null;
}

function columnsIn(sheet: ReadBlock, row: number): Map<number, string> {
  const found = new Map<number, string>();
  const width = sheet.values[row]?.length ?? 0;
  const used = new Set<string>();
  for (let column = 0; column < width; column++) {
    const key = headings.get(plainHeading(textAt(sheet, row, column)));
    if (key === undefined || used.has(key)) continue;
    used.add(key);
    found.set(column, key);
  }
  // In the layout before, the council's own column was headed by its name, before the interval.
  const interval = [...found].find(([, key]) => key === "interval")?.[0];
  if (interval !== undefined && !used.has("own") && interval > 0 && !found.has(interval - 1))
    found.set(interval - 1, "own");
  return found;
}

/** Without the sign of a note, and without line breaks. */
function plainHeading(text: string): string {
  return text
    .replace(/\[note \d+\]/gi, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

/** The column that holds something; -1 for none. */
export function columnHolding({ columns }: PageHead, key: string): number {
  return [...columns].find(([, held]) => held === key)?.[0] ?? -1;
}
