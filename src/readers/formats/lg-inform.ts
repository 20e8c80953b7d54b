import { isGssCode } from "../areas/gss-code.ts";
import type { Sink } from "../observation.ts";
import type { SheetReader } from "../reader.ts";
import { cellAt } from "../sheet/sheet.ts";
import { headingsOf, observeColumns, openLong, otherColumns, type LongRow } from "../table/long-table.ts";

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
    const periods = headings.names.flatMap((name, at) =>
      name.startsWith("area") || name === "" ? [] : [{ at, name: first[at] as string }],
    );
    const others = otherColumns(sheet, headings, (name) => name !== "");
    const read = (row: LongRow, sink: Sink): void => {
      const code = row.get("area");
      if (code === "area") {
        sink.leaveOut(row.row, "headings that stand twice");
        return;
      }
      if (!isGssCode(code) && periods.every(({ at }) => cellAt(row.cells, at) === "")) {
        sink.leaveOut(row.row, "notes below the table");
        return;
      }
      if (code === "") {
        sink.issue({ sheet: sheet.name, row: row.row, column: "area", expected: "the code of an area; there is none" });
        return;
      }
      const area = { code, name: row.get("area label"), by: "code" } as const;
      observeColumns(sheet, row, periods, ({ name }) => ({ series: "LG Inform metric", area, period: name }), sink);
    };
    return openLong(sheet, headings, read, { others });
  },
};
