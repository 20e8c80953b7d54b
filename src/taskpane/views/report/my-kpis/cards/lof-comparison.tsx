import { useMemo } from "react";
import type { Series } from "../../../../../pack/pack.ts";
import { comparisonWith } from "../../../../../queries/compare.ts";
import { comparisonRow } from "../../../../../queries/comparison-row.ts";
import { stateOf } from "../../../../model/figures.ts";
import type { PaneModel } from "../../../../model/pane-model.ts";
import { stateWords, type FigureState } from "../../../../model/state.ts";
import { isNoValue } from "../../../../../statistics/no-value.ts";
import { explainNoValue } from "../../../../../wording/explain-no-value.ts";
import { figure } from "../../../../../wording/figure/number.ts";
import { positionWords } from "../../../../../wording/figure/position.ts";
import { verdictWords } from "../../../../../wording/figure/verdict.ts";
import { VerdictSymbol } from "../../../../design/verdict-symbol.tsx";

export interface LofFigure {
  /** With its unit; null where there is none. */
  readonly value: string | null;
  readonly state: FigureState;
  /** Position and verdict, or why there is no figure. */
  readonly words: string;
  /** The neighbours' median; null where too few have a figure. */
  readonly median: string | null;
}

/** The published figure of a series for the pane's council, against its set. */
function lofFigure({ desk, area, set, today }: PaneModel, series: Series): LofFigure {
  const members = set.choose(area, series.metric);
  if (isNoValue(members)) return { value: null, state: "no-figure", words: explainNoValue(members), median: null };
  const row = comparisonRow(comparisonWith(desk, series, area, members), today);
  const { own, position, median } = row;
  const state = stateOf(row);
  const middle = isNoValue(median) ? null : figure(median, series.unit);
  if (isNoValue(own)) return { value: null, state, words: explainNoValue(own), median: middle };
  const place = isNoValue(position) ? null : positionWords(position);
  const { verdict } = row;
  const judged = isNoValue(verdict) ? stateWords[state].toLowerCase() : verdictWords(verdict, row.distance);
  const said = state === "position-only" ? [place] : [place, judged];
  const words = said.filter((one) => one !== null).join(", ");
  return { value: figure(own.value, series.unit), state, words, median: middle };
}

/** The published side of a card. */
export function LofComparison({ model, series }: { readonly model: PaneModel; readonly series: Series | null }) {
  const found = useMemo(() => (series === null ? null : lofFigure(model, series)), [model, series]);
  if (found === null)
    return (
      <div className="lof-kpi-side">
        <span className="lof-second">LOF</span>
        <span className="lof-nothing">none</span>
      </div>
    );
  const { value, state, words, median } = found;
  return (
    <div className="lof-kpi-side">
      <span className="lof-second">LOF, against {model.set.id === "neighbours" ? "neighbours" : model.set.label}</span>
      {value === null ? <span className="lof-nothing">no figure</span> : <strong>{value}</strong>}
      <span className="lof-kpi-said">
        <VerdictSymbol state={state} size={12} />
        <span>
          {words}
          {median !== null && <span className="lof-second"> · median {median}</span>}
        </span>
      </span>
    </div>
  );
}
