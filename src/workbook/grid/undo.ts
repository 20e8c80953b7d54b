import { type Injector, IUndoRedoService } from "@univerjs/core";

/** Makes several changes one undo step; a group within a group is part of it. */
export class GridUndo {
  #isOpen = false;

  constructor(
    private readonly injector: Injector,
    private readonly unit: () => string,
  ) {}

  async grouped<T>(work: () => Promise<T>): Promise<T> {
    if (this.#isOpen) return work();
    this.#isOpen = true;
    // Univer's own commands use it too; no other way to make one undo step of several changes is documented.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- see above
    const group = this.injector.get(IUndoRedoService).__tempBatchingUndoRedo(this.unit());
    try {
      return await work();
    } finally {
      group.dispose();
      this.#isOpen = false;
    }
  }
}
