import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  copyFileSync,
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
import { dirname, join, resolve } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { readPack } from "../../src/pack/read-pack.ts";
import { shippedDesk } from "../fixtures/shipped-desk.ts";
import { buildDate } from "../../src/sources/plan/edition.ts";

const root = resolve("..", "shared", "data");
const withFiles = existsSync(join(root, "sources")) ? test : test.skip;
const run = (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
  spawnSync("node", ["--import", "tsx", "src/cli/build-pack.ts", ...args], { encoding: "utf8", maxBuffer: 1e8 });

/** The whole folder takes half a minute where nothing else runs, and minutes where much does. */
const longest = 600_000;

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lof-build-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Lines of a report from the one that begins so, to the next that stands as far left. */
function section(report: string, begins: string): string[] {
  const lines = report.split("\n");
  const first = lines.findIndex((line) => line.startsWith(begins));
  const next = lines.findIndex((line, at) => at > first && !line.startsWith(" "));
  return first < 0 ? [] : lines.slice(first, next < 0 ? undefined : next);
}

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

  test("a quarter that is new is told of in the pack, with the publisher's dates; the same files again tell the same", () => {
    const from = join(folder, "in");
    mkdirSync(from);
    const april = chargers((value) => value);
    const july = april.split("\n").slice(1).join("\n").replaceAll("2026-04-01", "2026-07-01");
    const text = april + july;
    writeFileSync(join(from, "chargers.csv"), text);
    const sha256 = createHash("sha256").update(text).digest("hex");
    const dates = { published: "2026-07-20", nextRelease: "2026-10-20" };
    writeFileSync(join(from, "manifest.json"), JSON.stringify({ format: 1, files: [{ sha256, ...dates }] }));
    const [first, second] = [join(folder, "first"), join(folder, "second")];
    const { status, stdout } = run("--from", from, "--to", first, "--date", "2027-01-31");
    expect(status).toBe(0);
    expect(stdout).toContain("New since the pack of 2026-11-30: 1 series with a new period, 0 with other figures");
    expect(stdout).not.toContain("manifest.json");
    const json = readFileSync(join(first, "lof-pack.json"), "utf8");
    const pack = readPack(json, "");
    const known = readFileSync("assets/pack/lof-pack.sha256", "utf8").slice(0, 64);
    expect(pack.news).toEqual({
      since: { built: buildDate, sha256: known },
      series: [{ id: "O14M06", before: "April 2026", periods: ["July 2026"] }],
    });
    const series = pack.seriesById.get("O14M06")!;
    expect(pack.sources[series.periodSources[series.current]!]).toMatchObject(dates);
    expect(gzipSync(json, { level: 9 }).length).toBeLessThan(900_000);

    expect(run("--from", from, "--to", second, "--date", "2027-01-31", "--last", first).status).toBe(0);
    expect(readFileSync(join(second, "lof-pack.json"), "utf8") === json).toBe(true);
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
    expect(stderr).toMatch(
      /^No file in “.*” has figures of ours, .*: no pack is written\. .*\n {2}notes\.txt: No reader knows it\.\n$/,
    );
    expect(existsSync(to)).toBe(false);
  }, 60_000);
});
test("a folder that is not there, and one with nothing in it, each end with a sentence and exit code 1", () => {
  for (const from of [join(folder, "nowhere"), folder]) {
    const { status, stdout, stderr } = run("--from", from, "--to", join(folder, "out"));
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr.trim()).toMatch(/^[^\n]*\.$/);
    expect(existsSync(join(folder, "out"))).toBe(false);
  }
}, 120_000);

withFiles(
  "from the official files (skipped where they are absent) it writes pack and digest and prints how each file was proved and what they hold",
  () => {
    const { status, stdout } = run("--from", root, "--to", folder, "--date", "2027-01-31");
    expect(status).toBe(0);
    expect(stdout).toContain("Kent  Gateshead  Maidstone  Westminster");
    expect(stdout).toMatch(/^Differences between our catalogue and the compiled list: \d+, of which known: \d+$/m);
    expect(stdout).toMatch(/^ {2}O03M02, noVerdict: ours "true", theirs "false" \(known: A count of families, .*\)$/m);
    expect(stdout).toContain("Cells that differ by rounding only");

    const homelessness = "raw/mhclg-homelessness/Statutory_Homelessness_Detailed_Local_Authority_Data_202512.ods";
    // Of the compiled rates of households with children all 127 are equal.
    expect(section(stdout, "Proved:")).toContain(`  O03M01 ${homelessness}: 31 December 2025 127 of 127`);
    const excepted = section(stdout, "Taken by an exception:");
    const families = excepted.findIndex((line) => line.startsWith(`  O03M02 ${homelessness}: taken by an exception: `));
    // Five councils that differ most, largest difference first, and why the figures are taken all the same.
    const differing = excepted.slice(families + 1, families + 6).map((line) => {
      const [, held, found] = /^ {4}31 December 2025, [^:]+: held (\d+), found (\d+)$/.exec(line) ?? [];
      return Number(held) - Number(found);
    });
    expect(differing).toHaveLength(5);
    expect(differing).toEqual([...differing].sort((one, other) => other - one));
    // Birmingham: 587 families in bed and breakfast, 468 of them for more than 6 weeks.
    expect(differing[0]).toBe(587 - 468);
    expect(excepted[families + 6]).toMatch(
      /^ {4}Why \(2026-11-30\): The compiled figures count families .* 6 weeks\.$/,
    );
    const left = section(stdout, "Not taken:");
    const vacancies = left.findIndex((line) =>
      /^ {2}O07M15 .*: NOT TAKEN, differs: 2019 \(132 of 147 equal\)$/.test(line),
    );
    expect(left[vacancies + 1]).toBe("    2019, Haringey: held 28.1, found 27.1");
    expect(left.slice(vacancies + 1).findIndex((line) => !line.startsWith("    2019, "))).toBe(5);
    expect(left).toContainEqual(
      expect.stringMatching(/^ {2}O15M04 raw\/.*IoD2019.*: NOT TAKEN, nothing is held to compare it with: 2019$/),
    );

    const json = readFileSync(join(folder, "lof-pack.json"), "utf8");
    const digest = createHash("sha256").update(json).digest("hex");
    expect(readFileSync(join(folder, "lof-pack.sha256"), "utf8")).toBe(`${digest}  lof-pack.json\n`);
    // Nothing else depends on the date.
    const dated = json.replace('"built":"2027-01-31"', `"built":"${buildDate}"`);
    expect(dated === readFileSync("assets/pack/lof-pack.json", "utf8")).toBe(true);
  },
  longest,
);

