/** The workbench: a spreadsheet with the LOF functions in the browser, for a machine without Excel. `npm start` */
import { dist } from "./build/build-add-in.ts";
import { buildWhenStale } from "./build/build-when-stale.ts";
import { openBrowser } from "./browser/open-browser.ts";
import { PortInUse, serveFiles } from "./serve/serve-files.ts";

const port = Number(process.env["PORT"] || 3000);

/** Takes the port first, so that a port in use is reported before the build, not after it. */
async function start(): Promise<void> {
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

try {
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`PORT is not a port: ${process.env["PORT"]}`);
  await start();
} catch (error) {
  console.error(
    error instanceof PortInUse ? error.message : `The workbench could not be made.\n${(error as Error).message}`,
  );
  process.exit(1);
}
