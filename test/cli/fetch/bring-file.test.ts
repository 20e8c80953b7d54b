import { existsSync, rmSync, writeFileSync } from "node:fs";
import { address, good, host, newer, wish, onePlayedHost } from "./playing-server/one-host.ts";
import { cutOff, first, never, right, says, sha256, stops } from "./playing-server/plays.ts";
import type { Play } from "./playing-server/playing-server.ts";

const server = onePlayedHost();

test("brings a file whole, and writes beside it where it came from, when, and its fingerprint", async () => {
  server.play(address, right({ ...good, lastModified: "Mon, 02 Nov 2026 09:30:00 GMT" }));
  const { fetcher } = server.fetching({ now: () => Date.UTC(2026, 10, 30, 12) });
  const about = { what: "Figures", source: "figures", published: "2026-11-02", nextRelease: "2027-05" };
  expect(await fetcher.file({ ...wish, about })).toEqual({
    ...{ name: "figures.csv", path: server.path("figures.csv"), outcome: "new" },
    ...{ bytes: good.body.length, sha256: sha256(good.body) },
  });
  expect(server.inFolder()).toBe(good.body);
  expect(server.rows()[0]).toEqual({
    ...{ name: "figures.csv", ...about, address, from: address, status: 200 },
    ...{ fetched: "2026-11-30T12:00:00.000Z", asked: "2026-11-30T12:00:00.000Z" },
    ...{ bytes: good.body.length, sha256: sha256(good.body) },
    ...{ etag: '"one"', lastModified: "Mon, 02 Nov 2026 09:30:00 GMT" },
  });
  expect(server.leftBehind()).toEqual([]);
});

test("asks only whether it changed the second time, by the edition's mark or by its day", async () => {
  for (const edition of [{ etag: '"one"' }, { etag: 'W/"weak"' }, { lastModified: "Mon, 02 Nov 2026 09:30:00 GMT" }]) {
    server.empty();
    const play = right({ body: good.body, ...edition });
    expect(await server.tried(play)).toBe("new");
    expect(await server.tried(play)).toBe("same");
    expect(server.rows()[0]).toMatchObject({ status: 304, sha256: sha256(good.body) });
    expect(server.inFolder()).toBe(good.body);
  }
});

test("takes a newer edition, and knows equal bytes from a server that answers 200 each time", async () => {
  expect(await server.tried(right(good))).toBe("new");
  expect(await server.tried(right(newer))).toBe("changed");
  expect(server.inFolder()).toBe(newer.body);
  expect(await server.tried(says(200, {}, newer.body))).toBe("same");
});

test("continues what broke off where it broke off, in the same run and in the next", async () => {
  expect(await server.tried(first(1, cutOff(good, 3_000), right(good)))).toBe("new");
  expect(server.inFolder()).toBe(good.body);
  expect(server.asked().map(({ headers }) => [headers["range"], headers["if-range"]])).toEqual([
    [undefined, undefined],
    ["bytes=3000-", '"one"'],
  ]);
  server.empty();
  expect(await server.tried(cutOff(good, 3_000), { tries: 1 })).toMatch(/^FetchTrouble: The connection to figures/);
  expect(existsSync(server.path("figures.csv"))).toBe(false);
  expect(await server.tried(right(good))).toBe("new");
  expect(server.asked().at(-1)?.headers["range"]).toBe("bytes=3000-");
  expect(server.inFolder()).toBe(good.body);
});

test("a line that breaks again and again, but brings something each time, gets there", async () => {
  const play: Play = (asked, response, request) => {
    const from = Number(/bytes=(\d+)/.exec(String(asked.headers["range"] ?? ""))?.[1] ?? 0);
    if (from === 0) return cutOff(good, 700)(asked, response, request);
    const rest = Buffer.from(good.body).subarray(from);
    response.writeHead(206, {
      etag: good.etag,
      "content-range": `bytes ${from}-${good.body.length - 1}/${good.body.length}`,
      "content-length": rest.length,
    });
    if (rest.length <= 700) response.end(rest);
    else response.write(rest.subarray(0, 700), () => setTimeout(() => response.socket?.destroy(), 20));
  };
  expect(await server.tried(play)).toBe("new");
  expect(server.inFolder()).toBe(good.body);
});

const part = (of: typeof good, from: number, range: string, extra = {}): Play =>
  says(206, { etag: of.etag, "content-range": range, ...extra }, of.body.slice(from));
const size = good.body.length;

test.each<[string, Play]>([
  ["of another place", part(good, 100, `bytes 100-${size - 1}/${size}`)],
  ["of a file that changed meanwhile", part(newer, 3_000, `bytes 3000-${size - 1}/${size}`)],
  ["that says no place", part(good, 3_000, "bytes 3000-")],
  ["that ends early", part(good, 3_000, `bytes 3000-${size - 2}/${size}`)],
  [
    "that is shorter than it says",
    says(206, { etag: good.etag, "content-range": `bytes 3000-${size - 1}/${size}` }, "12"),
  ],
  ["of no length any more", says(416)],
])("a part %s is not joined on: the file is fetched whole", async (_, wrong) => {
  expect(await server.tried(cutOff(good, 3_000), { tries: 1 })).toMatch(/broke/);
  server.forget();
  expect(await server.tried(first(1, wrong, right(newer)))).toBe("new");
  expect(server.inFolder()).toBe(newer.body);
});

test("a part is not asked for where the edition has no mark that is sure", async () => {
  const weak = { ...good, etag: 'W/"one"' };
  expect(await server.tried(cutOff(weak, 3_000), { tries: 1 })).toMatch(/broke/);
  expect(await server.tried(right(weak))).toBe("new");
  expect(server.asked().at(-1)?.headers["range"]).toBeUndefined();
});

