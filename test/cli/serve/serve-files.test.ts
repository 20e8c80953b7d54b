import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PortInUse, serveFiles } from "../../../src/cli/serve/serve-files.ts";

const folder = mkdtempSync(join(tmpdir(), "lof-serve-"));
mkdirSync(join(folder, "site/page"), { recursive: true });
writeFileSync(join(folder, "secret.txt"), "secret");
writeFileSync(join(folder, "site/page/index.html"), "<p>page</p>");
writeFileSync(join(folder, "site/data.json"), "{}");
mkdirSync(join(folder, "site/.git"));
for (const file of [".env", "..env", ".git/config"]) writeFileSync(join(folder, "site", file), "secret");
mkdirSync(join(folder, "site/bare"));
// Windows lets only administrators make links.
const hasLinks = process.platform !== "win32";
if (hasLinks) {
  symlinkSync(join(folder, "secret.txt"), join(folder, "site/link.txt"));
  symlinkSync(folder, join(folder, "site/out"));
  symlinkSync(join(folder, "site/data.json"), join(folder, "site/inside.json"));
}

let served: Awaited<ReturnType<typeof serveFiles>>;
beforeAll(async () => {
  served = await serveFiles(join(folder, "site"), "/page/");
});
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});
const get = (path: string) => fetch(`http://localhost:${served.port}${path}`, { redirect: "manual" });

test("a path out of the folder finds nothing, however it is spelled", async () => {
  for (const path of ["/../secret.txt", "/%2e%2e/secret.txt", "/page/..%2f..%2fsecret.txt", "/..%5csecret.txt"])
    expect((await get(path)).status).toBe(404);
  expect(await rawStatus("/../secret.txt")).toBe(404);
});

test("a path that cannot be read is a bad request, and the server keeps running", async () => {
  expect(await rawStatus("/%zz")).toBe(400);
  expect((await get("/data.json")).status).toBe(200);
});

test("the root leads to the home page, and a folder to its index", async () => {
  expect((await get("/")).headers.get("location")).toBe("/page/");
  expect(await (await get("/page/")).text()).toBe("<p>page</p>");
});

test("files carry their type and are asked for anew each time", async () => {
  const { headers } = await get("/data.json?x=1");
  expect(headers.get("content-type")).toBe("application/json; charset=utf-8");
  expect(headers.get("cache-control")).toBe("no-cache");
});

test("a port in use is named, with what to do", async () => {
  const second = serveFiles(join(folder, "site"), "/page/", served.port);
  await expect(second).rejects.toThrow(PortInUse);
  await expect(second).rejects.toThrow(new RegExp(`Port ${served.port} is in use.*PORT=${served.port + 1}`));
});

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** A request with any method, host and path, as it stands. */
const ask = (path: string, method = "GET", headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asked = request({ host: "localhost", port: served.port, path, method, headers }, (response) => {
      let body = "";
      response.on("data", (part: Buffer) => (body += part.toString()));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body, headers: response.headers }));
    });
    asked.on("error", reject);
    asked.end();
  });

test.each(["localhost", "LOCALHOST", "127.0.0.1", "[::1]"])("%s with the port is our own name", async (name) => {
  expect((await ask("/data.json", "GET", { host: `${name}:${served.port}` })).status).toBe(200);
});

test.each([
  "evil.example",
  "localhost.evil.example",
  "localhost",
  "127.0.0.1.nip.io",
  "[::2]",
  "",
  "a b",
  "localhost@evil",
])("a request to the host %p is not ours, and why is said", async (name) => {
  for (const host of [name === "localhost" ? "localhost:1" : `${name}:${served.port}`, name || ":80"]) {
    const { status, body } = await ask("/data.json", "GET", { host });
    expect([host, status, body]).toEqual([host, 421, `Only localhost:${served.port} is answered here.\n`]);
  }
});

test.each(["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"])("%s is not answered", async (method) => {
  for (const path of ["/", "/data.json", "/none"]) {
    const { status, headers, body } = await ask(path, method);
    expect([status, headers["allow"], body]).toEqual([
      405,
      "GET, HEAD",
      `${method} is not answered, only GET and HEAD.\n`,
    ]);
  }
});

test("HEAD has the headers of GET and no body", async () => {
  for (const path of ["/data.json", "/page/", "/none", "/.env"]) {
    const [head, get] = [await ask(path, "HEAD"), await ask(path)];
    expect([path, head.status, head.body]).toEqual([path, get.status, ""]);
    for (const name of ["content-type", "content-length"]) expect(head.headers[name]).toBe(get.headers[name]);
  }
});

test.each([
  "/.env",
  "/%2eenv",
  "/%2Eenv",
  "/..env",
  "/.git/config",
  "/.git%2fconfig",
  "/page/../.env",
  "/%5c.env",
  "/.git/",
])("%s is a file that begins with a dot, and is not served", async (path) => {
  const { status, body } = await ask(path);
  expect([status, body.includes("secret")]).toEqual([404, false]);
});

(hasLinks ? test : test.skip)("a link is followed within the folder only (skipped on Windows)", async () => {
  for (const path of ["/link.txt", "/out/secret.txt", "/out/site/data.json/../../secret.txt"])
    expect([path, (await ask(path)).status]).toEqual([path, 404]);
  expect((await ask("/inside.json")).body).toBe("{}");
});

test("a folder without an index is not listed", async () => {
  for (const path of ["/bare/", "/bare", "/page"]) expect([path, (await ask(path)).status]).toEqual([path, 404]);
});

test.each(["/%", "/%zz", "/%e0%a4%a", "/data.json%00.html", "/%c0%ae%c0%ae/secret.txt"])(
  "%s cannot be read",
  async (path) => {
    const { status, body } = await ask(path);
    expect([status, body]).toEqual([400, "The address cannot be read.\n"]);
  },
);

test("an address that is too long is refused, and the server goes on", async () => {
  for (const length of [2_001, 10_000, 100_000])
    expect([length, (await ask(`/${"x".repeat(length)}`)).status]).toEqual([length, 414]);
  expect((await ask(`/data.json?${"x".repeat(1_500)}`)).status).toBe(200);
});

/** Bypasses `fetch`, which would normalise the path first. */
function rawStatus(path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(served.port, "localhost", () => socket.write(`GET ${path} HTTP/1.0\r\n\r\n`));
    let text = "";
    socket.on("data", (chunk) => (text += chunk.toString()));
    socket.on("end", () => resolve(Number(text.split(" ")[1])));
    socket.on("error", reject);
  });
}
