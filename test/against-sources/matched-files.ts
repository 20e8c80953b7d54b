import { labelLike, type ExpectedCell } from "./expected-cell.ts";
import { packCode, packCodeOfDfe, readRows, type Row } from "./official-files.ts";

/*
 * Expected cells of the series that the data inventory matched with another file, by the names it gives there
 * (derived/lof-metric-source-match.csv), and of the series it found to be the same measure at another time.
 */

const cache = new Map<string, readonly Row[]>();
function rowsOf(path: string): readonly Row[] {
  const known = cache.get(path) ?? readRows(path);
  cache.set(path, known);
  return known;
}

/** A number, or null and the mark in its place. */
function cell(text: string, mark = text): Pick<ExpectedCell, "value" | "mark"> {
  return /\d/.test(text) ? { value: Number(text) } : { value: null, mark };
}

function located(code: string | undefined, rest: Omit<ExpectedCell, "area">): ExpectedCell[] {
  return code === undefined ? [] : [{ area: code, ...rest }];
}

/** The cells for a series in the file that the inventory matched with it. */
export function matchedCells(file: string, series: string, sample: string): ExpectedCell[] {
  if (file.startsWith("ons-els/")) return elsCells(`sources/${file}`, series, sample);
  if (file.startsWith("dfe-lait/")) return laitCells(series, sample);
  if (file.startsWith("dfe-csc")) return cscCells(series.replace(/ .*/, ""), sample);
  if (file.startsWith("dhsc-ascof")) return ascofCells(series);
  if (file.startsWith("mhclg-homelessness-housing")) return plainCells(`sources/${file}`, "area_code", "year", series);
  if (file.startsWith("mhclg-iod")) return deprivationCells(series === "imd_average_score" ? "imd" : series);
  if (file.startsWith("nomis")) return plainCells(`sources/${file}`, "area_code", "period", "pct_nvq4_plus");
  if (file === "derived/business-density-2024.csv")
    return rowsOf(file).flatMap((row) =>
      located(packCode(row.area_code as string), {
        label: "2024",
        made: true,
        ...cell(row.businesses_per_10000 as string),
      }),
    );
  if (file === "derived/long-term-support-rate-2024-25.csv") return longTermSupport(series);
  throw new Error(`the inventory matched ${series} with ${file}, which this test does not know`);
}

function elsCells(path: string, indicator: string, sample: string): ExpectedCell[] {
  return rowsOf(path)
    .filter((row) => row.indicator === indicator)
    .flatMap((row) => {
      const code = row.areacd as string;
      const limits = row.lci_95 === "" ? {} : { lower95: Number(row.lci_95), upper95: Number(row.uci_95) };
      const found = cell(row.observation as string, row.status);
      const label = labelLike(sample, row.period as string);
      return located(packCode(code), {
        label,
        ...found,
        ...(found.value === null ? {} : limits),
        recoded: packCode(code) !== code,
      });
    });
}

const byShortName = new Map<string, Row[]>();
/** LAIT's rows by measure: 640,000 of them, so they are grouped once. */
function laitRows(): ReadonlyMap<string, readonly Row[]> {
  if (byShortName.size > 0) return byShortName;
  for (const row of readRows("sources/dfe-lait/bds_long.csv.gz")) {
    const name = row["Short Desc"] as string;
    const group = byShortName.get(name);
    if (group === undefined) byShortName.set(name, [row]);
    else group.push(row);
  }
  return byShortName;
}

function laitCells(series: string, sample: string): ExpectedCell[] {
  const [first = "", second] = series.split(" minus ");
  const measure = (name: string): Map<string, Row> =>
    new Map((laitRows().get(name) ?? []).map((row) => [`${row.Years}|${row["LA Number"]}`, row]));
  const subtracted = second === undefined ? null : measure(second);
  return [...measure(first)].flatMap(([key, row]) => {
    const label = labelLike(sample, row.Years as string);
    // A mean score of 0 means no score.
    const own = first === "Emotional_LAC" && Number(row.Values) === 0 ? cell("-") : cell(row.Values as string);
    if (subtracted === null) return located(packCodeOfDfe(row["LA Number"] as string), { label, ...own });
    const other = cell(subtracted.get(key)?.Values ?? "-");
    const value = own.value === null || other.value === null ? null : own.value - other.value;
    return located(packCodeOfDfe(row["LA Number"] as string), { label, value, mark: "-", made: true });
  });
}

function cscCells(series: string, sample: string): ExpectedCell[] {
  return rowsOf("sources/dfe-csc-outcomes-enablers/csc_measures.csv.gz")
    .filter((row) => row.measure === series || row.measure === `${series}_partial`)
    .flatMap((row) => {
      const code = row.area_code as string;
      return located(packCode(code), {
        label: labelLike(sample, row.period as string),
        ...cell(row.value as string, row.marker),
        recoded: packCode(code) !== code,
        partial: row.measure !== series,
      });
    });
}

