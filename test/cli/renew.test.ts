import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readRenewArguments } from "../../src/cli/renew/arguments.ts";
import { readPack } from "../../src/pack/read-pack.ts";
import { elsCsv, held, step } from "./fetch/from/made-answers.ts";
import { right } from "./fetch/playing-server/plays.ts";
import { playingServer, type Playing } from "./fetch/playing-server/playing-server.ts";
import { councilNetwork, runProgram, type Ran } from "./fetch/playing-server/run-command.ts";

// The command as it is typed, as patient and polite as it is with publishers.
jest.setTimeout(600_000);

const shipped = "assets/pack/lof-pack.json";
const els = "https://www.ons.gov.uk/explore-local-statistics/api/v1";
const label = "Public electric vehicle chargers";
const slug = "electric-vehicle-public-charging-devices";

const sha256Of = (text: string): string => createHash("sha256").update(text).digest("hex");

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lof-renew-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const renew = (args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Ran> =>
  runProgram(process.execPath, ["--import", "tsx", "src/cli/renew.ts", ...args], environment);
/** Chargers of the period held, and where there is another, of one after it, a step higher in every council. */
const chargers = (periods: readonly string[]): string => elsCsv([{ label, councils: held("O14M06") }], periods);

test("fetched, built, proved, compared and ready for the host, with what did not come in words", async () => {
  const playing: Playing = await playingServer();
  try {
    const list = [
      { slug, label },
      { slug: "4g-coverage", label: "4G coverage" },
    ];
    playing.play(`${els}/metadata/indicators`, right({ body: JSON.stringify(list) }));
    playing.play(
      `${els}/data.csv?indicator=${slug},4g-coverage&time=all&includeStatus=true`,
      right({ body: chargers(["2026-04-01", "2026-07-01"]) }),
    );
    const to = join(folder, "renewed");
    const ran = await renew(["--to", to, "--date", "2027-02-01"], councilNetwork(playing, folder));
    // Nobody else plays, so one source came of all, and the exit code says that it was not all.
    expect(ran.code).toBe(1);
    expect(ran.out).toContain("Not everything came.");
    const manifest = JSON.parse(readFileSync(join(to, "official-files/manifest.json"), "utf8")) as object;
    expect(JSON.stringify(manifest)).toContain("els-chargers.csv");
    expect(readdirSync(to).sort()).toEqual(
      ["build-report.txt", "for-the-host", "official-files", "what-changed.csv", "what-changed.html"].sort(),
    );

    const host = join(to, "for-the-host");
    const json = readFileSync(join(host, "assets/pack/lof-pack.json"), "utf8");
    const pack = readPack(json, sha256Of(json));
    expect(readFileSync(join(host, "assets/pack/lof-pack.sha256"), "utf8")).toBe(`${pack.sha256}  lof-pack.json\n`);
    const series = pack.seriesById.get("O14M06")!;
    expect([pack.built, series.periods[series.current]?.start]).toEqual(["2027-02-01", "2026-07-01"]);
    const kent = pack.areas.find(({ name }) => name === "Kent")!;
    const before = held("O14M06").find(({ name }) => name === "Kent")!.value;
    expect(series.values[series.current * pack.areas.length + kent.index]).toBeCloseTo(before + step, 6);

    const old = sha256Of(readFileSync(shipped, "utf8"));
    expect(readFileSync(join(host, "packs", `${old}.json`), "utf8")).toBe(readFileSync(shipped, "utf8"));
    const index = JSON.parse(readFileSync(join(host, "packs/index.json"), "utf8")) as {
      newest: { sha256: string };
      packs: { sha256: string }[];
    };
    expect([index.newest.sha256, index.packs.map(({ sha256 }) => sha256)]).toEqual([pack.sha256, [old]]);

    expect(readFileSync(join(to, "build-report.txt"), "utf8")).toContain("els-chargers.csv");
    expect(readFileSync(join(to, "what-changed.html"), "utf8")).toContain("chargers");
    const lines = readFileSync(join(to, "what-changed.csv"), "utf8").split("\r\n");
    expect(lines.some((line) => line.includes("Kent") && line.includes("O14M06"))).toBe(true);
    // A second time nothing is written over, before anything is asked.
    const asked = playing.asked.length;
    const again = await renew(["--to", to], councilNetwork(playing, folder));
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
  const { code, out } = await renew(["--to", to, "--from", from]);
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
