import { type IMutationInfo, type Injector, type IUndoRedoItem, IUndoRedoService } from "@univerjs/core";
import { InsertSheetMutation, RemoveSheetMutation, SetSelectionsOperation } from "@univerjs/preset-sheets-core";

/**
 * Makes several changes of ours one undo step; a group within a group is part of it.
 *
 * The grid's own batching undoes the parts in the order they were done: of a new sheet and its cells the sheet goes
 * first, the cells are then not found, and the rest of the step is never undone. So what our changes put on the undo
 * stack is taken here and put there once, last change first. What the user does meanwhile stays a step of its own.
 */
export class GridUndo {
  /** What the open group has done so far; null when none is open. */
  #group: IUndoRedoItem[] | null = null;
  /** Where our change in progress leaves its items; null while none is. */
  #taking: IUndoRedoItem[] | null = null;
  /** Whether the grid forgot its steps while the group was open. */
  #isForgotten = false;
  readonly #push: (item: IUndoRedoItem) => void;

  /** @param book the id of the workbook: the grid's own editors have undo stacks of theirs */
  constructor(injector: Injector, book: () => string) {
    const service = injector.get(IUndoRedoService);
    this.#push = service.pushUndoRedo.bind(service);
    const clear = service.clearUndoRedo.bind(service);
    replace(service, "pushUndoRedo", (item) => {
      if (this.#taking === null || item.unitID !== book()) this.#push(item);
      else this.#taking.push(item);
    });
    // A large sheet cannot be brought back once it is removed: the grid then forgets all steps, and so does a group.
    replace(service, "clearUndoRedo", (unit) => {
      this.#taking?.splice(0);
      this.#isForgotten = true;
      clear(unit);
    });
  }

  async grouped<T>(work: () => Promise<T>): Promise<T> {
    if (this.#group !== null) return work();
    const group: IUndoRedoItem[] = [];
    this.#group = group;
    this.#isForgotten = false;
    try {
      return await work();
    } finally {
      this.#group = null;
      // All of the group or nothing of it.
      if (!this.#isForgotten) this.#pushOne(group);
    }
  }

  /** Runs a change of ours, which must be over when it returns: part of the open group, or a step of its own. */
  ours<T>(change: () => T): T {
    const items: IUndoRedoItem[] = [];
    try {
      return this.#take(items, change);
    } finally {
      if (this.#group !== null) this.#group.push(...items);
      else this.#pushOne(items);
    }
  }

  /** Runs a change of ours that there is no reason to undo, such as the same formula entered again. */
  unseen<T>(change: () => T): T {
    return this.#take([], change);
  }

  #take<T>(items: IUndoRedoItem[], change: () => T): T {
    const before = this.#taking;
    this.#taking = items;
    try {
      return change();
    } finally {
      this.#taking = before;
    }
  }

  #pushOne(items: readonly IUndoRedoItem[]): void {
    const [first, second] = items;
    if (first === undefined) return;
    this.#push(second === undefined ? first : joined(first.unitID, items));
  }
}

/** Several steps as one. */
function joined(unitID: string, items: readonly IUndoRedoItem[]): IUndoRedoItem {
  const done = items.flatMap(({ redoMutations }) => redoMutations);
  const idsOf = (wanted: string): Set<string | undefined> =>
    new Set(done.filter(({ id }) => id === wanted).map(sheetOf));
  const [added, removed] = [idsOf(InsertSheetMutation.id), idsOf(RemoveSheetMutation.id)];
  const cameAndWent = (one: IMutationInfo): boolean => added.has(sheetOf(one)) && removed.has(sheetOf(one));
  // What is on a sheet goes with it.
  const goesAlong = (one: IMutationInfo): boolean => added.has(sheetOf(one)) && one.id !== RemoveSheetMutation.id;
  const undone = [...items].reverse().flatMap(({ undoMutations }) => undoMutations);
  return {
    unitID,
    undoMutations: undone.filter((one) => !movesOnly(one) && !cameAndWent(one) && !goesAlong(one)),
    redoMutations: done.filter((one) => !movesOnly(one) && !cameAndWent(one)),
  };
}

/** Selecting cells, which brings their sheet to the front: it may be one that the same step has just removed. */
function movesOnly({ id }: IMutationInfo): boolean {
  return id === SetSelectionsOperation.id;
}

/** The sheet a change is on; undefined for one that is on none. */
function sheetOf({ id, params }: IMutationInfo): string | undefined {
  const { subUnitId, sheet } = params as { subUnitId?: string; sheet?: { id?: string } };
  return id === InsertSheetMutation.id ? sheet?.id : subUnitId;
}

/** The service may be a stand-in that keeps each method once it was read: set on it and on what it stands for. */
function replace<Name extends keyof IUndoRedoService>(
  service: IUndoRedoService,
  name: Name,
  method: IUndoRedoService[Name],
): void {
  service[name] = method;
  Object.defineProperty(service, name, { value: method, configurable: true, writable: true });
}
