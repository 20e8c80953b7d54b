import { usuallyShown } from "../../../../report/cells.ts";
import { optionWords as words } from "../../../../wording/report/option-words.ts";
import { againWords } from "../../../../wording/report/again-words.ts";
import type { PaneModel } from "../../../model/pane-model.ts";
import { useKept } from "../../kept-state.ts";
import { sinceFor } from "../earlier/newest-for.ts";
import type { ReportInWorkbook } from "../earlier/report-actions.ts";
import type { ReportState } from "../report-state.ts";
import { CheckRow } from "./check-row.tsx";
import { chosenOf, shownColumns, type ReportChoice, withMetrics } from "./report-choice.ts";
import type { OfferedOutcome } from "./report-offer.ts";

export interface ReportOptionsProps {
  readonly model: PaneModel;
  readonly state: ReportState;
  readonly offer: readonly OfferedOutcome[];
  readonly chosen: ReadonlySet<string>;
  /** The newest report in the workbook that is for the same council; null for none. */
  readonly earlier: ReportInWorkbook | null;
}

/** What a report has besides its pages, and what stands beside the median on them. */
export function ReportOptions({ model, state, offer, chosen, earlier }: ReportOptionsProps) {
  const choice = useKept(state.choice);
  const context = offer.filter(({ outcome }) => outcome.contextual);
  const ids = context.flatMap(({ metrics }) => metrics.map(({ id }) => id));
  const { charts } = state.port.can;
  const shown = choice.shown ?? usuallyShown;
  const before = earlier === null ? null : sinceFor(model.desk, model.area, earlier);
  const choose = (part: Partial<ReportChoice>): void => state.choice.set({ ...state.choice.now(), ...part });
  return (
    <>
      <div className="lof-options" role="group" aria-label={words.options}>
        <CheckRow
          label={words.context}
          checked={chosenOf(context, chosen)}
          onChange={(on) => choose({ metrics: withMetrics(chosen, ids, on) })}
        />
        {before !== null && (
          <CheckRow
            label={againWords.since(before.collected)}
            checked={choice.since}
            onChange={(since) => choose({ since })}
          />
        )}
        {model.area.tier === "county" && (
          <CheckRow
            label={words.districts(model.area.name)}
            checked={choice.districts}
            onChange={(districts) => choose({ districts })}
          />
        )}
        <CheckRow
          label={words.charts}
          checked={charts && choice.charts}
          disabled={!charts}
          onChange={(on) => choose({ charts: on })}
          aside={charts ? undefined : words.noCharts}
        />
        <CheckRow label={words.method} checked={choice.method} onChange={(method) => choose({ method })} />
        <CheckRow
          label={words.byDirectorate}
          checked={choice.byDirectorate}
          onChange={(byDirectorate) => choose({ byDirectorate })}
        />
      </div>
      <section className="lof-section" aria-labelledby="lof-shown-columns">
        <h2 id="lof-shown-columns">{words.columns}</h2>
        <div className="lof-checks">
          {shownColumns.map((column) => (
            <CheckRow
              key={column}
              label={words.column[column]}
              checked={shown[column]}
              onChange={(on) => choose({ shown: { ...shown, [column]: on } })}
            />
          ))}
        </div>
      </section>
    </>
  );
}
