import type { ReportActions } from "./report-actions.ts";

/** The actions on a workbook, loaded when they are first wanted rather than with the pane. */
export const workbookActions: ReportActions = {
  readEarlier: async () => [],
  build: async (...asked) => (await import("../../../../actions/build-report.ts")).buildReport(...asked),
  rebuild: async (...asked) => (await import("../../../../actions/build-report.ts")).buildReport(...asked),
};
