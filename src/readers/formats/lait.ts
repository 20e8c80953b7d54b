import { bare, type PublishedArea, type Sink } from "../observation.ts";
import type { AreaLookup, SheetReader } from "../reader.ts";
import type { Sheet } from "../sheet/sheet.ts";
import {
  figureCell,
  headingsOf,
  openLong,
  otherColumns,
  saidBy,
  type NamedColumn,
  type LongRow,
} from "../table/long-table.ts";
import type { Marks } from "../table/read-cell.ts";

/** A dash is missing or suppressed, which the tool does not tell apart. */
const marks: Marks = { "-": "suppressed or not available", na: "not available" };

const known = new Set(["short desc", "years", "la number", "la and regions", "region", "values", "data item"]);

/**
 * The measures of DfE's Local Authority Interactive Tool, all in one long table: the short name of the measure, the year,
 * and councils by DfE's number or by name.
 */
export const lait: SheetReader = {
  publisher: "Department for Education",
  format: "Local Authority Interactive Tool, measures",
  tried: false,
  open: (sheet, areas) => {
    const headings = headingsOf(sheet, "short desc", "years", "values");
    if (headings === null || headings.at("la number", "la and regions") < 0) return null;
    const others = otherColumns(sheet, headings, (name) => known.has(name));
    return openLong(sheet, headings, (row, sink) => readRow(sheet, row, others, areas, sink), { needed: 4, others });
  },
};

function readRow(sheet: Sheet, row: LongRow, others: readonly NamedColumn[], areas: AreaLookup, sink: Sink): void {
  const place = { sheet: sheet.name, row: row.row, column: "Values" };
  const figure = figureCell(row.get("values"), place, sink, marks);
  if (figure === null) return;
  const area = areaOf(row, areas);
  if (area.code === "") {
    const expected = `a council by DfE's number or name; there is “${area.name}”`;
    sink.issue({ ...place, column: null, expected });
    return;
  }
  const schools = england.exec(area.name)?.groups?.["schools"]?.replace("_", " ").toLowerCase() ?? "";
  const series = [row.get("short desc"), schools, ...saidBy(row, others)].filter((text) => text !== "").join("; ");
  sink.observe({ ...bare, ...figure, sheet: sheet.name, row: row.row, series, area, period: row.get("years") });
}

/** England stands twice, for all schools and for state-funded ones, under one number. */
const england = /^england[ _(]+(?<schools>all schools|all_schools|state[ _-]funded)\)?$/i;

function areaOf(row: LongRow, areas: AreaLookup): PublishedArea {
  const [number, name] = [row.get("la number"), row.get("la and regions")];
  const code = england.test(name) ? "E92000001" : (areas.byDfeNumber(number) ?? areas.byName(name));
  return { code: code ?? number, name, by: number === "" ? "name" : "DfE number" };
}
