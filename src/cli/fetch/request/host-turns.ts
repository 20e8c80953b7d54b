import { type Pace, waitFor } from "../pace.ts";
import { FetchTrouble } from "../fetcher.ts";
import { Stopped } from "../hindrance.ts";

interface Host {
  /** Ends when the last request that was let in has ended. */
  last: Promise<void>;
  /** When the next may begin. */
  from: number;
}

/** For a host that wants to be left alone for longer than the command waits. */
export function restSentence(host: string, wait: number, why = `${host} was asked too often`): string {
  const minutes = Math.ceil(wait / 60_000);
  const time = minutes === 1 ? "a minute" : `${minutes} minutes`;
  return `${why}: it wants to be left alone for ${time}. Run the command again after that.`;
}

/** One request at a time to each host, with a pause between two; a host that asks to be left alone is. */
export class HostTurns {
  readonly #hosts = new Map<string, Host>();
  readonly #pace: Pace;
  readonly #stop: AbortSignal;

  constructor(pace: Pace, stop: AbortSignal) {
    this.#pace = pace;
    this.#stop = stop;
  }

  /** Does the work when it is its turn; the next waits until it has ended, well or not. */
  async take<T>(name: string, work: () => Promise<T>): Promise<T> {
    const host = this.#host(name);
    const before = host.last;
    let done: () => void = () => undefined;
    host.last = new Promise((resolve) => (done = resolve));
    try {
      await before;
      // What was answered meanwhile may ask for a longer rest.
      for (let wait = this.#wait(host); wait > 0; wait = this.#wait(host)) {
        if (wait > this.#pace.longestWait) throw new FetchTrouble(restSentence(name, wait));
        await waitFor(wait, this.#pace, this.#stop);
      }
      if (this.#stop.aborted) throw new Stopped();
      try {
        return await work();
      } finally {
        host.from = Math.max(host.from, this.#pace.ticks() + this.#pace.pause);
      }
    } finally {
      done();
    }
  }

  /** No request to the host before so many milliseconds have passed. */
  rest(name: string, milliseconds: number): void {
    const host = this.#host(name);
    host.from = Math.max(host.from, this.#pace.ticks() + milliseconds);
  }

  #wait(host: Host): number {
    return host.from - this.#pace.ticks();
  }

  #host(name: string): Host {
    const host = this.#hosts.get(name) ?? { last: Promise.resolve(), from: 0 };
    this.#hosts.set(name, host);
    return host;
  }
}
