import { bare, type Figure, type PublishedArea, type Sink } from "../observation.ts";
import type { SheetReader } from "../reader.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { figureCell, headingsOf, openLong, rowsBelow, type LongRow } from "../table/long-table.ts";
import { figureIn } from "../table/read-cell.ts";

/** The kinds of row, and the part of the outcome that each is. */
const parts: ReadonlyMap<string, "numerator" | "denominator" | "margin"> = new Map([
  ["base", "denominator"],
  ["denominator", "denominator"],
  ["numerator", "numerator"],
  ["margin of error", "margin"],
]);

/**
 * Adult Social Care Outcomes Framework, the CSV of a release: outcome, numerator, denominator and margin of error stand
 * in rows of their own. The year is not in the file: a file is a year.
 */
export const ascofCsv: SheetReader = {
  publisher: "Department of Health and Social Care",
  format: "Adult Social Care Outcomes Framework CSV",
  tried: false,
  open: (sheet) => {
    const headings = headingsOf(
      sheet,
      "geographical code",
      "ascof measure code",
      "disaggregation level",
      "measure type",
      "measure value",
    );
    if (headings === null || headings.at("ons code", "ons area code") < 0) return null;
    const beside = new Map<string, Partial<Record<"numerator" | "denominator" | "margin", Figure>>>();
    for (const row of rowsBelow(sheet, headings)) {
      const part = parts.get(row.get("measure type").toLowerCase());
      const figure = row.isWider ? null : figureIn(row.get("measure value"));
      if (part !== undefined && figure !== null) beside.set(keyOf(row), { ...beside.get(keyOf(row)), [part]: figure });
    }
    return openLong(sheet, headings, (row, sink) => readRow(sheet, row, beside.get(keyOf(row)) ?? {}, sink), {
      needed: 6,
    });
  },
};

function keyOf(row: LongRow): string {
  return [
    "geographical code",
    "geographical description",
    "ascof measure code",
    "disaggregation level",
    "measure group",
  ]
    .map((name) => row.get(name))
    .join("|");
}

function readRow(
  sheet: Sheet,
  row: LongRow,
  beside: Partial<Record<"numerator" | "denominator" | "margin", Figure>>,
  sink: Sink,
): void {
  const figure = figureCell(
    row.get("measure value"),
    { sheet: sheet.name, row: row.row, column: "Measure value" },
    sink,
  );
  if (figure === null) return;
  const kind = row.get("measure type");
  const code = row.get("ons code", "ons area code");
  const area: PublishedArea = {
    code: code === "" && /^england$/i.test(row.get("geographical code")) ? "E92000001" : code,
    name: row.get("geographical description"),
    by: "code",
  };
  sink.observe({
    ...bare,
    ...figure,
    ...(/^outcome$/i.test(kind) ? beside : {}),
    sheet: sheet.name,
    row: row.row,
    series: [row.get("ascof measure code"), row.get("measure group"), row.get("disaggregation level"), kind]
      .filter((text) => text !== "")
      .join("; "),
    area,
    period: "",
  });
}
