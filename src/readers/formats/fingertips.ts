import { bare, type Observation, type Sink } from "../observation.ts";
import type { SheetReader } from "../reader.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tidy } from "../sheet/sheet.ts";
import {
  figureCell,
  headingsOf,
  openLong,
  otherColumns,
  saidBy,
  type LongRow,
  type NamedColumn,
} from "../table/long-table.ts";
import { figureIn } from "../table/read-cell.ts";

const needed = ["indicator id", "area code", "sex", "age", "category type", "category", "time period", "value"];
const known = new Set([
  ...needed,
  "indicator name",
  "parent code",
  "parent name",
  "area name",
  "area type",
  "lower ci 95.0 limit",
  "upper ci 95.0 limit",
  "lower ci limit",
  "upper ci limit",
  "lower ci 99.8 limit",
  "upper ci 99.8 limit",
  "count",
  "denominator",
  "value note",
  "recent trend",
  "time period sortable",
  "new data",
  "target data",
  "time period range",
]);
const comparison = /^compared to |^column not used$/;

/**
 * OHID Fingertips, downloads and answers of its interface in every layout. A series is an indicator with sex and age,
 * the category of a breakdown where there is one, and the parent area, since England and regions stand once for each.
 */
export const fingertips: SheetReader = {
  publisher: "Office for Health Improvement and Disparities",
  format: "Fingertips CSV",
  tried: true,
  open: (sheet) => {
    const headings = headingsOf(sheet, ...needed);
    if (headings === null) return null;
    const others = otherColumns(sheet, headings, (name) => known.has(name) || comparison.test(name));
    return openLong(sheet, headings, (row, sink) => readRow(sheet, row, others, sink), { needed: 13, others });
  },
};

function readRow(sheet: Sheet, row: LongRow, others: readonly NamedColumn[], sink: Sink): void {
  const note = tidy(row.get("value note"));
  const figure = figureCell(row.get("value"), { sheet: sheet.name, row: row.row, column: "Value" }, sink);
  if (figure === null) return;
  const category = [row.get("category type"), row.get("category")].filter((text) => text !== "").join(": ");
  const parent = row.get("parent code");
  const series = [
    `${row.get("indicator id")} ${tidy(row.get("indicator name"))}`,
    row.get("sex"),
    row.get("age"),
    category,
    parent === "" ? "" : `parent ${parent}`,
    row.get("time period range"),
    ...saidBy(row, others),
  ];
  const limits: Pick<Observation, "lower" | "upper"> = {
    lower: figureIn(row.get("lower ci 95.0 limit", "lower ci limit")),
    upper: figureIn(row.get("upper ci 95.0 limit", "upper ci limit")),
  };
  sink.observe({
    ...bare,
    ...figure,
    ...limits,
    sheet: sheet.name,
    row: row.row,
    series: series.filter((text) => text !== "").join("; "),
    area: { code: row.get("area code"), name: row.get("area name"), by: "code" },
    period: row.get("time period"),
    numerator: figureIn(row.get("count")),
    denominator: figureIn(row.get("denominator")),
    note,
  });
}
