import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { councilCsv } from "../../readers/made-files.ts";

const folder = mkdtempSync(join(tmpdir(), "guarded-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const large = join(folder, "large.csv");
const small = join(folder, "small.csv");
writeFileSync(large, councilCsv(500_000));
writeFileSync(small, councilCsv());

/** Reads the large file within some limits, then the small one within wide limits of time. */
function read(within: { readonly seconds: number; readonly memoryMegabytes: number }): {
  readonly answers: unknown;
  readonly err: string;
} {
  const program = `
    import { GuardedReader } from "./src/cli/official-files/guarded-reader.ts";
    const within = ${JSON.stringify(within)};
    const reader = new GuardedReader(new URL("./src/cli/inspect/read-thread.ts", "file://" + process.cwd() + "/"), { csv: false, all: false }, within);
    const answers = [await reader.read({ path: ${JSON.stringify(large)}, size: 2e7, refused: null })];
    within.seconds = 600;
    answers.push(await reader.read({ path: ${JSON.stringify(small)}, size: 600, refused: null }));
    await reader.close();
    console.log(JSON.stringify(answers));`;
  const done = spawnSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program], {
    encoding: "utf8",
  });
  return { answers: JSON.parse(done.stdout || "null"), err: done.stderr };
}

test.each([
  ["time", { seconds: 0.25, memoryMegabytes: 1_000 }, "Reading it took more than 0.25 seconds."],
  ["memory", { seconds: 600, memoryMegabytes: 90 }, "Reading it took more than 90 MB of memory."],
])(
  "ends a file that takes too much %s with one sentence, and reads the next",
  (_what, within, sentence) => {
    const { answers, err } = read(within);
    expect(answers).toEqual([
      sentence,
      { text: expect.stringContaining("Figures: 30 in 1 series.") as string, refused: 0, closed: false },
    ]);
    expect(err).toBe("");
  },
  240_000,
);
