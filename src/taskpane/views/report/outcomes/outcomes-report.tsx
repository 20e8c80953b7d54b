import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import { buildReport } from "../../../../actions/build-report.ts";
import type { PaneModel } from "../../../model/pane-model.ts";
import { isNoValue } from "../../../../statistics/no-value.ts";
import { PortError } from "../../../../workbook/port.ts";
import { counted } from "../../../../wording/list.ts";
import { explainNoValue } from "../../../../wording/explain-no-value.ts";
import { FootBar } from "../../../design/foot-bar.tsx";
import { Message } from "../../../states/message.tsx";
import { useKept } from "../../kept.ts";
import { begin } from "../../task.ts";
import { BuiltMessage } from "./built-message.tsx";
import { CheckRow } from "./check-row.tsx";
import { OutcomesChoice } from "./outcomes-choice.tsx";
import { chosenOf, chosenPages, contentOf, reportSetOf, withMetrics } from "./report-choice.ts";
import type { ReportDesk } from "../report-desk.ts";
import { countRows, reportOffer, type OfferedOutcome } from "./report-offer.ts";
import { PlannedSheets, plannedSheets, useSheetNames } from "./planned-sheets.tsx";
import { Progress } from "../progress.tsx";

export interface PartProps {
  readonly model: PaneModel;
  readonly desk: ReportDesk;
}

/** Chooses what goes into a report of sheets, says which sheets there will be, and builds them. */
export function OutcomesReport({ model, desk }: PartProps) {
  const offer = useMemo(() => reportOffer(model), [model]);
  const building = useKept(desk.building);
  if (isNoValue(offer)) return <Message title="No such set">{explainNoValue(offer)}</Message>;
  if (building.kind === "done") return <BuiltMessage desk={desk} built={building.result} />;
  return <Chooser model={model} desk={desk} offer={offer} />;
}

function Chooser({ model, desk, offer }: PartProps & { readonly offer: readonly OfferedOutcome[] }) {
  const choice = useKept(desk.choice);
  const building = useKept(desk.building);
  const taken = useSheetNames(desk.port, building.kind);
  const pages = useMemo(() => chosenPages(offer, choice.metrics), [offer, choice.metrics]);
  const { rows } = countRows(pages.flatMap(({ metrics }) => metrics));
  const running = building.kind === "running";
  return (
    <>
      <fieldset className="lof-fields" disabled={running}>
        <OutcomesChoice
          offer={offer.filter(({ outcome }) => !outcome.contextual)}
          chosen={choice.metrics}
          onChange={(metrics) => desk.choice.set({ ...choice, metrics })}
        />
        <Options desk={desk} offer={offer} />
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
            <Button appearance="primary" disabled={pages.length === 0} onClick={() => build(model, desk, pages)}>
              Build report
            </Button>
            <span className="lof-note">{pages.length === 0 ? "Choose an outcome" : counted(rows, "figure")}</span>
          </>
        )}
      </FootBar>
    </>
  );
}

function Options({ desk, offer }: { readonly desk: ReportDesk; readonly offer: readonly OfferedOutcome[] }) {
  const choice = useKept(desk.choice);
  const context = offer.filter(({ outcome }) => outcome.contextual);
  const ids = context.flatMap(({ metrics }) => metrics.map(({ id }) => id));
  const { charts } = desk.port.can;
  return (
    <div className="lof-options" role="group" aria-label="Options">
      <CheckRow
        label="Context: economy and child poverty"
        checked={chosenOf(context, choice.metrics)}
        onChange={(on) => desk.choice.set({ ...choice, metrics: withMetrics(choice.metrics, ids, on) })}
      />
      <CheckRow
        label="A chart for each outcome"
        checked={charts && choice.charts}
        disabled={!charts}
        onChange={(on) => desk.choice.set({ ...choice, charts: on })}
        aside={charts ? undefined : "in Excel only"}
      />
      <CheckRow
        label="Method, sources and assumptions"
        checked={choice.method}
        onChange={(on) => desk.choice.set({ ...choice, method: on })}
      />
    </div>
  );
}

function build(model: PaneModel, desk: ReportDesk, pages: readonly OfferedOutcome[]): void {
  const { metrics, charts, method } = desk.choice.now();
  desk.removing.set({ kind: "idle" });
  void begin(desk.building, async (handles) => {
    const content = contentOf(model, pages, metrics);
    if (isNoValue(content)) throw new PortError("failed", explainNoValue(content));
    return buildReport(desk.port, model.desk, content, {
      ...handles,
      namespace: desk.namespace,
      set: reportSetOf(model.set),
      charts: charts && desk.port.can.charts,
      method,
      date: model.today,
    });
  });
}
