import type { Taken } from "../../../actions/figures/take-figures.ts";
import type { WouldChange } from "../../../actions/figures/would-change.ts";
import { nameOf } from "../../../functions/pack-holder.ts";
import type { Mark, PackName } from "../../../pack/mark.ts";
import type { Desk } from "../../../queries/desk.ts";
import type { Port } from "../../../workbook/port.ts";
import type { Age, Strange } from "../../model/newer/figures-of-workbook.ts";
import { keep, type Kept } from "../kept-state.ts";
import { begin, idleTask, type Task } from "../task.ts";
import type { FiguresActions, MarkRead } from "./figures-actions.ts";
import { workbookFigures } from "./workbook-figures.ts";

/** What the list is about: other figures, or cells of a workbook without a mark that these figures do not give. */
export type Looked =
  | { readonly kind: "others"; readonly to: PackName; readonly age: Age }
  | { readonly kind: "unmarked"; readonly to: PackName };

/** What was done to the workbook's figures. */
export interface Moved {
  readonly verb: "take" | "back";
  readonly to: PackName;
  /** How many cells changed; null where that could not be told of all. */
  readonly changed: number | null;
  /** The sheet that lists what changed; null for none. */
  readonly sheet: string | null;
}

/** What lasts as long as the workbook's pane, whichever figures and view it shows. */
export interface FiguresState {
  readonly port: Port;
  readonly actions: FiguresActions;
  /** Undefined until it is read. */
  readonly mark: Kept<MarkRead | undefined>;
  /** How many cells of an unmarked workbook show what its figures do not give; null until that is known. */
  readonly strange: Kept<Strange | null>;
  /** The figures with which the officer chose to stay for now: by what was offered. */
  readonly stayed: Kept<string | null>;
  readonly looked: Kept<Looked | null>;
  readonly looking: Kept<Task<WouldChange>>;
  readonly moving: Kept<Task<Moved>>;
  /** The last request. */
  readonly verb: Kept<Moved["verb"]>;
  readonly removing: Kept<Task<string | null>>;
}

export function figuresState(port: Port, actions: FiguresActions = workbookFigures): FiguresState {
  return {
    port,
    actions,
    mark: keep<MarkRead | undefined>(undefined),
    strange: keep<Strange | null>(null),
    stayed: keep<string | null>(null),
    looked: keep<Looked | null>(null),
    looking: idleTask(),
    moving: idleTask(),
    verb: keep<Moved["verb"]>("take"),
    removing: idleTask(),
  };
}

const states = new WeakMap<Port, FiguresState>();

/** The one state of a workbook: the pane is made anew when its figures are gone, or there again, this is not. */
export function figuresOf(port: Port): FiguresState {
  const known = states.get(port);
  if (known !== undefined) return known;
  const made = figuresState(port);
  states.set(port, made);
  return made;
}

/**
 * Reads what the workbook says of its figures, and marks it where it says nothing: at once where all its cells are worked
 * out with these figures, otherwise once that is found to be so. A workbook that cannot be read is tried again at the
 * next opening.
 */
export async function readFigures(state: FiguresState, held: Desk): Promise<void> {
  const { port, actions } = state;
  if (state.moving.now().kind === "running") return;
  const mark = await actions.readMark(port);
  state.mark.set(mark);
  if (mark !== null) return;
  // The workbench works out every cell when it opens a workbook; Excel shows what was saved.
  const strange = port.host === "grid" ? 0 : await strangeCells(state, held);
  state.strange.set(strange);
  if (strange === 0) state.mark.set(await actions.mark(port, nameOf(held)));
}

/**
 * How many cells speak against these figures. Of formulas whose make is not worked out here nothing is known: where other
 * cells show what these figures give, these speak for all.
 */
async function strangeCells({ port, actions }: FiguresState, held: Desk): Promise<Strange> {
  const handles = { signal: new AbortController().signal, onProgress: () => undefined };
  const { changed, same, untold } = await actions.wouldChange(port, held, nameOf(held), handles);
  return changed.length + same === 0 && untold.length > 0 ? "unknown" : changed.length;
}

/** Looks what other figures would change. */
export function look(state: FiguresState, held: Desk, looked: Looked): void {
  state.looked.set(looked);
  if (state.moving.now().kind !== "running") state.moving.set({ kind: "idle" });
  void begin(state.looking, (handles) => state.actions.wouldChange(state.port, held, looked.to, handles));
}

/**
 * Takes figures: all LOF cells are entered again, whole or not at all.
 *
 * @param from what the workbook says of its figures
 * @param held its figures; null where they are not on the host
 */
export function take(state: FiguresState, from: Mark | null, held: Desk | null, to: PackName): void {
  const { port, actions } = state;
  move(state, "take", async (handles) => {
    const looking = state.looking.now();
    const isTold = looking.kind === "done" && state.looked.now()?.to.sha256 === to.sha256;
    const foretold = isTold ? looking.result : await actions.wouldChange(port, held, to, handles);
    const date = new Date().toISOString().slice(0, 10);
    const taken = await actions.take(port, { from, to, foretold, date }, handles);
    const isKnown = held !== null && foretold.untold.length === 0;
    const changed = isKnown ? foretold.changed.reduce((sum, { cells }) => sum + cells, 0) : null;
    return { taken, moved: { verb: "take", to, changed, sheet: taken.sheet } };
  });
}

/** Goes back to the figures before, or out of a taking that was broken off. */
export function goBack(state: FiguresState, from: Mark): void {
  move(state, "back", async (handles) => {
    const taken = await state.actions.goBack(state.port, from, handles);
    return { taken, moved: { verb: "back", to: taken.mark, changed: null, sheet: null } };
  });
}

type Handles = Parameters<FiguresActions["goBack"]>[2];

function move(
  state: FiguresState,
  verb: Moved["verb"],
  work: (handles: Handles) => Promise<{ readonly taken: Taken; readonly moved: Moved }>,
): void {
  if (state.moving.now().kind === "running") return;
  state.verb.set(verb);
  state.removing.set({ kind: "idle" });
  state.stayed.set(null);
  void begin(state.moving, async (handles) => {
    const { taken, moved } = await work(handles).catch(async (error: unknown) => {
      // What the workbook says now decides what can be done next.
      state.mark.set(await state.actions.readMark(state.port).catch(() => state.mark.now()));
      throw error;
    });
    state.mark.set(taken.mark);
    state.strange.set(null);
    state.looking.set({ kind: "idle" });
    return moved;
  });
}

/** Removes the sheet that lists what changed. */
export function removeList({ port, actions, removing }: FiguresState): void {
  void begin(removing, () => actions.removeList(port));
}
