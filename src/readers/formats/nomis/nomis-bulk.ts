import type { SheetReader } from "../../reader.ts";
import { headingsOf, observeColumns, openLong, otherColumns } from "../../table/long-table.ts";

/** Nomis, the bulk files of a census: an area in each row, a category in each column. */
export const nomisBulk: SheetReader = {
  publisher: "Office for National Statistics, through Nomis",
  format: "Nomis bulk CSV of the census",
  tried: true,
  open: (sheet) => {
    const headings = headingsOf(sheet, "date", "geography", "geography code");
    if (headings === null) return null;
    const first = sheet.rows[0] as readonly string[];
    const columns = first.flatMap((name, at) =>
      name === "" || ["date", "geography", "geography code"].includes(headings.names[at] as string)
        ? []
        : [{ name, at }],
    );
    return openLong(
      sheet,
      headings,
      (row, sink) => {
        const area = { code: row.get("geography code"), name: row.get("geography"), by: "code" } as const;
        observeColumns(sheet, row, columns, ({ name }) => ({ series: name, area, period: row.get("date") }), sink);
      },
      { needed: first.length, others: otherColumns(sheet, headings, (name) => name !== "") },
    );
  },
};
