import { bare, type Figure, type MarkMeaning, type PublishedArea, type Sink } from "../observation.ts";
import type { SheetReader } from "../reader.ts";
import { cellAt, type Sheet } from "../sheet/sheet.ts";
import { figureCell, headingsOf, openLong, type LongRow } from "../table/long-table.ts";
import { figureIn, readCell, type Marks } from "../table/read-cell.ts";

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
  `time_period time_identifier geographic_level geographical_level country_code country_name region_code region_name
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
  open: (sheet, areas) => {
    const headings = headingsOf(sheet, "time_period", "time_identifier", "country_code");
    if (headings === null) return null;
    const others = headings.names.flatMap((name, at) => (known.has(name) || name === "" ? [] : [{ at }]));
    const columns = others.map(({ at }) => ({ at, name: (sheet.rows[0] as string[])[at] as string }));
    const indicators = columns.filter(({ at }) => isIndicator(sheet, at));
    const filters = columns.filter((column) => !indicators.includes(column));
    return openLong(sheet, headings, (row, sink) => {
      const area = areaOf(row, areas.byDfeNumber);
      if (area === null) {
        sink.leaveOut(row.row, `figures of another level: ${row.get("geographic_level", "geographical_level")}`);
        return;
      }
      for (const { at, name } of indicators) readIndicator({ sheet, row, area, at, name, filters, indicators }, sink);
    });
  },
};

/** A column is an indicator when no cell of it holds words. */
function isIndicator(sheet: Sheet, at: number): boolean {
  let figures = false;
  for (let row = 1; row < sheet.rows.length; row++) {
    const cell = readCell(cellAt(sheet.rows[row], at), eesMarks);
    if (cell.kind === "words") return false;
    if (cell.kind === "number" || cell.kind === "mark") figures = true;
  }
  return figures;
}

function areaOf(row: LongRow, byNumber: (number: string) => string | null): PublishedArea | null {
  // On the rows of districts the council's column holds the county.
  const district = row.get("lad_code");
  if (district !== "") return { code: district, name: row.get("lad_name"), by: "code" };
  const [council, number] = [row.get("new_la_code"), row.get("old_la_code")];
  if (council !== "") return { code: council, name: row.get("la_name"), by: "code" };
  if (number !== "") return { code: byNumber(number) ?? number, name: row.get("la_name"), by: "DfE number" };
  const level = row.get("geographic_level", "geographical_level").toLowerCase();
  if (level === "regional") return { code: row.get("region_code"), name: row.get("region_name"), by: "code" };
  if (level === "national") return { code: row.get("country_code"), name: row.get("country_name"), by: "code" };
  return null;
}

interface Column {
  readonly at: number;
  readonly name: string;
}

interface Cell extends Column {
  readonly sheet: Sheet;
  readonly row: LongRow;
  readonly area: PublishedArea;
  readonly filters: readonly Column[];
  readonly indicators: readonly Column[];
}

function readIndicator({ sheet, row, area, at, name, filters, indicators }: Cell, sink: Sink): void {
  const figure = figureCell(cellAt(row.cells, at), { sheet: sheet.name, row: row.row, column: name }, sink, eesMarks);
  if (figure === null || figure.text === "") return;
  const beside = (pattern: RegExp, ...to: readonly string[]): Figure | null => {
    if (!pattern.test(name)) return null;
    const names = to.map((text) => name.replace(pattern, text).toLowerCase());
    const found = indicators.find((other) => names.includes(other.name.toLowerCase()));
    return found === undefined ? null : figureIn(cellAt(row.cells, found.at), eesMarks);
  };
  sink.observe({
    ...bare,
    ...figure,
    sheet: sheet.name,
    row: row.row,
    series: [name, ...filters.map((filter) => `${filter.name}=${cellAt(row.cells, filter.at)}`)].join("; "),
    area,
    period: `${row.get("time_period")} ${row.get("time_identifier")}`,
    lower: beside(/^(avg_)?(.*)$/, "$2_lower_ci", "$2_CI_low"),
    upper: beside(/^(avg_)?(.*)$/, "$2_upper_ci", "$2_CI_upp"),
    numerator: beside(/_percent(age)?$/, "_count"),
  });
}
