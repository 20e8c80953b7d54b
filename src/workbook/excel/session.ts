import { isPassing, worded } from "./errors.ts";
import { PortError } from "../port.ts";

type Work<T> = (context: Excel.RequestContext) => Promise<T>;

/**
 * Every call to Excel goes through here: it waits while a cell is being edited, is retried once after a temporary
 * failure, and fails with an error that has a sentence. The work must be safe to run again: one change of the workbook,
 * at its end.
 */
export class ExcelSession {
  readonly #pause: () => Promise<void>;
  #group: Excel.RequestContext | null = null;
  #groupingFailed = false;

  /** @param pause how long to wait before the second try */
  constructor(pause: () => Promise<void> = () => new Promise((resolve) => setTimeout(resolve, 300))) {
    this.#pause = pause;
  }

  /** Whether several writes become one undo step; false after Excel refused one, so that the caller can say so. */
  get groupsUndo(): boolean {
    return !this.#groupingFailed && Office.context.requirements.isSetSupported("ExcelApi", "1.20");
  }

  /** Runs work of the current group, or on its own when there is none. */
  async run<T>(work: Work<T>): Promise<T> {
    try {
      return await this.#once(work);
    } catch (error) {
      if (error instanceof PortError) throw error;
      if (isPassing(error)) {
        await this.#pause();
      } else if (this.#group && worded(error).reason !== "protected") {
        // Grouping itself fails for some writes (a block of formulas, errors inside Excel on the web): go on without.
        this.#group = null;
        this.#groupingFailed = true;
      } else {
        throw worded(error);
      }
    }
    return this.#once(work).catch((error: unknown) => {
      throw worded(error);
    });
  }

  /** Runs reading work in a separate context while a group may be open: the two must not share a queue of requests. */
  async apart<T>(work: Work<T>): Promise<T> {
    const alone = (): Promise<T> => Excel.run({ delayForCellEdit: true }, work);
    try {
      return await alone().catch(async (error: unknown) => {
        if (!isPassing(error)) throw error;
        await this.#pause();
        return alone();
      });
    } catch (error) {
      throw worded(error);
    }
  }

  /** Runs work as one undo step where Excel can (ExcelApi 1.20), otherwise just runs it. */
  async grouped<T>(work: () => Promise<T>): Promise<T> {
    if (this.#group || !this.groupsUndo) return work();
    const started: Promise<T>[] = [];
    try {
      await Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, async (context) => {
        this.#group = context;
        const outcome = work();
        started.push(outcome);
        // The work's own error is thrown below; thrown in here it could not be distinguished from one of Excel's.
        await outcome.catch(() => undefined);
      });
    } catch {
      this.#groupingFailed = true;
    } finally {
      this.#group = null;
    }
    return started[0] ?? work();
  }

  #once<T>(work: Work<T>): Promise<T> {
    return this.#group ? work(this.#group) : Excel.run({ delayForCellEdit: true }, work);
  }
}
