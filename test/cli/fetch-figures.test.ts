import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fingertipsCsv, held } from "./fetch/from/made-answers.ts";
import { right, says, signIn } from "./fetch/playing-server/plays.ts";
import { playingServer, type Playing } from "./fetch/playing-server/playing-server.ts";
import { councilNetwork, runProgram, type Ran } from "./fetch/playing-server/run-command.ts";

// The command as it is, with its own sources and pauses; only the proxy leads to this machine.
jest.setTimeout(300_000);

const folder = mkdtempSync(join(tmpdir(), "fetch-figures-"));
const to = join(folder, "figures");
let playing: Playing;
let environment: Record<string, string>;
beforeAll(async () => {
  playing = await playingServer();
  environment = councilNetwork(playing, folder);
});
afterAll(async () => {
  await playing.close();
  rmSync(folder, { recursive: true, force: true });
});

const fetchFigures = (...args: readonly string[]): Promise<Ran> =>
  runProgram(process.execPath, ["src/cli/bootstrap.mjs", "fetch-figures", ...args], environment);

const api = "https://fingertips.phe.org.uk/api";
const data = `${api}/all_data/csv/by_indicator_id?indicator_ids=90323&child_area_type_id=502&parent_area_type_id=15`;

test("brings an indicator by its lists and its data, reads it, and asks only whether it changed the next time", async () => {
  const json = (value: unknown) => says(200, { "content-type": "application/json" }, JSON.stringify(value));
  const body = fingertipsCsv(90323, "Year 6 prevalence of obesity", ["Persons", "10-11 yrs"], held("O08M05"), [
    "2024/25",
  ]);
  playing.play(`${api}/available_data?indicator_id=90323`, json([{ IndicatorId: 90323, AreaTypeId: 502 }]));
  playing.play(
    `${api}/area_types`,
    json([{ Id: 502, Name: "Upper tier local authorities (post 4/23)", Short: "Counties & UAs" }]),
  );
  playing.play(data, right({ body, etag: '"a"' }));
  const one = await fetchFigures("--to", to, "--only", "fingertips-90323");
  expect(one).toMatchObject({ code: 0, err: "" });
  expect(one.out).toMatch(/^Fingertips: indicator 90323: new, \d+ kB\.\n\n1 source asked for: All came\.\n/);
  expect(readFileSync(join(to, "fingertips-90323-upper.csv"), "utf8")).toBe(body);
  expect(JSON.parse(readFileSync(join(to, "manifest.json"), "utf8")).files).toEqual([
    expect.objectContaining({ source: "fingertips-90323", address: data, status: 200, bytes: body.length }),
  ]);
  const two = await fetchFigures("--to", to, "--only", "fingertips-90323");
  expect(two.out).toContain("0 new, 0 changed, 1 as before.");
  expect(playing.asked.at(-1)?.headers["if-none-match"]).toBe('"a"');

  // What came is another indicator's: the readers know it, and the file that is there stays.
  const other = fingertipsCsv(92901, "Inequality in life expectancy at birth", ["Male", "All ages"], held("O08M02-M"), [
    "2021 - 23",
  ]);
  playing.play(data, right({ body: other, etag: '"b"' }));
  const three = await fetchFigures("--to", to, "--only", "fingertips-90323");
  expect(three.code).toBe(1);
  expect(three.out).toMatch(/indicator 90323: did not come\. .*not what was asked/);
  playing.play(data, signIn);
  expect((await fetchFigures("--to", to, "--only", "90323")).out).toContain("came a web page (“Sign in");
  expect(readFileSync(join(to, "fingertips-90323-upper.csv"), "utf8")).toBe(body);
  expect(readdirSync(to).sort()).toEqual(["fingertips-90323-upper.csv", "manifest.json"]);
  expect(new Set(playing.tunnels)).toEqual(new Set(["fingertips.phe.org.uk:443"]));
});

test("lists what it would fetch, and says what is wrong with a call, without asking anybody", async () => {
  const before = playing.tunnels.length;
  const list = await fetchFigures("--list");
  expect(list.out).toContain("fingertips-90323: Fingertips: indicator 90323 (fingertips.phe.org.uk)\n");
  for (const [args, code, sentence] of [
    [[], 2, "Usage: npm run fetch-figures -- --to <folder>"],
    [["--to", ""], 2, "Usage:"],
    [["--to", to, "--only", ","], 2, "--only names no source."],
    [["--to", to, "--only", "moon"], 1, "No source is called “moon”: npm run fetch-figures -- --list names them."],
    [["--to", to, "--fast"], 1, "Unknown option '--fast'"],
  ] as const) {
    const ran = await fetchFigures(...args);
    expect([args, ran.code, ran.out]).toEqual([args, code, ""]);
    expect(ran.err).toContain(sentence);
    expect(ran.err).not.toContain("    at ");
  }
  expect(playing.tunnels).toHaveLength(before);
});
