import { isGssCode } from "../areas/gss-code.ts";
import type { Sink } from "../observation.ts";
import type { SheetReader } from "../reader.ts";
import { cellAt } from "../sheet/sheet.ts";
import {
  headingsOf,
  observeColumns,
  openLong,
  otherColumns,
  type LongRow,
  type NamedColumn,
} from "../table/long-table.ts";
import { isPeriod, splitHeading } from "../table/published-period.ts";

const unnamed = "LG Inform metric";

/** Words, not the identifier of a period ("cal_2016"). */
function isName(text: string): boolean {
  return /[a-z]{3}/i.test(text) && !/^[a-z]+(_\w+)+$/i.test(text) && !isPeriod(text);
}

/**
 * LG Inform, a user's own export: areas in rows, periods or metrics in columns, under a second row of headings. It may go into the
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
    const columns = headings.names.flatMap((name, at) =>
      name.startsWith("area") || name === "" ? [] : [{ at, name: first[at] as string }],
    );
    const second = sheet.rows[1]?.[headings.at("area")] === "area" ? sheet.rows[1] : [];
    const named = ({ at, name }: NamedColumn): { series: string; period: string } => {
      const below = cellAt(second, at);
      if (isPeriod(name)) return { series: isName(below) ? below : unnamed, period: name };
      // Metrics over the columns: which period they are of stands in the second row, or nowhere.
      const { words, period } = splitHeading(name);
      return isPeriod(below) || period === ""
        ? { series: name, period: isPeriod(below) ? below : "" }
        : { series: words, period };
    };
    const others = otherColumns(sheet, headings, (name) => name !== "");
    const read = (row: LongRow, sink: Sink): void => {
      const code = row.get("area");
      if (code === "area") {
        sink.leaveOut(row.row, "headings that stand twice");
        return;
      }
      if (!isGssCode(code) && columns.every(({ at }) => cellAt(row.cells, at) === "")) {
        sink.leaveOut(row.row, "notes below the table");
        return;
      }
      if (code === "") {
        sink.issue({ sheet: sheet.name, row: row.row, column: "area", expected: "the code of an area; there is none" });
        return;
      }
      const area = { code, name: row.get("area label"), by: "code" } as const;
      observeColumns(sheet, row, columns, (column) => ({ area, ...named(column) }), sink);
    };
    return openLong(sheet, headings, read, { others });
  },
};
