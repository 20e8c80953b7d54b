import { Button } from "@fluentui/react-components";
import type { Task } from "../task.ts";

export interface ProgressProps {
  /** What is being done: "Building the report". */
  readonly label: string;
  readonly task: Extract<Task<unknown>, { kind: "running" }>;
}

/** The progress of a long task, with a button to stop it. */
export function Progress({ label, task: { done, total, at, stopping, stop } }: ProgressProps) {
  const words = stopping ? "Stopping…" : `${label}${at === "" ? "" : `: ${at}`}…`;
  return (
    <div className="lof-progress">
      <p role="status">{words}</p>
      <div className="lof-progress-line">
        <progress aria-label={label} {...(total > 0 && { value: done, max: total })} />
        <Button size="small" onClick={stop} disabled={stopping}>
          Stop
        </Button>
      </div>
    </div>
  );
}
