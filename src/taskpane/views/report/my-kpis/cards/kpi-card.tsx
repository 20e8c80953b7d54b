import { Button } from "@fluentui/react-components";
import { Checkmark16Regular } from "@fluentui/react-icons/svg/checkmark";
import { memo, useId, useRef, useState } from "react";
import type { Series } from "../../../../../pack/pack.ts";
import type { ColumnReading } from "../../../../../own-kpis/kpi.ts";
import type { KpiMatch } from "../../../../../own-kpis/match.ts";
import type { PaneModel } from "../../../../model/pane-model.ts";
import { capital } from "../../../../../wording/list.ts";
import { Caveat } from "../../../../design/caveat.tsx";
import { TextButton } from "../../../../design/text-button.tsx";
import { useFoundFocus } from "../../../use-found-focus.ts";
import { matchedWith } from "../kpi-flow.ts";
import type { KpiDecision } from "../kpi-state.ts";
import { figureGap } from "../../../../../own-kpis/match/figure-gap.ts";
import { lentPolarity } from "../../../../../own-kpis/match/lent-polarity.ts";
import { ownStanding } from "../../../../../own-kpis/standard/own-standing.ts";
import { decisionWords } from "./decision-words.ts";
import { EarlierValues } from "./earlier-values.tsx";
import { ChosenMatch, Differences, SuggestedMatch } from "./kpi-match-part.tsx";
import { LofComparison } from "./lof-comparison.tsx";
import { MetricChooser } from "./metric-chooser.tsx";
import { OwnSide } from "./own-side.tsx";

export interface KpiCardProps {
  readonly model: PaneModel;
  readonly columns: readonly ColumnReading[];
  /** What is suggested. */
  readonly match: KpiMatch;
  readonly decision: KpiDecision | null;
  /** Row of the sheet, from 1. */
  readonly row: number;
  /** Of its heading: one lower within a section of the list. */
  readonly level: "h3" | "h4";
  readonly onDecide: (match: KpiMatch, decision: KpiDecision | null) => void;
}

/** One of the council's own KPIs next to the framework's match; never merged, and the user decides. */
export const KpiCard = memo(function KpiCard({
  model,
  columns,
  match: suggested,
  decision,
  row,
  level: Heading,
  onDecide,
}: KpiCardProps) {
  const [choosing, setChoosing] = useState(false);
  const title = useId();
  const card = useRef<HTMLElement>(null);
  useFoundFocus(card);
  const { kpi } = suggested;
  const accepted = decision?.kind === "matched" ? decision.match : null;
  const own = ownStanding(kpi, lentPolarity(accepted));
  const decide = (next: KpiDecision | null): void => {
    setChoosing(false);
    onDecide(suggested, next);
  };
  const choose = (chosen: Series): void => decide(matchedWith(model.desk, suggested, chosen, "chosen"));
  return (
    <article className="lof-kpi" aria-labelledby={title} ref={card} tabIndex={-1}>
      <div className="lof-pair">
        <Heading id={title}>{kpi.name}</Heading>
        <span className="lof-second lof-kpi-row">
          {kpi.reference !== null && `${kpi.reference} · `}row {row}
        </span>
      </div>
      <div className="lof-kpi-sides">
        <OwnSide kpi={kpi} own={own} columns={columns} />
        <LofComparison model={model} series={decision?.kind === "none" ? null : (accepted ?? suggested).series} />
      </div>
      <EarlierValues kpi={kpi} />
      <Differences sentences={own.disagreements} isList />
      {decision === null ? <SuggestedMatch match={suggested} /> : <Decided {...{ model, decision, suggested }} />}
      {choosing ? (
        <MetricChooser model={model} match={suggested} onChoose={choose} onClose={() => setChoosing(false)} />
      ) : (
        <Choices {...{ suggested, decision }} onChoose={choose} onDecide={decide} onSearch={() => setChoosing(true)} />
      )}
    </article>
  );
});

interface ChoicesProps {
  readonly suggested: KpiMatch;
  readonly decision: KpiDecision | null;
  readonly onChoose: (series: Series) => void;
  readonly onDecide: (decision: KpiDecision | null) => void;
  readonly onSearch: () => void;
}

/** What can be done now: a search among all metrics is always there. */
function Choices({ suggested, decision, onChoose, onDecide, onSearch }: ChoicesProps) {
  const { kpi, series, choices } = suggested;
  const name = <span className="lof-hidden">: {kpi.name}</span>;
  if (decision !== null)
    return (
      <div className="lof-buttons lof-kpi-after" role="group" aria-label={`Decided: ${kpi.name}`}>
        <TextButton className="lof-line-link" onPress={() => onDecide(null)}>
          Change{name}
        </TextButton>
        <TextButton className="lof-line-link" onPress={onSearch}>
          Choose another{name}
        </TextButton>
      </div>
    );
  return (
    <>
      {series === null && choices.length > 0 && <Breakdowns choices={choices} onChoose={onChoose} />}
      <div className="lof-buttons" role="group" aria-label={`Decide: ${kpi.name}`}>
        {series !== null && (
          <Button
            size="small"
            icon={<Checkmark16Regular />}
            onClick={() => onDecide({ kind: "matched", match: suggested, how: "suggested" })}
          >
            Accept
          </Button>
        )}
        <Button size="small" onClick={onSearch}>
          {series === null ? "Choose one" : "Choose another"}
        </Button>
        <Button size="small" onClick={() => onDecide({ kind: "none" })}>
          {suggested.grade === "none" ? "Leave unmatched" : "None"}
        </Button>
      </div>
    </>
  );
}

interface DecidedProps {
  readonly model: PaneModel;
  readonly decision: KpiDecision;
  readonly suggested: KpiMatch;
}

/** The decision, what it leaves open, and whether the two figures are too far apart to be of one thing. */
function Decided({ model, decision, suggested }: DecidedProps) {
  const { lead, rest } = decisionWords(decision, suggested);
  const gap = decision.kind === "none" ? null : figureGap(model.desk, decision.match, model.area.code);
  return (
    <>
      {decision.kind === "matched" && <ChosenMatch match={decision.match} />}
      <p className="lof-kpi-decided">
        <Checkmark16Regular aria-hidden="true" />
        {lead}
        {rest.length > 0 && decision.kind === "matched" ? ":" : ""}
      </p>
      <Differences sentences={rest} isList />
      {gap !== null && <Caveat lead="Far apart.">{gap}</Caveat>}
    </>
  );
}

interface BreakdownsProps {
  readonly choices: readonly Series[];
  readonly onChoose: (series: Series) => void;
}

/** Shown where the framework has no total: the user must choose the part. */
function Breakdowns({ choices, onChoose }: BreakdownsProps) {
  return (
    <div className="lof-chips" role="group" aria-label="Which one?">
      {choices.map((series) => (
        <button key={series.id} type="button" className="lof-chip" onClick={() => onChoose(series)}>
          {capital(series.breakdown ?? "total")}
        </button>
      ))}
    </div>
  );
}
