import { rag } from "../comparison/rag.ts";
import { relativeAnswer, type RelativeMethod } from "../queries/relative.ts";
import { isNoValue } from "../statistics/no-value.ts";
import type { PolarityFactor } from "../statistics/favourable.ts";
import { explainNoValue, stateWord } from "../wording/explain-no-value.ts";
import { ragWords } from "../wording/rag.ts";
import { isRefusal } from "../wording/refusal.ts";
import { answer, guarded, orError, refusalCell, type OutCell } from "./answer.ts";
import { optionalChoice } from "./arguments/arguments.ts";
import { type CellError, isCellError, valueError } from "./cell-error.ts";
import type { Cell } from "./arguments/cells.ts";
import { readOwnFigures } from "./arguments/own-list.ts";
import { readPolarity } from "./arguments/polarity.ts";
import { readSet } from "./arguments/read-set.ts";
import { methods } from "./scores.ts";
import { alongside } from "./arguments/ranges.ts";
import { areaIn, forEachCell } from "./arguments/each-pair.ts";
import { readNumber } from "./arguments/number.ts";

/* Functions on figures of the user's own. */

const relativeMethods: Readonly<Record<string, RelativeMethod>> = {
  ...methods,
  position: "position",
  median: "median",
  n: "n",
  count: "n",
  missing: "missing",
  "missing names": "missing names",
  "left out": "left out",
  skipped: "skipped",
};

/**
 * How a council's figure compares with its neighbours', from your own list of figures. Example: =LOF.RELATIVE("Kent",A2:A20,B2:B20,"gap")
 *
 * @customfunction RELATIVE
 * @helpurl https://lof-for-excel.example/help.html#relative
 * @param area Council by name or code. A range gives a range.
 * @param areas The councils of your list, in any order.
 * @param values Their figures, beside them. Blank cells and words are passed over.
 * @param [method] As for SCORE; also "position", "median", "n", "missing" (how many of the set your list lacks), "missing names", "left out" (England, if listed) or "skipped" (cells passed over).
 * @param [set] A named set such as "region", or a range of councils. Left out: the statistical neighbours.
 * @param [polarity] Which way is good: "high", "low" or "neutral" (left out).
 * @returns A number, a letter for the quartile, or text.
 */
export function RELATIVE(
  area: unknown[][],
  areas: unknown[][],
  values: unknown[][],
  method?: unknown[][],
  set?: unknown[][],
  polarity?: unknown[][],
): unknown[][] {
  return answer((desk) => {
    const figures = readOwnFigures(desk, areas, values);
    const by = optionalChoice(method, "method", relativeMethods) ?? "robustz";
    const factor = readPolarity(polarity, 0);
    const choice = readSet(desk, set);
    return forEachCell(area, "area", (cell) => {
      const place = areaIn(desk, cell);
      if (isRefusal(place)) return refusalCell(place);
      const members = choice(place);
      if (isNoValue(members)) return refusalCell(members);
      return orError(relativeAnswer(by, factor, { area: place, set: members, figures }));
    });
  });
}

/**
 * A value against the council's own target and floor. Example: =LOF.RAG(92,95,90)
 *
 * @customfunction RAG
 * @helpurl https://lof-for-excel.example/help.html#rag
 * @param value Your figure. A range gives a range.
 * @param target Your target: one for all, or a range beside the values.
 * @param [floor] From where it is red: one for all, or a range beside the values. Left out: no amber.
 * @param [polarity] Which way is good: "high" (left out) or "low".
 * @returns "Green", "Amber", "Red"; without floor "Green" or "below target" ("above target" where low is good).
 */
export function RAG(value: unknown[][], target: unknown[][], floor?: unknown[][], polarity?: unknown[][]): unknown[][] {
  return guarded(() => {
    const factor = readPolarity(polarity, 1);
    return alongside([value, target, floor], ["value", "target", "floor"]).map((row) =>
      row.map((cells) => ragCell(cells, factor)),
    );
  });
}

function ragCell(cells: readonly Cell[], factor: PolarityFactor): OutCell {
  const [value, target, floor] = cells.map((cell, at) => readNumber(cell, ["value", "target", "floor"][at] ?? ""));
  for (const one of [value, target, floor]) if (isCellError(one)) return one;
  if (value === null || value === undefined) return "";
  const standard = { target: numberOrNull(target), floor: numberOrNull(floor) };
  const colour = rag(value as number, standard, factor);
  if (!isNoValue(colour)) return ragWords(colour, factor);
  if (colour.reason === "no-target") return stateWord(colour);
  return colour.reason === "floor-on-wrong-side" ? valueError(explainNoValue(colour)) : refusalCell(colour);
}

const numberOrNull = (cell: number | CellError | null | undefined): number | null =>
  typeof cell === "number" ? cell : null;
