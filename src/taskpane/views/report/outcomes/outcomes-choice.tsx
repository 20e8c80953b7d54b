import { OutcomeChoice } from "./outcome-choice.tsx";
import { ourJob, withMetrics } from "./report-choice.ts";
import type { OfferedOutcome } from "./report-offer.ts";

export interface OutcomesChoiceProps {
  /** Without the contextual ones, which are an option of their own. */
  readonly offer: readonly OfferedOutcome[];
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

/** Which outcomes: quick choices above, then each in the framework's order with its number of figures. */
export function OutcomesChoice({ offer, chosen, onChange }: OutcomesChoiceProps) {
  const all = offer.flatMap(({ metrics }) => metrics);
  const ids = all.map(({ id }) => id);
  const chips: readonly (readonly [name: string, ids: readonly string[]])[] = [
    ["All that are our job", ourJob(offer)],
    ["All", ids],
    ["None", []],
  ];
  return (
    <section className="lof-section" aria-labelledby="lof-which-outcomes">
      <div className="lof-section-head">
        <h2 id="lof-which-outcomes">Which outcomes?</h2>
        <span className="lof-note" aria-hidden="true">
          figures
        </span>
      </div>
      <div className="lof-chips" role="group" aria-label="Choose at once">
        {chips.map(([name, wanted]) => (
          <button
            key={name}
            type="button"
            className="lof-chip"
            onClick={() => onChange(withMetrics(withMetrics(chosen, ids, false), wanted, true))}
          >
            {name}
          </button>
        ))}
      </div>
      <ul className="lof-checks">
        {offer.map((offered) => (
          <li key={offered.outcome.number}>
            <OutcomeChoice offered={offered} chosen={chosen} onChange={onChange} />
          </li>
        ))}
      </ul>
    </section>
  );
}
