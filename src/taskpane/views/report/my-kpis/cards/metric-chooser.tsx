import { useEffect, useMemo, useRef, useState } from "react";
import type { Metric } from "../../../../../framework/metric.ts";
import type { Series } from "../../../../../pack/pack.ts";
import type { KpiMatch } from "../../../../../own-kpis/match.ts";
import type { PaneModel } from "../../../../model/pane-model.ts";
import { normaliseName } from "../../../../../text/normalise.ts";
import { capital } from "../../../../../wording/list.ts";
import { seriesName } from "../../../../../wording/metric-words.ts";
import { outcomeName } from "../../../../../wording/outcome-names.ts";
import { SearchField } from "../../../../design/search-field.tsx";
import { TextButton } from "../../../../design/text-button.tsx";

export interface MetricChooserProps {
  readonly model: PaneModel;
  readonly match: KpiMatch;
  readonly onChoose: (series: Series) => void;
  readonly onClose: () => void;
}

/** The most metrics listed. */
const mostFound = 8;

/** Finds the metric by its words; before anything is typed, those similar to the KPI's name are offered. */
export function MetricChooser({ model, match, onChoose, onClose }: MetricChooserProps) {
  const [text, setText] = useState("");
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const found = useMemo(() => seriesFound(model, match, text), [model, match, text]);
  return (
    <div
      className="lof-chooser"
      onKeyDown={(event) => {
        if (event.key !== "Escape" || text !== "") return;
        event.stopPropagation();
        onClose();
      }}
    >
      <SearchField
        ref={field}
        label={`Find the metric for ${match.kpi.name}`}
        placeholder="Name, short name or subject"
        value={text}
        onType={setText}
      />
      <p className="lof-note" role="status">
        {found.length === 0 ? `Nothing called “${text.trim()}”.` : text.trim() === "" ? "Near the own name:" : ""}
      </p>
      <ul className="lof-rows">
        {found.map((series) => (
          <li key={series.id}>
            <button type="button" className="lof-row" onClick={() => onChoose(series)}>
              <span className="lof-row-main">
                {capital(seriesName(series))} <br />
                <span className="lof-second">
                  {outcomeOf(model, series.metric)} · {series.unit === "%" ? "per cent" : series.unit}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <TextButton className="lof-line-link" onPress={onClose}>
        Back without choosing
      </TextButton>
    </div>
  );
}

function seriesFound({ desk }: PaneModel, match: KpiMatch, text: string): readonly Series[] {
  const words = normaliseName(text);
  const near = match.metric === null ? match.others : [match.metric, ...match.others];
  const metrics = words === "" ? near : desk.search.find(words, "metric", mostFound).flatMap(metricOf);
  const series = metrics.flatMap(({ id, sameAs }) => desk.pack.seriesOf.get(sameAs ?? id) ?? []);
  return [...new Set(series)].slice(0, 2 * mostFound);
}

function metricOf(one: ReturnType<PaneModel["desk"]["search"]["find"]>[number]): Metric[] {
  return one.kind === "metric" ? [one.metric] : [];
}

function outcomeOf({ desk }: PaneModel, { outcome }: Metric): string {
  const found = desk.pack.outcomes.find(({ number }) => number === outcome);
  return found === undefined ? "" : outcomeName(found);
}
