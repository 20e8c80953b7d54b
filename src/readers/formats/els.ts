import { bare, type MarkMeaning, type Sink } from "../observation.ts";
import type { SheetReader } from "../reader.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { cellAt, tidy } from "../sheet/sheet.ts";
import {
  figureCell,
  headingsOf,
  openLong,
  otherColumns,
  saidBy,
  type LongRow,
  type NamedColumn,
} from "../table/long-table.ts";
import { figureIn } from "../table/read-cell.ts";

/** ONS leaves the figure empty and puts the mark in a column of its own. */
const marks: Readonly<Record<string, MarkMeaning>> = {
  c: "suppressed",
  u: "unreliable",
  x: "not available",
  z: "not applicable",
};

const lower = ["lci_95", "lower_confidence_interval_95", "lower confidence interval (95%)"];
const upper = ["uci_95", "upper_confidence_interval_95", "upper confidence interval (95%)"];
const statuses = ["status", "observation status", "observation_status"];
const known = new Set([
  ...["areacd", "areanm", "geography", "indicator", "variable name", "period", "observation", "value", "measure"],
  ...["unit", "sex", "age", "notes", "polarity", ...lower, ...upper, ...statuses],
]);

/**
 * ONS Explore Local Statistics: the files of its repository, of both generations, and the CSV answers of its interface.
 * The wording of `geography` and the unit are not relied on.
 */
export const els: SheetReader = {
  publisher: "Office for National Statistics",
  format: "Explore Local Statistics CSV",
  tried: true,
  open: (sheet) => {
    const headings = headingsOf(sheet, "areacd", "period");
    if (headings === null || headings.at("observation", "value") < 0) return null;
    const others = otherColumns(sheet, headings, (name) => known.has(name));
    const notes = headings.names.flatMap((name, at) => (name === "notes" ? [at] : []));
    const read = (row: LongRow, sink: Sink): void => readRow(sheet, row, { others, notes }, sink);
    return openLong(sheet, headings, read, { needed: 4, others });
  },
};

/** Columns that stand twice or that are not known. */
interface Columns {
  readonly others: readonly NamedColumn[];
  readonly notes: readonly number[];
}

function readRow(sheet: Sheet, row: LongRow, { others, notes }: Columns, sink: Sink): void {
  const column = "observation";
  const figure = figureCell(row.get(column, "value"), { sheet: sheet.name, row: row.row, column }, sink, marks);
  if (figure === null) return;
  const status = row.get(...statuses);
  const meaning = marks[status];
  if (status !== "" && meaning === undefined) {
    const expected = `a known status; there is “${status.slice(0, 60)}”`;
    sink.issue({ sheet: sheet.name, row: row.row, column: "status", expected });
    return;
  }
  const marked = figure.value === null && meaning !== undefined ? { mark: status, meaning } : {};
  const filters = ["sex", "age", "measure"].map((name) => row.get(name)).filter((text) => text !== "");
  sink.observe({
    ...bare,
    ...figure,
    ...marked,
    sheet: sheet.name,
    row: row.row,
    series: [row.get("indicator", "variable name"), ...filters, ...saidBy(row, others)]
      .filter((text) => text !== "")
      .join("; "),
    area: { code: row.get("areacd"), name: row.get("areanm"), by: "code" },
    period: row.get("period"),
    lower: figureIn(row.get(...lower)),
    upper: figureIn(row.get(...upper)),
    note: notes
      .map((at) => tidy(cellAt(row.cells, at)))
      .filter((text) => text !== "")
      .join("; "),
  });
}
