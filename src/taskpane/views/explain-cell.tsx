import { Button } from "@fluentui/react-components";
import { type ReactNode, useMemo, useRef, useState } from "react";
import type { PaneModel } from "../../queries/pane-model.ts";
import { cellName } from "../../workbook/cell-name.ts";
import { type CellAddress, type Port } from "../../workbook/port.ts";
import { TextButton } from "../design/text-button.tsx";
import type { Move } from "../shell/navigation.ts";
import { Loading } from "../states/loading.tsx";
import { Message } from "../states/message.tsx";
import { Explanation } from "./explanation/explanation.tsx";
import { useExplanation } from "./explanation/use-explanation.ts";
import { hasLof, type SelectedCell, useSelectedCell } from "./use-selected-cell.ts";
import { type Task, begin, idleTask } from "./task.ts";
import { type Kept, useKept } from "./kept.ts";
import { useFoundFocus } from "./use-found-focus.ts";

export interface ExplainCellProps {
  readonly model: PaneModel;
  readonly port: Port;
  readonly onMove: (move: Move) => void;
}

/** What was written, and where. */
interface Written {
  readonly cell: string;
  readonly sentence: string;
}

/** The selected cell in words: what it says, its sources, its error's meaning, and a fix where there is one. */
export function ExplainCell({ model, port, onMove }: ExplainCellProps) {
  const written = useMemo(() => idleTask<Written>(), []);
  const [again, setAgain] = useState(0);
  const reading = useSelectedCell(port, again);
  const shown = useRef<HTMLDivElement>(null);
  useFoundFocus(shown);
  if (reading.kind === "waiting") return <Loading />;
  if (reading.kind === "failed")
    return (
      <Message title="The cell was not read" trouble actions={<CloseButton onMove={onMove} />}>
        {reading.sentence}
      </Message>
    );
  const { selected } = reading;
  const name = cellName(selected.cell);
  return (
    <div className="lof-explain" ref={shown} tabIndex={-1}>
      <div className="lof-pair lof-explain-head">
        <h1>Cell {name}</h1>
        <TextButton className="lof-line-link lof-small" onPress={() => onMove({ to: "closed" })}>
          Close
        </TextButton>
      </div>
      {selected.formula !== null && <code className="lof-formula">{selected.formula}</code>}
      <WrittenMessage written={written} />
      {hasLof(selected) ? (
        <Explained
          {...{ model, port, selected, onMove }}
          act={(work) => void begin(written, work).then(() => setAgain((before) => before + 1))}
        />
      ) : (
        <Message title="No LOF formula here">
          Select a cell that holds one, and it is explained here: what it says, what it rests on, and what to do about
          an error.
        </Message>
      )}
    </div>
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
      onReplace={(formula) =>
        act(async () => {
          await port.grouped("Replace formula", () => port.write(cell, [[{ formula }]]));
          return { cell: name, sentence: `${name} holds the new formula.` };
        })
      }
      onInsertReason={(formula) =>
        act(async () => {
          await port.write(right(cell), [[{ formula }]], { ifFilled: "refuse" });
          return { cell: name, sentence: `The reason stands in ${cellName(right(cell))}.` };
        })
      }
    />
  );
}

function right(cell: CellAddress): CellAddress {
  return { ...cell, column: cell.column + 1 };
}

function WrittenMessage({ written }: { readonly written: Kept<Task<Written>> }) {
  const task = useKept(written);
  if (task.kind === "done")
    return (
      <p className="lof-done" role="status">
        {task.result.sentence}
      </p>
    );
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
