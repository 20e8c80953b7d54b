import { bare } from "../observation.ts";
import type { SheetReader } from "../reader.ts";
import { headingsOf, openLong } from "../table/long-table.ts";

/** The list of columns that comes with a data set of Explore Education Statistics: it holds no figures. */
export const eesMeta: SheetReader = {
  publisher: "Department for Education",
  format: "Explore Education Statistics, list of columns",
  tried: true,
  open: (sheet) => {
    const headings = headingsOf(sheet, "col_name", "col_type", "label");
    if (headings === null) return null;
    return openLong(sheet, headings, (row, sink) => {
      sink.observe({
        ...bare,
        sheet: sheet.name,
        row: row.row,
        series: `label of ${row.get("col_name")}`,
        area: { code: "", name: "", by: "name" },
        period: "",
        value: null,
        text: row.get("label"),
        mark: row.get("col_type"),
      });
    });
  },
};
