import { isPeriod } from "../../own-period.ts";
import { readPublishedRag } from "../../cells/published-rag.ts";
import { headingEvidence } from "../heading-evidence.ts";
import { rowLabel } from "./label-rows.ts";
import { plainText, type Table } from "../table.ts";

const aboutRows = /^(?:period|date|month|quarter|year|unit|polarity|good is|owner|lead officer|comments?|notes?)$/;
/** A heading of a list says what a column is so clearly; a name only by chance. */
const clear = 8.5;
const rowsSearched = 12;

/** Whether indicators stand across, with their figures below each other: rows "Actual" and "Target", or months. */
export function isTransposed(table: Table): boolean {
  const top = Array.from({ length: Math.min(rowsSearched, table.height) }, (_, row) => row).find(
    (row) => !table.hiddenRows.has(row) && table.filled(row).length > 2,
  );
  if (top === undefined) return false;
  const labels = firstColumn(table, top);
  const across = table.filled(top).filter((column) => column !== labels);
  const names = across.filter((column) => isName(table.text(top, column)));
  if (names.length < 2 || names.length < across.length * 0.7) return false;
  const below = Array.from({ length: table.height - top - 1 }, (_, at) => top + 1 + at).filter(
    (row) => !table.hiddenRows.has(row) && table.filled(row).length > 1,
  );
  const told = below.map((row) => table.text(row, labels));
  const roles = told.filter((text) => rowLabel(text) !== null || aboutRows.test(plainText(text)));
  const times = told.filter(isPeriod);
  if (below.length < 2 || words(table, below, names) > 0.3) return false;
  const isOfRoles =
    roles.length >= below.length * 0.7 &&
    told.some((text) => rowLabel(text) === "value" || rowLabel(text) === "target");
  return isOfRoles || times.length >= below.length * 0.7;
}

/** Which share of the cells below the names is words, colours left out. */
function words(table: Table, rows: readonly number[], columns: readonly number[]): number {
  const texts = rows.flatMap((row) => columns.map((column) => table.text(row, column))).filter((text) => text !== "");
  const long = texts.filter((text) => /\p{L}{4,}/u.test(text) && !isPeriod(text) && readPublishedRag(text) === null);
  return texts.length === 0 ? 1 : long.length / texts.length;
}

/** The leftmost column that says something below the top row. */
function firstColumn(table: Table, top: number): number {
  for (let column = 0; column < table.width; column++)
    for (let row = top + 1; row < table.height; row++) if (table.filled(row).includes(column)) return column;
  return 0;
}

function isName(text: string): boolean {
  return (
    /\p{L}{3}/u.test(text) &&
    !isPeriod(text) &&
    rowLabel(text) === null &&
    !aboutRows.test(plainText(text)) &&
    Math.max(0, ...headingEvidence(text).values()) < clear
  );
}
