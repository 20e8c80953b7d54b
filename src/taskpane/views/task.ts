import { FormulaError } from "../../formula/formula.ts";
import { PortError } from "../../workbook/port.ts";
import { type Kept, keep } from "./kept-state.ts";

/** Something long that a button began: whether it runs, how far it is, how it ended. */
export type Task<T> =
  | { readonly kind: "idle" }
  | {
      readonly kind: "running";
      readonly done: number;
      /** 0 while the amount of work is not known. */
      readonly total: number;
      /** The current step, in a few words; "" for none. */
      readonly at: string;
      readonly stopping: boolean;
      readonly stop: () => void;
    }
  | { readonly kind: "failed"; readonly reason: PortError["reason"] | "ours"; readonly sentence: string }
  | { readonly kind: "done"; readonly result: T };

/** Given to the work so that it can report progress and learn that it should stop. */
export interface TaskHandles {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number, at?: string) => void;
}

export function idleTask<T>(): Kept<Task<T>> {
  return keep<Task<T>>({ kind: "idle" });
}

/** Starts the work, unless it is already running. Failures become messages, never exceptions. */
export async function begin<T>(task: Kept<Task<T>>, work: (handles: TaskHandles) => Promise<T>): Promise<void> {
  if (task.now().kind === "running") return;
  const controller = new AbortController();
  const running = (done: number, total: number, at: string): void =>
    task.set({
      kind: "running",
      done,
      total,
      at,
      stopping: controller.signal.aborted,
      stop: () => {
        controller.abort();
        running(done, total, at);
      },
    });
  running(0, 0, "");
  try {
    const onProgress: TaskHandles["onProgress"] = (done, total, at = "") => running(done, total, at);
    task.set({ kind: "done", result: await work({ signal: controller.signal, onProgress }) });
  } catch (error) {
    task.set({ kind: "failed", ...wordsFor(error) });
  }
}

function wordsFor(error: unknown): { reason: PortError["reason"] | "ours"; sentence: string } {
  if (error instanceof PortError) return { reason: error.reason, sentence: error.message };
  if (error instanceof FormulaError) return { reason: "failed", sentence: error.message };
  const what = error instanceof Error ? error.message : String(error);
  return { reason: "ours", sentence: `Something went wrong on our side: ${what}` };
}
