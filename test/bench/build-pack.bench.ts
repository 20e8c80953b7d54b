/**
 * The pack from every official file held, by the command and with its report: reading, proving, merging, writing.
 * Skipped where the files are absent. `npm run bench -- build-pack`, with a folder to read another:
 * `npm run bench -- build-pack <folder>`
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { root } from "../../src/cli/root.ts";
import { report, timed } from "./measure.ts";

const from = resolve(process.argv[2] ?? join(root, "../shared/data"));
if (!existsSync(from)) console.log("  skipped: no official files");
else {
  const to = mkdtempSync(join(tmpdir(), "lof-build-"));
  try {
    let said = "";
    const took = timed(() => {
      const args = ["--import", "tsx", "src/cli/build-pack.ts", "--from", from, "--to", to];
      const { status, stderr } = spawnSync("node", args, { cwd: root, encoding: "utf8", maxBuffer: 1e8 });
      if (status !== 0) said = stderr;
    });
    if (said !== "") throw new Error(said);
    report([
      ["pack from all official files, in a process of its own", took / 1000, "s", 60],
      ["pack, gzipped", gzipSync(readFileSync(join(to, "lof-pack.json")), { level: 9 }).length / 1000, "KB", 1200],
    ]);
  } finally {
    rmSync(to, { recursive: true });
  }
}
