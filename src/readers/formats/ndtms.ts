import type { Observation } from "../observation.ts";
import type { SheetReader } from "../reader.ts";
import { cellAt } from "../sheet/sheet.ts";
import { headingsOf, observeColumns, openLong, otherColumns, type NamedColumn } from "../table/long-table.ts";

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
    const counts = headings.names.flatMap((name, at) =>
      name.endsWith("_data") || name === "" ? [] : [{ at, name: first[at] as string }],
    );
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
        const of = ({ name: column }: NamedColumn): Pick<Observation, "series" | "area" | "period"> => ({
          series: [column, ...filters.map((filter) => cellAt(row.cells, filter))].join("; "),
          area: { code, name, by: "name" },
          period: row.get("reportingperiod_data"),
        });
        observeColumns(sheet, row, counts, of, sink);
      },
      { needed: first.length, others: otherColumns(sheet, headings, (name) => name !== "") },
    );
  },
};
