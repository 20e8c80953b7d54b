import { begin, idleTask } from "../../../src/taskpane/views/task.ts";
import { PortError } from "../../../src/workbook/port.ts";

test("a task reports its progress, then its result", async () => {
  const task = idleTask<string>();
  const seen: string[] = [];
  task.follow(() => {
    const now = task.now();
    seen.push(now.kind === "running" ? `${now.done} of ${now.total}` : now.kind);
  });
  await begin(task, async ({ onProgress }) => {
    onProgress(1, 2);
    return "built";
  });
  expect(seen).toEqual(["0 of 0", "1 of 2", "done"]);
  expect(task.now()).toEqual({ kind: "done", result: "built" });
});

test("an expected failure ends in its sentence, and a bug of ours says so", async () => {
  const task = idleTask<string>();
  await begin(task, () => Promise.reject(new PortError("protected", "“Kent” is protected.")));
  expect(task.now()).toEqual({ kind: "failed", reason: "protected", sentence: "“Kent” is protected." });
  await begin(task, () => Promise.reject(new TypeError("no such thing")));
  expect(task.now()).toEqual({
    kind: "failed",
    reason: "ours",
    sentence: "Something went wrong on our side: no such thing",
  });
});

test("stop reaches the work, and is seen until the work ends", async () => {
  const task = idleTask<string>();
  const running = begin(task, async ({ signal }) => {
    const now = task.now();
    if (now.kind === "running") now.stop();
    expect(task.now()).toMatchObject({ kind: "running", stopping: true });
    if (signal.aborted) throw new PortError("stopped", "Stopped.");
    return "";
  });
  await running;
  expect(task.now()).toMatchObject({ kind: "failed", reason: "stopped" });
});

test("a second press while it runs does nothing", async () => {
  const task = idleTask<number>();
  let begun = 0;
  const work = async (): Promise<number> => ++begun;
  await Promise.all([begin(task, work), begin(task, work)]);
  expect(begun).toBe(1);
});
