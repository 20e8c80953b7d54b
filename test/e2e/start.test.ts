import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { root } from "../../src/cli/root.ts";
import { serveFiles } from "../../src/cli/serve/serve-files.ts";

const running = new Set<ChildProcess>();
afterEach(() => running.forEach((child) => child.kill("SIGKILL")));

/** Runs `npm start` as a user would, without opening a browser, and collects its output. */
function start(port: number): { child: ChildProcess; said: () => string; ended: Promise<number | null> } {
  const env = { ...process.env, PORT: String(port), LOF_NO_OPEN: "1" };
  const child = spawn(process.execPath, [join(root, "src/cli/bootstrap.mjs"), "start"], { cwd: root, env });
  let text = "";
  child.stdout.on("data", (chunk: Buffer) => (text += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (text += chunk.toString()));
  running.add(child);
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  return { child, said: () => text, ended };
}

async function freePort(): Promise<number> {
  const { port, close } = await serveFiles(root, "/");
  await close();
  return port;
}

test("npm start serves the workbench and ends cleanly with Ctrl-C", async () => {
  const { child, said, ended } = start(await freePort());
  const deadline = Date.now() + 25_000;
  while (!said().includes("is open at") && Date.now() < deadline) await new Promise((go) => setTimeout(go, 50));
  const address = /http:\/\/localhost:\d+\/workbench\//.exec(said())?.[0] ?? "";
  expect(await (await fetch(address)).text()).toContain("LOF workbench");
  child.kill("SIGINT");
  expect(await ended).toBe(0);
});

test("a port in use is named with what to do, and nothing crashes", async () => {
  const other = await serveFiles(root, "/");
  const { said, ended } = start(other.port);
  expect(await ended).toBe(1);
  await other.close();
  expect(said()).toContain(`Port ${other.port} is in use`);
  expect(said()).toContain(`PORT=${other.port + 1}`);
  expect(said()).not.toMatch(/\n\s+at /);
});
