import { bare } from "../observation.ts";
import type { SheetReader } from "../reader.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { headingsOf, openLong, rowsBelow } from "../table/long-table.ts";

/** A column as its list describes it. */
export interface ListedColumn {
  /** Undefined where the list says something else than filter or indicator. */
  readonly kind: "filter" | "indicator" | undefined;
  readonly label: string;
  readonly unit: string;
}

/** The columns of a data set by their names in lower case. */
export type ColumnList = ReadonlyMap<string, ListedColumn>;

const needed = ["col_name", "col_type", "label"] as const;

/** The list of columns that comes with a data set of Explore Education Statistics: it holds no figures. */
export const eesMeta: SheetReader = {
  publisher: "Department for Education",
  format: "Explore Education Statistics, list of columns",
  tried: true,
  open: (sheet) => {
    const headings = headingsOf(sheet, ...needed);
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
        note: row.get("indicator_unit"),
      });
    });
  },
};

/** What a list of columns says, to read the data set beside it by; null for a sheet that is none. */
export function columnListIn(sheet: Sheet): ColumnList | null {
  const headings = headingsOf(sheet, ...needed);
  if (headings === null) return null;
  const list = new Map<string, ListedColumn>();
  const groupings: string[] = [];
  for (const row of rowsBelow(sheet, headings)) {
    const type = row.get("col_type").toLowerCase();
    const kind = type === "filter" || type === "indicator" ? type : undefined;
    list.set(row.get("col_name").toLowerCase(), { kind, label: row.get("label"), unit: row.get("indicator_unit") });
    groupings.push(row.get("filter_grouping_column").toLowerCase());
  }
  // A column by which the items of a filter are grouped has no line of its own.
  for (const name of groupings) {
    if (name !== "" && !list.has(name)) list.set(name, { kind: "filter", label: "", unit: "" });
  }
  return list;
}
