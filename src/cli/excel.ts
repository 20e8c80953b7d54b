/**
 * The add-in in real Excel, under its development name: `npm run excel`, on Windows or a Mac.
 *
 * Excel takes add-ins from https only: Microsoft's tools make a certificate for this machine and ask once whether to
 * trust it. Ctrl-C removes the add-in from Excel again.
 */
import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import { homedir } from "node:os";
import { join } from "node:path";
import { buildAddIn, dist } from "./build/build-add-in.ts";
import { takesNothing } from "./command-line.ts";
import { runNode } from "./run-command.ts";
import { filesOf, listen, PortInUse } from "./serve/serve-files.ts";
import { root } from "./root.ts";

/** The port that manifest.dev.xml names. */
const port = 3000;
const manifest = join(root, "manifest.dev.xml");
const tool = (name: string): string => join(root, "node_modules", name, "cli.js");
const debugging = tool("office-addin-debugging");

async function must(what: string, args: readonly string[]): Promise<void> {
  const { ok } = await runNode(args, true);
  if (!ok) throw new Error(`${what} did not work; the reason stands above.`);
}

async function sideload(): Promise<void> {
  await must("Making a certificate for this machine", [tool("office-addin-dev-certs"), "install"]);
  const certificates = join(homedir(), ".office-addin-dev-certs");
  const server = createServer(
    { cert: readFileSync(join(certificates, "localhost.crt")), key: readFileSync(join(certificates, "localhost.key")) },
    filesOf(dist, "/taskpane.html"),
  );
  await listen(server, port);
  const stop = (): void => void runNode([debugging, "stop", manifest], true).then(() => process.exit(0));
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  await buildAddIn(null);
  await must("Starting Excel", [debugging, "start", manifest, "desktop", "--dev-server-port", String(port)]);
  console.log("\nExcel has the add-in now: type =LOFDEV. in a cell. Press Ctrl-C here to take it out again.");
}

if (process.platform !== "win32" && process.platform !== "darwin") {
  console.error("Excel runs on Windows and Mac only. Here, npm start opens the workbench with the same functions.");
  process.exit(1);
}
try {
  takesNothing("excel", process.argv.slice(2));
  await sideload();
} catch (error) {
  console.error(
    error instanceof PortInUse
      ? `Port ${port} is in use, and Excel's manifest names it: end that program first.`
      : (error as Error).message,
  );
  process.exit(1);
}
