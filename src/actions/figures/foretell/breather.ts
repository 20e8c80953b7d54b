import { PortError } from "../../../workbook/port.ts";
import { takeWords } from "../../../wording/workbook/figures-words.ts";

/** So long work goes on at a stretch, in milliseconds: a page that stands still for 50 is felt to be stuck. */
const longest = 12;

/** Long work in small pieces: in between the page can draw, and the user can stop it. */
export class Breather {
  private since = performance.now();

  constructor(private readonly signal?: AbortSignal) {}

  /**
   * To be asked between two small pieces of work: true when it is time for `pause`. Asking costs nothing; a promise for
   * each piece would.
   */
  isDue(): boolean {
    return this.signal?.aborted === true || performance.now() - this.since > longest;
  }

  /** @throws PortError "stopped" at the signal */
  async pause(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (this.signal?.aborted) throw new PortError("stopped", takeWords.stoppedListing);
    this.since = performance.now();
  }
}
