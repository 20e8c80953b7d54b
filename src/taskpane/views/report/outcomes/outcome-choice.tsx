import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp16Regular } from "@fluentui/react-icons/svg/chevron-up";
import { useId, useState } from "react";
import { outcomeName } from "../../../../wording/outcome-names.ts";
import { CheckRow } from "./check-row.tsx";
import { chosenOf, withMetrics } from "./report-choice.ts";
import { countRows, type OfferedMetric, type OfferedOutcome } from "./report-offer.ts";

export interface OutcomeChoiceProps {
  readonly offered: OfferedOutcome;
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

/** One outcome to put into the report, whole or by its metrics. */
export function OutcomeChoice({ offered, chosen, onChange }: OutcomeChoiceProps) {
  const [open, setOpen] = useState(false);
  const list = useId();
  const { outcome, metrics } = offered;
  const name = outcomeName(outcome);
  if (metrics.length === 0)
    return <CheckRow label={name} checked={false} disabled aside="none yet" onChange={() => undefined} />;
  const ids = metrics.map(({ id }) => id);
  const Chevron = open ? ChevronUp16Regular : ChevronDown16Regular;
  return (
    <>
      <CheckRow
        label={name}
        checked={chosenOf([offered], chosen)}
        onChange={(all) => onChange(withMetrics(chosen, ids, all))}
        aside={<Count metrics={metrics} />}
        more={
          <button
            type="button"
            className="lof-check-more"
            aria-expanded={open}
            aria-controls={list}
            aria-label={`Metrics of ${name}`}
            onClick={() => setOpen(!open)}
          >
            <Chevron aria-hidden="true" />
          </button>
        }
      />
      {open && (
        <ul className="lof-check-inner" id={list} aria-label={`Metrics of ${name}`}>
          {metrics.map((metric) => (
            <li key={metric.id}>
              <CheckRow
                label={metric.name}
                checked={chosen.has(metric.id)}
                onChange={(on) => onChange(withMetrics(chosen, [metric.id], on))}
                aside={metric.without === metric.rows ? "no figure" : metric.rows > 1 ? metric.rows : undefined}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Count({ metrics }: { readonly metrics: readonly OfferedMetric[] }) {
  const { rows } = countRows(metrics);
  return (
    <>
      {rows}
      <span className="lof-hidden"> {rows === 1 ? "figure" : "figures"}</span>
    </>
  );
}
