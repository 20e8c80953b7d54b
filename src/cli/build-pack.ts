import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync, gzipSync } from "node:zlib";
import { coverageTable, differenceList } from "../pack/assembly/build-log.ts";
import { describeIssue } from "../pack/assembly/observed.ts";
import { readPack } from "../pack/read-pack.ts";
import { writePack } from "../pack/write-pack.ts";
import { factDifferenceList } from "../sources/check-framework.ts";
import { buildPack } from "../sources/pack-from-files.ts";
import { buildDate, edition } from "../sources/plan/edition.ts";

/*
 * npm run build-pack -- --from ../shared/data [--date 2026-11-21] [--to assets/pack]
 *
 * Reads the official files, writes lof-pack.json and lof-pack.sha256, and prints what the pack holds, where our catalogue
 * and the compiled list differ, and where two files differ. When anything is wrong it writes nothing, lists every fault
 * and ends with exit code 1.
 */

const { values: options } = parseArgs({
  options: {
    from: { type: "string" },
    date: { type: "string", default: buildDate },
    to: { type: "string", default: "assets/pack" },
  },
});

if (options.from === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(options.date)) {
  console.error("Usage: npm run build-pack -- --from <folder of official files> [--date YYYY-MM-DD] [--to <folder>]");
  process.exit(2);
}
process.exitCode = run(options.from, options.to, options.date);

function run(from: string, to: string, built: string): number {
  const { file, issues, differences, factDifferences, codeConflicts } = buildPack(
    (path) => readText(join(from, path)),
    {
      edition,
      built,
    },
  );
  if (file === null) {
    console.error(`No pack: ${issues.length} things are wrong.`);
    for (const issue of issues) console.error(describeIssue(issue));
    return 1;
  }
  const json = writePack(file);
  const sha256 = createHash("sha256").update(json).digest("hex");
  const pack = readPack(json, sha256);
  mkdirSync(to, { recursive: true });
  writeFileSync(join(to, "lof-pack.json"), json);
  writeFileSync(join(to, "lof-pack.sha256"), `${sha256}  lof-pack.json\n`);
  console.log(coverageTable(pack));
  console.log(`\n${factDifferenceList(factDifferences)}`);
  console.log(`\n${differenceList(differences)}`);
  console.log(
    `\nCells under an old and a new code with different figures; the new code's is kept: ${codeConflicts.length}`,
  );
  for (const conflict of codeConflicts) console.log(`  ${conflict}`);
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;
  console.log(
    `\n${pack.series.length} series, ${kilobytes(json.length)}, gzipped ${kilobytes(gzipSync(json).length)}, SHA-256 ${sha256}`,
  );
  return 0;
}

function readText(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}
