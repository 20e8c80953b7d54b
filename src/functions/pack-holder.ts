import type { Desk } from "../queries/desk.ts";
import { loadSentences } from "../wording/workbook/loading.ts";

/**
 * The single pack in memory, shared by the functions, pane and workbench of a page.
 *
 * It is kept on the global object, not in this module: the page may load functions and pane as two bundles, each with
 * its own copy of this file, and the figures must still be read only once.
 */
export type PackState =
  | { readonly kind: "waiting" }
  | { readonly kind: "ready"; readonly desk: Desk }
  /** Reading failed, or took too long; the sentence says which. */
  | { readonly kind: "failed"; readonly sentence: string };

interface Holder {
  state: PackState;
  /** How many readings were begun, and which of them gave the pack in memory. */
  begun: number;
  held: number;
  /** Reads the pack again; the bundle that knows where it is puts it here. */
  read: (() => Promise<void>) | null;
  waiting: ((state: PackState) => void)[];
  listeners: Set<(state: PackState) => void>;
}

const key = Symbol.for("lof-for-excel.pack");

/** Looked up once, since a workbook asks for it in every cell. */
const holder: Holder = ((globalThis as { [key]?: Holder })[key] ??= {
  state: { kind: "waiting" },
  begun: 0,
  held: 0,
  read: null,
  waiting: [],
  listeners: new Set(),
});

/** The current state. */
export function packState(): PackState {
  return holder.state;
}

/** One reading of the pack: what it may still change depends on the readings begun after it. */
export interface Reading {
  /** Counts unless a reading begun later has given a pack. */
  readonly provide: (desk: Desk) => void;
  /** Counts unless there is a pack, or a reading was begun later. */
  readonly fail: (sentence: string) => void;
  /** Calls have waited long enough. */
  readonly late: () => void;
}

/** Begins a reading. A pack in memory stays there until another is provided. */
export function beginReading(): Reading {
  const number = ++holder.begun;
  if (holder.state.kind !== "ready") awaitPack();
  const isLatest = (): boolean => number === holder.begun && holder.state.kind !== "ready";
  return {
    provide: (desk) => {
      if (holder.state.kind === "ready" && number < holder.held) return;
      holder.held = number;
      providePack(desk);
    },
    fail: (sentence) => {
      if (isLatest()) failPack(sentence);
    },
    late: () => {
      if (isLatest() && holder.state.kind === "waiting") failPack(loadSentences.late);
    },
  };
}

/** The pack is read: releases all waiting calls; from now on answers are plain values. */
export function providePack(desk: Desk): void {
  settle({ kind: "ready", desk });
}

/** The pack cannot be read. Calls answer with the sentence until a pack is provided. */
export function failPack(sentence: string): void {
  settle({ kind: "failed", sentence });
}

/** Forgets the pack: for tests, and before the first one is read. */
export function awaitPack(): void {
  holder.state = { kind: "waiting" };
  tellListeners();
}

/** Sets the function that `readPackAgain` uses. */
export function setPackReader(read: () => Promise<void>): void {
  holder.read = read;
}

/**
 * For the retry button after a failure: reads the pack again. Cells that show the error must be recalculated
 * afterwards.
 */
export async function readPackAgain(): Promise<void> {
  await holder.read?.();
}

/**
 * The state once it is no longer "waiting". The code that starts the reading also sets the deadline that ends the wait.
 */
export function settledPack(): Promise<PackState> {
  const { state, waiting } = holder;
  if (state.kind !== "waiting") return Promise.resolve(state);
  return new Promise((resolve) => waiting.push(resolve));
}

/** Calls `listener` at every change of state; returns a function that stops it. Used by the pane. */
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
