import type { ShownColumns } from "../cells.ts";
import { type PageColumn, pageColumns } from "./columns.ts";

/** How wide a page's table is together, in characters: at this a letter of 10 points is printed at 9. */
const together = 164;

const widths: Readonly<Record<Exclude<PageColumn, "commentary">, number>> = {
  measure: 24,
  unit: 8,
  period: 7.4,
  own: 8,
  england: 7.4,
  region: 7.4,
  quartile: 7.4,
  median: 7.4,
  gap: 6.6,
  position: 10.5,
  verdict: 11.5,
  change: 7.4,
  trend: 9,
  picture: 8,
  job: 6,
  owner: 10,
  distance: 12,
  id: 10,
};
/** The commentary has what the others leave. */
const leastCommentary = 20;

/** The widths of a page's columns; those that are hidden leave their room to the commentary. */
export function widthsFor(shown: ShownColumns, pictures: boolean): readonly number[] {
  const hidden = new Set(hiddenColumns(shown, pictures));
  const others = Object.entries(widths).filter(([name]) => !hidden.has(pageColumns[name as PageColumn]));
  const left = others.reduce((sum, [, width]) => sum - width, together);
  const commentary = Math.max(leastCommentary, Math.floor(left * 10) / 10);
  return (Object.keys(pageColumns) as PageColumn[]).map((name) => (name === "commentary" ? commentary : widths[name]));
}

/** The columns that nobody sees: those that are not chosen, and those by which we know a row again. */
export function hiddenColumns(shown: ShownColumns, pictures: boolean): readonly number[] {
  const chosen = (["england", "region", "quartile"] as const).filter((name) => !shown[name]);
  const names: readonly PageColumn[] = [...chosen, ...(pictures ? [] : (["picture"] as const)), "distance", "id"];
  return names.map((name) => pageColumns[name]);
}
