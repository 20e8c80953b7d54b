import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bomb, cutOff, first, right, says, sha256, signIn, stops } from "./playing-server/plays.ts";
import { playingServer, type Play, type Playing } from "./playing-server/playing-server.ts";
import { councilNetwork, quickPace, runProgram, runScript, type Ran } from "./playing-server/run-command.ts";

// Each run is a process of its own, with nothing but the proxy and the certificate of this machine.
jest.setTimeout(300_000);

const figures = (value: string): string => `area,value\n${`E09000033,${value}\n`.repeat(400)}`;
let playing: Playing;
let folder: string;
let environment: Record<string, string>;
beforeEach(async () => {
  playing = await playingServer();
  folder = mkdtempSync(join(tmpdir(), "fetch-command-"));
  environment = councilNetwork(playing, folder);
});
afterEach(async () => {
  await playing.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A source of each play, in the order given, on hosts of their own where they name one. */
function sourcesOf(plays: Readonly<Record<string, Play>>) {
  return Object.entries(plays).map(([id, play]) => {
    const address = `https://${id.includes("@") ? id.split("@")[1]! : "www.gov.uk"}/${id.split("@")[0]}.csv`;
    playing.play(address, play);
    return { id, address, name: `${id.replace("@", "-")}.csv` };
  });
}

const to = (): string => join(folder, "figures");
const inFolder = (name: string): string => readFileSync(join(to(), name), "utf8");

function run(
  plays: Readonly<Record<string, Play>>,
  pace = {},
  begun?: (kill: (signal: NodeJS.Signals) => void) => void,
): Promise<Ran> {
  const script = { pace: { ...quickPace, ...pace }, sources: sourcesOf(plays) };
  return runScript(script, join(folder, "script.json"), ["--to", to()], environment, begun);
}

const day = 86_400_000;
const good = (value = "12.5"): Play => right({ body: figures(value), etag: `"${value}"` });
const broken = { body: figures("7.5"), etag: '"broken"' };

test("every bad answer at once: one that fails stops no other; then resumed, then only asked whether it changed", async () => {
  playing.valid("ons.gov.uk", { from: new Date(Date.now() - 2 * day), to: new Date(Date.now() - day) });
  playing.valid("digital.nhs.uk", { from: new Date(Date.now() + day), to: new Date(Date.now() + 2 * day) });
  playing.shows("www.nomisweb.co.uk", "elsewhere.example");
  const plays: Record<string, Play> = {
    good: good(),
    busy: first(1, says(429, { "retry-after": "1" }), good("1.5")),
    faulty: first(2, says(500), good("2.5")),
    broken: first(1, cutOff(broken, 2_000), right(broken)),
    "broken@fingertips.phe.org.uk": cutOff(broken, 2_000),
    "slow@files.digital.nhs.uk": stops(),
    signin: signIn,
    elsewhere: says(302, { location: "https://evil.example/figures.csv" }),
    wrong: says(200, {}, "name,value\nx,1\n"),
    empty: says(200),
    bomb: bomb(150_000_000),
    gone: says(404),
    down: says(503),
    "clock@explore-education-statistics.service.gov.uk": says(
      200,
      { date: "Mon, 05 Jan 2015 10:00:00 GMT" },
      figures("3.5"),
    ),
    "expired@ons.gov.uk": good(),
    "early@digital.nhs.uk": good(),
    "other@www.nomisweb.co.uk": good(),
  };
  // Only the slow one waits: a busy machine has time with all others.
  const { code, out, err } = await run(plays, { silence: 4_000, tries: 3 });
  expect([code, err]).toEqual([1, ""]);
  const line = (id: string): string => out.split("\n").find((text) => text.startsWith(`Figures of ${id}:`)) ?? "";
  for (const id of ["good", "busy", "faulty", "broken", "clock@explore-education-statistics.service.gov.uk"])
    expect(line(id)).toMatch(/: new, \d+ kB\.$/);
  expect(line("broken@fingertips.phe.org.uk")).toMatch(
    /did not come\. The connection to fingertips\.phe\.org\.uk broke/,
  );
  expect(line("slow@files.digital.nhs.uk")).toMatch(/files\.digital\.nhs\.uk stopped in the middle.*tried 3 times/);
  expect(line("signin")).toContain("came a web page (“Sign in to the council's network”) in place of the data");
  expect(line("elsewhere")).toContain("redirects elsewhere. evil.example is not among the hosts");
  expect(line("wrong")).toContain("What came is not what was asked: it has no areas.");
  expect(line("empty")).toContain("gave an empty file");
  expect(line("bomb")).toContain("larger than 100 MB");
  expect(line("gone")).toContain("status 404");
  expect(line("down")).toContain("status 503");
  expect(line("expired@ons.gov.uk")).toMatch(/has expired\. This machine's clock says .* if that is wrong, set it/);
  expect(line("early@digital.nhs.uk")).toMatch(/is not valid yet\. This machine's clock says/);
  expect(line("other@www.nomisweb.co.uk")).toContain("is of another host");
  expect(out).toContain("17 sources asked for: 5 came, 12 did not.");
  expect(out).toContain("5 new, 0 changed, 0 as before.");
  expect(out).toMatch(
    /To be looked at:\n {2}This machine's clock says .*explore-education-statistics.service.gov.uk 2015-01-05 10:00/,
  );
  expect(readdirSync(to()).filter((name) => name.endsWith(".csv"))).toHaveLength(5);
  expect(inFolder("broken.csv")).toBe(broken.body);
  expect(JSON.parse(inFolder("manifest.json")).files).toHaveLength(5);
  expect(playing.tunnels.some((host) => host.startsWith("evil.example"))).toBe(false);

  playing.asked.splice(0);
  const mended = { good: good(), "broken@fingertips.phe.org.uk": right(broken) };
  const second = await run(mended);
  expect(second).toMatchObject({ code: 0, err: "" });
  expect(second.out).toContain("2 sources asked for: All came.");
  expect(playing.asked.map(({ host, headers }) => [host, headers["range"], headers["if-none-match"]])).toEqual(
    expect.arrayContaining([
      ["www.gov.uk", undefined, '"12.5"'],
      ["fingertips.phe.org.uk", "bytes=2000-", undefined],
    ]),
  );
  expect(sha256(inFolder("broken-fingertips.phe.org.uk.csv"))).toBe(sha256(broken.body));

  playing.asked.splice(0);
  const third = await run(mended);
  expect(third.code).toBe(0);
  expect(third.out).toContain("0 new, 0 changed, 2 as before.");
  expect(playing.asked.map(({ headers }) => headers["if-none-match"]).sort()).toEqual(['"12.5"', '"broken"']);
  expect(readdirSync(to()).filter((name) => name.startsWith("."))).toEqual([]);
});

test("stopped with Ctrl+C in the middle: what is whole is kept, the rest is continued the next time", async () => {
  const slow: Play = (asked, response, request) => {
    if (asked.headers["range"] !== undefined) return right(broken)(asked, response, request);
    response.writeHead(200, { etag: broken.etag, "content-length": broken.body.length });
    response.write(broken.body.slice(0, 1_500));
    // Once there was time to write it down.
    setTimeout(() => stop("SIGINT"), 1_500);
  };
  let stop: (signal: NodeJS.Signals) => void = () => undefined;
  const plays = { good: good(), slow, after: good() };
  const { code, out } = await run(plays, {}, (kill) => (stop = kill));
  expect(code).toBe(130);
  expect(out).toContain("Stopped. What is whole is kept, and what had begun is continued the next time.");
  expect(out).toContain("3 sources asked for: 1 came, 2 did not.");
  expect(inFolder("good.csv")).toBe(figures("12.5"));
  const again = await run(plays);
  expect(again.code).toBe(0);
  expect(readdirSync(to()).sort()).toEqual(["after.csv", "good.csv", "manifest.json", "slow.csv"]);
  expect(inFolder("slow.csv")).toBe(broken.body);
  expect(playing.asked.filter(({ path }) => path === "/slow.csv").at(-1)?.headers["range"]).toBe("bytes=1500-");
});

test.each<[string, () => void, RegExp]>([
  [
    "a proxy that wants a password",
    () => (playing.refuse = "HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n"),
    /wants a name and a password \(407\): they go into HTTPS_PROXY as http:\/\/name:password@127/,
  ],
  [
    "a proxy that is no address",
    () => (environment["HTTPS_PROXY"] = "socks5://proxy:1080"),
    /^HTTPS_PROXY is set, but is not the address of an HTTP proxy/,
  ],
  [
    "a certificate nobody vouches for",
    () => delete environment["NODE_EXTRA_CA_CERTS"],
    /certificate of www\.gov\.uk is not trusted.*NODE_EXTRA_CA_CERTS has to name the file/,
  ],
])("says in words what is wrong with the network: %s", async (_, change, sentence) => {
  environment["HTTPS_PROXY"] = environment["HTTPS_PROXY"]!.replace("//", "//officer:pass%20word@");
  change();
  const { code, out, err } = await run({ good: good(), other: good() });
  const said = out.split("\n")[0] === "" ? err : `${out}${err}`;
  expect(said.replace(/^Figures of good: did not come\. /, "")).toMatch(sentence);
  expect(said).not.toMatch(/pass%20word|pass word|    at /);
  expect(code).toBe(1);
  expect(playing.asked).toEqual([]);
});

test("the proxy gets name and password where HTTPS_PROXY has them, as a part of the address", async () => {
  environment["HTTPS_PROXY"] = playing.proxy.replace("//", "//officer:pass%20word@");
  expect((await run({ good: good() })).code).toBe(0);
  expect(playing.tunnelHeaders[0]?.["proxy-authorization"]).toBe(
    `Basic ${Buffer.from("officer:pass word").toString("base64")}`,
  );
});

test("the bar says which source of how many, and how much of it has come", async () => {
  const sources = sourcesOf({ good: good(), other: good("1.5") });
  const script = { pace: quickPace, sources, shown: true };
  const { err } = await runScript(script, join(folder, "script.json"), ["--to", to()], environment);
  expect(err.split("\n")).toEqual(
    expect.arrayContaining(["0/2 1 of 2: Figures of good", "1/2 2 of 2: Figures of other"]),
  );
  expect(err).toMatch(/^0\/2 1 of 2: Figures of good, \d+ (bytes|kB)$/m);
});

test("a full disk is said, and leaves what was there", async () => {
  expect((await run({ good: good("1.5") })).code).toBe(0);
  const sources = sourcesOf({ good: right({ body: figures("2.5").repeat(100), etag: '"large"' }), small: good() });
  writeFileSync(join(folder, "script.json"), JSON.stringify({ pace: quickPace, sources }));
  const command = `ulimit -f 64; exec "${process.execPath}" --import tsx test/cli/fetch/playing-server/fetch-command.ts "$0" --to "$1"`;
  const { code, out } = await runProgram("bash", ["-c", command, join(folder, "script.json"), to()], {
    ...environment,
    TSX_DISABLE_CACHE: "1",
  });
  expect(code).toBe(1);
  expect(out).toMatch(
    /Figures of good: did not come\. “good\.csv” could not be kept in the folder: it is larger than this account or disk allows/,
  );
  expect(out).toContain("Figures of small: new");
  expect(inFolder("good.csv")).toBe(figures("1.5"));
  expect(readdirSync(to()).sort()).toEqual(["good.csv", "manifest.json", "small.csv"]);
});

test("a folder that is a file, or cannot be written to, is said before anything is asked; a missing one is made", async () => {
  writeFileSync(to(), "a file");
  const { code, out, err } = await run({ good: good() });
  expect([code, out]).toEqual([1, ""]);
  expect(err).toMatch(/^Nothing can be written to the folder “.*”: (its folder is a file|it is there already)\.\n$/);
  expect(playing.tunnels).toEqual([]);
  rmSync(to());
  mkdirSync(join(to(), ".fetching"), { recursive: true });
  writeFileSync(join(to(), ".fetching", "running"), String(process.pid));
  const busy = await run({ good: good() });
  expect([busy.code, busy.err]).toEqual([1, expect.stringContaining("already (process")]);
  writeFileSync(join(to(), ".fetching", "running"), "999999999");
  expect((await run({ good: good() })).code).toBe(0);
});
