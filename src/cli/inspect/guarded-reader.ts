import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { limits } from "../../readers/limits.ts";
import type { FoundFile } from "./files-in.ts";
import type { FileAnswer, ThreadOptions } from "./read-thread.ts";
import { unread } from "./unread.ts";

/** How often the clock is looked at, in milliseconds. */
const tick = 250;

/** Memory in megabytes of objects that were only just made, beside the limit of those that stay. */
const youngMegabytes = 64;

/** What a thread may use. */
export interface ThreadLimits {
  readonly seconds: number;
  readonly memoryMegabytes: number;
}

/** Reads files in a thread of their own that is ended, and begun anew, when one takes too long or too much memory. */
export class GuardedReader {
  #worker: Worker | null = null;
  readonly #options: Omit<ThreadOptions, "waiting">;
  readonly #limits: ThreadLimits;
  readonly #waiting = new SharedArrayBuffer(4);

  constructor(options: Omit<ThreadOptions, "waiting">, within: ThreadLimits = limits) {
    this.#options = options;
    this.#limits = within;
  }

  /** What came of a file; never an exception. */
  async read(file: FoundFile): Promise<FileAnswer> {
    const worker = (this.#worker ??= this.#begin());
    const answer = await new Promise<FileAnswer | string>((resolve) => {
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
      const end = (result: FileAnswer | string): void => {
        clearInterval(clock);
        worker.off("message", end);
        worker.off("error", failed);
        resolve(result);
      };
      worker.on("message", end);
      worker.on("error", failed);
      worker.postMessage(file);
    });
    if (typeof answer !== "string") return answer;
    await this.close();
    const { csv } = this.#options;
    return unread(file.path, csv ? `${answer} Figures printed from it are not all there are.` : answer, csv);
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = null;
  }

  #begin(): Worker {
    Atomics.store(new Int32Array(this.#waiting), 0, 0);
    const api = pathToFileURL(createRequire(import.meta.url).resolve("tsx/esm/api")).href;
    const thread = new URL("./read-thread.ts", import.meta.url).href;
    // A thread does not take over how its parent reads TypeScript.
    const code = `import(${JSON.stringify(api)}).then((tsx) => { tsx.register(); return import(${JSON.stringify(thread)}); })`;
    return new Worker(code, {
      eval: true,
      execArgv: [],
      workerData: { ...this.#options, waiting: this.#waiting } satisfies ThreadOptions,
      resourceLimits: {
        maxOldGenerationSizeMb: this.#limits.memoryMegabytes,
        maxYoungGenerationSizeMb: youngMegabytes,
      },
    });
  }
}
