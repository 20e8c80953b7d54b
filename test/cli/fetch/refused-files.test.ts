import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { good, host, newer, onePlayedHost } from "./playing-server/one-host.ts";
import { bomb, endless, first, right, says, signIn } from "./playing-server/plays.ts";
import type { Play } from "./playing-server/playing-server.ts";

const server = onePlayedHost();

test.each<[string, Play, RegExp]>([
  ["a sign-in page", signIn, /a web page \(“Sign in to the council's network”\) in place of the data/],
  [
    "an error page that says it is a table",
    says(200, { "content-type": "text/csv" }, "\n<!-- x --><HTML><body>Gone"),
    /a web page/,
  ],
  ["nothing", says(200), /gave an empty file/],
  ["no content", says(204), /answered with status 204/],
  ["a part of a file, unasked", says(206, { "content-range": "bytes 0-3/9" }, "area"), /another part of the file/],
  ["“not changed” to who has nothing", says(304), /though the whole was asked for/],
  ["“not found”", says(404), /has nothing \(any more\) at \/figures\.csv \(status 404\)/],
  ["“not allowed”", says(403), /does not let us have/],
  ["no place to be redirected to", says(302), /redirects \(status 302\) without saying where to/],
  [
    "a redirect elsewhere",
    says(302, { location: "https://example.com/x" }),
    /redirects elsewhere. example.com is not among/,
  ],
  ["a redirect to its own port", says(302, { location: "https://other.example.gov.uk:8443/x" }), /8443 is not among/],
  ["a redirect to a name within", says(302, { location: "https://other.example.gov.uk@example.com/" }), /not among/],
  [
    "a redirect to http",
    says(301, { location: `http://${host}/x` }),
    /“http:\/\/figures.example.gov.uk\/x” is not https/,
  ],
  ["a redirect to a file", says(301, { location: "file:///etc/passwd" }), /is not https/],
  ["a redirect to itself", says(302, { location: "/figures.csv" }), /redirects in a circle/],
  [
    "an unknown packing",
    says(200, { "content-encoding": "zstd" }, "abc"),
    /packed in a way that is not known here \(zstd\)/,
  ],
  [
    "a packing that it has not",
    says(200, { "content-encoding": "gzip" }, good.body),
    /says that what it gives is packed \(gzip\), and it cannot/,
  ],
  ["something that unpacks to too much", bomb(3_000_000), /larger than 1\.0 MB/],
  ["something without an end", endless(), /larger than 1\.0 MB/],
  ["something that says it is too large", says(200, { "content-length": "5000000" }, "a"), /larger than 1\.0 MB/],
  ["a fault of its own, always", says(500), /has a fault of its own \(status 500\)\. It was tried 5 times/],
  [
    "“come back in an hour”",
    says(429, { "retry-after": "3600" }),
    /asked too often \(status 429\): it wants to be left alone for 60 minutes/,
  ],
  [
    "two lengths",
    (_, response) =>
      void response.socket?.end("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 9\r\n\r\nabcde"),
    /no proper answer|broke/,
  ],
  ["no HTTP", (_, response) => void response.socket?.end("hello\r\n\r\n"), /no proper answer|broke/],
])("what came before stays when the server gives %s", async (_, play, sentence) => {
  expect(await server.tried(right(good))).toBe("new");
  const before = server.inFolder("manifest.json");
  rmSync(server.path("figures.csv"));
  writeFileSync(server.path("figures.csv"), "area,by hand\n");
  server.forget();
  expect(await server.tried(play, {}, { most: 1_000_000 })).toMatch(sentence);
  expect(server.inFolder()).toBe("area,by hand\n");
  expect(server.inFolder("manifest.json")).toBe(before);
  expect(server.leftBehind()).toEqual([]);
});

test("what is not what was asked is refused with the sentence of its check, and goes", async () => {
  expect(await server.tried(right(good))).toBe("new");
  const check = async (path: string): Promise<string | null> =>
    readFileSync(path, "utf8").includes("13.5") ? "It is of another year." : null;
  expect(await server.tried(right(newer), {}, { check })).toBe("FetchTrouble: It is of another year.");
  expect(server.inFolder()).toBe(good.body);
  expect(server.leftBehind()).toEqual([]);
  expect(await server.tried(says(200, {}, "<html>The page</html>"), {}, { webPage: true })).toBe("changed");
});

test("a body that is shorter than it says breaks off, and is asked for again", async () => {
  const short: Play = (_, response) => {
    response.writeHead(200, { "content-length": "1000" });
    response.write("area,");
    setTimeout(() => response.socket?.end(), 20);
  };
  expect(await server.tried(short, { tries: 3 })).toMatch(/connection to figures.example.gov.uk broke .*tried 3 times/);
  server.forget();
  expect(await server.tried(first(2, short, right(good)))).toBe("new");
});

test("a trickle without end is given up", async () => {
  let [ticks, timer]: [number, NodeJS.Timeout | undefined] = [0, undefined];
  const trickle: Play = (_, response) => {
    response.writeHead(200);
    timer = setInterval(() => response.write("a"), 5);
    response.on("close", () => clearInterval(timer));
  };
  expect(await server.tried(trickle, { tries: 1, ticks: () => (ticks += 100_000) })).toMatch(/is too slow/);
});

test("a folder in the place of a file is left as it is", async () => {
  mkdirSync(server.path("figures.csv/inner"), { recursive: true });
  expect(await server.tried(right(good))).toMatch(/“figures\.csv” is a folder there/);
  expect(existsSync(server.path("figures.csv/inner"))).toBe(true);
});
