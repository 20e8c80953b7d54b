import type { MovedFigure } from "../../model/home.ts";
import { capital } from "../../../wording/list.ts";
import { polarityWords } from "../../../wording/metric-words.ts";
import { splitFigure } from "../../../wording/pane/figure.ts";
import { moveWords } from "../../../wording/pane/trend.ts";
import type { ViewProps } from "../view-props.ts";

/** A figure that changed: from, to, and which direction is good. */
export function MovedRow({ moved, onMove }: { readonly moved: MovedFigure; readonly onMove: ViewProps["onMove"] }) {
  const { figure, change } = moved;
  const { series, outcome } = figure;
  if (series === null) return null;
  const from = splitFigure(change.from.value, series.unit);
  const to = splitFigure(change.to.value, series.unit);
  const words = `${moveWords(change.change, series.unit)} on ${change.from.period.label}`;
  return (
    <button
      type="button"
      className="lof-row"
      onClick={() => onMove({ to: "figure", id: figure.id, outcome: outcome.number })}
    >
      <span className="lof-row-main">
        <span className="lof-pair">
          <span>{figure.name} </span>
          <span className="lof-value">
            {from.value} <span aria-hidden="true">→</span>
            <span className="lof-hidden">to</span> <strong>{to.value}</strong>{" "}
          </span>
        </span>
        <span className="lof-second">{plain(words, moved)}</span>
      </span>
    </button>
  );
}

/**
 * The change and which direction is good; whether it is more than random variation is not tested, so it is not called
 * better.
 */
function plain(words: string, { improved, figure: { metric } }: MovedFigure): string {
  const good =
    improved === null ? (metric.noVerdict ? "not judged" : "no good direction") : polarityWords(metric.polarity);
  return `${capital(words)}; ${good}`;
}
