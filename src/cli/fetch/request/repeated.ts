import { FetchTrouble } from "../fetcher.ts";
import { Hindrance, Unreachable } from "../hindrance.ts";
import { type Pace, waitFor } from "../pace.ts";

/** However often something moves on a little before it breaks off. */
const mostInAll = 30;

/** Tries again what may succeed, with longer and longer pauses. */
export class Repeated {
  readonly #pace: Pace;
  readonly #stop: AbortSignal;
  /** Hosts that could not be reached at all: they get one try each time until one answers. */
  readonly #unreached = new Set<string>();

  constructor(pace: Pace, stop: AbortSignal) {
    this.#pace = pace;
    this.#stop = stop;
  }

  /** @throws FetchTrouble with a sentence, when all tries are used up */
  async work<T>(address: string, work: () => Promise<T>): Promise<T> {
    const host = URL.canParse(address) ? new URL(address).hostname : "";
    const tries = this.#unreached.has(host) ? 1 : this.#pace.tries;
    let failed = 0;
    for (let all = 1; ; all++) {
      try {
        const done = await work();
        this.#unreached.delete(host);
        return done;
      } catch (error) {
        if (!(error instanceof Hindrance)) throw error;
        failed = error.forward ? 1 : failed + 1;
        if (failed >= tries || all >= mostInAll) {
          if (error instanceof Unreachable) this.#unreached.add(host);
          throw new FetchTrouble(all === 1 ? error.message : `${error.message} It was tried ${all} times.`);
        }
        // A host that says how long it wants to rest is not asked before that by anybody.
        if ((error.wait ?? 0) === 0) await waitFor(this.#pace.backOff * 2 ** (failed - 1), this.#pace, this.#stop);
      }
    }
  }
}
