/**
 * Checks the manifests against Microsoft's rules as far as a machine can: `npx tsx src/cli/check/check-manifest.ts`.
 *
 * Both manifests of the project are checked against the sources, and the built manifest, if it is up to date, against
 * the build. Microsoft's validator is a web service; this needs no network.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { newestChange } from "../build/newest-change.ts";
import { root } from "../root.ts";
import { filesOfBuild, filesOfSources } from "./manifest-rules/hosted-folders.ts";
import { readSubject } from "./manifest-rules/read-subject.ts";
import { breaches } from "./manifest-rules/rules.ts";
import { separateAddIns } from "./manifest-rules/separate-add-ins.ts";
import type { Finding, HostedFiles, Subject } from "./manifest-rules/subject.ts";

const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
let faults = 0;

function report(name: string, { line, message }: Finding, rule: string): void {
  faults++;
  console.error(`${name}${line === null ? "" : `:${line}`} ${rule}: ${message}`);
}

async function check(name: string, files: HostedFiles): Promise<Subject | null> {
  const subject = await readSubject(join(root, name), files, version);
  if ("message" in subject) {
    report(name, subject, "XML");
    return null;
  }
  for (const { rule, ...finding } of breaches(subject)) report(name, finding, rule);
  return subject;
}

const sources = filesOfSources(root);
const released = await check("manifest.xml", sources);
const development = await check("manifest.dev.xml", sources);
if (released !== null && development !== null)
  for (const finding of separateAddIns(released, development)) report("manifest.dev.xml", finding, "separate add-ins");

/** A build older than its sources is not checked. */
const built = join(root, "dist/manifest.xml");
const fresh =
  existsSync(built) &&
  newestChange(built) >= newestChange(...["src", "assets", "manifest.xml"].map((path) => join(root, path)));
if (fresh) await check("dist/manifest.xml", filesOfBuild(join(root, "dist")));

if (faults > 0) process.exitCode = 1;
else
  console.log(
    `The manifests keep Microsoft's rules${fresh ? ", in the build too" : "; there is no fresh build to look at"}.`,
  );
