import type { Kpi, KpiNumber } from "../../../src/own-kpis/kpi.ts";
import { type ExpectedRow, type ScoredColumn } from "./labelled-list.ts";
import { samePeriod, sameText, sameUnit, unitWord } from "./same-cell.ts";

/** "nothing": the list holds nothing there, and nothing is read; not counted. */
export type CellOutcome = "right" | "wrong" | "missed" | "made-up" | "nothing";

/** What the product shows for one column of a row: a number with its text, or words. */
interface Shown {
  readonly number: number | null;
  readonly words: string;
}

const polarities: Readonly<Record<string, string>> = {
  "higher-is-better": "high",
  "lower-is-better": "low",
  "near-target": "target",
};
const colours: Readonly<Record<string, string>> = { g: "green", a: "amber", r: "red" };

/** How one cell of a row was read. `kpi` is undefined where the row was not taken for an indicator. */
export function scoreCell(column: ScoredColumn, expected: ExpectedRow, kpi: Kpi | undefined): CellOutcome {
  const wanted = expected.cells[column];
  if (wanted === "?") return "nothing";
  const alternatives = wanted.split("|").map((one) => one.trim());
  const mayBeEmpty = alternatives.includes("") || (column === "unit" && alternatives.includes("count"));
  const shown = kpi === undefined ? null : shownIn(column, kpi);
  if (shown === null) return mayBeEmpty ? "nothing" : "missed";
  const filled = alternatives.filter((one) => one !== "");
  if (filled.some((one) => isRight(column, one, shown))) return "right";
  // Where nothing may be read, words kept in place of a value are nothing too.
  if (mayBeEmpty && saysNothing(column, shown)) return "nothing";
  if (filled.length === 0) return "made-up";
  // Words kept in place of a number that could have been read: nothing wrong is shown, but the number is missed.
  const wordsOnly = shown.number === null && ["value", "target", "floor"].includes(column);
  return wordsOnly && filled.some((one) => !one.startsWith("w:")) ? "missed" : "wrong";
}

/** Words that are kept in place of a value ("-", "not due") make up no figure; "n/a" is no target, though. */
const saysNothing = (column: ScoredColumn, { number }: Shown): boolean => column === "value" && number === null;

export function shownIn(column: ScoredColumn, kpi: Kpi): Shown | null {
  switch (column) {
    case "name":
      return words(kpi.name);
    case "value":
      return number(kpi.value) ?? words(kpi.unread);
    case "target":
      return number(kpi.target) ?? words(kpi.unreadTarget);
    case "floor":
      return number(kpi.floor) ?? words(kpi.unreadFloor);
    case "period":
      return words(kpi.period?.text);
    case "polarity":
      return words(polarities[kpi.polarity ?? ""]);
    case "unit":
      return words(kpi.unit) ?? words(kpi.value?.unit);
    case "rag_published":
      return words(kpi.publishedRag?.colour);
  }
}

const words = (text: string | null | undefined): Shown | null =>
  text === null || text === undefined || text === "" ? null : { number: null, words: text };
const number = (held: KpiNumber | null): Shown | null =>
  held === null ? null : { number: held.value, words: held.text };

function isRight(column: ScoredColumn, wanted: string, shown: Shown): boolean {
  switch (column) {
    case "value":
    case "target":
    case "floor":
      return wanted.startsWith("w:")
        ? sameText(shown.words, wanted.slice(2))
        : shown.number !== null && sameNumber(shown.number, Number(wanted));
    case "name":
      return sameText(shown.words, wanted);
    case "period":
      return samePeriod(shown.words, wanted);
    case "unit":
      return sameUnit(unitWord(shown.words), unitWord(wanted));
    case "rag_published":
      return shown.words === (colours[wanted.toLowerCase()] ?? wanted.toLowerCase());
    case "polarity":
      return shown.words === wanted;
  }
}

const sameNumber = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other));
