import type { PaneModel } from "../../../queries/pane-model.ts";
import { type CellAddress, PortError } from "../../../workbook/port.ts";
import type { TaskHandles } from "../task.ts";
import type { KpiSession } from "./kpi-session.ts";
import type { PackDesk } from "./pack-desk.ts";

/** Where the mapping table goes. */
export type MappingPlace =
  | { readonly kind: "sheet" }
  | { readonly kind: "cell"; readonly at: CellAddress; readonly overwrite: boolean };

/** Writes the table of what was decided. @returns a sentence. @throws PortError in words */
export async function writeMapping(
  _desk: PackDesk,
  _model: PaneModel,
  _session: KpiSession,
  _place: MappingPlace,
  _handles: TaskHandles,
): Promise<string> {
  throw new PortError("unsupported", "The mapping table cannot be written yet.");
}
