import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readRenewArguments } from "../../src/cli/renew/arguments.ts";
import { nextReleaseOf } from "../../src/taskpane/model/data/next-releases.ts";
import { readPack } from "../../src/pack/read-pack.ts";
import { elsCsv, held, step } from "./fetch/from/made-answers.ts";
import { playPublishers } from "./fetch/playing-server/publishers.ts";
import { playingServer, type Playing } from "./fetch/playing-server/playing-server.ts";
import { councilNetwork, runProgram, type Ran } from "./fetch/playing-server/run-command.ts";

// The command in a process of its own; with the publishers of this machine it is not as patient as with real ones.
jest.setTimeout(600_000);

const shipped = "assets/pack/lof-pack.json";
const label = "Public electric vehicle chargers";

const digest = (of: string | Buffer): string => createHash("sha256").update(of).digest("hex");
/** Series that the publishers have a new period of: the period before, and the new one. */
const renewals = [
  ["O07M08", "2025", "2026"],
  ["O08M05", "2024/25", "2025/26"],
  ["O13M01", "2024", "2025"],
  ["O14M06", "April 2026", "July 2026"],
  ["O15M02", "Apr 2025-Mar 2026", "Jul 2025-Jun 2026"],
] as const;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lof-renew-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (script: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}) =>
  runProgram(process.execPath, ["--import", "tsx", script, ...args], environment);
const renew = (args: readonly string[]): Promise<Ran> => run("src/cli/renew.ts", args);
const renewFromPlaying = (playing: Playing, args: readonly string[]): Promise<Ran> =>
  run("test/cli/fetch/playing-server/renew-command.ts", args, councilNetwork(playing, folder));
/** Chargers of the period held, and where there is another, of one after it, a step higher in every council. */
const chargers = (periods: readonly string[]): string => elsCsv([{ label, councils: held("O14M06") }], periods);

