import { Button } from "@fluentui/react-components";
import { Checkmark16Regular } from "@fluentui/react-icons/svg/checkmark";
import { useId, useRef, useState } from "react";
import type { Series } from "../../../../pack/pack.ts";
import { matchChosen, type KpiMatch } from "../../../../own-kpis/match.ts";
import type { PaneModel } from "../../../model/pane-model.ts";
import { gradeWords, periodSentence, reasonSentence } from "../../../../own-kpis/match-words.ts";
import { capital } from "../../../../wording/list.ts";
import { seriesName } from "../../../../wording/metric-words.ts";
import { RagLetter } from "../../../design/rag-letter.tsx";
import { TextButton } from "../../../design/text-button.tsx";
import { useFoundFocus } from "../../use-found-focus.ts";
import { LofComparison } from "./lof-comparison.tsx";
import type { KpiDecision } from "./kpi-session.ts";
import { MetricChooser } from "./metric-chooser.tsx";
import { ownStanding } from "../../../../own-kpis/standard/own-standing.ts";

export interface KpiCardProps {
  readonly model: PaneModel;
  /** What is suggested, or what the user chose. */
  readonly match: KpiMatch;
  readonly decision: KpiDecision | null;
  /** Row of the sheet, from 1. */
  readonly row: number;
  readonly onDecide: (decision: KpiDecision | null) => void;
}

const letters = { green: "Green", amber: "Amber", red: "Red" } as const;

/** One of the council's own KPIs next to the framework's match; never merged, and the user decides. */
export function KpiCard({ model, match: suggested, decision, row, onDecide }: KpiCardProps) {
  const [choosing, setChoosing] = useState(false);
  const title = useId();
  const card = useRef<HTMLElement>(null);
  useFoundFocus(card);
  const match = decision?.kind === "matched" ? decision.match : suggested;
  const { kpi, series, choices } = match;
  const own = ownStanding(kpi, decision?.kind === "matched" ? (match.metric?.polarity ?? null) : null);
  const choose = (chosen: Series): void => {
    setChoosing(false);
    onDecide({ kind: "matched", match: matchChosen(model.desk, kpi, chosen) });
  };
  return (
    <article className="lof-kpi" aria-labelledby={title} ref={card} tabIndex={-1}>
      <div className="lof-pair">
        <h3 id={title}>{kpi.name}</h3>
        <span className="lof-second">row {row}</span>
      </div>
      <div className="lof-kpi-sides">
        <div className="lof-kpi-side">
          <span className="lof-second">Own, against target</span>
          {kpi.value === null ? <span className="lof-nothing">none</span> : <strong>{kpi.value.text}</strong>}
          <span className="lof-kpi-said">
            {own.colour !== null && own.colour !== "missed" && <RagLetter rag={letters[own.colour]} />}
            <span>{own.words}</span>
          </span>
        </div>
        <LofComparison model={model} series={decision?.kind === "none" ? null : series} />
      </div>
      {decision?.kind === "none" ? null : <MatchWords match={match} />}
      {choosing ? (
        <MetricChooser model={model} match={suggested} onChoose={choose} onClose={() => setChoosing(false)} />
      ) : decision !== null ? (
        <Decided decision={decision} name={kpi.name} onChange={() => onDecide(null)} />
      ) : series === null && choices.length > 0 ? (
        <Breakdowns
          choices={choices}
          onChoose={choose}
          onOther={() => setChoosing(true)}
          onNone={() => onDecide({ kind: "none" })}
        />
      ) : (
        <div className="lof-buttons" role="group" aria-label={`Decide: ${kpi.name}`}>
          {series !== null && (
            <Button size="small" icon={<Checkmark16Regular />} onClick={() => onDecide({ kind: "matched", match })}>
              Accept
            </Button>
          )}
          <Button size="small" onClick={() => setChoosing(true)}>
            {series === null ? "Choose one" : "Choose another"}
          </Button>
          <Button size="small" onClick={() => onDecide({ kind: "none" })}>
            {series === null ? "Leave unmatched" : "None"}
          </Button>
        </div>
      )}
    </article>
  );
}

function MatchWords({ match: { grade, metric, series, reasons, period } }: { readonly match: KpiMatch }) {
  const name = series !== null ? seriesName(series) : metric?.shortName;
  return (
    <>
      <p className="lof-kpi-match">
        <span className={`lof-grade lof-grade--${grade}`}>{gradeWords(grade)}</span>{" "}
        {name !== undefined && capital(name)}
      </p>
      <p className="lof-second">
        {reasons.map(reasonSentence).join(" ")} {period !== null && periodSentence(period)}
      </p>
    </>
  );
}

interface DecidedProps {
  readonly decision: KpiDecision;
  readonly name: string;
  readonly onChange: () => void;
}

function Decided({ decision, name, onChange }: DecidedProps) {
  return (
    <p className="lof-kpi-decided">
      <Checkmark16Regular aria-hidden="true" />
      {decision.kind === "none" ? "Left unmatched" : "Accepted"}
      <TextButton className="lof-line-link" onPress={onChange}>
        Change<span className="lof-hidden">: {name}</span>
      </TextButton>
    </p>
  );
}

interface BreakdownsProps {
  readonly choices: readonly Series[];
  readonly onChoose: (series: Series) => void;
  readonly onOther: () => void;
  readonly onNone: () => void;
}

/** Shown where the framework has no total: the user must choose the part. */
function Breakdowns({ choices, onChoose, onOther, onNone }: BreakdownsProps) {
  return (
    <>
      <div className="lof-chips" role="group" aria-label="Which one?">
        {choices.map((series) => (
          <button key={series.id} type="button" className="lof-chip" onClick={() => onChoose(series)}>
            {capital(series.breakdown ?? "total")}
          </button>
        ))}
      </div>
      <div className="lof-buttons">
        <Button size="small" onClick={onOther}>
          Choose another
        </Button>
        <Button size="small" onClick={onNone}>
          None
        </Button>
      </div>
    </>
  );
}
