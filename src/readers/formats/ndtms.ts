import { bare } from "../observation.ts";
import type { SheetReader } from "../reader.ts";
import { cellAt } from "../sheet/sheet.ts";
import { figureCell, headingsOf, openLong, otherColumns } from "../table/long-table.ts";

/** National Drug Treatment Monitoring System, the export of ViewIt: areas by name, "NULL" for no figure. */
export const ndtms: SheetReader = {
  publisher: "Office for Health Improvement and Disparities",
  format: "NDTMS ViewIt export",
  tried: true,
  open: (sheet, areas) => {
    const headings = headingsOf(sheet, "reportingperiod_data", "area_data");
    if (headings === null) return null;
    const first = sheet.rows[0] as readonly string[];
    const filters = headings.names.flatMap((name, at) =>
      name.endsWith("_data") && name !== "reportingperiod_data" && name !== "area_data" ? [at] : [],
    );
    const counts = headings.names.flatMap((name, at) => (name.endsWith("_data") || name === "" ? [] : [at]));
    return openLong(
      sheet,
      headings,
      (row, sink) => {
        const name = row.get("area_data");
        const code = areas.byName(name);
        if (code === null) {
          sink.issue({
            sheet: sheet.name,
            row: row.row,
            column: "Area_Data",
            expected: `the name of a council or region; there is “${name}”`,
          });
          return;
        }
        for (const at of counts) {
          const column = first[at] as string;
          const figure = figureCell(cellAt(row.cells, at), { sheet: sheet.name, row: row.row, column }, sink);
          if (figure === null) continue;
          sink.observe({
            ...bare,
            ...figure,
            sheet: sheet.name,
            row: row.row,
            series: [column, ...filters.map((filter) => cellAt(row.cells, filter))].join("; "),
            area: { code, name, by: "name" },
            period: row.get("reportingperiod_data"),
          });
        }
      },
      { needed: first.length, others: otherColumns(sheet, headings, (name) => name !== "") },
    );
  },
};
