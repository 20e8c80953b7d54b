import type { Kpi } from "../../own-kpis/kpi.ts";
import type { KpiMatch } from "../../own-kpis/match.ts";
import { lagWords } from "../../own-kpis/match-words.ts";
import { mappingWords as words } from "../../own-kpis/mapping-words.ts";
import { polarityFactor } from "../../comparison/polarity.ts";
import type { Expression } from "../../formula/expression.ts";
import { called, compareColumn, equal, when } from "../../report/cells.ts";
import type { Content } from "../../report/sheet-draft.ts";
import { nameWithUnit, seriesName } from "../../wording/metric-words.ts";
import { unitColumn } from "../../wording/figure/unit-column.ts";
import type { MappingColumn } from "./mapping-columns.ts";
import { asRead, isNumber } from "./own-figure.ts";
import type { RowFrame } from "./row-frame.ts";

/** The published figure, its place among the councils compared with, and how much older it is. */
export function lofSide(frame: RowFrame, kpi: Kpi, match: KpiMatch | null): Partial<Record<MappingColumn, Content>> {
  const series = match?.series ?? null;
  if (match === null || match.metric === null) return { measure: words.noMatch };
  if (series === null) return { measure: match.metric.shortName, lofValue: words.noValue };
  const { council, set, columns } = frame.table;
  const compared = (column: keyof typeof compareColumn): Expression => ({
    kind: "item",
    call: { name: "COMPARE", args: [council, series.id, set] },
    row: 1,
    column: compareColumn[column],
  });
  const places: Expression = {
    kind: "or-if-error",
    of: {
      kind: "part",
      of: called("CERTAINTY", council, series.id, set),
      from: words.couldBe,
      to: ".",
      short: true,
    },
    otherwise: compared("best"),
  };
  return {
    measure: nameWithUnit(seriesName(series), unitColumn(series.unit)),
    lofValue: compared("value"),
    lofPeriod: compared("period"),
    median: compared("median"),
    position: { kind: "or-if-missing", of: called("POSITION", council, series.id, set), otherwise: compared("rank") },
    places,
    lag: lagOf(frame, kpi, match),
    ...(columns.has("best") && { best: bestQuarter(frame, match) }),
  };
}

/** How much older the published figure is, as long as neither period has moved on. */
function lagOf(frame: RowFrame, { period }: Kpi, match: KpiMatch): Content {
  const gap = match.period;
  if (gap === null) return null;
  const sameLof = when(equal(frame.own("lofPeriod"), gap.lof), lagWords(gap), words.lagMoved);
  const cell = period?.column === null || period === null ? null : frame.listed(period.column);
  const same = cell === null ? sameLof : when(asRead(cell), sameLof, words.readAgain);
  return when(isNumber(frame.own("lofValue")), same, words.noLag);
}

/** The quartile on the good side of the councils compared with, the council itself left out. */
function bestQuarter(frame: RowFrame, { metric, series }: KpiMatch): Content {
  if (metric === null || series === null) return null;
  const factor = metric.noVerdict ? 0 : polarityFactor(metric.polarity);
  if (factor === 0) return words.noDirection;
  const { council, set } = frame.table;
  const quartile = called("BENCHMARK", council, series.id, factor === 1 ? "q3" : "q1", set);
  return { kind: "or-if-missing", of: quartile, otherwise: words.noQuarter };
}
