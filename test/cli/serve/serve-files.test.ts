import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PortInUse, serveFiles } from "../../../src/cli/serve/serve-files.ts";

const folder = mkdtempSync(join(tmpdir(), "lof-serve-"));
mkdirSync(join(folder, "site/page"), { recursive: true });
writeFileSync(join(folder, "secret.txt"), "secret");
writeFileSync(join(folder, "site/page/index.html"), "<p>page</p>");
writeFileSync(join(folder, "site/data.json"), "{}");

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
