import type { AreaDirectory } from "../areas/area-directory.ts";
import { FigureCollector } from "../table/collect-figures.ts";
import { decimalPlaces } from "../../pack/assembly/column-decimals.ts";
import { roundTo } from "../table/decimals.ts";
import { type Figure, readFigure, readNumber, type Marks } from "../table/figure.ts";
import { readTable, type TableRow } from "../table/table.ts";
import type { Reading } from "../table/source-figure.ts";

const marks: Marks = {
  "[c]": "suppressed",
  "[x]": "notPublished",
  "[z]": "suppressedOrNotPublished", // the workbook: "not applicable or withheld"
};

type Column =
  | "measure"
  | "period"
  | "area_code"
  | "outcome"
  | "margin_of_error_95"
  | "respondents"
  | "numerator"
  | "denominator"
  | "marker";

/** Names under which the parts of a measure are collected in addition to its outcome. */
export const ascofPart = {
  numerator: (measure: string): string => `${measure} numerator`,
  denominator: (measure: string): string => `${measure} denominator`,
};

/**
 * Reads the measures of the Adult Social Care Outcomes Framework.
 *
 * Survey measures carry a margin of error: half the width of the 95% interval, so the limits are the outcome minus and
 * plus it, to the published number of decimals.
 */
export function readAscof(
  text: string,
  file: string,
  directory: AreaDirectory,
  measures: ReadonlySet<string>,
): Reading {
  const table = readTable<Column>(
    text,
    file,
    {
      wanted: [
        "measure",
        "period",
        "area_code",
        "outcome",
        "margin_of_error_95",
        "respondents",
        "numerator",
        "denominator",
        "marker",
      ],
      known: ["area_name", "two_figures"],
    },
    (cells) => measures.has(cells.measure),
  );
  const collector = new FigureCollector(file, table.issues);
  for (const row of table.rows) {
    addOutcome(collector, row, directory);
    for (const part of ["numerator", "denominator"] as const) addPart(collector, row, directory, part);
  }
  return collector.reading();
}

const unanswered: Figure = { value: null, state: "notPublished" };

/** In 2019/20 five councils have an outcome of 0 with no respondents: nobody was asked, so it is not a figure. */
function isEmptySurvey({ respondents }: { readonly respondents: string }): boolean {
  return readNumber(respondents) === 0;
}

function addOutcome(collector: FigureCollector, row: TableRow<Column>, directory: AreaDirectory): void {
  const { cells } = row;
  const text = firstFigure(cells.outcome);
  const figure = isEmptySurvey(cells)
    ? unanswered
    : collector.checked(readFigure(text === "" ? cells.marker : text, text === "" ? marks : {}), row, "outcome");
  if (figure === null) return;
  const margin = figure === unanswered ? "" : firstFigure(cells.margin_of_error_95);
  if (margin !== "") collector.checked(readFigure(margin, {}), row, "margin_of_error_95");
  collector.add(directory.placeOf(cells.area_code), cells.area_code, {
    measure: cells.measure,
    period: cells.period,
    ...figure,
    ...limits(figure.value, readNumber(margin)),
    flags: [],
    numerator: readNumber(cells.numerator),
    denominator: readNumber(cells.denominator),
    respondents: figure === unanswered ? null : readNumber(cells.respondents),
    row: row.row,
  });
}

function addPart(
  collector: FigureCollector,
  row: TableRow<Column>,
  directory: AreaDirectory,
  part: "numerator" | "denominator",
): void {
  const { cells } = row;
  if (cells[part] === "") return;
  const figure = collector.checked(readFigure(cells[part], {}), row, part);
  if (figure === null) return;
  collector.add(directory.placeOf(cells.area_code), cells.area_code, {
    measure: ascofPart[part](cells.measure),
    period: cells.period,
    ...figure,
    lower95: null,
    upper95: null,
    flags: [],
    row: row.row,
  });
}

function limits(value: number | null, margin: number | null): { lower95: number | null; upper95: number | null } {
  if (value === null || margin === null) return { lower95: null, upper95: null };
  const decimals = Math.max(decimalPlaces(value), decimalPlaces(margin));
  return { lower95: roundTo(value - margin, decimals), upper95: roundTo(value + margin, decimals) };
}

/** Some cells of 2016/17 have a second figure in brackets, or "7.9 (:)" where there is none. */
function firstFigure(text: string): string {
  return text.replace(/ \(:\)$/, "");
}
