import { writeKpiMapping } from "../../../actions/write-kpi-mapping.ts";
import type { PaneModel } from "../../../queries/pane-model.ts";
import { type CellAddress, PortError } from "../../../workbook/port.ts";
import type { TaskHandles } from "../task.ts";
import { mappingWords } from "../../../wording/kpi-mapping.ts";
import type { KpiSession } from "./kpi-session.ts";
import type { PackDesk } from "./pack-desk.ts";

/** Where the mapping table goes. */
export type MappingPlace =
  | { readonly kind: "sheet" }
  | { readonly kind: "cell"; readonly at: CellAddress; readonly overwrite: boolean };

/** Writes the table of what was decided. @returns a sentence. @throws PortError in words */
export async function writeMapping(
  { port, namespace }: PackDesk,
  { area, set }: PaneModel,
  { block, list, decisions }: KpiSession,
  place: MappingPlace,
  handles: TaskHandles,
): Promise<string> {
  if (block === null || list === null) throw new PortError("failed", mappingWords.nothing);
  const kpis = list.kpis.map((kpi) => {
    const decision = decisions.get(kpi.row);
    return { kpi, match: decision?.kind === "matched" ? decision.match : null };
  });
  const { sentence } = await writeKpiMapping(port, kpis, {
    ...handles,
    namespace,
    council: area.name,
    set: set.argument,
    source: block,
    columns: list.columns,
    at: place.kind === "cell" ? place.at : null,
    ifFilled: place.kind === "cell" && place.overwrite ? "overwrite" : "refuse",
  });
  return sentence;
}
