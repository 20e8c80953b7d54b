import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { limits } from "../../readers/limits.ts";
import type { FoundFile } from "./files-in.ts";

/** How often the clock is looked at, in milliseconds. */
const tick = 250;

/** Memory in megabytes of objects that were only just made, beside the limit of those that stay. */
const youngMegabytes = 64;

/** What a thread may use. */
export interface ThreadLimits {
  readonly seconds: number;
  readonly memoryMegabytes: number;
}

/** What a thread is given when it starts. */
export interface Waiting {
  /** Its first number is 1 while the thread waits for whoever reads what it prints. */
  readonly waiting: SharedArrayBuffer;
}

/** Reads files in a thread of their own that is ended, and begun anew, when one takes too long or too much memory. */
export class GuardedReader<Answer extends object> {
  #worker: Worker | null = null;
  readonly #thread: URL;
  readonly #options: object;
  readonly #limits: ThreadLimits;
  readonly #waiting = new SharedArrayBuffer(4);

  /**
   * @param thread the program of the thread: it gets each file as a message, and answers with one
   * @param options what the thread is given when it starts, beside {@link Waiting}
   */
  constructor(thread: URL, options: object, within: ThreadLimits = limits) {
    this.#thread = thread;
    this.#options = options;
    this.#limits = within;
  }

  /** What came of a file, or a sentence why it was not read to its end; never an exception. */
  async read(file: FoundFile): Promise<Answer | string> {
    const worker = (this.#worker ??= this.#begin());
    const answer = await new Promise<Answer | string>((resolve) => {
      let spent = 0;
      const clock = setInterval(() => {
        // While somebody reads slowly what is printed, the file is not to blame.
        if (Atomics.load(new Int32Array(this.#waiting), 0) === 0) spent += tick;
        if (spent >= this.#limits.seconds * 1000) end(`Reading it took more than ${this.#limits.seconds} seconds.`);
      }, tick);
      const failed = (error: NodeJS.ErrnoException): void =>
        end(
          error.code === "ERR_WORKER_OUT_OF_MEMORY"
            ? `Reading it took more than ${this.#limits.memoryMegabytes} MB of memory.`
            : `Reading it ended with an error: ${error.message}.`,
        );
      const end = (result: Answer | string): void => {
        clearInterval(clock);
        worker.off("message", end);
        worker.off("error", failed);
        resolve(result);
      };
      worker.on("message", end);
      worker.on("error", failed);
      worker.postMessage(file);
    });
    if (typeof answer === "string") await this.close();
    return answer;
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = null;
  }

  #begin(): Worker {
    Atomics.store(new Int32Array(this.#waiting), 0, 0);
    const api = pathToFileURL(createRequire(import.meta.url).resolve("tsx/esm/api")).href;
    // A thread does not take over how its parent reads TypeScript.
    const code = `import(${JSON.stringify(api)}).then((tsx) => { tsx.register(); return import(${JSON.stringify(this.#thread.href)}); })`;
    return new Worker(code, {
      eval: true,
      execArgv: [],
      workerData: { ...this.#options, waiting: this.#waiting } satisfies Waiting,
      resourceLimits: {
        maxOldGenerationSizeMb: this.#limits.memoryMegabytes,
        maxYoungGenerationSizeMb: youngMegabytes,
      },
    });
  }
}
