import type { Namespace } from "../../../formula/formula.ts";
import type { WrittenMapping } from "../../../actions/kpi-mapping/write-mapping.ts";
import type { Port } from "../../../workbook/port.ts";
import { keep, type Kept } from "../kept-state.ts";
import { idleTask, type Task } from "../task.ts";
import type { MappingPlace } from "./my-kpis/mapping-action.ts";
import type { BuiltInPane, ReportActions } from "./earlier/report-actions.ts";
import { workbookActions } from "./earlier/workbook-actions.ts";
import { firstChoice, type ReportChoice } from "./outcomes/report-choice.ts";
import type { FreezeDone, FreezeVerb } from "./freeze/freeze-result.ts";
import { type KpiSession, noKpis } from "./my-kpis/kpi-state.ts";

export type ReportPart = "build" | "kpis" | "freeze";
export type FreezeScope = "selection" | "sheet" | "workbook";

/** The workbook, and the state of the report's view that must survive leaving the view. */
export interface ReportState {
  readonly port: Port;
  readonly namespace: Namespace;
  readonly actions: ReportActions;
  readonly part: Kept<ReportPart>;
  readonly choice: Kept<ReportChoice>;
  readonly building: Kept<Task<BuiltInPane>>;
  readonly removing: Kept<Task<readonly string[]>>;
  readonly kpis: Kept<KpiSession>;
  readonly reading: Kept<Task<null>>;
  /** Whether the list's first rows are shown; null as long as the user did not say. */
  readonly previewOpen: Kept<boolean | null>;
  readonly mapping: Kept<Task<WrittenMapping>>;
  /** Whether the table says what the best quarter of the councils compared with reaches. */
  readonly withBestQuarter: Kept<boolean>;
  readonly withTrend: Kept<boolean>;
  readonly unmapping: Kept<Task<string>>;
  readonly mappingPlace: Kept<MappingPlace["kind"]>;
  /** The last request; repeated when filled cells may be overwritten. */
  readonly mappingAsked: Kept<MappingPlace>;
  readonly freezeScope: Kept<FreezeScope>;
  readonly freezing: Kept<Task<FreezeDone>>;
  /** The last request. */
  readonly freezeVerb: Kept<FreezeVerb>;
}

/** Made once for a pane and its workbook. */
export function reportState(port: Port, namespace: Namespace, actions: ReportActions = workbookActions): ReportState {
  return {
    port,
    namespace,
    actions,
    part: keep<ReportPart>("build"),
    choice: keep(firstChoice),
    building: idleTask(),
    removing: idleTask(),
    kpis: keep(noKpis),
    reading: idleTask(),
    previewOpen: keep<boolean | null>(null),
    mapping: idleTask(),
    withBestQuarter: keep(false),
    withTrend: keep(false),
    unmapping: idleTask(),
    mappingPlace: keep<MappingPlace["kind"]>("sheet"),
    mappingAsked: keep<MappingPlace>({ kind: "sheet" }),
    freezeScope: keep<FreezeScope>("selection"),
    freezing: idleTask(),
    freezeVerb: keep<FreezeVerb>("freeze"),
  };
}
