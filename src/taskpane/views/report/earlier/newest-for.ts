import type { Area } from "../../../../areas/area.ts";
import type { Desk } from "../../../../queries/desk.ts";
import type { EarlierReport } from "../../../../report/earlier/earlier-report.ts";
import { isRefusal } from "../../../../wording/refusal.ts";
import type { PaneModel } from "../../../model/pane-model.ts";
import type { ReportInWorkbook } from "./report-actions.ts";

/** The newest of some reports, oldest first, that is for the pane's council; null for none. */
export function newestFor(
  { desk, area }: Pick<PaneModel, "desk" | "area">,
  reports: readonly ReportInWorkbook[],
): ReportInWorkbook | null {
  return reports.findLast(({ now }) => isFor(desk, area, now)) ?? null;
}

/**
 * The report that a new one for a council says what is new since: as it was when it was built. Null where it was built
 * for another council.
 */
export function sinceFor(desk: Desk, area: Area, { now, asBuilt }: ReportInWorkbook): EarlierReport | null {
  const before = asBuilt ?? now;
  return isFor(desk, area, before) ? before : null;
}

function isFor(desk: Desk, area: Area, { council }: EarlierReport): boolean {
  const of = desk.areaNamed(council);
  return !isRefusal(of) && of.index === area.index;
}
