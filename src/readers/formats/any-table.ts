import type { SheetReader } from "../reader.ts";
import { layoutOf } from "../table/layout.ts";
import { openTable } from "../table/declared-table.ts";

/** Any sheet with the codes of councils in a column and headings above them, though nothing else is known of it. */
export const anyTable: SheetReader = {
  publisher: "not recognised",
  format: "a table of councils that no reader knows",
  tried: true,
  open: (sheet, areas) => {
    const layout = layoutOf(sheet, areas);
    return layout === null ? null : openTable(sheet, layout, {}, areas);
  },
};
