import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import type { PaneModel } from "../../../model/pane-model.ts";
import { isNoValue } from "../../../../statistics/no-value.ts";
import { PortError } from "../../../../workbook/port.ts";
import { counted } from "../../../../wording/list.ts";
import { explainNoValue } from "../../../../wording/explain-no-value.ts";
import { FootBar } from "../../../design/foot-bar.tsx";
import { Message } from "../../../states/message.tsx";
import { useKept } from "../../kept-state.ts";
import { begin } from "../../task.ts";
import { BuiltMessage } from "./built-message.tsx";
import { CheckRow } from "./check-row.tsx";
import { OrderChoice } from "./order-choice.tsx";
import { OutcomesChoice } from "./outcomes-choice.tsx";
import { chosenMetrics, chosenOf, chosenPages, contentOf, reportSetOf, withMetrics } from "./report-choice.ts";
import type { ReportState } from "../report-state.ts";
import { countRows, reportOffer, type OfferedOutcome } from "./report-offer.ts";
import { PlannedSheets, plannedSheets } from "./planned-sheets.tsx";
import { Progress } from "../progress.tsx";
import { useSheetNames } from "../use-sheet-names.ts";

export interface PartProps {
  readonly model: PaneModel;
  readonly state: ReportState;
}

/** Chooses what goes into a report of sheets, says which sheets there will be, and builds them. */
export function OutcomesReport({ model, state }: PartProps) {
  const offer = useMemo(() => reportOffer(model), [model]);
  const building = useKept(state.building);
  if (isNoValue(offer)) return <Message title="No such set">{explainNoValue(offer)}</Message>;
  if (building.kind === "done") return <BuiltMessage state={state} built={building.result} />;
  return <Chooser model={model} state={state} offer={offer} />;
}

function Chooser({ model, state, offer }: PartProps & { readonly offer: readonly OfferedOutcome[] }) {
  const choice = useKept(state.choice);
  const building = useKept(state.building);
  const taken = useSheetNames(state.port, building.kind) ?? [];
  const chosen = useMemo(() => chosenMetrics(choice, offer), [offer, choice]);
  const pages = useMemo(() => chosenPages(offer, chosen), [offer, chosen]);
  const { rows } = countRows(pages.flatMap(({ metrics }) => metrics));
  const running = building.kind === "running";
  return (
    <>
      <fieldset className="lof-fields" disabled={running}>
        <OutcomesChoice
          offer={offer.filter(({ outcome }) => !outcome.contextual)}
          chosen={chosen}
          onChange={(metrics) => state.choice.set({ ...choice, metrics })}
        />
        <Options state={state} offer={offer} chosen={chosen} />
        <OrderChoice order={choice.order} onChange={(order) => state.choice.set({ ...choice, order })} />
      </fieldset>
      {pages.length > 0 && <PlannedSheets sheets={plannedSheets(pages, choice.method, taken)} />}
      {building.kind === "failed" && (
        <Message title={building.reason === "stopped" ? "Stopped" : "The report was not built"} trouble>
          {building.sentence}
        </Message>
      )}
      <FootBar>
        {running ? (
          <Progress label="Building the report" task={building} />
        ) : (
          <>
            <Button
              appearance="primary"
              disabled={pages.length === 0}
              onClick={() => build(model, state, pages, chosen)}
            >
              Build report
            </Button>
            <span className="lof-note">{pages.length === 0 ? "Choose an outcome" : counted(rows, "figure")}</span>
          </>
        )}
      </FootBar>
    </>
  );
}

interface OptionsProps {
  readonly state: ReportState;
  readonly offer: readonly OfferedOutcome[];
  readonly chosen: ReadonlySet<string>;
}

function Options({ state, offer, chosen }: OptionsProps) {
  const choice = useKept(state.choice);
  const context = offer.filter(({ outcome }) => outcome.contextual);
  const ids = context.flatMap(({ metrics }) => metrics.map(({ id }) => id));
  const { charts } = state.port.can;
  return (
    <div className="lof-options" role="group" aria-label="Options">
      <CheckRow
        label="Context: economy and child poverty"
        checked={chosenOf(context, chosen)}
        onChange={(on) => state.choice.set({ ...choice, metrics: withMetrics(chosen, ids, on) })}
      />
      <CheckRow
        label="A chart for each outcome"
        checked={charts && choice.charts}
        disabled={!charts}
        onChange={(on) => state.choice.set({ ...choice, charts: on })}
        aside={charts ? undefined : "in Excel only"}
      />
      <CheckRow
        label="Method, sources and assumptions"
        checked={choice.method}
        onChange={(on) => state.choice.set({ ...choice, method: on })}
      />
      <CheckRow
        label="In the order of your directorates"
        checked={choice.byDirectorate}
        onChange={(on) => state.choice.set({ ...choice, byDirectorate: on })}
      />
    </div>
  );
}

function build(
  model: PaneModel,
  state: ReportState,
  pages: readonly OfferedOutcome[],
  chosen: ReadonlySet<string>,
): void {
  const { order, charts, method, byDirectorate } = state.choice.now();
  state.removing.set({ kind: "idle" });
  void begin(state.building, async (handles) => {
    const content = contentOf(model, pages, chosen, order);
    if (isNoValue(content)) throw new PortError("failed", explainNoValue(content));
    // Loaded with the first report rather than with the pane.
    const { buildReport } = await import("../../../../actions/build-report.ts");
    const options = {
      ...handles,
      namespace: state.namespace,
      set: reportSetOf(model.set),
      charts: charts && state.port.can.charts,
      method,
      date: model.today,
    };
    if (!byDirectorate) return buildReport(state.port, model.desk, content, options);
    const { buildByDirectorate } = await import("../../../../actions/directorates.ts");
    return buildByDirectorate(state.port, model.desk, content, options);
  });
}
