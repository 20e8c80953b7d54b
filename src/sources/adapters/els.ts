import type { AreaDirectory } from "../areas/area-directory.ts";
import { FigureCollector } from "../table/collect-figures.ts";
import { readFigure, readNumber, type Figure, type Marks } from "../table/figure.ts";
import { readTable, type TableRow } from "../table/table.ts";
import type { Reading } from "../table/source-figure.ts";

/** ONS leaves the observation empty and puts the mark in its own column; a few empty ones have no mark. */
const marks: Marks = {
  c: "suppressed",
  u: "suppressed", // withheld as unreliable: too few people asked
  x: "notPublished",
  z: "notApplicable",
  "": "notPublished",
};

type Column = "areacd" | "indicator" | "period" | "observation" | "lci_95" | "uci_95" | "status";

/**
 * Reads a file of ONS Explore Local Statistics.
 *
 * One file holds several indicators; only those asked for are read. `geography` and `unit` are not used: the wording of
 * the first varies, and the second says "%" for a ratio.
 */
export function readEls(
  text: string,
  file: string,
  directory: AreaDirectory,
  indicators: ReadonlySet<string>,
): Reading {
  const table = readTable<Column>(
    text,
    file,
    {
      wanted: ["areacd", "indicator", "period", "observation", "lci_95", "uci_95", "status"],
      known: ["areanm", "geography", "measure", "unit", "notes"],
    },
    (cells) => indicators.has(cells.indicator),
  );
  const collector = new FigureCollector(file, table.issues);
  for (const row of table.rows) {
    const figure = collector.checked(readObservation(row.cells), row, "observation");
    if (figure === null) continue;
    const { areacd, indicator, period } = row.cells;
    const limits =
      figure.value === null ? none : { lower95: readNumber(row.cells.lci_95), upper95: readNumber(row.cells.uci_95) };
    if (figure.value !== null) checkLimits(collector, row);
    collector.add(directory.placeOf(areacd), areacd, {
      measure: indicator,
      period,
      ...figure,
      ...limits,
      flags: [],
      row: row.row,
    });
  }
  return collector.reading();
}

const none = { lower95: null, upper95: null };

function readObservation(cells: Readonly<Record<Column, string>>): Figure | null {
  return cells.observation === "" ? readFigure(cells.status, marks) : readFigure(cells.observation, {});
}

function checkLimits(collector: FigureCollector, row: TableRow<Column>): void {
  for (const column of ["lci_95", "uci_95"] as const) {
    if (row.cells[column] !== "") collector.checked(readFigure(row.cells[column], {}), row, column);
  }
}
