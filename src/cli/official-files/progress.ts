/** A bar on the screen that says how much was done and with what; silent where nobody watches. */
export interface Progress {
  readonly show: (done: number, of: number, what: string) => void;
  readonly clear: () => void;
}

const width = 24;

/** Writes to the error output, so that what a command prints can be kept in a file. */
export function progressBar(to: NodeJS.WriteStream = process.stderr): Progress {
  if (!to.isTTY) return { show: () => undefined, clear: () => undefined };
  return {
    show: (done, of, what) => {
      const filled = of === 0 ? width : Math.round((done / of) * width);
      const line = `[${"=".repeat(filled)}${" ".repeat(width - filled)}] ${what}`;
      // Some terminals say that they have no columns.
      to.write(`\r\u001B[2K${line.slice(0, (to.columns > 0 ? to.columns : 80) - 1)}`);
    },
    clear: () => to.write("\r\u001B[2K"),
  };
}
