/**
 * Builds the add-in for a host: `LOF_HOST=https://outcomes.example.gov.uk npm run build`, then upload dist/. With
 * `-- --keep <folder>`, which may be given several times, earlier packs come along: those of an earlier build, dist
 * itself among them, or of a folder of packs.
 */
import { rmSync } from "node:fs";
import { buildAddIn, dist } from "./build/build-add-in.ts";
import { packsToKeep } from "./build/kept-packs.ts";
import { AskedWrongly, readOptions, runCommand } from "./command-line.ts";

async function build(): Promise<void> {
  const host = process.env["LOF_HOST"]?.replace(/\/+$/, "") ?? null;
  if (host !== null && !(URL.canParse(host) && host.startsWith("https://")))
    throw new AskedWrongly(`LOF_HOST must be an address beginning with https://, not “${host}”.`);
  const { keep = [] } = readOptions(process.argv.slice(2), { keep: { type: "string", multiple: true } });
  // Read before dist/ is emptied, which may be what is to be kept.
  const kept = packsToKeep(keep);
  rmSync(dist, { recursive: true, force: true });
  await buildAddIn(host, kept);
  console.log("dist/ holds the add-in: upload it to the host, and give dist/manifest.xml to the administrator.");
  if (host === null) console.log("No LOF_HOST was given, so the manifest leads nowhere yet. See README.md.");
}

await runCommand(build);
