import type { ColumnChoice, KpiColumn, ReadingChoices } from "../kpi.ts";
import { periodInHeading } from "../cells/period-in-heading.ts";
import { plainText } from "./table.ts";

/**
 * What the user chose, by column of this range: by the heading first, as columns move from month to month; then by the
 * heading without its period; then by the column's number, where no other choice belongs there.
 */
export function chosenKinds(
  headings: readonly string[],
  choices: ReadingChoices | undefined,
): ReadonlyMap<number, KpiColumn> {
  const chosen = new Map<number, KpiColumn>();
  const open: ColumnChoice[] = [];
  const texts = headings.map(plainText);
  for (const choice of choices?.columns ?? []) {
    const at = choice.heading === "" ? -1 : nearest(texts, plainText(choice.heading), choice.column, chosen);
    if (at < 0) open.push(choice);
    else chosen.set(at, choice.kind);
  }
  const timeless = headings.map(withoutPeriod);
  for (const choice of open) {
    const heading = withoutPeriod(choice.heading);
    const at = heading === "" ? -1 : nearest(timeless, heading, choice.column, chosen);
    const column = at < 0 ? choice.column : at;
    if (column < headings.length && !chosen.has(column)) chosen.set(column, choice.kind);
  }
  return chosen;
}

/** The column with a heading; where several have it, the one at the same place, else the first still free. */
function nearest(
  texts: readonly string[],
  wanted: string,
  column: number,
  taken: ReadonlyMap<number, unknown>,
): number {
  if (texts[column] === wanted && !taken.has(column)) return column;
  return texts.findIndex((text, at) => text === wanted && !taken.has(at));
}

function withoutPeriod(heading: string): string {
  const period = periodInHeading(heading);
  return plainText(period === null ? heading : heading.replace(period, " "));
}
