/**
 * Whether a host serves the add-in as Office needs it: `npm run check-host -- https://outcomes.example.gov.uk`.
 *
 * Requests from the given address only the files that the manifest names, those that these load, and the earlier packs
 * that the host's index names. Describes each
 * fault of the headers in a sentence; exit code 1 when there is one.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { placeholder } from "./build/build-add-in.ts";
import { readPackIndex } from "../pack/pack-index.ts";
import { type HostAnswer, hostFaults } from "./host/header-faults.ts";
import { indexFault } from "./host/index-fault.ts";
import { AskedWrongly, runCommand } from "./command-line.ts";
import { root } from "./root.ts";

/** Files that the pages load and the manifest does not name; without the fingerprint no page takes the pack. */
const [indexFile, digestFile] = ["packs/index.json", "assets/pack/lof-pack.sha256"];
const further = ["taskpane.js", "assets/pack/lof-pack.json", digestFile, indexFile];
const patience = 20_000;

function pathsOfManifest(): string[] {
  const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
  const named = manifest.split(`"${placeholder}/`).slice(1);
  return [...new Set([...named.map((rest) => rest.slice(0, rest.search(/["#?]/))), ...further])];
}

async function ask(address: string, path: string): Promise<HostAnswer> {
  try {
    const signal = AbortSignal.timeout(patience);
    const { status, headers, body } = await fetch(`${address}/${path}`, { redirect: "manual", signal });
    await body?.cancel();
    return { path, status, headers };
  } catch (error) {
    const { cause, message } = error as Error;
    return {
      path,
      status: cause instanceof Error && cause.message !== "" ? cause.message : message,
      headers: new Headers(),
    };
  }
}

/** A small file's text; empty where the host does not give it, which the check of its headers says. */
async function textOf(address: string, path: string): Promise<string> {
  try {
    const response = await fetch(`${address}/${path}`, { redirect: "manual", signal: AbortSignal.timeout(patience) });
    return response.ok ? await response.text() : "";
  } catch {
    return "";
  }
}

async function check(): Promise<void> {
  const [given = "", ...more] = process.argv.slice(2);
  const address = given.replace(/\/+$/, "");
  const isLocal = /^http:\/\/(localhost|127\.0\.0\.1)(:|\/|$)/.test(address);
  if (!URL.canParse(address) || !(address.startsWith("https://") || isLocal) || /[?#]/.test(address) || more.length > 0)
    throw new AskedWrongly(
      "Give the address where the files are, and nothing else: npm run check-host -- https://outcomes.example.gov.uk",
      2,
    );
  const [index, digest] = await Promise.all([textOf(address, indexFile), textOf(address, digestFile)]);
  const kept = readPackIndex(index)?.packs ?? [];
  const paths = [...pathsOfManifest(), ...kept.map(({ sha256 }) => `packs/${sha256}.json`)];
  const answers = await Promise.all(paths.map((path) => ask(address, path)));
  const faults = [...hostFaults(answers), ...indexFault(index, digest)];
  for (const { fault, paths: those } of faults) {
    const where = those.length === paths.length ? "all files" : those.join(", ");
    console.error(`${fault}\n  ${where}`);
  }
  if (faults.length === 0) console.log(`${paths.length} files are there, with the headers that Office needs.`);
  else process.exitCode = 1;
}

await runCommand(check);
