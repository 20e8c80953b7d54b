import { Button } from "@fluentui/react-components";
import { againWords as words } from "../../../../wording/report/again-words.ts";
import { Section } from "../../../design/section.tsx";
import { TextButton } from "../../../design/text-button.tsx";
import { Message } from "../../../states/message.tsx";
import { showSheet } from "../show-sheet.ts";
import type { ReportState } from "../report-state.ts";
import type { ReportInWorkbook } from "./report-actions.ts";
import type { EarlierReports } from "./use-earlier-reports.ts";

export interface EarlierReportsProps {
  readonly state: ReportState;
  readonly found: EarlierReports;
  /** Whether measures were chosen by hand. */
  readonly isChosen: boolean;
  readonly isBuilding: boolean;
  readonly onAgain: (report: ReportInWorkbook) => void;
}

/** The reports that are in the workbook, each to be built again. */
export function EarlierReportCards({ state, found, isChosen, isBuilding, onAgain }: EarlierReportsProps) {
  const { reports, problem } = found;
  if (problem !== null)
    return (
      <Message title={words.unread} trouble>
        {problem}
      </Message>
    );
  if (reports.length === 0) return null;
  return (
    <Section title={words.title} note={words.what(isChosen)}>
      <ul className="lof-rows lof-earlier">
        {reports.map((report) => (
          <li key={report.now.sheets.join("\n")}>
            <p>{words.report(report.now.council, report.now.set)}</p>
            <div className="lof-pair">
              <TextButton
                className="lof-line-link"
                onPress={() => void showSheet(state.port, report.now.sheets[0] ?? "")}
              >
                {words.from(report.now.sheets)}
              </TextButton>
              <Button size="small" disabled={isBuilding} onClick={() => onAgain(report)}>
                {words.again}
                <span className="lof-hidden"> “{report.now.sheets[0]}”</span>
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
