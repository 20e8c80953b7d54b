import type { Desk } from "../../../../queries/desk.ts";
import type { ReportContent } from "../../../../report/content.ts";
import type { Port } from "../../../../workbook/port.ts";
import type { BuiltInPane, PaneReportOptions, ReportActions, ReportInWorkbook } from "./report-actions.ts";

/** The actions on a workbook, loaded when they are first wanted rather than with the pane. */
export const workbookActions: ReportActions = {
  readEarlier: async (port) => {
    const [{ readEarlierReports }, { asBuilt }] = await Promise.all([
      import("../../../../actions/report/read-earlier.ts"),
      import("../../../../actions/report/as-built.ts"),
    ]);
    const found: ReportInWorkbook[] = [];
    for (const now of await readEarlierReports(port)) found.push({ now, asBuilt: await asBuilt(port, now) });
    return found;
  },
  build: async (port, desk, content, options) => {
    const { buildReport } = await import("../../../../actions/build-report.ts");
    return kept(port, desk, content, options, await buildReport(port, desk, content, options));
  },
  rebuild: async (port, desk, content, options) => {
    const { rebuildReport } = await import("../../../../actions/report/rebuild.ts");
    return kept(port, desk, content, options, await rebuildReport(port, desk, content, options));
  },
};

/** Keeps in the workbook what was built: the next report says what is new since. Where that fails, it has less to say. */
async function kept(
  port: Port,
  { pack }: Desk,
  content: ReportContent,
  { set }: PaneReportOptions,
  built: BuiltInPane,
): Promise<BuiltInPane> {
  const { keepAsBuilt } = await import("../../../../actions/report/as-built.ts");
  await keepAsBuilt(port, built.sheets, { content, set, pack }).catch(() => undefined);
  return built;
}
