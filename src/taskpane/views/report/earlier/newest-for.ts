import type { EarlierReport } from "../../../../report/earlier/earlier-report.ts";
import { isRefusal } from "../../../../wording/refusal.ts";
import type { PaneModel } from "../../../model/pane-model.ts";

/** The newest of some reports, oldest first, that is for the pane's council; null for none. */
export function newestFor({ desk, area }: PaneModel, reports: readonly EarlierReport[]): EarlierReport | null {
  return (
    reports.findLast(({ council }) => {
      const of = desk.areaNamed(council);
      return !isRefusal(of) && of.index === area.index;
    }) ?? null
  );
}
