import type { Flag } from "../../pack/pack.ts";
import type { AreaDirectory } from "../areas/area-directory.ts";
import { FigureCollector } from "../table/collect-figures.ts";
import { readFigure, readNumber, type Marks } from "../table/figure.ts";
import { readTable } from "../table/table.ts";
import type { Reading, SourceFigure } from "../table/source-figure.ts";

/** A file that has one row per area and period, and its figures in one or more columns. */
export interface PlainTable {
  readonly area: string;
  /** The column of the period, or the period of the whole file. */
  readonly period: { readonly column: string } | { readonly fixed: string };
  /** The column with the measure's name, and one that divides it, or for each column of figures the name under which it is collected. */
  readonly measures:
    | { readonly column: string; readonly and?: string; readonly figures: string }
    | Readonly<Record<string, string>>;
  readonly marks: Marks;
  /** Columns that are known but not read. */
  readonly known: readonly string[];
  /** Other columns that `keep` looks at. */
  readonly alsoRead?: readonly string[];
  /** Rows to read; all when left out. */
  readonly keep?: (cells: Readonly<Record<string, string>>) => boolean;
  /** The columns of the counts behind its one column of figures; an empty cell is none. */
  readonly counts?: { readonly numerator: string; readonly denominator: string };
  /** Flags of every figure of the file. */
  readonly flags?: readonly Flag[];
}

/**
 * Reads a plain table.
 *
 * @param measures read only these; all measures of the file when left out
 */
export function readPlainTable(
  text: string,
  file: string,
  directory: AreaDirectory,
  shape: PlainTable,
  measures?: ReadonlySet<string>,
): Reading {
  const named = typeof shape.measures.figures === "string" && typeof shape.measures.column === "string";
  const nameColumn = named ? [shape.measures.column, shape.measures.and].flatMap((name) => name ?? []) : [];
  const columns: [string | null, string][] = named
    ? [[null, shape.measures.figures]]
    : Object.entries(shape.measures as Readonly<Record<string, string>>);
  const periodColumn = "column" in shape.period ? [shape.period.column] : [];
  const wanted = [
    shape.area,
    ...periodColumn,
    ...nameColumn,
    ...columns.map(([, column]) => column),
    ...Object.values(shape.counts ?? {}),
    ...(shape.alsoRead ?? []),
  ];
  const table = readTable(text, file, { wanted, known: shape.known }, shape.keep);
  const collector = new FigureCollector(file, table.issues);
  for (const row of table.rows) {
    const code = row.cells[shape.area] as string;
    const period = "column" in shape.period ? (row.cells[shape.period.column] as string) : shape.period.fixed;
    for (const [name, column] of columns) {
      const measure =
        name ??
        nameColumn
          .map((part) => row.cells[part])
          .join(" ")
          .trim();
      if (measures !== undefined && !measures.has(measure)) continue;
      const figure = collector.checked(readFigure(row.cells[column] as string, shape.marks), row, column);
      if (figure === null) continue;
      const limits = { lower95: null, upper95: null };
      collector.add(directory.placeOf(code), code, {
        measure,
        period,
        ...figure,
        ...limits,
        flags: shape.flags ?? [],
        ...countsOf(row.cells, shape),
        row: row.row,
      });
    }
  }
  return collector.reading();
}

function countsOf(
  cells: Readonly<Record<string, string>>,
  { counts }: PlainTable,
): Pick<SourceFigure, "numerator" | "denominator"> {
  if (counts === undefined) return {};
  const count = (column: string): number | null => readNumber(cells[column] as string);
  return { numerator: count(counts.numerator), denominator: count(counts.denominator) };
}
