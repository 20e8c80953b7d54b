import { Button } from "@fluentui/react-components";
import { type ReportRecord, readReports, removeReport } from "../../../../report/record.ts";
import { type Port, PortError } from "../../../../workbook/port.ts";
import { counted } from "../../../../wording/list.ts";
import { againWords } from "../../../../wording/report/again-words.ts";
import { builtWords as words } from "../../../../wording/report/built-report.ts";
import { TextButton } from "../../../design/text-button.tsx";
import { Message } from "../../../states/message.tsx";
import { useKept } from "../../kept-state.ts";
import { begin } from "../../task.ts";
import type { BuiltInPane } from "../earlier/report-actions.ts";
import type { ReportState } from "../report-state.ts";
import { showSheet } from "../show-sheet.ts";
import { useSheetNames } from "../use-sheet-names.ts";

/** What was built, sheet by sheet, with an undo button; what of it is no longer there, by undo or by hand, is said. */
export function BuiltMessage({ state, built }: { readonly state: ReportState; readonly built: BuiltInPane }) {
  const removing = useKept(state.removing);
  const names = useSheetNames(state.port, removing.kind);
  const gone = names === null ? [] : built.sheets.filter((sheet) => !names.includes(sheet));
  const isAllGone = gone.length === built.sheets.length;
  // An undo may have brought back what was removed.
  if (removing.kind === "done" && (names === null || isAllGone))
    return (
      <Message title="The report is removed" actions={<Another state={state} label="Build a report" />}>
        {counted(removing.result.length, "sheet")} taken away; everything else is as it was.
      </Message>
    );
  if (isAllGone)
    return (
      <Message title={words.goneTitle} actions={<Another state={state} label="Build a report" />}>
        {words.gone(built.sheets.length)}
      </Message>
    );
  return (
    <>
      {gone.length > 0 ? (
        <Message title={words.partGoneTitle} trouble>
          {words.partGone(gone, built.sheets.length, gone.includes(built.sheets[0] ?? ""))}
        </Message>
      ) : (
        <Message title={built.replaced !== undefined ? againWords.builtTitle : "The report is built"}>
          <p>
            {counted(built.sheets.length, "new sheet")} with {counted(built.figures, "figure")}. Council and set stand
            on the first: type others there and all sheets follow.
          </p>
          {saidOf(state, built).map((note) => (
            <p key={note}>{note}</p>
          ))}
        </Message>
      )}
      <BuiltSheets port={state.port} sheets={built.sheets} gone={gone} />
      {removing.kind === "failed" && (
        <Message
          title="The report was not removed"
          trouble
          {...(removing.reason === "filled" && {
            actions: <Button onClick={() => remove(state, built, true)}>Remove all the same</Button>,
          })}
        >
          {removing.sentence}
        </Message>
      )}
      <div className="lof-buttons">
        <Another state={state} label={gone.length > 0 ? "Build it again" : "Build another"} />
        {built.replaced !== true && (
          <Button disabledFocusable={removing.kind === "running"} onClick={() => remove(state, built, false)}>
            {gone.length > 0 ? "Remove what is left" : "Remove this report"}
          </Button>
        )}
      </div>
    </>
  );
}

/** What was kept and left out, and how the report before comes back. */
function saidOf({ port }: ReportState, { since, notes, replaced = false }: BuiltInPane): readonly string[] {
  return [
    ...(since === undefined ? [] : [since]),
    ...notes,
    ...(replaced && port.can.groupedUndo ? [againWords.undo] : []),
  ];
}

interface BuiltSheetsProps {
  readonly port: Port;
  readonly sheets: readonly string[];
  readonly gone: readonly string[];
}

/** The report's sheets as links; one that is gone has none. */
function BuiltSheets({ port, sheets, gone }: BuiltSheetsProps) {
  return (
    <ul className="lof-rows lof-built">
      {sheets.map((sheet) => (
        <li key={sheet}>
          {gone.includes(sheet) ? (
            <span className="lof-second">{words.goneSheet(sheet)}</span>
          ) : (
            <TextButton className="lof-line-link" onPress={() => void showSheet(port, sheet)}>
              {sheet}
            </TextButton>
          )}
        </li>
      ))}
    </ul>
  );
}

function Another({ state, label }: { readonly state: ReportState; readonly label: string }) {
  const again = (): void => {
    state.removing.set({ kind: "idle" });
    state.building.set({ kind: "idle" });
  };
  return <Button onClick={again}>{label}</Button>;
}

function remove(state: ReportState, built: BuiltInPane, evenIfChanged: boolean): void {
  void begin(state.removing, async () => {
    const record = (await readReports(state.port)).findLast((one) => isOf(one, built));
    if (record === undefined) throw new PortError("failed", words.noneToRemove);
    return removeReport(state.port, record, { evenIfChanged });
  });
}

function isOf({ sheets }: ReportRecord, built: BuiltInPane): boolean {
  return sheets.some(({ name }) => built.sheets.includes(name));
}
