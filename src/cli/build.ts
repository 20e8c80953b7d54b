/** Builds the add-in for a host: `LOF_HOST=https://outcomes.example.gov.uk npm run build`, then upload dist/. */
import { rmSync } from "node:fs";
import { buildAddIn, dist } from "./build/build-add-in.ts";
import { takesNothing } from "./command-line.ts";

const host = process.env["LOF_HOST"]?.replace(/\/+$/, "") ?? null;

if (host !== null && !(URL.canParse(host) && host.startsWith("https://"))) {
  console.error(`LOF_HOST must be an address beginning with https://, not “${host}”.`);
  process.exit(1);
}
try {
  takesNothing("build", process.argv.slice(2));
  rmSync(dist, { recursive: true, force: true });
  await buildAddIn(host);
  console.log("dist/ holds the add-in: upload it to the host, and give dist/manifest.xml to the administrator.");
  if (host === null) console.log("No LOF_HOST was given, so the manifest leads nowhere yet. See README.md.");
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
