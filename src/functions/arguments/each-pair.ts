import type { Area } from "../../areas/area.ts";
import type { Series } from "../../pack/pack.ts";
import type { Desk } from "../../queries/desk.ts";
import { isNoValue, type NoValue } from "../../statistics/no-value.ts";
import { badArgument, isRefusal, type Refusal } from "../../wording/refusal.ts";
import { orThrow, passedOn, refusalCell, type OutCell, type OutCells } from "../answer.ts";
import { neededCell } from "./arguments.ts";
import { counted, mayGuess, roomForErrors } from "../call-bounds.ts";
import type { CellError } from "../cell-error.ts";
import type { Cell } from "./cells.ts";
import { overlay, type ArgumentNames } from "./ranges.ts";
import { argumentWords } from "../../wording/arguments.ts";

/** A cell that is neither blank nor an error. */
export type FilledCell = Exclude<Cell, CellError | null>;

/**
 * Calls `cell` for every pair of cells of two overlaid arguments; blank cells give "", errors are returned unchanged.
 */
export function forEachPair(
  first: unknown,
  second: unknown,
  names: ArgumentNames,
  cell: (first: FilledCell, second: FilledCell) => OutCell,
): OutCells {
  return answerForEachPair(
    first,
    second,
    names,
    (one, other) => counted(cell(one, other)),
    (instead) => counted(instead),
  );
}

/** Calls `cell` for every cell of one argument. */
export function forEachCell(argument: unknown, name: string, cell: (filled: FilledCell) => OutCell): OutCells {
  // Laid over a single cell, a range keeps its shape.
  return forEachPair(argument, "-", [name, name], cell);
}

/**
 * The same for answers that are each more than one cell.
 *
 * @param instead the answer for a pair in which a cell is blank ("") or an error
 */
export function answerForEachPair<Answer>(
  first: unknown,
  second: unknown,
  names: ArgumentNames,
  ask: (first: FilledCell, second: FilledCell) => Answer,
  instead: (cell: OutCell) => Answer,
): Answer[][] {
  const over = overlay(first, second, names);
  roomForErrors(over.rows * over.columns);
  return Array.from({ length: over.rows }, (_, row) =>
    Array.from({ length: over.columns }, (_cell, column) => {
      const [one, other] = [over.first(row, column), over.second(row, column)];
      const passed = passedOn(one, other);
      return passed === undefined ? ask(one as FilledCell, other as FilledCell) : instead(passed);
    }),
  );
}

/**
 * Calls `cell` for every pair of an area and a series; a name that is not understood gives an error in its cell.
 *
 * @param refused the answer for a name that is not understood, or for a metric without a single series
 */
export function forEachAreaAndSeries(
  desk: Desk,
  area: unknown,
  metric: unknown,
  cell: (area: Area, series: Series) => OutCell,
  refused: (reason: NoValue | Refusal) => OutCell = refusalCell,
): OutCells {
  return forEachPair(area, metric, ["area", "metric"], (areaText, metricText) => {
    const place = areaIn(desk, areaText);
    if (isRefusal(place)) return refused(place);
    const series = seriesIn(desk, metricText);
    return isRefusal(series) || isNoValue(series) ? refused(series) : cell(place, series);
  });
}

/** The area that a cell names. Numbers and TRUE or FALSE are never names. */
export function areaIn(desk: Desk, cell: string | number | boolean): Area | Refusal {
  return typeof cell === "string" ? desk.areaNamed(cell, mayGuess) : notAName("area", cell);
}

/** The series that a cell names, or why the metric has no single one. */
export function seriesIn(desk: Desk, cell: string | number | boolean): Series | Refusal | NoValue {
  return typeof cell === "string" ? desk.seriesNamed(cell, mayGuess) : notAName("metric", cell);
}

function notAName(argument: string, cell: number | boolean): Refusal {
  const shown = typeof cell === "boolean" ? String(cell).toUpperCase() : `the number ${cell}`;
  return badArgument(argumentWords.notAName(argument, shown));
}

/** The area of an argument that takes a single cell. @throws CellError when it is blank, a range or unknown */
export function oneArea(desk: Desk, argument: unknown, name: string): Area {
  return orThrow(areaIn(desk, neededCell(argument, name)));
}

/** The series of an argument that takes a single cell. @throws CellError when there is none, or several */
export function oneSeries(desk: Desk, argument: unknown, name: string): Series {
  return orThrow(seriesIn(desk, neededCell(argument, name)));
}
