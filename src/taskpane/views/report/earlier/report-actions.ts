import type { BuildReportOptions, BuiltReport } from "../../../../actions/build-report.ts";
import type { Desk } from "../../../../queries/desk.ts";
import type { ReportContent } from "../../../../report/content.ts";
import type { EarlierReport } from "../../../../report/earlier/earlier-report.ts";
import type { Port } from "../../../../workbook/port.ts";

/** A report of ours in the workbook. */
export interface ReportInWorkbook {
  readonly now: EarlierReport;
  /** What it showed when it was built, for its figures are live; null where the workbook does not keep that. */
  readonly asBuilt: EarlierReport | null;
}

/** What the officer chose, for the action that builds. */
export interface PaneReportOptions extends BuildReportOptions {
  /** Add the page of a county's districts. */
  readonly districts: boolean;
}

/** A report that was built. */
export interface BuiltInPane extends BuiltReport {
  /** Whether it took the place of the one it was built from; only where it was built again. */
  readonly replaced?: boolean;
}

type Build<Options> = (port: Port, desk: Desk, content: ReportContent, options: Options) => Promise<BuiltInPane>;

/** What the report's tab does to the workbook; given to it, so that it can be shown and tested without. */
export interface ReportActions {
  /** The reports of ours that are in the workbook, the oldest first. */
  readonly readEarlier: (port: Port) => Promise<readonly ReportInWorkbook[]>;
  readonly build: Build<PaneReportOptions>;
  /** Builds in the place of a report: all or nothing. */
  readonly rebuild: Build<PaneReportOptions & { readonly earlier: EarlierReport }>;
}
