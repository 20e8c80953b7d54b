import { Button } from "@fluentui/react-components";
import { type ReactNode, useRef } from "react";
import type { PackName } from "../../../pack/mark.ts";
import type { Desk } from "../../../queries/desk.ts";
import { figuresWords as words } from "../../../wording/pane/figures-of-workbook.ts";
import { TextButton } from "../../design/text-button.tsx";
import type { Move } from "../../shell/navigation.ts";
import { Message } from "../../states/message.tsx";
import { useKept } from "../kept-state.ts";
import { Progress } from "../report/progress.tsx";
import { useFoundFocus } from "../use-found-focus.ts";
import { MovedLater } from "./changes-later.tsx";
import { type FiguresState, goBack, look, take } from "./figures-state.ts";
import { type FiguresNow, useFigures } from "./use-figures.ts";

export interface FiguresNoticeProps {
  readonly state: FiguresState;
  readonly desk: Desk;
  readonly newest: PackName | null;
  readonly onMove: (move: Move) => void;
}

/** What is to be known and decided about the workbook's figures; nothing where they are the newest. */
export function FiguresNotice(props: FiguresNoticeProps) {
  const shown = useRef<HTMLDivElement>(null);
  useFoundFocus(shown);
  // Always there, so that what appears in it is read out, and the focus has where to go.
  return (
    <div className="lof-figures-notice" ref={shown} tabIndex={-1}>
      <Current {...props} />
    </div>
  );
}

function Current({ state, desk, newest, onMove }: FiguresNoticeProps): ReactNode {
  const moving = useKept(state.moving);
  const verb = useKept(state.verb);
  const stayed = useKept(state.stayed);
  const now = useFigures(state, desk, newest);
  const { notice } = now;
  if (moving.kind === "running")
    return <Progress label={verb === "take" ? words.taking : words.goingBack} task={moving} />;
  if (moving.kind === "done") return <MovedLater state={state} moved={moving.result} />;
  const failed = moving.kind === "failed" && (
    <Message title={verb === "take" ? words.notTaken : words.notBack} trouble>
      {moving.sentence}
    </Message>
  );
  if (notice.kind === "others" && stayed === notice.newest.sha256)
    return (
      <>
        {failed}
        <p className="lof-note lof-decide-note">
          {words.stayed(notice.age, notice.held)}{" "}
          <TextButton onPress={() => open({ state, desk, onMove }, now)}>{words.see}</TextButton>
        </p>
      </>
    );
  return (
    <>
      {failed}
      <Decide {...{ state, desk, onMove, now }} />
    </>
  );
}

type Asked = Pick<FiguresNoticeProps, "state" | "desk" | "onMove">;

function Decide({ now, ...asked }: Asked & { readonly now: FiguresNow }): ReactNode {
  const { state, desk } = asked;
  const { notice, mark } = now;
  switch (notice.kind) {
    case "none":
      return null;
    case "others":
      return (
        <Decision
          lead={words.others(notice.age, notice.newest)}
          sentence={words.stays(notice.age, notice.held)}
          actions={
            <Button size="small" onClick={() => open(asked, now)}>
              {words.see}
            </Button>
          }
        />
      );
    case "unmarked":
      return (
        <Decision
          lead={words.unmarked(notice.strange)}
          actions={
            <Button size="small" onClick={() => open(asked, now)}>
              {words.seeWhich}
            </Button>
          }
        />
      );
    case "interrupted": {
      const known = mark === "unreadable" || mark === undefined ? null : mark;
      return (
        <Decision
          lead={words.interruptedTitle}
          sentence={words.interrupted(notice.held, notice.coming)}
          grave
          actions={
            <>
              <Button size="small" onClick={() => take(state, known, desk, notice.coming)}>
                {words.takeAgain(notice.coming)}
              </Button>
              <Button size="small" onClick={() => known !== null && goBack(state, known)}>
                {words.back(notice.held)}
              </Button>
            </>
          }
        />
      );
    }
  }
}

/** Opens the list of what would change. */
function open({ state, desk, onMove }: Asked, { notice }: FiguresNow): void {
  if (notice.kind === "others") look(state, desk, { kind: "others", to: notice.newest, age: notice.age });
  if (notice.kind === "unmarked") look(state, desk, { kind: "unmarked", to: notice.held });
  onMove({ to: "changes" });
}

interface DecisionProps {
  readonly lead: string;
  readonly sentence?: string;
  /** Figures are mixed: read out at once. */
  readonly grave?: boolean;
  readonly actions: ReactNode;
}

function Decision({ lead, sentence, grave = false, actions }: DecisionProps) {
  return (
    <section className={grave ? "lof-decide lof-decide--grave" : "lof-decide"} aria-label={words.label}>
      <p role={grave ? "alert" : "status"}>
        <strong>{lead}</strong>
        {sentence !== undefined && ` ${sentence}`}
      </p>
      <div className="lof-buttons">{actions}</div>
    </section>
  );
}
