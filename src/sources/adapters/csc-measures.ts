import type { Flag } from "../../pack/pack.ts";
import type { AreaDirectory } from "../areas/area-directory.ts";
import { FigureCollector } from "../table/collect-figures.ts";
import { readFigure, readNumber, type Marks } from "../table/figure.ts";
import { readTable } from "../table/table.ts";
import type { Reading } from "../table/source-figure.ts";

const marks: Marks = {
  c: "suppressed",
  z: "notApplicable",
  k: "roundsToZero",
};

/** Marks next to a number: how it was made. */
const markedNumbers: Readonly<Record<string, readonly Flag[]>> = {
  "": [],
  derived: ["derived"],
  "derived, order suppressed": ["derived", "partial"],
};

/**
 * A share calculated without its suppressed part has a separate measure name in the file; for us it is the same
 * measure.
 */
const partial = /_partial$/;

/** Reads DfE's children's social care measures (looked-after children, care leavers), years ending 31 March. */
export function readCscMeasures(
  text: string,
  file: string,
  directory: AreaDirectory,
  measures: ReadonlySet<string>,
): Reading {
  const table = readTable(
    text,
    file,
    { wanted: ["measure", "period", "area_code", "value", "marker", "numerator", "denominator"] },
    (cells) => measures.has(cells.measure.replace(partial, "")),
  );
  const collector = new FigureCollector(file, table.issues);
  for (const row of table.rows) {
    const { cells } = row;
    const number = cells.value !== "";
    const figure = collector.checked(
      readFigure(number ? cells.value : cells.marker, number ? {} : marks),
      row,
      "value",
    );
    const flags = number ? markedNumbers[cells.marker] : [];
    if (flags === undefined) collector.fault("unknown-word", row.row, "marker", `"${cells.marker}" beside a number`);
    if (figure === null || flags === undefined) continue;
    collector.add(directory.placeOf(cells.area_code), cells.area_code, {
      measure: cells.measure.replace(partial, ""),
      period: cells.period,
      ...figure,
      lower95: null,
      upper95: null,
      flags,
      numerator: readNumber(cells.numerator),
      denominator: readNumber(cells.denominator),
      row: row.row,
    });
  }
  return collector.reading();
}
