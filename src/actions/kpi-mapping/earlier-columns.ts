import { mappingWords as words } from "../../own-kpis/mapping-words.ts";
import type { WriteCell } from "../../workbook/port.ts";

/** A column of an earlier table. */
export interface EarlierColumn {
  readonly heading: string;
  /**
   * By what texts typed in it are kept: "owner", "commentary", or one for each column of the user's own; null for a
   * column that we fill in, and for an empty one.
   */
  readonly key: string | null;
}

/** One of a table's rows that hold a KPI: what was entered in it, from the table's first column. */
type Line = readonly WriteCell[];

const headings: readonly string[] = Object.values(words.headings);
const fixed: Readonly<Record<string, string>> = {
  [words.headings.owner]: "owner",
  [words.headings.commentary]: "commentary",
};

/**
 * Which columns are ours, and which the user's own. Several may have a heading of ours, for a user may well call a column
 * of their own "Period": ours are those with our formulas and in our order, as many as we write. Where that does not
 * tell, all are kept, for it is better to have a column twice than to lose one.
 *
 * @param key the place of the column with our signs
 */
export function earlierColumns(found: readonly string[], lines: readonly Line[], key: number): EarlierColumn[] {
  const isOurs = new Array<boolean>(found.length).fill(false);
  for (const heading of new Set(headings)) {
    const most = headings.filter((one) => one === heading).length;
    const places = found.flatMap((one, place) => (one === heading && place !== key ? [place] : []));
    const scores = places.map((place) => likeness(found, lines, place));
    const least = [...scores].sort((one, other) => other - one)[most - 1] ?? -1;
    const isTold = places.length <= most || scores.filter((score) => score >= least).length <= most;
    places.forEach((place, at) => {
      const score = scores[at] ?? 0;
      isOurs[place] = places.length <= most || (isTold ? score >= least : score > least);
    });
  }
  const isFilled = (place: number): boolean => lines.some((line) => (line[place] ?? "") !== "");
  return found.map((heading, place): EarlierColumn => {
    if (place === key) return { heading: "", key: null };
    if (isOurs[place] === true) return { heading, key: fixed[heading] ?? null };
    return { heading, key: heading === "" && !isFilled(place) ? null : `own ${place}` };
  });
}

/** How much a column looks like the one of this heading that we write. */
function likeness(found: readonly string[], lines: readonly Line[], place: number): number {
  const heading = found[place] ?? "";
  const inOrder = headings.flatMap((one, at) => (one === heading ? [at] : []));
  const isBeside = (to: -1 | 1): boolean => {
    const other = headings.indexOf(found[place + to] ?? "");
    return inOrder.some((at) => (to < 0 ? other >= 0 && other < at && other > at - 4 : other > at && other < at + 4));
  };
  const formulas = lines.filter((line) => isFormulaOfOurs(line[place] ?? null)).length;
  return formulas * 4 + Number(isBeside(-1)) + Number(isBeside(1));
}

/** Reads the list on another sheet, one of our functions, or cells of its row beside one of these. */
function isFormulaOfOurs(cell: WriteCell): boolean {
  return typeof cell === "object" && cell !== null && "formula" in cell && /!\$[A-Z]+\$\d|\bLOF\./i.test(cell.formula);
}