test("a packing in transit is undone", async () => {
  const { gzipSync } = await import("node:zlib");
  const packed: Play = (_, response) =>
    response.writeHead(200, { "content-encoding": "gzip", etag: '"one"' }).end(gzipSync(good.body));
  expect(await server.tried(packed)).toBe("new");
  expect(server.inFolder()).toBe(good.body);
  const short: Play = (_, response) =>
    response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(newer.body).subarray(0, 40));
  expect(await server.tried(short)).toMatch(/broke before all had come. It was tried 5 times/);
  expect(server.inFolder()).toBe(good.body);
});

test("what ends with the connection is believed when it came twice alike", async () => {
  const open =
    (body: string): Play =>
    (_, response) =>
      void response.socket?.end(`HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n${body}`);
  expect(await server.tried(first(1, open(good.body.slice(0, 99)), open(good.body)))).toBe("new");
  expect(server.inFolder()).toBe(good.body);
  expect(server.asked()).toHaveLength(3);
});

test("a server that is silent, at first or in the middle, is given up, and what came is kept for the next time", async () => {
  const short = { connect: 100, answer: 300, silence: 300, tries: 2 };
  expect(await server.tried(never, short)).toMatch(/gave no answer within .* It was tried 2 times/);
  expect(await server.tried(stops(), short)).toMatch(/stopped in the middle.* It was tried 2 times/);
}, 60_000);

test("a file that somebody changed or took away is fetched whole, and that is said", async () => {
  server.play(address, right(good));
  await server.fetching().fetcher.file(wish);
  writeFileSync(server.path("figures.csv"), "area,changed\n");
  const again = server.fetching();
  expect(await again.fetcher.file(wish)).toMatchObject({ outcome: "changed" });
  expect(again.warnings).toEqual(["“figures.csv” is not as it was fetched: it is fetched whole."]);
  rmSync(server.path("figures.csv"));
  expect(await server.fetching().fetcher.file(wish)).toMatchObject({ outcome: "new" });
  expect(server.inFolder()).toBe(good.body);
  expect(server.asked().every(({ headers }) => headers["if-none-match"] === undefined)).toBe(true);
});

test("a list that was damaged by hand does no harm: files are fetched whole, and the list is written anew", async () => {
  server.play(address, right(good));
  await server.fetching().fetcher.file(wish);
  const whole = server.inFolder("manifest.json");
  const row = (change: object): string =>
    JSON.stringify({ format: 1, files: [{ ...JSON.parse(whole).files[0], ...change }, 5] });
  const damages = [
    "",
    "{",
    "[]",
    "null",
    '{"format":1,"files":{}}',
    row({ sha256: 5 }),
    row({ name: "../figures.csv" }),
    row({ etag: "a\r\nx: y", lastModified: 7 }),
  ];
  for (const damaged of damages) {
    writeFileSync(server.path("manifest.json"), damaged);
    const { fetcher, warnings } = server.fetching();
    expect([damaged, (await fetcher.file(wish)).sha256]).toEqual([damaged, sha256(good.body)]);
    expect(warnings.join()).toMatch(/damaged/);
    expect(JSON.parse(server.inFolder("manifest.json")).files.map((file: { sha256: string }) => file.sha256)).toContain(
      sha256(good.body),
    );
  }
});

test("stopped in the middle: nothing waits, and what came is continued the next time", async () => {
  const control = new AbortController();
  const dated = first(
    1,
    (asked, response) => {
      response.writeHead(200, { etag: good.etag, "content-length": size });
      response.write(good.body.slice(0, 2_000), () => setTimeout(() => control.abort(), 50));
      void asked;
    },
    right(good),
  );
  server.play(address, dated);
  const { fetcher } = server.fetching({}, control.signal);
  await expect(fetcher.file(wish)).rejects.toThrow("Stopped before it came.");
  await expect(fetcher.text(address)).rejects.toThrow("Stopped before it came.");
  expect(await server.fetching().fetcher.file(wish)).toMatchObject({ outcome: "new" });
  expect(server.asked().at(-1)?.headers["range"]).toBe("bytes=2000-");
  expect(server.inFolder()).toBe(good.body);
});

test("“not changed” is believed of the file that was fetched only, and where it still is", async () => {
  const moved = (to: string) => says(302, { location: `/${to}.csv` });
  server.play(`https://${host}/old.csv`, right(good));
  server.play(`https://${host}/new.csv`, first(1, says(304), right(newer)));
  expect(await server.tried(moved("old"))).toBe("new");
  expect(await server.tried(moved("old"))).toBe("same");
  expect(await server.tried(moved("new"))).toBe("changed");
  expect(server.inFolder()).toBe(newer.body);
  const takenAway: Play = (asked, response, request) => {
    rmSync(server.path("figures.csv"), { force: true });
    right(newer)(asked, response, request);
  };
  server.play(`https://${host}/new.csv`, takenAway);
  expect(await server.tried(moved("new"))).not.toMatch(/Trouble/);
  expect(server.inFolder()).toBe(newer.body);
});

test("a file that was put there by hand and is the same is known as such, and asked after from then on", async () => {
  writeFileSync(server.path("figures.csv"), good.body);
  expect(await server.tried(right(good))).toBe("same");
  expect(server.rows()).toHaveLength(1);
  expect(await server.tried(right(good))).toBe("same");
  expect(server.rows()[0]?.status).toBe(304);
});
