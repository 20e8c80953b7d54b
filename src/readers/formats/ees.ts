import { bare, type Figure, type MarkMeaning, type PublishedArea, type Sink } from "../observation.ts";
import type { AreaLookup, SheetReader } from "../reader.ts";
import { cellAt, type Sheet } from "../sheet/sheet.ts";
import { figureCell, headingsOf, openLong, otherColumns, type LongRow, type NamedColumn } from "../table/long-table.ts";
import { figureIn, type Marks } from "../table/read-cell.ts";
import { sortColumns } from "./ees-columns.ts";

/** Marks of Explore Education Statistics, bare and in lower case, and those of its older files. */
export const eesMarks: Marks = {
  c: "suppressed",
  x: "not available",
  z: "not applicable",
  low: "rounds to zero",
  k: "rounds to zero",
  u: "unreliable",
  ":": "not available",
  "~": "rounds to zero",
  "..": "not available",
  ".": "not available",
  null: "not available",
} satisfies Record<string, MarkMeaning>;

/** Columns of places and times; every other one is a filter or an indicator. */
const known = new Set(
  `time_period time_identifier country_code country_name region_code region_name
   old_la_code new_la_code la_name lad_code lad_name pcon_code pcon_name english_devolved_area_code
   english_devolved_area_name local_enterprise_partnership_code local_enterprise_partnership_name opportunity_area_code
   opportunity_area_name ward_code ward_name trust_id trust_name sponsor_id sponsor_name rsc_region_lead_name
   mat_code institution_id provider_name provider_ukprn school_name school_urn school_laestab school_estab
   planning_area_code planning_area_name`.split(/\s+/),
);

/** Department for Education, Explore Education Statistics: a data set as CSV, with or without its list of columns. */
export const ees: SheetReader = {
  publisher: "Department for Education",
  format: "Explore Education Statistics CSV",
  tried: true,
  open: (sheet, areas, beside) => {
    const headings = headingsOf(sheet, "time_period", "time_identifier", "country_code");
    // Some files misspell the level.
    const level = headings?.like(/^geograph\w*[ _]level$/) ?? -1;
    if (headings === null || level < 0) return null;
    const isPlace = (name: string): boolean => known.has(name) || name === headings.names[level];
    const columns = otherColumns(sheet, headings, isPlace);
    const places = headings.names.flatMap((name, at) => (isPlace(name) ? [at] : []));
    const { filters, indicators, called, doubts } = sortColumns(
      sheet,
      columns,
      places,
      beside?.columnLists ?? [],
      eesMarks,
    );
    const table = {
      sheet,
      filters,
      indicators: indicators.map((column) => ({
        ...withParts(column, indicators),
        called: called.get(column.name.toLowerCase()),
      })),
      areas,
      level,
      series: new Map<string, readonly string[]>(),
    };
    const open = openLong(sheet, headings, (row, sink) => readRow(table, row, sink), { needed: 6 });
    return {
      ...open,
      read: (sink) => {
        for (const doubt of doubts) sink.issue({ sheet: sheet.name, row: null, ...doubt });
        open.read(sink);
      },
    };
  },
};

interface Table {
  readonly sheet: Sheet;
  readonly filters: readonly NamedColumn[];
  readonly indicators: readonly Indicator[];
  readonly areas: AreaLookup;
  readonly level: number;
  /** The names of the series by what the filters of a row say. */
  readonly series: Map<string, readonly string[]>;
}

function readRow(table: Table, row: LongRow, sink: Sink): void {
  const level = cellAt(row.cells, table.level);
  const area = areaOf(row, level, table.areas.byDfeNumber);
  if (area === null) {
    sink.leaveOut(row.row, `figures of another level: ${level}`);
    return;
  }
  if (area.code === "") {
    const expected = `the code of a place of the level “${level}”`;
    sink.issue({ sheet: table.sheet.name, row: row.row, column: null, expected });
    return;
  }
  const words = table.filters.map((filter) => `; ${filter.name}=${cellAt(row.cells, filter.at)}`).join("");
  const period = `${row.get("time_period")} ${row.get("time_identifier")}`;
  let names = table.series.get(words);
  if (names === undefined) {
    names = table.indicators.map(({ name }) => `${name}${words}`);
    table.series.set(words, names);
  }
  table.indicators.forEach((one, index) =>
    readIndicator(table.sheet, row, one, { area, series: names[index] as string, period }, sink),
  );
}

/** Levels of which the pack can have figures, with the columns that hold their codes and names. */
function areaOf(row: LongRow, level: string, byNumber: (number: string) => string | null): PublishedArea | null {
  switch (level.toLowerCase()) {
    case "local authority district":
      // The council's own column holds the county here.
      return { code: row.get("lad_code"), name: row.get("lad_name"), by: "code" };
    case "regional":
      return { code: row.get("region_code"), name: row.get("region_name"), by: "code" };
    case "national":
      return { code: row.get("country_code"), name: row.get("country_name"), by: "code" };
    case "local authority": {
      const [code, number, name] = [row.get("new_la_code"), row.get("old_la_code"), row.get("la_name")];
      if (code !== "") return { code, name, by: "code" };
      return { code: byNumber(number) ?? number, name, by: "DfE number" };
    }
    default:
      return null;
  }
}

/** A column of figures, with the columns that belong to it. */
interface Indicator extends NamedColumn {
  readonly lower: number;
  readonly upper: number;
  readonly numerator: number;
  readonly called?: string | undefined;
}

function withParts(column: NamedColumn, all: readonly NamedColumn[]): Indicator {
  const beside = (pattern: RegExp, ...to: readonly string[]): number => {
    if (!pattern.test(column.name)) return -1;
    const names = to.map((text) => column.name.replace(pattern, text).toLowerCase());
    return all.find((other) => names.includes(other.name.toLowerCase()))?.at ?? -1;
  };
  return {
    ...column,
    lower: beside(/^(avg_)?(.*)$/, "$2_lower_ci", "$2_CI_low"),
    upper: beside(/^(avg_)?(.*)$/, "$2_upper_ci", "$2_CI_upp"),
    numerator: beside(/_percent(age)?$/, "_count"),
  };
}

function readIndicator(
  sheet: Sheet,
  row: LongRow,
  { at, name, lower, upper, numerator, called }: Indicator,
  { area, series, period }: { readonly area: PublishedArea; readonly series: string; readonly period: string },
  sink: Sink,
): void {
  const text = cellAt(row.cells, at);
  if (text === "") return;
  const figure = figureCell(text, { sheet: sheet.name, row: row.row, column: name }, sink, eesMarks);
  if (figure === null) return;
  const beside = (column: number): Figure | null => (column < 0 ? null : figureIn(cellAt(row.cells, column), eesMarks));
  sink.observe({
    ...bare,
    ...figure,
    sheet: sheet.name,
    row: row.row,
    series,
    area,
    period,
    lower: beside(lower),
    upper: beside(upper),
    numerator: beside(numerator),
    ...(called === undefined ? {} : { called }),
  });
}
