import * as XLSX from "@e965/xlsx";
import { shippedDesk } from "../../../fixtures/shipped-desk.ts";

/** A council's figure of a series in its current period, as the shipped pack has it. */
export interface Held {
  readonly code: string;
  readonly name: string;
  readonly value: number;
}

/** Every council that has a current figure. */
export function held(series: string): readonly Held[] {
  const { pack } = shippedDesk();
  const found = pack.seriesById.get(series);
  if (found === undefined) throw new Error(`no series ${series}`);
  return pack.areas.flatMap(({ code, name, tier, index }) => {
    const value = found.values[found.current * pack.areas.length + index] as number;
    return tier === "country" || Number.isNaN(value) ? [] : [{ code, name, value }];
  });
}

/** By how much the figures of the period after are other than those before. */
export const step = 0.5;

const csv = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((row) => row.map((cell) => (/[",]/.test(String(cell)) ? `"${cell}"` : cell)).join(",")).join("\r\n") +
  "\r\n";

export const fingertipsHeadings =
  "Indicator ID,Indicator Name,Parent Code,Parent Name,Area Code,Area Name,Area Type,Sex,Age,Category Type,Category,Time period,Value,Lower CI 95.0 limit,Upper CI 95.0 limit,Lower CI 99.8 limit,Upper CI 99.8 limit,Count,Denominator,Value note,Recent Trend,Compared to England value or percentiles,Compared to percentiles,Time period Sortable,New data,Compared to goal,Time period range";

/** A download of an indicator: the periods named, each council's figure a step further in each. */
export function fingertipsCsv(
  indicator: number,
  name: string,
  people: readonly [sex: string, age: string],
  councils: readonly Held[],
  periods: readonly string[],
): string {
  const rows = periods.flatMap((period, at) =>
    councils.map(({ code, name: area, value }) => [
      ...[indicator, name, "E92000001", "England", code, area, "Counties & UAs (from Apr 2023)", ...people, "", ""],
      ...[period, value + at * step, "", "", "", "", "", "", "", "", "", "", `${period.slice(0, 4)}0000`, "", "", "1y"],
    ]),
  );
  return `${fingertipsHeadings}\r\n${csv(rows)}`;
}

/** An answer of the interface for several indicators. */
export function elsCsv(
  indicators: readonly { readonly label: string; readonly councils: readonly Held[] }[],
  periods: readonly string[],
): string {
  return csv([
    ["indicator", "areacd", "areanm", "period", "value", "lci_95", "uci_95", "status"],
    ...indicators.flatMap(({ label, councils }) =>
      periods.flatMap((period, at) =>
        councils.map(({ code, name, value }) => [label, code, name, period, value + at * step, "", "", ""]),
      ),
    ),
  ]);
}

/** A data set about placements, one row a council and period, with the filters that are picked. */
export function eesPlacements(councils: readonly Held[], periods: readonly string[]): string {
  return csv([
    [
      ...["time_period", "time_identifier", "geographic_level", "country_code", "country_name", "region_code"],
      ...["region_name", "old_la_code", "la_name", "new_la_code", "cla_group", "placement_stability"],
      ...["children_count", "children_percent"],
    ],
    ...periods.flatMap((period, at) =>
      councils.map(({ code, name, value }) => [
        ...[period, "Reporting year", "Local authority", "E92000001", "England", "", "", "", name, code],
        ...["CLA on 31 March", "With 3 or more placements during the year", 10, value + at * step],
      ]),
    ),
  ]);
}

/** Rows of Nomis as the interface numbers them: each council's percentage, and the half-width of its interval. */
export function nomisRows(
  variable: readonly [code: string, name: string],
  councils: readonly Held[],
  quarters: readonly (readonly [date: string, name: string])[],
): string[][] {
  return quarters.flatMap(([date, dateName], at) =>
    councils.flatMap(({ code, name, value }) =>
      (
        [
          ["20599", "Variable", value + at * step],
          ["21003", "Confidence", 4.2],
        ] as const
      ).map(([measure, words, number]) => [
        ...[date, dateName, code, name, ...variable, measure, words, String(number), "A", "Normal Value"],
      ]),
    ),
  );
}

const nomisHeadings =
  "DATE,DATE_NAME,GEOGRAPHY_CODE,GEOGRAPHY_NAME,VARIABLE,VARIABLE_NAME,MEASURES,MEASURES_NAME,OBS_VALUE,OBS_STATUS,OBS_STATUS_NAME,RECORD_OFFSET,RECORD_COUNT";

/** The page of the rows that an address asks for. */
export function nomisPage(rows: readonly (readonly string[])[], address: string, most = 25_000): string {
  const ask = new URL(address).searchParams;
  const [from, limit] = [Number(ask.get("RecordOffset")), Number(ask.get("RecordLimit"))];
  return nomisCsv(rows.slice(from, from + Math.min(limit, most)), from, rows.length);
}

export function nomisCsv(rows: readonly (readonly string[])[], from: number, count: number | ""): string {
  return `${nomisHeadings}\r\n${csv(rows.map((row, at) => [...row, from + at, count]))}`;
}

/** A code list of Nomis. */
export function nomisCodes(codes: readonly (readonly [code: string, name: string])[]): object {
  const code = codes.map(([value, name]) => ({ value, description: { value: name } }));
  return { structure: { codelists: { codelist: [{ code }] } } };
}

/** A workbook of sheets, in any of the kinds that publishers attach. */
export function workbookOf(
  sheets: Readonly<Record<string, readonly (readonly (string | number)[])[]>>,
  type: "xlsx" | "ods" = "xlsx",
): Uint8Array {
  const book = XLSX.utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  }
  return XLSX.write(book, { type: "buffer", bookType: type }) as Uint8Array;
}

/** File 10 of the Indices of Deprivation, with the average scores of every council in three of its sheets. */
export function fileTen(type: "xlsx" | "ods" = "xlsx"): Uint8Array {
  const sheet = (name: string, series: string): (string | number)[][] => [
    [
      "Local Authority District code (2024)",
      "Local Authority District name (2024)",
      `${name} - Average rank`,
      `${name} - Average score`,
    ],
    ...held(series)
      .filter(({ code }) => !code.startsWith("E10"))
      .map(({ code, name: area, value }, at) => [code, area, at + 1, value]),
  ];
  return workbookOf(
    { IMD: sheet("IMD", "O15M04"), IDACI: sheet("IDACI", "O15M05"), IDAOPI: sheet("IDAOPI", "O15M06") },
    type,
  );
}

/** A page of GOV.UK as its interface answers. */
export function govukPage(
  path: string,
  title: string,
  more: { readonly details?: object; readonly links?: object; readonly schema?: string; readonly updated?: string },
): object {
  return {
    base_path: path,
    title,
    schema_name: more.schema ?? "publication",
    document_type: more.schema ?? "official_statistics",
    public_updated_at: more.updated ?? "2026-10-30T09:30:00Z",
    withdrawn_notice: {},
    details: more.details ?? {},
    links: more.links ?? {},
  };
}

/** An attached file. */
export function attached(title: string, filename: string, bytes = 1000): object {
  return {
    title,
    url: `https://assets.publishing.service.gov.uk/media/0123456789abcdef/${filename}`,
    filename,
    content_type: "application/octet-stream",
    file_size: bytes,
    accessible: false,
  };
}