withFiles(
  "anything wrong ends with exit code 1, all of it listed and nothing written",
  () => {
    const data = join(folder, "data");
    linkTables(data, "sources/lof-single-tier/values.csv");
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
  longest,
);

const absenceFile = "sources/ons-els/persistent-absences-for-all-pupils.csv.gz";

withFiles(
  "a folder with one official file under another name, and nothing else, renews that file's figures in the pack before",
  () => {
    const data = join(folder, "data");
    mkdirSync(data);
    copyFileSync(join(root, absenceFile), join(data, "saved from the browser (2).csv.gz"));
    const { status, stdout } = run("--from", data, "--to", join(folder, "out"));
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Files used: 1$/m);
    expect(section(stdout, "Proved:").filter((line) => line.startsWith("  "))).toEqual([
      expect.stringMatching(/^ {2}O06M09 saved from the browser \(2\)\.csv\.gz: /),
    ]);
    expect(section(stdout, "Not taken:")).toEqual(["Not taken: none"]);
    const [before, after] = ["assets/pack", join(folder, "out")].map((at) =>
      readPack(readFileSync(join(at, "lof-pack.json"), "utf8"), ""),
    );
    expect(after?.series.map(({ id }) => id)).toEqual(before?.series.map(({ id }) => id));
    for (const series of before!.series) {
      const now = after!.seriesById.get(series.id)!;
      expect([series.id, now.periods]).toEqual([series.id, series.periods]);
      expect([series.id, sameNumbers(now.values, series.values)]).toEqual([series.id, true]);
      expect([series.id, now.states]).toEqual([series.id, series.states]);
      expect([series.id, now.flags]).toEqual([series.id, series.flags]);
    }
  },
  longest,
);

withFiles(
  "a file whose figures are another column's is not taken: the five largest differences are told, and the pack keeps its figures",
  () => {
    const data = join(folder, "data");
    mkdirSync(data);
    const text = gunzipSync(readFileSync(join(root, absenceFile))).toString("utf8");
    // Each council's figure in percent of pupils becomes what is left of a hundred.
    const [head = "", ...rows] = text.split(/\r?\n/);
    const at = head
      .replace(/^\uFEFF/, "")
      .split(",")
      .indexOf("observation");
    const turned = rows.map((row) => {
      const cells = row.split(",");
      if (/\d/.test(cells[at] ?? "")) cells[at] = String(100 - Number(cells[at]));
      return cells.join(",");
    });
    writeFileSync(join(data, "absence.csv.gz"), gzipSync([head, ...turned].join("\n")));
    const { status, stdout } = run("--from", data, "--to", join(folder, "out"));
    expect(status).toBe(0);
    expect(section(stdout, "Proved:")).toEqual(["Proved: 0 series of files; 0 of 0 compared figures are equal"]);
    const left = section(stdout, "Not taken:");
    expect(left[1]).toMatch(/^ {2}O06M09 absence\.csv\.gz: NOT TAKEN, differs: .*2024\/25 \(0 of 1\d\d equal\)/);
    expect(left.filter((line) => line.startsWith("    2024/25, "))).toHaveLength(5);
    const [before, after] = ["assets/pack", join(folder, "out")].map((where) =>
      readPack(readFileSync(join(where, "lof-pack.json"), "utf8"), "").seriesById.get("O06M09"),
    );
    expect(sameNumbers(after!.values, before!.values)).toBe(true);
  },
  longest,
);

function sameNumbers(one: Float64Array, other: Float64Array): boolean {
  return one.length === other.length && one.every((value, at) => Object.is(value, other[at]));
}

/** The tables of the data folder that are read by their paths as links, file by file, except for one; no official files. */
function linkTables(to: string, except: string): void {
  for (const part of ["reference", "derived", "sources"]) {
    for (const found of readdirSync(join(root, part), { recursive: true, withFileTypes: true })) {
      const path = join(found.parentPath, found.name).slice(root.length + 1);
      if (!found.isFile() || path === except || path.startsWith("sources/ons-els/")) continue;
      mkdirSync(dirname(join(to, path)), { recursive: true });
      symlinkSync(join(root, path), join(to, path));
    }
  }
  mkdirSync(dirname(join(to, except)), { recursive: true });
}
