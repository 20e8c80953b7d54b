import { Button } from "@fluentui/react-components";
import type { BuiltReport } from "../../../../actions/build-report.ts";
import { type ReportRecord, readReports, removeReport } from "../../../../report/record.ts";
import { type Port, PortError } from "../../../../workbook/port.ts";
import { counted } from "../../../../wording/list.ts";
import { TextButton } from "../../../design/text-button.tsx";
import { Message } from "../../../states/message.tsx";
import { useKept } from "../../kept-state.ts";
import { begin } from "../../task.ts";
import type { ReportState } from "../report-state.ts";

/** What was built, sheet by sheet, with an undo button. */
export function BuiltMessage({ state, built }: { readonly state: ReportState; readonly built: BuiltReport }) {
  const removing = useKept(state.removing);
  if (removing.kind === "done")
    return (
      <Message title="The report is removed" actions={<Another state={state} label="Build a report" />}>
        {counted(removing.result.length, "sheet")} taken away; everything else is as it was.
      </Message>
    );
  return (
    <>
      <Message title="The report is built">
        <p>
          {counted(built.sheets.length, "new sheet")} with {counted(built.figures, "figure")}. Council and set stand on
          the first: type others there and all sheets follow.
        </p>
        {built.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </Message>
      <ul className="lof-rows lof-built">
        {built.sheets.map((sheet) => (
          <li key={sheet}>
            <TextButton className="lof-line-link" onPress={() => void show(state.port, sheet)}>
              {sheet}
            </TextButton>
          </li>
        ))}
      </ul>
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
        <Another state={state} label="Build another" />
        <Button disabledFocusable={removing.kind === "running"} onClick={() => remove(state, built, false)}>
          Remove this report
        </Button>
      </div>
    </>
  );
}

function Another({ state, label }: { readonly state: ReportState; readonly label: string }) {
  const again = (): void => {
    state.removing.set({ kind: "idle" });
    state.building.set({ kind: "idle" });
  };
  return <Button onClick={again}>{label}</Button>;
}

/** A sheet that was renamed or removed since is simply not shown. */
async function show(port: Port, sheet: string): Promise<void> {
  await port.activate({ sheet, row: 0, column: 0, rows: 1, columns: 1 }).catch(() => undefined);
}

function remove(state: ReportState, built: BuiltReport, evenIfChanged: boolean): void {
  void begin(state.removing, async () => {
    const record = (await readReports(state.port)).findLast((one) => isOf(one, built));
    if (record === undefined)
      throw new PortError("failed", "Its sheets were renamed or removed. Delete what is left of them by hand.");
    return removeReport(state.port, record, { evenIfChanged });
  });
}

function isOf({ sheets }: ReportRecord, built: BuiltReport): boolean {
  return sheets.some(({ name }) => built.sheets.includes(name));
}
