import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import type { PaneModel } from "../../../model/pane-model.ts";
import { isNoValue } from "../../../../statistics/no-value.ts";
import { counted } from "../../../../wording/list.ts";
import { explainNoValue } from "../../../../wording/explain-no-value.ts";
import { FootBar } from "../../../design/foot-bar.tsx";
import { Message } from "../../../states/message.tsx";
import { useKept } from "../../kept-state.ts";
import { BuiltMessage } from "./built-message.tsx";
import { build, buildAgain } from "./build-action.ts";
import { OrderChoice } from "./order-choice.tsx";
import { OutcomesChoice } from "./outcomes-choice.tsx";
import { chosenMetrics, chosenPages } from "./report-choice.ts";
import { EarlierReportCards } from "../earlier/earlier-reports.tsx";
import { newestFor, sinceFor } from "../earlier/newest-for.ts";
import { useEarlierReports } from "../earlier/use-earlier-reports.ts";
import { ReportOptions } from "./report-options.tsx";
import type { ReportState } from "../report-state.ts";
import { countRows, reportOffer, type OfferedOutcome } from "./report-offer.ts";
import { type PlannedBesides, PlannedSheets, plannedSheets } from "./planned-sheets.tsx";
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
  const names = useSheetNames(state.port, building.kind);
  const taken = names ?? [];
  const chosen = useMemo(() => chosenMetrics(choice, offer), [offer, choice]);
  const pages = useMemo(() => chosenPages(offer, chosen), [offer, chosen]);
  const { rows } = countRows(pages.flatMap(({ metrics }) => metrics));
  const running = building.kind === "running";
  const found = useEarlierReports(state, names, running);
  const earlier = newestFor(model, found.reports);
  const besides: PlannedBesides = {
    since: choice.since && earlier !== null && sinceFor(model.desk, model.area, earlier) !== null,
    districts: choice.districts && model.area.tier === "county",
    method: choice.method,
    hides: state.port.can.choices === true,
  };
  return (
    <>
      <EarlierReportCards
        state={state}
        found={found}
        isChosen={choice.metrics !== null}
        isBuilding={running}
        onAgain={(report) => buildAgain(model, state, report)}
      />
      <fieldset className="lof-fields" disabled={running}>
        <OutcomesChoice
          offer={offer.filter(({ outcome }) => !outcome.contextual)}
          chosen={chosen}
          onChange={(metrics) => state.choice.set({ ...choice, metrics })}
        />
        <ReportOptions model={model} state={state} offer={offer} chosen={chosen} earlier={earlier} />
        <OrderChoice order={choice.order} onChange={(order) => state.choice.set({ ...choice, order })} />
      </fieldset>
      {pages.length > 0 && <PlannedSheets sheets={plannedSheets(pages, besides, taken)} />}
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
              onClick={() => build(model, state, pages, chosen, earlier)}
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
