import type { Desk } from "../../queries/desk.ts";
import { PortError } from "../../workbook/port.ts";
import { isRefusal } from "../../wording/refusal.ts";
import type { ReportFrame } from "../cells.ts";
import type { ReportContent } from "../content.ts";
import type { EarlierReport } from "../earlier/earlier-report.ts";
import type { SheetDraft } from "../sheet-draft.ts";
import { changesSince } from "./changes-since.ts";
import { sinceSentence, sinceSheet } from "./since-sheet.ts";

/** What is new since an earlier report, as a sheet and counted in a sentence or two. */
export interface SinceReport {
  readonly sheet: SheetDraft;
  readonly sentence: string;
}

/**
 * Drafts the sheet that says what is new.
 *
 * @param built ISO date
 * @throws PortError with a sentence where the earlier report is for another council or cannot be read
 */
export function sinceReport(
  desk: Desk,
  frame: ReportFrame,
  content: ReportContent,
  { earlier, name, built }: { readonly earlier: EarlierReport; readonly name: string; readonly built: string },
): SinceReport {
  const changes = changesSince(desk, earlier, content, frame.setAsBuilt);
  if (isRefusal(changes)) throw new PortError("failed", changes.sentence);
  return { sheet: sinceSheet(frame, name, changes, { pack: desk.pack, built }), sentence: sinceSentence(changes) };
}
