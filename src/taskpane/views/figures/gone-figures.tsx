import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import type { Failure } from "../../../functions/pack-holder.ts";
import type { PackName } from "../../../pack/mark.ts";
import { figuresWords, goneWords as words } from "../../../wording/pane/figures-of-workbook.ts";
import { loadSentences } from "../../../wording/workbook/loading.ts";
import { Message } from "../../states/message.tsx";
import { useKept } from "../kept-state.ts";
import { Progress } from "../report/progress.tsx";
import { useFoundFocus } from "../use-found-focus.ts";
import { type FiguresState, take } from "./figures-state.ts";

export interface GoneFiguresProps {
  readonly state: FiguresState;
  readonly failure: Failure & { readonly newest: PackName };
  readonly onAgain: () => void;
}

/** The workbook's figures are not on the host: why, and the choice to take the newest. Never silently others. */
export function GoneFigures({ state, failure: { sentence, gone, newest }, onAgain }: GoneFiguresProps) {
  const moving = useKept(state.moving);
  const shown = useRef<HTMLDivElement>(null);
  useFoundFocus(shown);
  return (
    <div ref={shown} tabIndex={-1}>
      {moving.kind === "failed" && (
        <Message title={figuresWords.notTaken} trouble>
          {moving.sentence}
        </Message>
      )}
      <Message
        title={words.title(gone !== undefined)}
        trouble
        actions={
          moving.kind === "running" ? undefined : (
            <>
              <Button appearance="primary" onClick={() => take(state, gone ?? null, null, newest)}>
                {words.take(newest)}
              </Button>
              <Button onClick={onAgain}>{loadSentences.again}</Button>
            </>
          )
        }
      >
        <p>{gone === undefined ? sentence : words.gone(gone)}</p>
        <p>
          {words.safe} {words.unlisted}
        </p>
      </Message>
      {moving.kind === "running" && <Progress label={figuresWords.taking} task={moving} />}
    </div>
  );
}
