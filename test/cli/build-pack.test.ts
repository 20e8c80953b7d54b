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
import { shippedDesk } from "../fixtures/shipped-desk.ts";
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

describe("from a folder of official files only, under any names", () => {
  /** Chargers of England's councils in April 2026, as ONS's site has them. */
  const chargers = (change: (value: number) => number): string => {
    const { pack } = shippedDesk();
    const series = pack.seriesById.get("O14M06")!;
    const rows = pack.areas.map(({ code, name, index }) => {
      const value = change(series.values[series.current * pack.areas.length + index] as number);
      return `${code},"${name}",Local authorities,Public electric vehicle chargers,2026-04-01,${value},"Rate per 100,000 population","Rate per 100,000 population",,,,`;
    });
    const heading = "areacd,areanm,geography,indicator,period,observation,measure,unit,lci_95,uci_95,status,notes";
    return `${[heading, ...rows].join("\n")}\n`;
  };

  test("proved figures are taken, a measure of another kind is refused, and the pack is of today", () => {
    const from = join(folder, "in");
    mkdirSync(from);
    writeFileSync(
      join(from, "download (3).csv"),
      chargers((value) => value),
    );
    writeFileSync(
      join(from, "download (4).csv"),
      chargers((value) => value),
    );
    writeFileSync(
      join(from, "other measure.csv"),
      chargers((value) => value * 2),
    );
    writeFileSync(join(from, "notes.txt"), "Ask Anna.");
    const first = new Date();
    const { status, stdout } = run("--from", from, "--to", join(folder, "out"));
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Compared with: the pack before, in assets\/pack, built \d{4}-\d\d-\d\d\nFiles used: 1\n/);
    expect(stdout).toMatch(/^ {2}download \(3\)\.csv: .*\n {4}figures taken: O14M06 318$/m);
    expect(stdout).toMatch(/^ {2}other measure\.csv: .*\n {4}found and not taken, see “Not taken”: O14M06$/m);
    expect(stdout).toContain("  download (4).csv: It is the same file as download (3).csv.");
    expect(stdout).toContain("O14M06 other measure.csv: NOT TAKEN, differs: April 2026 (0 of 318 equal)");
    expect(stdout.match(/^ {4}April 2026, .*: held [\d.]+, found [\d.]+$/gm)).toHaveLength(5);
    const { built } = JSON.parse(readFileSync(join(folder, "out", "lof-pack.json"), "utf8")) as { built: string };
    const days = [first, new Date()].map((day) => day.toLocaleDateString("sv-SE"));
    expect(days).toContain(built);
  }, 60_000);

  test("a folder without any ends with one sentence, and no pack is written", () => {
    const from = join(folder, "in");
    mkdirSync(from);
    const to = join(folder, "out");
    expect(run("--from", from, "--to", to)).toMatchObject({
      status: 1,
      stdout: "",
      stderr: `There is no file in the folder ${from}.\n`,
    });
    writeFileSync(join(from, "notes.txt"), "Ask Anna.");
    const { status, stdout, stderr } = run("--from", from, "--to", to);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^No file in “.*” has figures of ours, .*: no pack is written\. .*\n$/);
    expect(existsSync(to)).toBe(false);
  }, 60_000);
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
    // Nothing else depends on the date.
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
