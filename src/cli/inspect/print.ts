import { writeSync } from "node:fs";

/** Milliseconds between tries while the reader of a pipe is slow. */
const pause = 5;

/**
 * Writes to the standard output and waits until it is taken, so that figures do not gather in memory.
 *
 * @param to a file descriptor
 * @returns false when nobody reads any more, as behind `head`
 */
export function print(text: string, to = 1): boolean {
  let rest: Uint8Array = new TextEncoder().encode(text);
  const never = new Int32Array(new SharedArrayBuffer(4));
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(to, rest));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EPIPE" || code === "EOF") return false;
      if (code !== "EAGAIN") throw error;
      Atomics.wait(never, 0, 0, pause);
    }
  }
  return true;
}
