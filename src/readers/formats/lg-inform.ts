import { bare, type Sink } from "../observation.ts";
import type { SheetReader } from "../reader.ts";
import { cellAt } from "../sheet/sheet.ts";
import { figureCell, headingsOf, openLong, otherColumns, type LongRow } from "../table/long-table.ts";

/**
 * LG Inform, a user's own export: areas in rows, periods in columns, under a second row of headings. It may go into the
 * user's own pack and is never passed on by us: the service's terms apply.
 */
export const lgInform: SheetReader = {
  publisher: "Local Government Association",
  format: "LG Inform export, for a pack of one's own only",
  tried: false,
  open: (sheet) => {
    const headings = headingsOf(sheet, "area", "area label", "area long label");
    if (headings === null) return null;
    const first = sheet.rows[0] as readonly string[];
    const periods = headings.names.flatMap((name, at) => (name.startsWith("area") || name === "" ? [] : [at]));
    const others = otherColumns(sheet, headings, (name) => name !== "");
    const read = (row: LongRow, sink: Sink): void => {
      const code = row.get("area");
      if (code === "area") {
        sink.leaveOut(row.row, "headings that stand twice");
        return;
      }
      if (!/^[EWSNK]\d{8}$/.test(code) && periods.every((at) => cellAt(row.cells, at) === "")) {
        sink.leaveOut(row.row, "notes below the table");
        return;
      }
      if (code === "") {
        sink.issue({ sheet: sheet.name, row: row.row, column: "area", expected: "the code of an area; there is none" });
        return;
      }
      for (const at of periods) {
        const period = first[at] as string;
        const figure = figureCell(cellAt(row.cells, at), { sheet: sheet.name, row: row.row, column: period }, sink);
        if (figure === null) continue;
        const area = { code, name: row.get("area label"), by: "code" } as const;
        sink.observe({ ...bare, ...figure, sheet: sheet.name, row: row.row, series: "LG Inform metric", area, period });
      }
    };
    return openLong(sheet, headings, read, { others });
  },
};
