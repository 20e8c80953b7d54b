/** npm run fetch-figures with sources and pace of a test: its first argument is a file that says them as JSON. */
import { readFileSync } from "node:fs";
import { runCommand } from "../../../../src/cli/command-line.ts";
import { politePace, type Pace } from "../../../../src/cli/fetch/pace.ts";
import { readFetchArguments, runFetch } from "../../../../src/cli/fetch/run-fetch.ts";
import { endSoon, stopSignal } from "../../../../src/cli/fetch/stop-signal.ts";
import { progressBar } from "../../../../src/cli/official-files/progress.ts";

/** Each source is one file. */
export interface Script {
  readonly pace: Partial<Pace>;
  /** What the bar would say is written to the error output. */
  readonly shown?: boolean;
  readonly sources: readonly { readonly id: string; readonly address: string; readonly name: string }[];
}

const [script = "", ...args] = process.argv.slice(2);
const { pace, sources, shown = false } = JSON.parse(readFileSync(script, "utf8")) as Script;

/** What a file of figures begins with in these tests. */
async function notFigures(path: string): Promise<string | null> {
  return readFileSync(path, "utf8").startsWith("area,") ? null : "What came is not what was asked: it has no areas.";
}

await runCommand(async () => {
  const { code } = await runFetch(readFetchArguments(args), {
    sources: sources.map(({ id, address, name }) => ({
      id,
      what: `Figures of ${id}`,
      hosts: [new URL(address).hostname],
      bring: async (fetcher) => [
        await fetcher.file({ address, name, about: { what: `Figures of ${id}`, source: id }, check: notFigures }),
      ],
    })),
    pace: { ...politePace, ...pace },
    environment: process.env,
    // A bar is drawn on a screen only, and there is none here.
    progress: shown
      ? { show: (done, of, what) => console.error(`${done}/${of} ${what}`), clear: () => undefined }
      : progressBar(),
    print: (line) => console.log(line),
    stop: stopSignal(),
    version: "0.0.0",
  });
  process.exitCode = code;
});
endSoon();
