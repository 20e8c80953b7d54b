import { useEffect, useState } from "react";
import { PortError } from "../../../../workbook/port.ts";
import { againWords } from "../../../../wording/report/again-words.ts";
import type { ReportState } from "../report-state.ts";
import type { ReportInWorkbook } from "./report-actions.ts";

/** The reports in the workbook, oldest first, or why they could not be read. */
export interface EarlierReports {
  readonly reports: readonly ReportInWorkbook[];
  readonly problem: string | null;
}

const none: EarlierReports = { reports: [], problem: null };

/** How the names of our sheets begin: where no sheet is called so, none is read through. */
const ours = "LOF ";

/**
 * The reports of ours that are in the workbook, looked for whenever its sheets change, though not while one is being
 * built. Where all sheets of a report were renamed it is not found.
 *
 * @param sheets names of the workbook's sheets; null until they are known
 */
export function useEarlierReports(
  { port, actions }: Pick<ReportState, "port" | "actions">,
  sheets: readonly string[] | null,
  isBuilding: boolean,
): EarlierReports {
  const [found, setFound] = useState<EarlierReports>(none);
  const names = sheets === null || isBuilding ? null : sheets.join("\n");
  useEffect(() => {
    if (names === null) return undefined;
    if (!names.split("\n").some((name) => name.startsWith(ours))) {
      setFound(none);
      return undefined;
    }
    let shown = true;
    actions.readEarlier(port).then(
      (reports) => shown && setFound({ reports, problem: null }),
      (error: unknown) =>
        shown && setFound({ reports: [], problem: error instanceof PortError ? error.message : againWords.unread }),
    );
    return () => {
      shown = false;
    };
  }, [port, actions, names]);
  return found;
}
