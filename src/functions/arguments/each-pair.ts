import type { Area } from "../../areas/area.ts";
import type { Series } from "../../pack/pack.ts";
import type { Desk } from "../../queries/desk.ts";
import { isNoValue, type NoValue } from "../../statistics/no-value.ts";
import { badArgument, isRefusal, type Refusal } from "../../wording/refusal.ts";
import { orThrow, passedOn, refusalCell, type OutCell, type OutCells } from "../answer.ts";
import { neededCell } from "./arguments.ts";
import type { CellError } from "../cell-error.ts";
import type { Cell } from "./cells.ts";
import { overlay, type ArgumentNames } from "./ranges.ts";

/** A cell that is neither blank nor an error. */
export type FilledCell = Exclude<Cell, CellError | null>;

/** Asks for every cell of two arguments laid over each other; blank cells give "", errors come back unchanged. */
export function forEachPair(
  first: unknown,
  second: unknown,
  names: ArgumentNames,
  cell: (first: FilledCell, second: FilledCell) => OutCell,
): OutCells {
  return answerForEachPair(first, second, names, cell, (cell) => cell);
}

/** Asks for every cell of one argument. */
export function forEachCell(argument: unknown, name: string, cell: (filled: FilledCell) => OutCell): OutCells {
  // Laid over a single cell, a range keeps its shape.
  return forEachPair(argument, "-", [name, name], cell);
}

/**
 * The same for answers that are more than one cell each.
 *
 * @param instead what stands for a pair in which a cell is blank ("") or an error
 */
export function answerForEachPair<Answer>(
  first: unknown,
  second: unknown,
  names: ArgumentNames,
  ask: (first: FilledCell, second: FilledCell) => Answer,
  instead: (cell: OutCell) => Answer,
): Answer[][] {
  const over = overlay(first, second, names);
  return Array.from({ length: over.rows }, (_, row) =>
    Array.from({ length: over.columns }, (_cell, column) => {
      const [one, other] = [over.first(row, column), over.second(row, column)];
      const passed = passedOn(one, other);
      return passed === undefined ? ask(one as FilledCell, other as FilledCell) : instead(passed);
    }),
  );
}

/**
 * Asks for every pair of an area and a series; what cannot be understood is an error at its place.
 *
 * @param refused what stands in the place of a name that is not understood, or of a metric without a single series
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
  return typeof cell === "string" ? desk.areaNamed(cell) : notAName("area", cell);
}

/** The series that a cell names, or why the metric has no single one. */
export function seriesIn(desk: Desk, cell: string | number | boolean): Series | Refusal | NoValue {
  return typeof cell === "string" ? desk.seriesNamed(cell) : notAName("metric", cell);
}

function notAName(argument: string, cell: number | boolean): Refusal {
  const shown = typeof cell === "boolean" ? String(cell).toUpperCase() : `the number ${cell}`;
  return badArgument(`“${argument}” is ${shown}; it takes a name or a code.`);
}

/** The one area of an argument that takes a single cell. @throws CellError when it is blank, a range or unknown */
export function oneArea(desk: Desk, argument: unknown, name: string): Area {
  return orThrow(areaIn(desk, neededCell(argument, name)));
}

/** The one series of an argument that takes a single cell. @throws CellError when there is no single one */
export function oneSeries(desk: Desk, argument: unknown, name: string): Series {
  return orThrow(seriesIn(desk, neededCell(argument, name)));
}
