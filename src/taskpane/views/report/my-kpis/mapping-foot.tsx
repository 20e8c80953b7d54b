import { Button } from "@fluentui/react-components";
import { removeMapping, type WrittenMapping } from "../../../../actions/kpi-mapping/write-mapping.ts";
import type { Placed } from "../../../../actions/take-back.ts";
import { mappingWords } from "../../../../own-kpis/mapping-words.ts";
import type { KpiList } from "../../../../own-kpis/kpi.ts";
import type { Block } from "../../../../workbook/port.ts";
import { cellName } from "../../../../formula/cell-name.ts";
import { counted } from "../../../../wording/list.ts";
import { ChoiceMenu } from "../../../design/menu/choice-menu.tsx";
import { FootBar } from "../../../design/foot-bar.tsx";
import { Message } from "../../../states/message.tsx";
import { useKept } from "../../kept-state.ts";
import { begin } from "../../task.ts";
import { useSelectedBlock } from "../../use-selected-block.ts";
import type { PartProps } from "../outcomes/outcomes-report.tsx";
import type { KpiSession } from "./kpi-state.ts";
import { type MappingPlace, writeMapping } from "./mapping-action.ts";
import type { ReportState } from "../report-state.ts";
import { useSheetNames } from "../use-sheet-names.ts";
import { Progress } from "../progress.tsx";

export interface MappingFootProps extends PartProps {
  readonly session: KpiSession;
  readonly list: KpiList;
}

/** Writes what was decided: on a sheet of its own, or at the selected cell. */
export function MappingFoot({ model, state, session, list }: MappingFootProps) {
  const mapping = useKept(state.mapping);
  const where = useKept(state.mappingPlace);
  const selected = useSelectedBlock(state.port);
  const decidedAll = session.decisions.size === list.kpis.length;
  if (mapping.kind === "running")
    return (
      <FootBar>
        <Progress label="Writing the table" task={mapping} />
      </FootBar>
    );
  const at = where === "cell" ? selected : null;
  const places = [
    { id: "sheet" as const, label: "a sheet of its own" },
    ...(selected === null ? [] : [{ id: "cell" as const, label: `at ${placeName(selected)}` }]),
  ];
  return (
    <FootBar>
      <Button
        appearance="primary"
        disabledFocusable={!decidedAll}
        onClick={() =>
          write(model, state, session, at === null ? { kind: "sheet" } : { kind: "cell", at, overwrite: false })
        }
      >
        Write mapping table
      </Button>
      <span className="lof-note">
        {decidedAll ? (
          <>
            <ChoiceMenu
              name="Where"
              choices={places}
              chosen={at === null ? "sheet" : "cell"}
              onChoose={state.mappingPlace.set}
            />{" "}
            {counted(list.kpis.length, "row")}
          </>
        ) : (
          "Decide on each first"
        )}
      </span>
    </FootBar>
  );
}

function placeName({ sheet, row, column }: Block): string {
  return `${sheet}!${cellName({ row, column })}`;
}

function write(model: PartProps["model"], state: ReportState, session: KpiSession, place: MappingPlace): void {
  state.mappingAsked.set(place);
  state.unmapping.set({ kind: "idle" });
  void begin(state.mapping, (handles) => writeMapping(state, model, session, place, handles));
}

/** How the writing ended; filled cells are named and asked about. */
export function MappingMessage({ model, state }: PartProps) {
  const mapping = useKept(state.mapping);
  const session = useKept(state.kpis);
  const asked = useKept(state.mappingAsked);
  if (mapping.kind === "done") return <WrittenMessage state={state} written={mapping.result} />;
  if (mapping.kind !== "failed") return null;
  const filled = mapping.reason === "filled" && asked.kind === "cell";
  const inTheWay = mapping.reason === "filled" && asked.kind === "sheet";
  return (
    <Message
      title={filled ? "These cells are filled" : "The table was not written"}
      trouble
      {...(inTheWay && {
        actions: (
          <Button onClick={() => write(model, state, session, { kind: "sheet", besides: true })}>
            Write another on a sheet of its own
          </Button>
        ),
      })}
      {...(filled && {
        actions: (
          <>
            <Button onClick={() => write(model, state, session, { kind: "sheet" })}>Write on a sheet of its own</Button>
            <Button onClick={() => write(model, state, session, { ...asked, overwrite: true })}>Overwrite them</Button>
          </>
        ),
      })}
    >
      {mapping.sentence}
    </Message>
  );
}

/** Where the table is, and the way back for one that took the place of something. */
function WrittenMessage({ state, written }: { readonly state: ReportState; readonly written: WrittenMapping }) {
  const { block, placed, sentence } = written;
  const removing = useKept(state.unmapping);
  const names = useSheetNames(state.port);
  if (removing.kind === "done") return <Message title="The mapping table is removed">{removing.result}</Message>;
  if (names !== null && !names.includes(block.sheet))
    return <Message title="The mapping table is no longer there">{mappingWords.sheetGone(block.sheet)}</Message>;
  const remove = (of: Placed): void => void begin(state.unmapping, () => removeMapping(state.port, block, of));
  return (
    <>
      <Message
        title="The mapping table is written"
        {...(placed !== null && { actions: <Button onClick={() => remove(placed)}>Remove it from here</Button> })}
      >
        {sentence}
      </Message>
      {removing.kind === "failed" && (
        <Message title="The table was not removed" trouble>
          {removing.sentence}
        </Message>
      )}
    </>
  );
}
