import type { Readable } from "node:stream";

/** Bytes that may wait to be written before the server is asked to wait. */
const mostWaiting = 1_000_000;

/**
 * Takes what a stream brings from the moment it is made, and gives it in order. A stream that breaks while nobody reads it
 * yet ends the program otherwise, and what it had brought before is lost.
 */
export class ChunkQueue {
  readonly #body: Readable;
  readonly #chunks: Uint8Array[] = [];
  #waiting = 0;
  #ended = false;
  #error: unknown = null;
  #wake: () => void = () => undefined;

  /** @param came told whenever something came */
  constructor(body: Readable, came: () => void) {
    this.#body = body;
    body.on("data", (chunk: Uint8Array) => {
      this.#chunks.push(chunk);
      this.#waiting += chunk.length;
      if (this.#waiting > mostWaiting) body.pause();
      came();
      this.#wake();
    });
    body.on("error", (error) => this.#end(error));
    body.on("end", () => this.#end(null));
    body.on("close", () => this.#end(new Error("The connection was closed.")));
  }

  async *chunks(): AsyncGenerator<Uint8Array> {
    for (;;) {
      const chunk = this.#chunks.shift();
      if (chunk !== undefined) {
        this.#waiting -= chunk.length;
        if (this.#waiting <= mostWaiting / 2 && this.#body.isPaused()) this.#body.resume();
        yield chunk;
      } else if (this.#ended) {
        if (this.#error !== null) throw this.#error as Error;
        return;
      } else await new Promise<void>((wake) => (this.#wake = wake));
    }
  }

  #end(error: unknown): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#error = error;
    this.#wake();
  }
}
