import { distanceWords } from "../../../wording/figure/distance.ts";
import { figure } from "../../../wording/figure/number.ts";
import { capital } from "../../../wording/list.ts";
import { polarityWords } from "../../../wording/metric-words.ts";
import { untestedWords } from "../../../wording/pane/certainty.ts";
import { splitFigure } from "../../../wording/pane/figure.ts";
import { isNoValue } from "../../../statistics/no-value.ts";
import type { UntestedFigure } from "../../model/untested.ts";
import { Section } from "../../design/section.tsx";
import type { ViewProps } from "../view-props.ts";

/** Where to look among the figures that no interval allows to judge: by distance, never coloured as a verdict. */
export function Untested({
  untested,
  onMove,
}: {
  readonly untested: readonly UntestedFigure[];
  readonly onMove: ViewProps["onMove"];
}) {
  if (untested.length === 0) return null;
  return (
    <Section title={untestedWords.title} note={untestedWords.note}>
      <ul className="lof-rows">
        {untested.map((one) => (
          <li key={one.figure.id}>
            <UntestedRow one={one} onMove={onMove} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function UntestedRow({ one, onMove }: { readonly one: UntestedFigure; readonly onMove: ViewProps["onMove"] }) {
  const { id, name, outcome, series, row, metric } = one.figure;
  if (series === null || isNoValue(row) || isNoValue(row.own) || isNoValue(row.median)) return null;
  return (
    <button type="button" className="lof-row" onClick={() => onMove({ to: "figure", id, outcome: outcome.number })}>
      <span className="lof-row-main">
        <span className="lof-pair">
          <span>{name} </span>
          <strong className="lof-value">{splitFigure(row.own.value, series.unit).value} </strong>
        </span>
        <span className="lof-second">
          {capital(distanceWords(one.distance))} the median, {figure(row.median, series.unit)};{" "}
          {polarityWords(metric.polarity)}
        </span>
      </span>
    </button>
  );
}
