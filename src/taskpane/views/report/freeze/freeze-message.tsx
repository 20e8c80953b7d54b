import { Button } from "@fluentui/react-components";
import type { Scope } from "../../../../actions/freeze/scope.ts";
import type { Renamed } from "../../../../actions/freeze/thaw-plan.ts";
import { counted } from "../../../../wording/list.ts";
import { Message } from "../../../states/message.tsx";
import type { Task } from "../../task.ts";
import type { FreezeDone, FreezeVerb } from "./freeze-result.ts";

export interface FreezeMessageProps {
  readonly task: Extract<Task<FreezeDone>, { kind: "done" | "failed" }>;
  readonly verb: FreezeVerb;
  /** Thaws again, overwriting what was typed since. */
  readonly onOverwrite: (scope: Scope) => void;
  /** Thaws again what stands on a sheet that has another name now. */
  readonly onRenamed: (scope: Scope, renamed: Renamed) => void;
}

const done: Readonly<Record<FreezeVerb, string>> = { freeze: "Frozen", thaw: "Thawed", repair: "Repaired" };
const undone: Readonly<Record<FreezeVerb, string>> = {
  freeze: "Freezing ended early",
  thaw: "Thawing ended early",
  repair: "Repair ended early",
};

/** What was done, and every formula that was left, with its reason. */
export function FreezeMessage({ task, verb, onOverwrite, onRenamed }: FreezeMessageProps) {
  if (task.kind === "failed")
    return (
      <Message title={undone[verb]} trouble>
        {task.sentence}
      </Message>
    );
  const { sentence, left, changed, renamed, scope } = task.result;
  return (
    <>
      <Message
        title={done[verb]}
        {...((changed > 0 || renamed.length > 0) && {
          actions: (
            <>
              {renamed.map((one) => (
                <Button key={one.from} onClick={() => onRenamed(scope, one)}>
                  {one.offer}
                </Button>
              ))}
              {changed > 0 && (
                <Button onClick={() => onOverwrite(scope)}>Thaw {counted(changed, "changed formula")} too</Button>
              )}
            </>
          ),
        })}
      >
        {sentence}
      </Message>
      {left.length > 0 && (
        <ul className="lof-rows lof-left" aria-label="Left as they are">
          {left.map(({ cell, formula, why }) => (
            <li key={cell}>
              <strong>{cell}</strong>
              <p className="lof-second">{why}</p>
              <code className="lof-formula">{formula}</code>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
