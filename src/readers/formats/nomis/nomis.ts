import { bare, type Figure, type PublishedArea, type Sink } from "../../observation.ts";
import type { AreaLookup, SheetReader } from "../../reader.ts";
import type { Sheet } from "../../sheet/sheet.ts";
import {
  figureCell,
  headingsOf,
  openLong,
  otherColumns,
  rowsBelow,
  saidBy,
  type LongRow,
  type NamedColumn,
} from "../../table/long-table.ts";

const ofPlaceAndTime = /^(date|geography|measures|obs|urn|record)(_|$)/;

/**
 * Nomis, the CSV of its interface with all or chosen columns. The half-width of a 95% interval stands in a row of its
 * own ("Confidence") and is put beside its figure. Answers stop at 25,000 rows without a word: RECORD_COUNT tells.
 */
export const nomis: SheetReader = {
  publisher: "Office for National Statistics, through Nomis",
  format: "Nomis CSV",
  tried: true,
  open: (sheet, areas) => {
    const headings = headingsOf(sheet, "obs_value");
    if (headings === null || headings.at("geography_code", "geography", "geography_name") < 0) return null;
    const dimensions = headings.names.filter((name) => name.endsWith("_name") && !ofPlaceAndTime.test(name));
    const described = dimensions.flatMap((name) =>
      ["", "_name", "_code", "_type", "_typecode", "_sortorder"].map((end) => name.replace(/_name$/, end)),
    );
    // A dimension may be chosen without its name.
    const others = otherColumns(sheet, headings, (name) => ofPlaceAndTime.test(name) || described.includes(name));
    const keyOf = (row: LongRow): string =>
      [
        row.get("geography_code", "geography", "geography_name"),
        row.get("date", "date_name"),
        ...dimensions.map((name) => row.get(name)),
        ...saidBy(row, others),
      ].join("|");
    const margins = new Map<string, Figure>();
    const rows = openLong(
      sheet,
      headings,
      (row, sink) => readRow(sheet, row, { dimensions, others, areas }, margins.get(keyOf(row)) ?? null, sink),
      { needed: 3 },
    );
    return {
      ...rows,
      read: (sink) => {
        for (const row of rowsBelow(sheet, headings)) {
          const text = row.get("obs_value");
          const value = Number(text);
          if (isMargin(row) && !row.isWider && text !== "" && Number.isFinite(value)) {
            margins.set(keyOf(row), { value, text });
          }
        }
        rows.read(sink);
        checkCount(sheet, headings.at("record_count"), sink);
      },
    };
  },
};

function isMargin(row: LongRow): boolean {
  return /^(confidence|21003|20701)$/i.test(row.get("measures_name", "measures"));
}

interface Dimensions {
  readonly dimensions: readonly string[];
  readonly others: readonly NamedColumn[];
  readonly areas: AreaLookup;
}

/** Nomis has numbers of its own for areas; where the GSS code was not asked for, the name tells. */
function areaOf(row: LongRow, areas: AreaLookup): PublishedArea | null {
  const name = row.get("geography_name");
  const code = [row.get("geography_code"), row.get("geography")].find((text) => /^[A-Z]\d{8}$/.test(text));
  if (code !== undefined) return { code, name, by: "code" };
  const found = areas.byName(name);
  return found === null ? null : { code: found, name, by: "name" };
}

function readRow(
  sheet: Sheet,
  row: LongRow,
  { dimensions, others, areas }: Dimensions,
  margin: Figure | null,
  sink: Sink,
): void {
  const column = "OBS_VALUE";
  const figure = figureCell(row.get("obs_value"), { sheet: sheet.name, row: row.row, column }, sink);
  if (figure === null) return;
  const status = row.get("obs_status");
  const missing = figure.value === null && status !== "" && status !== "A";
  const measure = row.get("measures_name", "measures");
  const area = areaOf(row, areas);
  if (area === null) {
    const expected = `the code or name of an area; there is “${row.get("geography_name", "geography")}”`;
    sink.issue({ sheet: sheet.name, row: row.row, column: "GEOGRAPHY_CODE", expected });
    return;
  }
  const series = [
    ...dimensions.map((name) => row.get(name)),
    ...saidBy(row, others),
    measure === "" ? "" : `measures ${measure}`,
    status === "" ? "" : `OBS_STATUS ${status}`,
  ];
  sink.observe({
    ...bare,
    ...figure,
    ...(missing ? { mark: status, meaning: "not available" as const } : {}),
    sheet: sheet.name,
    row: row.row,
    series: series.filter((text) => text !== "").join("; "),
    area,
    period: row.get("date_name", "date"),
    margin: isMargin(row) ? null : margin,
    note: missing ? row.get("obs_status_name") : "",
  });
}

/** Says so when fewer rows came than there are. */
function checkCount(sheet: Sheet, column: number, sink: Sink): void {
  if (column < 0) return;
  const count = Number(sheet.rows[1]?.[column] ?? "");
  const rows = sheet.rows.length - 1;
  if (Number.isInteger(count) && count > rows) {
    const expected = `${count} rows, as RECORD_COUNT says; there are ${rows}: the rest must be fetched too`;
    sink.issue({ sheet: sheet.name, row: null, column: "RECORD_COUNT", expected });
  }
}
