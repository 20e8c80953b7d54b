import { useId, useRef } from "react";
import type { PaneModel } from "../../model/pane-model.ts";
import { useKept } from "../kept-state.ts";
import { useFoundFocus } from "../use-found-focus.ts";
import { OutcomesReport } from "./outcomes/outcomes-report.tsx";
import { FreezePart } from "./freeze/freeze-part.tsx";
import { MyKpisLater } from "./my-kpis/my-kpis-later.tsx";
import type { ReportState, ReportPart } from "./report-state.ts";
import { Segments } from "./segments.tsx";

const parts = [
  { id: "build", label: "Outcomes report" },
  { id: "kpis", label: "My KPIs" },
  { id: "freeze", label: "Freeze" },
] as const satisfies readonly { id: ReportPart; label: string }[];

export interface ReportViewProps {
  readonly model: PaneModel;
  readonly state: ReportState;
}

/** For committee reports: sheets built, own KPIs mapped, formulas frozen for those without the add-in. */
export function ReportView({ model, state }: ReportViewProps) {
  const part = useKept(state.part);
  const panel = useId();
  const shown = useRef<HTMLDivElement>(null);
  useFoundFocus(shown);
  return (
    <div className="lof-acting">
      <h1 className="lof-hidden">Report</h1>
      <Segments label="Parts of the report" segments={parts} chosen={part} onChoose={state.part.set} panel={panel} />
      <div
        className="lof-part"
        id={panel}
        ref={shown}
        role="tabpanel"
        tabIndex={-1}
        aria-labelledby={`${panel}-${part}`}
      >
        {part === "build" && <OutcomesReport model={model} state={state} />}
        {part === "kpis" && <MyKpisLater model={model} state={state} />}
        {part === "freeze" && <FreezePart model={model} state={state} />}
      </div>
    </div>
  );
}
