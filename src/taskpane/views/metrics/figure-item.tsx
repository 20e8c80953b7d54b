import { memo } from "react";
import type { PaneFigure } from "../../model/figures.ts";
import { isNoValue } from "../../../statistics/no-value.ts";
import { capital } from "../../../wording/list.ts";
import { stateWord } from "../../../wording/explain-no-value.ts";
import { splitFigure } from "../../../wording/pane/figure.ts";
import { besideVerdict } from "../../../wording/pane/certainty.ts";
import { positionWords } from "../../../wording/figure/position.ts";
import { FigureRow } from "../../design/figure-row.tsx";
import { MarkedText } from "../../design/marked-text.tsx";
import type { ViewProps } from "../view-props.ts";

export interface FigureItemProps {
  readonly figure: PaneFigure;
  /** What was typed, to be marked in the name. */
  readonly wanted: string;
  readonly onMove: ViewProps["onMove"];
}

/** One figure of the list. Rendered again only when it changes: typing must not wait for a hundred rows. */
export const FigureItem = memo(function FigureItem({ figure, wanted, onMove }: FigureItemProps) {
  const { state, name, outcome, id } = figure;
  return (
    <FigureRow
      state={state}
      name={<MarkedText text={name} wanted={wanted} />}
      {...wordsOf(figure)}
      beside={besideOf(figure)}
      onOpen={() => onMove({ to: "figure", id, outcome: outcome.number })}
    />
  );
});

const joined = (...words: (string | null)[]): string | null => words.filter((one) => one !== null).join(" · ") || null;

function besideOf({ row, holds }: PaneFigure): string {
  if (isNoValue(row)) return "";
  return besideVerdict({ verdict: row.verdict, distance: row.distance, holds });
}

function wordsOf({ row, series, job }: PaneFigure): {
  position: string | null;
  value: string;
  secondValue: string;
} {
  const none = isNoValue(row) ? row : isNoValue(row.own) ? row.own : null;
  const median =
    isNoValue(row) || isNoValue(row.median) || series === null ? null : splitFigure(row.median, series.unit);
  const middle = median === null ? "" : `median ${median.value}${median.unit === "" ? "" : ` · ${median.unit}`}`;
  if (none !== null || isNoValue(row) || isNoValue(row.own) || series === null) {
    return { position: joined(none === null ? null : capital(stateWord(none)), job), value: "", secondValue: middle };
  }
  const own = splitFigure(row.own.value, series.unit);
  return {
    position: joined(isNoValue(row.position) ? null : positionWords(row.position), job),
    value: own.value,
    secondValue: middle === "" ? own.unit : middle.replace(/(\d) years/, "$1"),
  };
}
