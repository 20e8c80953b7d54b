import type { AreaDirectory } from "../areas/area-directory.ts";
import { FigureCollector } from "../table/collect-figures.ts";
import { type Figure, readFigure, type Marks } from "../table/figure.ts";
import { readTable } from "../table/table.ts";
import type { Reading } from "../table/source-figure.ts";

/** LAIT does not distinguish suppressed figures from missing ones. */
const marks: Marks = { "-": "suppressedOrNotPublished" };

/** Mean scores over all children, which cannot be 0: a 0 means that there is no score (three cells). */
const neverZero: ReadonlySet<string> = new Set(["Emotional_LAC"]);

/**
 * Reads DfE's Local Authority Interactive Tool; only those of its 434 measures that are asked for.
 *
 * Councils are listed by DfE's own numbers. A number is kept while the boundary is unchanged, so, as DfE does, the
 * unitary councils of North Yorkshire, Somerset and Buckinghamshire continue the rows of the counties that covered the
 * same area.
 */
export function readLait(text: string, file: string, directory: AreaDirectory, measures: ReadonlySet<string>): Reading {
  const table = readTable(text, file, { wanted: ["Short Desc", "Years", "LA Number", "Values"] }, (cells) =>
    measures.has(cells["Short Desc"]),
  );
  const collector = new FigureCollector(file, table.issues);
  for (const row of table.rows) {
    const { cells } = row;
    const read = collector.checked(readFigure(cells.Values, marks), row, "Values");
    if (read === null) continue;
    const figure: Figure =
      read.value === 0 && neverZero.has(cells["Short Desc"])
        ? { value: null, state: "suppressedOrNotPublished" }
        : read;
    collector.add(directory.placeOfDfeNumber(cells["LA Number"]), cells["LA Number"], {
      measure: cells["Short Desc"],
      period: cells.Years,
      ...figure,
      lower95: null,
      upper95: null,
      flags: /\(prov\)/i.test(cells.Years) ? ["provisional"] : [],
      row: row.row,
    });
  }
  return collector.reading();
}
