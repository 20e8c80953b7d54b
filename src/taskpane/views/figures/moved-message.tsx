import { Button } from "@fluentui/react-components";
import { figuresWords as words } from "../../../wording/pane/figures-of-workbook.ts";
import { Message } from "../../states/message.tsx";
import { useKept } from "../kept-state.ts";
import { showSheet } from "../report/show-sheet.ts";
import { type FiguresState, goBack, type Moved, removeList } from "./figures-state.ts";

export interface MovedMessageProps {
  readonly state: FiguresState;
  readonly moved: Moved;
  /** Closes what it stands in; left out where it only goes away itself. */
  readonly onClose?: () => void;
}

/** What was taken, or gone back to; where it is listed, and how to go back. */
export function MovedMessage({ state, moved: { verb, to, changed, sheet }, onClose }: MovedMessageProps) {
  const mark = useKept(state.mark);
  const removing = useKept(state.removing);
  const known = mark === null || mark === "unreadable" ? undefined : mark;
  const isRemoved = removing.kind === "done";
  const close = (): void => {
    state.moving.set({ kind: "idle" });
    onClose?.();
  };
  return (
    <>
      <Message
        title={verb === "take" ? words.takenTitle(to) : words.backTitle(to)}
        actions={
          <>
            {/* They stay, and what goes back is not next to them: a pointer that presses twice does nothing else. */}
            {sheet !== null && (
              <>
                <Button disabledFocusable={isRemoved} onClick={() => void showSheet(state.port, sheet)}>
                  {words.showList}
                </Button>
                <Button disabledFocusable={isRemoved} onClick={() => removeList(state)}>
                  {words.removeList}
                </Button>
              </>
            )}
            <Button onClick={close}>{words.close}</Button>
            {verb === "take" && known?.before !== undefined && (
              <Button onClick={() => goBack(state, known)}>{words.back(known.before)}</Button>
            )}
          </>
        }
      >
        {changed !== null && <p>{words.changed(changed)}</p>}
        {sheet !== null && <p>{isRemoved ? words.listRemoved : words.listedOn(sheet)}</p>}
        {verb === "take" && known?.before !== undefined && <p>{words.undo}</p>}
      </Message>
      {removing.kind === "failed" && (
        <Message title={words.notRemoved} trouble>
          {removing.sentence}
        </Message>
      )}
    </>
  );
}
