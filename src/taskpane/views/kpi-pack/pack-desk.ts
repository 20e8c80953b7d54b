import type { Namespace } from "../../../actions/formula.ts";
import type { BuiltPack } from "../../../actions/build-kpi-pack.ts";
import type { Port } from "../../../workbook/port.ts";
import { keep, type Kept } from "../kept.ts";
import { idleTask, type Task } from "../task.ts";
import type { MappingPlace } from "./mapping-action.ts";
import { firstChoice, type PackChoice } from "./pack-choice.ts";
import type { FreezeOutcome, FreezeVerb } from "./freeze-outcome.ts";
import { type KpiSession, noKpis } from "./kpi-session.ts";

export type PackPart = "build" | "kpis" | "freeze";
export type FreezeScope = "selection" | "sheet" | "workbook";

/** The workbook, and everything about the KPI pack's view that must not be lost when the view is left. */
export interface PackDesk {
  readonly port: Port;
  readonly namespace: Namespace;
  readonly part: Kept<PackPart>;
  readonly choice: Kept<PackChoice>;
  readonly building: Kept<Task<BuiltPack>>;
  readonly removing: Kept<Task<readonly string[]>>;
  readonly kpis: Kept<KpiSession>;
  readonly reading: Kept<Task<null>>;
  readonly mapping: Kept<Task<string>>;
  readonly mappingPlace: Kept<MappingPlace["kind"]>;
  /** What was asked for last: repeated when filled cells may be overwritten. */
  readonly mappingAsked: Kept<MappingPlace>;
  readonly freezeScope: Kept<FreezeScope>;
  readonly freezing: Kept<Task<FreezeOutcome>>;
  /** What was asked for last. */
  readonly freezeVerb: Kept<FreezeVerb>;
}

/** Made once for a pane and its workbook. */
export function packDesk(port: Port, namespace: Namespace): PackDesk {
  return {
    port,
    namespace,
    part: keep<PackPart>("build"),
    choice: keep(firstChoice),
    building: idleTask(),
    removing: idleTask(),
    kpis: keep(noKpis),
    reading: idleTask(),
    mapping: idleTask(),
    mappingPlace: keep<MappingPlace["kind"]>("sheet"),
    mappingAsked: keep<MappingPlace>({ kind: "sheet" }),
    freezeScope: keep<FreezeScope>("selection"),
    freezing: idleTask(),
    freezeVerb: keep<FreezeVerb>("freeze"),
  };
}
