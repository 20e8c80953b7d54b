import { type MappedKpi, type WrittenMapping, writeKpiMapping } from "../../../../actions/kpi-mapping/write-mapping.ts";
import { editionsOf, officialList } from "../../../../comparison/sets/list-names.ts";
import type { PaneModel } from "../../../model/pane-model.ts";
import { type CellAddress, PortError } from "../../../../workbook/port.ts";
import type { TaskHandles } from "../../task.ts";
import { mappingWords } from "../../../../own-kpis/mapping-words.ts";
import type { KpiSession } from "./kpi-state.ts";
import type { ReportState } from "../report-state.ts";

/** Where the mapping table goes. */
export type MappingPlace =
  | {
      readonly kind: "sheet";
      /** The table that was written before stays, and another is written. */
      readonly besides?: boolean;
    }
  | { readonly kind: "cell"; readonly at: CellAddress; readonly overwrite: boolean };

/** Writes the table of what was decided. @throws PortError with a sentence */
export async function writeMapping(
  { port, namespace, withBestQuarter, withTrend }: ReportState,
  { desk, area, set }: PaneModel,
  { block, list, matches, decisions }: KpiSession,
  place: MappingPlace,
  handles: TaskHandles,
): Promise<WrittenMapping> {
  if (block === null || list === null) throw new PortError("failed", mappingWords.nothing);
  const kpis = matches.map((suggested): MappedKpi => {
    const { kpi } = suggested;
    const decision = decisions.get(kpi.row);
    return decision?.kind === "matched"
      ? { kpi, match: decision.match, decided: decision.how }
      : { kpi, match: null, decided: "none", suggested: suggested.metric === null ? null : suggested };
  });
  return writeKpiMapping(port, kpis, {
    ...handles,
    namespace,
    council: area.name,
    set: set.argument,
    saysSet: editionsOf(desk.pack, officialList).length > 0,
    source: block,
    columns: list.columns,
    at: place.kind === "cell" ? place.at : null,
    withBestQuarter: withBestQuarter.now(),
    withTrend: withTrend.now(),
    ...(place.kind === "sheet" && place.besides === true && { earlier: "keep" as const }),
    ifFilled: place.kind === "cell" && place.overwrite ? "overwrite" : "refuse",
  });
}