function ascofCells(series: string): ExpectedCell[] {
  const rows = rowsOf("sources/dhsc-ascof-2024-25/ascof_measures.csv.gz");
  if (series === "ASCOF 2e(2a)+2e(2b) summed") return livingAtHome(rows);
  return rows
    .filter((row) => `ASCOF ${row.measure}` === series)
    .flatMap((row) => {
      // With no respondents there is no figure.
      if (row.respondents === "0")
        return located(packCode(row.area_code as string), { label: row.period as string, ...cell("", "x") });
      const outcome = (row.outcome as string).replace(" (:)", "");
      const margin = (row.margin_of_error_95 as string).replace(" (:)", "");
      const found = cell(outcome, row.marker);
      const limits =
        margin === "" || found.value === null
          ? {}
          : { lower95: found.value - Number(margin), upper95: found.value + Number(margin) };
      return located(packCode(row.area_code as string), { label: row.period as string, ...found, ...limits });
    });
}

function livingAtHome(rows: readonly Row[]): ExpectedCell[] {
  const of = (measure: string): Map<string, Row> =>
    new Map(
      rows
        .filter((row) => row.measure === measure && row.numerator !== "")
        .map((row) => [row.area_code as string, row]),
    );
  const old = of("2e(2b)");
  return [...of("2e(2a)")].flatMap(([code, young]) => {
    const other = old.get(code);
    if (other === undefined) return [];
    const sum = (part: string): number => Number(young[part]) + Number(other[part]);
    return located(packCode(code), {
      label: "2024/25",
      value: (100 * sum("numerator")) / sum("denominator"),
      made: true,
    });
  });
}

/**
 * People with long-term support divided by the residents of the age group, per 100,000, which the publisher gives to
 * the nearest 5.
 */
function longTermSupport(series: string): ExpectedCell[] {
  const [measure, from, to] = series.includes("(2a)") ? ["2e(2a)", 18, 64] : ["2e(2b)", 65, 90];
  const residents = new Map(
    rowsOf("sources/ons-mye-2024/population_by_single_year_of_age_mid2024.csv.gz").map((row) => {
      const ages = Object.entries(row).filter(
        ([name]) =>
          /^age_\d/.test(name) &&
          Number.parseInt(name.slice(4), 10) >= from &&
          Number.parseInt(name.slice(4), 10) <= to,
      );
      return [packCode(row.code as string), ages.reduce((sum, [, people]) => sum + Number(people), 0)];
    }),
  );
  return rowsOf("sources/dhsc-ascof-2024-25/ascof_measures.csv.gz")
    .filter((row) => row.measure === measure && row.denominator !== "")
    .flatMap((row) => {
      const code = packCode(row.area_code as string);
      const rate = (Number(row.denominator) / (residents.get(code) ?? NaN)) * 100_000;
      return located(code, { label: "2024/25", value: Math.round(rate / 5) * 5, made: true });
    });
}

function deprivationCells(index: string): ExpectedCell[] {
  return rowsOf("sources/mhclg-iod2025-la-summaries/iod2025_la_average_scores.csv")
    .filter((row) => row.index === index)
    .flatMap((row) =>
      located(packCode(row.area_code as string), { label: "2025", ...cell(row.average_score as string) }),
    );
}

/** A file with one row per council and period, and one column of figures. */
function plainCells(
  path: string,
  area: string,
  period: string,
  column: string,
  rows: readonly Row[] = rowsOf(path),
): ExpectedCell[] {
  return rows.flatMap((row) => {
    const code = row[area] as string;
    return located(packCode(code), {
      label: labelLike("2024", row[period] as string),
      ...cell(row[column] as string),
      recoded: packCode(code) !== code,
    });
  });
}

/** Series that the inventory calls the same measure at another time, by the framework's name for the metric. */
export const joinedCells: readonly { readonly title: RegExp; readonly cells: () => ExpectedCell[] }[] = [
  {
    title: /^Child development: Percentage point difference/,
    cells: () =>
      laitCells("FSP_NEW_GOODDEV minus FSP_Gooddev_FSM", "2024/25").filter(({ label }) => label >= "2021/22"),
  },
  {
    title: /^Percentage of total household waste sent for recycling/,
    cells: () => wasteCells("Household waste recycling rate"),
  },
  { title: /^Residual household waste/, cells: () => wasteCells("Residual household waste") },
  {
    title: /^Rate of fly-tipping enforcement/,
    cells: () =>
      plainCells(
        "sources/defra-fly-tipping-2012-2022/fly_tipping_la_2012_2022.csv.gz",
        "area_code",
        "year",
        "actions_per_incident",
      ),
  },
  {
    title: /^Deaths attributable to particulate/,
    cells: () => {
      const path = "sources/ons-sdg/sdg_3-9-1_pm25_mortality_fraction.csv";
      return plainCells(
        path,
        "geo_code",
        "year",
        "value",
        rowsOf(path).filter((row) => row.series?.endsWith("(new method)")),
      );
    },
  },
  {
    title: /^Obesity: year 6/,
    cells: () => {
      const path = "sources/ons-subnational-indicators-2024/subnational_indicators_subset.csv";
      return plainCells(
        path,
        "area_code",
        "period",
        "value",
        rowsOf(path).filter((row) => row.indicator?.includes("Year 6")),
      );
    },
  },
  {
    title: /^Employment for 16-64/,
    cells: () => elsCells("sources/ons-els/employment-rate.csv.gz", "Employment rate", "Apr 2025-Mar 2026"),
  },
];

function wasteCells(metric: string): ExpectedCell[] {
  const path = "sources/oflog/waste_metrics.csv";
  return plainCells(
    path,
    "area_code",
    "financial_year",
    "value",
    rowsOf(path).filter((row) => row.metric === metric),
  );
}
