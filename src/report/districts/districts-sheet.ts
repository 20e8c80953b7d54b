import type { Area } from "../../areas/area.ts";
import { councilCaveats } from "../../pack/council-caveats.ts";
import type { Pack } from "../../pack/pack.ts";
import { figureOf } from "../../queries/figure.ts";
import { isNoValue, noValue, type Reason } from "../../statistics/no-value.ts";
import type { CellFormat } from "../../workbook/port.ts";
import { stateWord } from "../../wording/explain-no-value.ts";
import { figureCellFormat } from "../../wording/figure/number-format.ts";
import { seriesName } from "../../wording/metric-words.ts";
import { districtsWords as words } from "../../wording/report/page/districts-words.ts";
import { unitColumn } from "../../wording/figure/unit-column.ts";
import { reportWords } from "../../wording/report/report-words.ts";
import type { Expression } from "../../formula/expression.ts";
import { councilName } from "../by-council.ts";
import { at, called, equal, joined, type ReportFrame, when } from "../cells.ts";
import { looks } from "../looks.ts";
import { mostPoints } from "../paper.ts";
import { Drafting, pointsOfLine, type SheetDraft } from "../sheet-draft.ts";
import { linesOf, runningLines } from "../text-lines.ts";
import type { DistrictRow, DistrictRows, DistrictsPart } from "./district-rows.ts";
import { districtMargins, districtWidths, visibleWidth } from "./district-widths.ts";

const fontSize = 10;
const rowPadding = 3;
/** Of the name of a council that somebody types on the first sheet: a longer one is not said. */
const longestCouncil = 60;

const running = { fontSize, color: looks.line.color } as const;
const head = { ...looks.head, fontSize };
const firstDistrict = 3;

/**
 * The districts of a county side by side: one table, a row a measure, a column a district. The headings are the
 * districts' names, and so is the council in each formula, so that a figure stays under its name whichever council the
 * report is turned to.
 */
export function districtsSheet(
  frame: ReportFrame,
  name: string,
  pack: Pack,
  county: Area,
  { districts, rows, leftOut }: DistrictsPart,
): SheetDraft {
  const names = districts.map((district) => district.name);
  const widths = districtWidths(names);
  const draft = new Drafting(name, widths);
  draft.row([words.title(county.name)], [looks.title], 24);
  draft.row([joined(at(frame.edition), " · ", at(frame.packed))], [{ ...looks.subtitle, fontSize }], 16);
  draft.row([whoseFigures(frame, county)], [running]);
  for (const line of notesAbove(rows, leftOut)) draft.row([line], [running]);
  draft.gap(4);
  const { measure, unit, period, id } = words.headings;
  const headings = [measure, unit, period, ...names, id];
  const headerRow = draft.wrapped(
    headings,
    headings.map((_, column) => (isDistrict(column, districts) ? { ...head, align: "right" } : head)),
  );
  for (const row of rows) tableRow(draft, pack, districts, row);
  notesBelow(draft, pack, districts, rows);
  return {
    ...draft.finish({
      headerRow,
      print: {
        landscape: true,
        fitToWidth: true,
        fitToHeight: draft.points <= mostPoints,
        margins: districtMargins,
        footer: reportWords.footer(words.title(county.name)),
      },
    }),
    tables: [
      {
        at: { row: headerRow, column: 0, rows: rows.length + 1, columns: headings.length },
        name: `Districts_of_${county.name.replace(/[^\p{L}\p{N}]+/gu, "_")}`,
      },
    ],
    hiddenColumns: [headings.length - 1],
  };
}

function isDistrict(column: number, districts: readonly Area[]): boolean {
  return column >= firstDistrict && column < firstDistrict + districts.length;
}

