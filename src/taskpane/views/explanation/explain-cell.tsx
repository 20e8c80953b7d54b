import { Button } from "@fluentui/react-components";
import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import type { PaneModel } from "../../model/pane-model.ts";
import { cellName } from "../../../formula/cell-name.ts";
import type { CellAddress, Port } from "../../../workbook/port.ts";
import { TextButton } from "../../design/text-button.tsx";
import type { Move } from "../../shell/navigation.ts";
import { Loading } from "../../states/loading.tsx";
import { Message } from "../../states/message.tsx";
import { Explanation } from "./explanation.tsx";
import { useExplanation } from "./use-explanation.ts";
import { hasLof, type SelectedCell, useSelectedCell } from "../use-selected-cell.ts";
import { type Task, begin, idleTask } from "../task.ts";
import { type Kept, useKept } from "../kept-state.ts";
import { useFoundFocus } from "../use-found-focus.ts";

export interface ExplainCellProps {
  readonly model: PaneModel;
  readonly port: Port;
  readonly onMove: (move: Move) => void;
}

/** What was written, and how to undo it: not every host can undo what an add-in wrote. */
interface Written {
  readonly sentence: string;
  readonly putBack: (() => Promise<Written>) | null;
}

/** The selected cell in words: what it says, its sources, its error's meaning, and a fix where there is one. */
export function ExplainCell(props: ExplainCellProps) {
  const shown = useRef<HTMLDivElement>(null);
  useFoundFocus(shown);
  return (
    <div className="lof-explain" ref={shown} tabIndex={-1}>
      <Selected {...props} />
    </div>
  );
}

function Selected({ model, port, onMove }: ExplainCellProps) {
  const written = useMemo(() => idleTask<Written>(), []);
  const [again, setAgain] = useState(0);
  const reading = useSelectedCell(port, again);
  const at = reading.kind === "read" ? `${reading.selected.cell.sheet}!${cellName(reading.selected.cell)}` : "";
  // A message about one cell does not apply to the next.
  useEffect(() => written.set({ kind: "idle" }), [written, at]);
  if (reading.kind === "waiting") return <Loading />;
  if (reading.kind === "failed")
    return (
      <Message title="The cell was not read" trouble actions={<CloseButton onMove={onMove} />}>
        {reading.sentence}
      </Message>
    );
  const { selected } = reading;
  const name = cellName(selected.cell);
  const act = (work: () => Promise<Written>): void =>
    void begin(written, work).then(() => setAgain((before) => before + 1));
  return (
    <>
      <div className="lof-pair lof-explain-head">
        <h1>Cell {name}</h1>
        <TextButton className="lof-line-link lof-small" onPress={() => onMove({ to: "closed" })}>
          Close
        </TextButton>
      </div>
      {selected.formula !== null && <code className="lof-formula">{selected.formula}</code>}
      <WrittenMessage written={written} act={act} />
      {hasLof(selected) ? (
        <Explained {...{ model, port, selected, onMove }} act={act} />
      ) : (
        <Message title="No LOF formula here">
          Select a cell that holds one, and it is explained here: what it says, what it rests on, and what to do about
          an error. A cell that another one fills is explained at that one.
        </Message>
      )}
    </>
  );
}

interface ExplainedProps extends ExplainCellProps {
  readonly selected: SelectedCell;
  readonly act: (work: () => Promise<Written>) => void;
}

function Explained({ model, port, selected, onMove, act }: ExplainedProps): ReactNode {
  const explained = useExplanation(model, port, selected);
  if (explained.kind === "waiting") return <Loading shape="list" />;
  if (explained.kind === "failed")
    return (
      <Message title="This formula was not explained" trouble>
        {explained.sentence}
      </Message>
    );
  const { cell } = selected;
  const name = cellName(cell);
  return (
    <Explanation
      explanation={explained.explanation}
      cell={name}
      beside={cellName(right(cell))}
      onOpenFigure={({ id, outcome }) => onMove({ to: "figure", id, outcome })}
      onReplace={(formula) => act(() => replace(port, selected, formula))}
      onInsertReason={(formula) =>
        act(async () => {
          await port.write(right(cell), [[{ formula }]], { ifFilled: "refuse" });
          return { sentence: `Inserted in ${cellName(right(cell))}.`, putBack: null };
        })
      }
    />
  );
}

async function replace(port: Port, { cell, formula: old }: SelectedCell, formula: string): Promise<Written> {
  const put = (text: string): Promise<void> =>
    port.grouped("Replace formula", () => port.write(cell, [[{ formula: text }]]));
  await put(formula);
  const name = cellName(cell);
  const putBack = async (): Promise<Written> => {
    await put(old ?? "");
    return { sentence: `${name} holds the old formula again.`, putBack: null };
  };
  return { sentence: `${name} holds the new formula.`, putBack: old === null ? null : putBack };
}

function right(cell: CellAddress): CellAddress {
  return { ...cell, column: cell.column + 1 };
}

interface WrittenMessageProps {
  readonly written: Kept<Task<Written>>;
  readonly act: (work: () => Promise<Written>) => void;
}

function WrittenMessage({ written, act }: WrittenMessageProps) {
  const task = useKept(written);
  if (task.kind === "done") {
    const { sentence, putBack } = task.result;
    return (
      <p className="lof-done" role="status">
        {sentence} {putBack !== null && <TextButton onPress={() => act(putBack)}>Put the old one back</TextButton>}
      </p>
    );
  }
  if (task.kind !== "failed") return null;
  return (
    <Message title={task.reason === "filled" ? "The cell beside it is filled" : "Nothing was written"} trouble>
      {task.sentence}
    </Message>
  );
}

function CloseButton({ onMove }: Pick<ExplainCellProps, "onMove">) {
  return <Button onClick={() => onMove({ to: "closed" })}>Close</Button>;
}
