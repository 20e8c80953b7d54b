import type { KpiCell } from "../kpi.ts";

/** Signs without width: joiners, marks of direction, soft hyphens, the choice between text and emoji. */
const unseen = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]/g;
/** Hard and thin spaces between digits, as some publishers write thousands. */
const thinThousands = /(?<=\d)[\u00a0\u2007\u2009\u202f](?=\d{3}(?!\d))/g;

/** Text with one plain space between words, thousands with commas, and nothing that cannot be seen. */
export function tidyText(text: string): string {
  return text.replace(unseen, "").replace(thinThousands, ",").replace(/\s+/g, " ").trim();
}

/**
 * What a cell shows, tidied. A number in a column too narrow for it shows only "####": then what the cell holds.
 *
 * @example shownText({ value: 0.162, text: "16.2%" }) // "16.2%"
 */
export function shownText({ value, text }: KpiCell): string {
  const shown = tidyText(text);
  return shown === "" || /^#+$/.test(shown) ? tidyText(value === null ? "" : String(value)) : shown;
}