/** That the figures stay those of the districts; or that the first sheet is about another council now, or gone. */
function whoseFigures(frame: ReportFrame, county: Area): Expression {
  const now: Expression = { kind: "or-if-error", of: councilName(frame), otherwise: "" };
  const [before, after] = words.otherCouncil(frame.summary, county.name);
  const isLong = { kind: "above", one: { kind: "letters", of: at(frame.council) }, other: longestCouncil } as const;
  const typed = when(isLong, words.anotherCouncil, at(frame.council));
  const isEmpty = { kind: "is-empty", of: at(frame.council) } as const;
  const other = joined(before, when(isEmpty, words.anotherCouncil, typed), after);
  return {
    kind: "or-if-error",
    of: when(equal(now, county.name), words.always(frame.summary), other),
    otherwise: words.lostSheet(frame.summary),
  };
}

const leftOutWords: Partial<Readonly<Record<Reason, string>>> = {
  "not-held": words.notHeld,
  placeholder: words.placeholder,
  "not-applicable-to-tier": words.otherTier,
};

function notesAbove(rows: DistrictRows["rows"], leftOut: DistrictRows["leftOut"]): string[] {
  const reasons = [...leftOut].map(([reason, count]) => [reasonWords(reason), count] as const);
  const contextual = [
    ...new Set(rows.filter(({ outcome }) => outcome.contextual).map(({ outcome }) => outcome.number)),
  ];
  return [
    words.measures,
    ...(contextual.length === 0 ? [] : [words.contextual(contextual)]),
    ...(reasons.length === 0 ? [] : [words.leftOut(new Map(reasons))]),
  ];
}

function reasonWords(reason: Reason): string {
  return leftOutWords[reason] ?? stateWord(noValue(reason));
}

function tableRow(draft: Drafting, pack: Pack, districts: readonly Area[], { series }: DistrictRow): void {
  const { id } = series;
  const measure = seriesName(series);
  const unit = unitColumn(series.unit);
  const period = series.periods[series.current]?.label ?? "";
  const now = districts.map((district) => {
    const figure = figureOf(pack, series, district);
    return isNoValue(figure) ? stateWord(figure) : "";
  });
  const lines = [measure, unit, period, ...now].map((text, column) =>
    linesOf(text, { width: draft.columnWidths[column] ?? 10, fontSize }),
  );
  const figures: CellFormat = { ...sized(looks.number), numberFormat: figureCellFormat(series.unit) };
  const aside = sized(looks.aside);
  draft.row(
    [measure, unit, called("ABOUT", id, "period"), ...districts.map(({ name }) => figureOrWord(name, id)), id],
    [sized(looks.measure), aside, aside, ...districts.map(() => figures), aside].map((look) => ({
      ...look,
      ...looks.underRow,
    })),
    Math.max(...lines) * pointsOfLine(fontSize) + rowPadding,
  );
}

/** The figure; the word on why there is none, as every page has it. */
function figureOrWord(district: string, id: string): Expression {
  const word = { kind: "item", call: { name: "COMPARE", args: [district, id] }, row: 1, column: 1 } as const;
  return { kind: "or-if-missing", of: called("METRIC", district, id), otherwise: word };
}

/** Under the table: the caveat of each measure, without which figures are misread, and those of single districts. */
function notesBelow(draft: Drafting, pack: Pack, districts: readonly Area[], rows: DistrictRows["rows"]): void {
  draft.gap(6);
  draft.row([words.caveats], [{ ...looks.section, fontSize: 11 }], 16);
  const width = visibleWidth(draft.columnWidths);
  const said = new Set<string>();
  for (const { metric, series } of rows) {
    const measure = seriesName(series);
    const texts = [
      words.caveat(metric.shortName, metric.publisher, metric.caveat),
      ...districts.flatMap((district) =>
        councilCaveats(pack, metric, district).map(({ text }) => words.councilCaveat(measure, district.name, text)),
      ),
    ];
    for (const text of texts) {
      if (said.has(text)) continue;
      said.add(text);
      for (const line of runningLines(text, { width, fontSize })) draft.row([line], [running]);
    }
  }
}

function sized(look: CellFormat): CellFormat {
  return { ...look, fontSize, vertical: "middle" };
}
