/** The workbench: a spreadsheet with the LOF functions in the browser, for a machine without Excel. `npm start` */
import { dist } from "./build/build-add-in.ts";
import { buildWhenStale } from "./build/build-when-stale.ts";
import { openBrowser } from "./browser/open-browser.ts";
import { AskedWrongly, takesNothing } from "./command-line.ts";
import { PortInUse, serveFiles } from "./serve/serve-files.ts";

/** Takes the port first, so that a port in use is reported before the build, not after it. */
async function start(port: number): Promise<void> {
  const served = await serveFiles(dist, "/workbench/", port);
  const stop = (): void => void served.close().then(() => process.exit(0));
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  console.log("Preparing the workbench …");
  await buildWhenStale("functions", "workbench");
  const address = `http://localhost:${served.port}/workbench/`;
  console.log(`\nThe workbench is open at ${address}\nPress Ctrl-C to end it.`);
  openBrowser(address);
}

function portAsked(): number {
  const asked = process.env["PORT"] ?? "";
  const port = asked === "" ? 3000 : Number(asked);
  if (!/^\d{0,5}$/.test(asked) || port > 65_535)
    throw new AskedWrongly(`PORT is not “${asked}” but a whole number up to 65535, such as 3001.`);
  return port;
}

try {
  takesNothing("start", process.argv.slice(2));
  await start(portAsked());
} catch (error) {
  const { message } = error as Error;
  const isPlain = error instanceof PortInUse || error instanceof AskedWrongly;
  console.error(isPlain ? message : `The workbench could not be made.\n${message}`);
  process.exit(1);
}
