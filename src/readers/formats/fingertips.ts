import { bare, type Observation, type Sink } from "../observation.ts";
import type { SheetReader } from "../reader.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tidy } from "../sheet/sheet.ts";
import { figureCell, headingsOf, openLong, type LongRow } from "../table/long-table.ts";
import { figureIn } from "../table/read-cell.ts";

/**
 * OHID Fingertips, downloads and answers of its interface in every layout. A series is an indicator with sex and age,
 * the category of a breakdown where there is one, and the parent area, since England and regions stand once for each.
 */
export const fingertips: SheetReader = {
  publisher: "Office for Health Improvement and Disparities",
  format: "Fingertips CSV",
  tried: true,
  open: (sheet) => {
    const headings = headingsOf(sheet, "indicator id", "area code", "sex", "age", "time period", "value");
    return headings === null
      ? null
      : openLong(sheet, headings, (row, sink) => readRow(sheet, row, sink), { needed: 13 });
  },
};

function readRow(sheet: Sheet, row: LongRow, sink: Sink): void {
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
  ];
  const limits: Pick<Observation, "lower" | "upper"> = {
    lower: figureIn(row.get("lower ci 95.0 limit")),
    upper: figureIn(row.get("upper ci 95.0 limit")),
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
