import type { Desk } from "../queries/desk.ts";

/**
 * The one pack in memory, shared by functions, pane and workbench of a page.
 *
 * It stands on the global object, not in this module: the page may load functions and pane as two bundles, each with
 * its own copy of this file, and the figures must still be read once only.
 */
export type PackState =
  | { readonly kind: "waiting" }
  | { readonly kind: "ready"; readonly desk: Desk }
  /** Reading failed, or took too long; the sentence says which. */
  | { readonly kind: "failed"; readonly sentence: string };

interface Holder {
  state: PackState;
  /** Reads the pack again; the bundle that knows where it is puts it here. */
  read: (() => Promise<void>) | null;
  waiting: ((state: PackState) => void)[];
  listeners: Set<(state: PackState) => void>;
}

const key = Symbol.for("lof-for-excel.pack");

/** Looked up once: a workbook asks for it at every cell. */
const holder: Holder = ((globalThis as { [key]?: Holder })[key] ??= {
  state: { kind: "waiting" },
  read: null,
  waiting: [],
  listeners: new Set(),
});

/** What there is now. */
export function packState(): PackState {
  return holder.state;
}

/** The pack is read: everyone who waits goes on, and from now on answers are plain values. */
export function providePack(desk: Desk): void {
  settle({ kind: "ready", desk });
}

/** The pack cannot be read. Calls answer with the sentence until a pack is provided after all. */
export function failPack(sentence: string): void {
  settle({ kind: "failed", sentence });
}

/** Back to the beginning: before the pack is read again, and between tests. */
export function awaitPack(): void {
  holder.state = { kind: "waiting" };
  tellListeners();
}

/** From now on `readPackAgain` reads with this. */
export function setPackReader(read: () => Promise<void>): void {
  holder.read = read;
}

/** After a failure, for a button: tries once more. Cells that show the error must be recalculated afterwards. */
export async function readPackAgain(): Promise<void> {
  await holder.read?.();
}

/** The state once it is no longer "waiting". Whoever starts the reading also sets the deadline that ends the wait. */
export function settledPack(): Promise<PackState> {
  const { state, waiting } = holder;
  if (state.kind !== "waiting") return Promise.resolve(state);
  return new Promise((resolve) => waiting.push(resolve));
}

/** Calls `listener` at every change of state; the answer ends that. For the pane. */
export function onPackState(listener: (state: PackState) => void): () => void {
  const { listeners } = holder;
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function settle(state: PackState): void {
  holder.state = state;
  for (const resume of holder.waiting.splice(0)) resume(state);
  tellListeners();
}

function tellListeners(): void {
  for (const listener of holder.listeners) listener(holder.state);
}
