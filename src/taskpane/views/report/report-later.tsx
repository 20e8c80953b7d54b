import { loadLater } from "../load-later.tsx";
import type { ReportViewProps } from "./report-view.tsx";

/** The report's view, whose code is fetched when it is first opened: it is a good part of the pane's. */
export const ReportLater = loadLater<ReportViewProps>(async () => (await import("./report-view.tsx")).ReportView);
