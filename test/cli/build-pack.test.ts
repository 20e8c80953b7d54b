import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { buildDate } from "../../src/sources/plan/edition.ts";

const root = resolve("..", "shared", "data");
const withFiles = existsSync(join(root, "sources")) ? test : test.skip;
const run = (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
  spawnSync("node", ["--import", "tsx", "src/cli/build-pack.ts", ...args], { encoding: "utf8" });

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lof-build-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("without a folder to read from, the usage is shown", () => {
  const { status, stderr } = run();
  expect(status).toBe(2);
  expect(stderr).toContain("--from <folder of official files>");
});

withFiles(
  "from the official files (skipped where they are absent) it writes pack and digest and prints what they hold",
  () => {
    const { status, stdout } = run("--from", root, "--to", folder, "--date", "2027-01-31");
    expect(status).toBe(0);
    expect(stdout).toContain("Kent  Gateshead  Maidstone  Westminster");
    expect(stdout).toMatch(/^Differences between our catalogue and the compiled list: \d+, of which known: \d+$/m);
    expect(stdout).toMatch(/^ {2}O03M02, noVerdict: ours "true", theirs "false" \(known: A count of families, .*\)$/m);
    expect(stdout).toContain("Cells that differ by rounding only");
    const json = readFileSync(join(folder, "lof-pack.json"), "utf8");
    const digest = createHash("sha256").update(json).digest("hex");
    expect(readFileSync(join(folder, "lof-pack.sha256"), "utf8")).toBe(`${digest}  lof-pack.json\n`);
    // The date comes from the command line, never from the clock; nothing else depends on it.
    const dated = json.replace('"built":"2027-01-31"', `"built":"${buildDate}"`);
    expect(dated === readFileSync("assets/pack/lof-pack.json", "utf8")).toBe(true);
  },
  60_000,
);

withFiles(
  "anything wrong ends with exit code 1, all of it listed and nothing written",
  () => {
    const data = join(folder, "data");
    linkAllBut(data, "sources/lof-single-tier/values.csv");
    const absence = "06-absence-absence-rate-persistent-and-severe-absence";
    const values = readFileSync(join(root, "sources/lof-single-tier/values.csv"), "utf8");
    writeFileSync(
      join(data, "sources/lof-single-tier/values.csv"),
      `${values}${absence},0,E06000999,2024/25,20,,,\n${absence},0,E08000037,2024/25,20,,,\n`,
    );
    const { status, stdout, stderr } = run("--from", data, "--to", join(folder, "out"));
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toContain("No pack: 2 things are wrong.");
    expect(stderr).toMatch(/values\.csv row 17029: unknown-area/);
    expect(stderr).toMatch(/values\.csv row 17030: duplicate/);
    expect(existsSync(join(folder, "out"))).toBe(false);
  },
  60_000,
);

/** The data folder as links, except for one file. */
function linkAllBut(to: string, except: string): void {
  const [first, second, file] = except.split("/") as [string, string, string];
  mkdirSync(join(to, first, second), { recursive: true });
  for (const name of readdirSync(root)) if (name !== first) symlinkSync(join(root, name), join(to, name));
  for (const name of readdirSync(join(root, first))) {
    if (name !== second) symlinkSync(join(root, first, name), join(to, first, name));
  }
  for (const name of readdirSync(join(root, first, second))) {
    if (name !== file) symlinkSync(join(root, first, second, name), join(to, first, second, name));
  }
}
