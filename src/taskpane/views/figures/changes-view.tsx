import { Button } from "@fluentui/react-components";
import { type ReactNode, useRef } from "react";
import type { WouldChange } from "../../../actions/figures/would-change.ts";
import type { Desk } from "../../../queries/desk.ts";
import { changesWords } from "../../../wording/pane/changes-words.ts";
import { figuresWords as words } from "../../../wording/pane/figures-of-workbook.ts";
import { FootBar } from "../../design/foot-bar.tsx";
import { TextButton } from "../../design/text-button.tsx";
import type { Move } from "../../shell/navigation.ts";
import { Message } from "../../states/message.tsx";
import { useKept } from "../kept-state.ts";
import { Progress } from "../report/progress.tsx";
import type { Task } from "../task.ts";
import { useFoundFocus } from "../use-found-focus.ts";
import { ChangedCells } from "./changed-cells.tsx";
import { type FiguresState, look, type Looked, take } from "./figures-state.ts";
import { MovedMessage } from "./moved-message.tsx";

export interface ChangesViewProps {
  readonly state: FiguresState;
  readonly desk: Desk;
  readonly onMove: (move: Move) => void;
}

/** What other figures would change in this workbook, cell by cell, and the choice: take them, or stay. */
export function ChangesView({ state, desk, onMove }: ChangesViewProps) {
  const looked = useKept(state.looked);
  const looking = useKept(state.looking);
  const moving = useKept(state.moving);
  const verb = useKept(state.verb);
  const shown = useRef<HTMLDivElement>(null);
  useFoundFocus(shown);
  const close = (): void => onMove({ to: "closed" });
  if (looked === null) return null;
  return (
    <div className="lof-acting">
      <div className="lof-part lof-changes" ref={shown} tabIndex={-1}>
        {moving.kind === "done" ? (
          <MovedMessage state={state} moved={moving.result} onClose={close} />
        ) : (
          <>
            <div className="lof-pair lof-explain-head">
              <h1>
                {looked.kind === "others"
                  ? changesWords.titleOthers(looked.age, looked.to)
                  : changesWords.titleUnmarked}
              </h1>
              <TextButton className="lof-line-link lof-small" onPress={close}>
                {words.close}
              </TextButton>
            </div>
            {moving.kind === "failed" && (
              <Message title={verb === "take" ? words.notTaken : words.notBack} trouble>
                {moving.sentence}
              </Message>
            )}
            <Found {...{ state, desk, looked, looking }} />
            <FootBar>
              <Foot {...{ state, desk, looked, looking, onClose: close }} />
            </FootBar>
          </>
        )}
      </div>
    </div>
  );
}

interface LookProps extends Pick<ChangesViewProps, "state" | "desk"> {
  readonly looked: Looked;
  readonly looking: Task<WouldChange>;
}

function Found({ state, desk, looked, looking }: LookProps): ReactNode {
  if (looking.kind === "failed")
    return (
      <Message
        title={words.notLooked}
        trouble
        actions={<Button onClick={() => look(state, desk, looked)}>{words.lookAgain}</Button>}
      >
        {looking.sentence}
      </Message>
    );
  if (looking.kind !== "done") return null;
  return (
    <ChangedCells
      port={state.port}
      found={looking.result}
      isUnmarked={looked.kind === "unmarked"}
      onAgain={() => look(state, desk, looked)}
    />
  );
}

function Foot({ state, desk, looked, looking, onClose }: LookProps & { readonly onClose: () => void }): ReactNode {
  const moving = useKept(state.moving);
  const verb = useKept(state.verb);
  const mark = useKept(state.mark);
  if (moving.kind === "running")
    return <Progress label={verb === "take" ? words.taking : words.goingBack} task={moving} />;
  if (looking.kind === "running") return <Progress label={words.looking} task={looking} />;
  const isUnmarked = looked.kind === "unmarked";
  const stay = (): void => {
    if (isUnmarked) state.strange.set(null);
    else state.stayed.set(looked.to.sha256);
    onClose();
  };
  const from = mark === undefined || mark === "unreadable" ? null : mark;
  const isBlocked = looking.kind !== "done" || looking.result.protectedSheets.length > 0;
  return (
    <>
      <Button appearance="primary" disabledFocusable={isBlocked} onClick={() => take(state, from, desk, looked.to)}>
        {isUnmarked ? words.workOut : words.take(looked.age)}
      </Button>
      <Button onClick={stay}>{isUnmarked ? words.leave : words.stay}</Button>
    </>
  );
}