test("fetched from every kind of publisher, built, proved, compared and ready for the host; what did not come in words", async () => {
  const playing: Playing = await playingServer();
  try {
    playPublishers(playing);
    const to = join(folder, "the figures, renewed");
    const ran = await renewFromPlaying(playing, ["--to", to, "--date", "2027-02-01"]);
    // Not all play, and the exit code says that not all came.
    expect([ran.code, ran.err]).toEqual([1, ""]);
    expect(readdirSync(to).sort()).toEqual(
      ["build-report.txt", "for-the-host", "official-files", "what-changed.csv", "what-changed.html"].sort(),
    );
    const line = (what: string): string => ran.out.split("\n").find((text) => text.startsWith(`${what}:`)) ?? "";
    expect(line("Fingertips: indicator 41001")).toContain("came a web page (“Sign in to the council's network”)");
    expect(line("Fly-tipping: incidents and actions")).toContain("evil.example is not among the hosts");
    expect(playing.tunnels.some((host) => host.startsWith("evil.example"))).toBe(false);
    const busy = playing.asked.filter(({ path }) => path.includes("indicator_ids=93861"));
    expect([busy.length, line("Fingertips: indicator 93861")]).toEqual([2, expect.stringMatching(/: new, \d+ kB\.$/)]);

    const manifest = JSON.parse(readFileSync(join(to, "official-files/manifest.json"), "utf8")) as {
      files: { name: string; published?: string; nextRelease?: string; sha256: string }[];
    };
    expect(manifest.files.map(({ name, published, nextRelease }) => [name, published, nextRelease])).toEqual([
      ["deprivation.xlsx", "2026-10-30", undefined],
      ["ees-la-cla-placement-stability.csv", "2026-11-19", "2027-11"],
      ["els-chargers.csv", "2026-11-12", undefined],
      ["fingertips-90323-upper.csv", undefined, undefined],
      ["fingertips-93861-upper.csv", undefined, undefined],
      ["framework.json", undefined, undefined],
      ["nomis-employment.csv", "2026-10-13", undefined],
    ]);
    for (const { name, sha256 } of manifest.files)
      expect([name, digest(readFileSync(join(to, "official-files", name)))]).toEqual([name, sha256]);

    const host = join(to, "for-the-host");
    const json = readFileSync(join(host, "assets/pack/lof-pack.json"), "utf8");
    const pack = readPack(json, digest(json));
    expect(readFileSync(join(host, "assets/pack/lof-pack.sha256"), "utf8")).toBe(`${pack.sha256}  lof-pack.json\n`);
    const gateshead = pack.areas.find(({ name }) => name === "Gateshead")!;
    const figureOf = (id: string) => {
      const series = pack.seriesById.get(id)!;
      return [
        series.periods[series.current]?.label,
        series.values[series.current * pack.areas.length + gateshead.index],
      ];
    };
    const stepped = (id: string): unknown =>
      expect.closeTo(held(id).find(({ name }) => name === "Gateshead")!.value + step, 5);
    expect(renewals.map(([id]) => [id, ...figureOf(id)])).toEqual(
      renewals.map(([id, , period]) => [id, period, stepped(id)]),
    );
    expect(pack.news).toEqual({
      since: { built: "2026-11-30", sha256: digest(readFileSync(shipped, "utf8")) },
      series: renewals.map(([id, before, period]) => ({ id, before, periods: [period] })),
    });
    const next = (id: string): string => nextReleaseOf(pack, pack.seriesById.get(id)!, "2027-02-01");
    expect(["O07M08", "O14M06", "O15M02", "O08M05"].map(next)).toEqual([
      "Announced for November 2027",
      "Expected about February 2027",
      "Was expected about January 2027, not in these figures",
      "Expected by 31 May 2028",
    ]);

    const old = digest(readFileSync(shipped, "utf8"));
    expect(readFileSync(join(host, "packs", `${old}.json`), "utf8")).toBe(readFileSync(shipped, "utf8"));
    const index = JSON.parse(readFileSync(join(host, "packs/index.json"), "utf8")) as {
      newest: { sha256: string };
      packs: { sha256: string }[];
    };
    expect([index.newest.sha256, index.packs.map(({ sha256 }) => sha256)]).toEqual([pack.sha256, [old]]);

    const report = readFileSync(join(to, "build-report.txt"), "utf8");
    for (const { name } of manifest.files) expect(report).toContain(name);
    const page = readFileSync(join(to, "what-changed.html"), "utf8");
    for (const [id, , period] of renewals) {
      expect(page).toContain(pack.seriesById.get(id)!.metric.shortName.replaceAll("'", "’"));
      expect(page).toContain(period);
    }
    expect(Buffer.byteLength(page)).toBeLessThan(1_000_000);
    const lines = readFileSync(join(to, "what-changed.csv"), "utf8").split("\r\n");
    for (const [id] of renewals)
      expect(lines.some((one) => one.startsWith("New figure,Gateshead,") && one.includes(`,${id},`))).toBe(true);
    expect(ran.out).toContain("5 periods are new, in 5 series");
    expect(ran.out.trim().split("\n").at(-1)).toMatch(/^Then lay what is in “.*for-the-host” over the add-in's folder/);
    // A second time nothing is written over, before anything is asked.
    const asked = playing.asked.length;
    const again = await renewFromPlaying(playing, ["--to", to]);
    expect([again.code, playing.asked.length]).toEqual([1, asked]);
    expect(again.err).toContain("is there already. Add --force");
  } finally {
    await playing.close();
  }
});

test("where files at hand have no other figure there is nothing for the host, and it is said", async () => {
  const from = join(folder, "files");
  mkdirSync(from);
  writeFileSync(join(from, "chargers.csv"), chargers(["2026-04-01"]));
  const to = join(folder, "renewed");
  // What an earlier run left for the host is not left beside a run that has nothing for it.
  mkdirSync(join(to, "for-the-host"), { recursive: true });
  const { code, out } = await renew(["--to", to, "--from", from, "--force"]);
  expect(out).toContain("No figure, verdict or neighbour is another, so there is nothing for the host");
  expect(code).toBe(0);
  expect(readdirSync(to).sort()).toEqual(["build-report.txt", "what-changed.csv", "what-changed.html"]);
});

test("where no pack can be built, nothing is left for the host", async () => {
  const from = join(folder, "files");
  mkdirSync(from);
  writeFileSync(join(from, "notes.txt"), "Ask Anna.");
  const { code, err } = await renew(["--to", join(folder, "renewed"), "--from", from]);
  expect(code).toBe(1);
  expect(err).toContain("has figures of ours");
  expect(existsSync(join(folder, "renewed", "for-the-host"))).toBe(false);
});

test.each([
  ["no folder to write to", [], "Usage: npm run renew"],
  ["a folder that is not there", ["--to", "x", "--from", "no such folder"], "--from names one"],
  ["a day that is none", ["--to", "x", "--date", "2027-02-30"], "a day such as"],
  ["packs to keep from nowhere", ["--to", "x", "--keep", "no such folder"], "--keep names one"],
])("%s is refused before anything is done", (_, args, sentence) => {
  expect(() => readRenewArguments(args, "2026-11-30")).toThrow(sentence);
});
