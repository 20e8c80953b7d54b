import type { Polarity } from "../../framework/metric.ts";
import { ownStanding } from "../../own-kpis/standard/own-standing.ts";
import type { Kpi, KpiNumber } from "../../own-kpis/kpi.ts";
import type { KpiMatch } from "../../own-kpis/match.ts";
import type { Block, CellAddress } from "../../workbook/port.ts";
import { lagWords, type PeriodGap } from "../../own-kpis/match-words.ts";
import { mappingWords as words } from "../../own-kpis/mapping-words.ts";
import { nameWithUnit, seriesName } from "../../wording/metric-words.ts";
import { unitColumn } from "../../wording/report/report-words.ts";
import type { Expression } from "../../formula/expression.ts";
import { cellReference, type Argument } from "../../formula/formula.ts";
import { at, called, compareColumn, equal, when } from "../../report/cells.ts";
import type { Content } from "../../report/sheet-draft.ts";

/** One of the council's KPIs with what the user decided: a match, or that there is none. */
export interface MappedKpi {
  readonly kpi: Kpi;
  readonly match: KpiMatch | null;
}

/** Where a row is written, which cells it reads, and which council and set it compares. */
export interface MappingFrame {
  /** The user's range. */
  readonly source: Block;
  /** The first cell of the row in the table. */
  readonly place: CellAddress;
  /** Column of the names in the user's range, from 0. */
  readonly columns: { readonly name: number };
  readonly council: Argument;
  readonly set: Argument;
}

/** Columns of the table, from 0. */
export const mappingColumns = {
  value: 1,
  target: 2,
  floor: 3,
  rag: 4,
  lofValue: 7,
  lofPeriod: 8,
  median: 9,
  position: 10,
} as const;

/**
 * One row: the council's own figure and its standard on the left, the published figure and its position on the right.
 */
export function mappingRow(frame: MappingFrame, { kpi, match }: MappedKpi): Content[] {
  const taken = (column: number): Expression => {
    const { sheet, row, column: first } = frame.source;
    return at({ sheet, row: row + kpi.row, column: first + column });
  };
  const figure = (number: KpiNumber | null): Content => (number === null ? null : ownFigure(number, taken));
  const period = kpi.period?.column ?? null;
  return [
    taken(frame.columns.name),
    kpi.value === null ? (kpi.unread === null ? words.noValue : words.unreadValue) : figure(kpi.value),
    figure(kpi.target),
    figure(kpi.floor),
    standard(frame, kpi, match?.metric?.polarity ?? null),
    period === null ? (kpi.period?.text ?? null) : periodOf(kpi, taken(period)),
    ...lofSide(frame, match),
  ];
}

/**
 * The figure as its cell displays it: a share of 1 shown as per cent is given in per cent, like the published figures.
 */
function ownFigure(number: KpiNumber, taken: (column: number) => Expression): Expression {
  const held = taken(number.column);
  const isText = typeof number.held === "string";
  const value: Expression = isText ? { kind: "number-in", of: held } : held;
  return number.unit === "%" ? { kind: "times", of: value, by: 100 } : value;
}

/** A date is given as the list displays it, since a serial number means nothing to the reader. */
function periodOf({ period }: Kpi, taken: Expression): Content {
  if (period?.serial === undefined) return taken;
  return { kind: "day", of: taken, shown: /^\d/.test(period.text) ? "day" : "month" };
}

function standard({ place }: MappingFrame, kpi: Kpi, matched: Polarity | null): Content {
  if (kpi.value === null) return null;
  const judged = ownStanding(kpi, matched);
  if (judged.colour === null) return judged.brief;
  const own = (column: number): Argument =>
    cellReference({ row: place.row, column: place.column + column }, { sheet: place.sheet });
  const { value: v, target: t, floor: f } = mappingColumns;
  return called("RAG", own(v), own(t), kpi.floor === null ? null : own(f), judged.factor === 1 ? "high" : "low");
}

function lofSide({ place, council, set }: MappingFrame, match: KpiMatch | null): Content[] {
  const series = match?.series ?? null;
  if (match === null || match.metric === null) return [words.noMatch, null, null, null, null, null];
  if (series === null) return [match.metric.shortName, null, null, null, null, null];
  const compared = (column: keyof typeof compareColumn): Expression => ({
    kind: "item",
    call: { name: "COMPARE", args: [council, series.id, set] },
    row: 1,
    column: compareColumn[column],
  });
  const position = called("POSITION", council, series.id, set);
  const { period } = match;
  const own = (column: number): Expression => at({ ...place, column: place.column + column });
  const lag = (gap: PeriodGap): Expression =>
    when(
      { kind: "is-number", of: own(mappingColumns.lofValue) },
      when(equal(own(mappingColumns.lofPeriod), gap.lof), lagWords(gap), words.lagMoved),
      words.noLag,
    );
  return [
    nameWithUnit(seriesName(series), unitColumn(series.unit)),
    compared("value"),
    compared("period"),
    compared("median"),
    { kind: "or-if-missing", of: position, otherwise: words.notPlaced },
    period === null ? null : lag(period),
  ];
}
