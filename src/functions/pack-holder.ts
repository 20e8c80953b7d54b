import type { Mark, PackName } from "../pack/mark.ts";
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
  /** `newest` is what the host serves to workbooks that remember no figures; null where it did not say. */
  | { readonly kind: "ready"; readonly desk: Desk; readonly newest: PackName | null }
  | ({ readonly kind: "failed" } & Failure);

/** Why there are no figures. */
export interface Failure {
  /** Reading failed, or took too long; it says which. */
  readonly sentence: string;
  /** The figures that the workbook remembers, where the host does not have them any more. */
  readonly gone?: Mark;
  /** Trying again does not help: somebody has to choose which figures the workbook goes by. */
  readonly choose?: true;
  /** As of a pack that is ready. */
  readonly newest?: PackName | null;
}

/** What the functions' bundle does for the page: only it knows where the files are, and how to ask the workbook. */
export interface PackReader {
  /** @param want SHA-256; left out: what the workbook says, else the newest. Rejects where the pack wanted was not given */
  readonly read: (want?: string) => Promise<void>;
  readonly fetchDesk: (which: string) => Promise<Desk>;
}

interface Holder {
  state: PackState;
  newest: PackName | null;
  /** How many readings were begun, and which of them gave the pack in memory, or found that there is none to give. */
  begun: number;
  held: number;
  reader: PackReader | null;
  /** Says what the workbook remembers, where a page has another workbook than Excel's. */
  askMark: (() => string | null) | null;
  waiting: ((state: PackState) => void)[];
  listeners: Set<(state: PackState) => void>;
}

const key = Symbol.for("lof-for-excel.pack");

/** Looked up once, since a workbook asks for it in every cell. */
const holder: Holder = ((globalThis as { [key]?: Holder })[key] ??= {
  state: { kind: "waiting" },
  newest: null,
  begun: 0,
  held: 0,
  reader: null,
  askMark: null,
  waiting: [],
  listeners: new Set(),
});

/** The current state. */
export function packState(): PackState {
  return holder.state;
}

/** A pack by its name. */
export function nameOf({ pack: { sha256, built } }: Desk): PackName {
  return { sha256, built };
}

/** One reading of the pack: what it may still change depends on the readings begun after it. */
export interface Reading {
  /** Counts unless a reading begun later has given a pack. @returns whether it counted */
  readonly provide: (desk: Desk) => boolean;
  /** Counts unless there is a pack, or a reading was begun later. */
  readonly fail: (failure: Failure) => void;
  /**
   * No pack may be given: which one the workbook wants is not on the host, or not known. Counts even where there is a
   * pack, unless a reading was begun later; a reading begun earlier gives none any more.
   */
  readonly refuse: (failure: Failure) => void;
  /** Calls have waited long enough. */
  readonly late: () => void;
}

/** Begins a reading. A pack in memory stays there until another is provided. */
export function beginReading(): Reading {
  const number = ++holder.begun;
  if (holder.state.kind !== "ready") awaitPack();
  const isLatest = (): boolean => number === holder.begun;
  const fail = (failure: Failure): void => {
    if (isLatest() && holder.state.kind !== "ready") settle({ kind: "failed", newest: holder.newest, ...failure });
  };
  return {
    provide: (desk) => {
      if (number < holder.held) return false;
      holder.held = number;
      settle({ kind: "ready", desk, newest: holder.newest });
      return true;
    },
    fail,
    refuse: (failure) => {
      if (!isLatest()) return;
      holder.held = number;
      settle({ kind: "failed", newest: holder.newest, ...failure });
    },
    late: () => {
      if (holder.state.kind === "waiting") fail({ sentence: loadSentences.late });
    },
  };
}

/**
 * A pack is read: releases all waiting calls; from now on answers are plain values. Readings under way do not count any
 * more.
 */
export function providePack(desk: Desk, newest: PackName | null = holder.newest): void {
  holder.newest = newest;
  holder.held = ++holder.begun;
  settle({ kind: "ready", desk, newest });
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

/** What the host serves as the newest figures; null where it did not say. */
export function learnNewest(newest: PackName | null): void {
  const { state } = holder;
  if (holder.newest?.sha256 === newest?.sha256) return;
  holder.newest = newest;
  if (state.kind === "waiting") return;
  holder.state = { ...state, newest };
  tellListeners();
}

/** Sets what `readPackAgain` and `fetchDesk` use. */
export function setPackReader(reader: PackReader): void {
  holder.reader = reader;
}

/**
 * Reads a pack again and provides it: after a failure, or another one. Cells must be entered again afterwards.
 *
 * @param want SHA-256 of a pack; left out: what the workbook remembers, else the newest
 * @throws Error with a sentence where the pack wanted was not given; without one the state says what became of it
 */
export async function readPackAgain(want?: string): Promise<void> {
  await holder.reader?.read(want);
}

/** Reads a pack without providing it. @throws Error with a sentence */
export function fetchDesk(which: string): Promise<Desk> {
  return holder.reader?.fetchDesk(which) ?? Promise.reject(new Error(loadSentences.notYet));
}

/** For a page with a workbook of its own: what this remembers of its figures, null where it remembers none. */
export function setMarkSource(ask: () => string | null): void {
  holder.askMark = ask;
}

export function markSource(): (() => string | null) | null {
  return holder.askMark;
}

/**
 * Runs work with another pack in place, so that functions can be asked of two. The work must be synchronous: no call of
 * the workbook may come between.
 */
export function answeringFrom<Result>(desk: Desk, work: () => Result): Result {
  const { state } = holder;
  holder.state = { kind: "ready", desk, newest: holder.newest };
  try {
    return work();
  } finally {
    holder.state = state;
  }
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
