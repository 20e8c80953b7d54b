/**
 * npm run check-edition -- <file>
 *
 * Compares a saved page of the framework's outcomes and metrics with our catalogue, and says of each difference what to
 * do in which file. Ends with 0 when there is none, 1 when there are some or the file is no such page, 2 when the call was
 * wrong.
 */
import { readFileSync } from "node:fs";
import { makeAreaIndex } from "../areas/area-index.ts";
import { catalogue } from "../framework/catalogue.ts";
import { areaLookup } from "../readers/areas/area-lookup.ts";
import { readFile } from "../readers/read-file.ts";
import { checkEdition } from "../sources/edition/check-edition.ts";
import { editionReport } from "../sources/edition/edition-report.ts";
import { pageMetrics } from "../sources/edition/page-metrics.ts";
import type { OfficialFigure } from "../sources/official/official-file.ts";
import { AskedWrongly, fileTrouble, runCommand } from "./command-line.ts";

const usage =
  "Usage: npm run check-edition -- <file>, the framework's page of outcomes and metrics as saved from GOV.UK (HTML, or JSON of its content interface)";

const noMetrics =
  "It speaks of the Local Outcomes Framework, but has no list or table of outcome and output metrics that could be read. In the browser open the page of priority outcomes and metrics, and save it as “Webpage, HTML only”. If it is that page, its layout is new to src/readers/formats/metrics-page.ts.";

await runCommand(() => {
  const [path, ...more] = process.argv.slice(2);
  if (path === undefined || path.startsWith("-") || more.length > 0) throw new AskedWrongly(usage, 2);
  process.exitCode = run(path);
});

function run(path: string): number {
  const figures: OfficialFigure[] = [];
  const bytes = bytesOf(path);
  const parts = readFile(path, bytes, areaLookup(makeAreaIndex([], [])), {
    observe: (observation, format) => figures.push({ observation, format }),
    issue: () => undefined,
  });
  const edition = parts.flatMap(({ sheets }) => sheets.map((sheet) => sheet.edition))[0] ?? "";
  const page = pageMetrics({ path, sha256: "", retrieved: "", publisher: "", edition, figures });
  if (page === null) {
    const said = parts.flatMap(({ refused }) => refused ?? []).join(" ");
    const why = isCalledSo(bytes) ? noMetrics : said;
    throw new AskedWrongly(`“${path}” is not the framework's page of outcomes and metrics. ${why}`.trim());
  }
  const check = checkEdition(page, catalogue);
  console.log(editionReport(check));
  return check.differences.length === 0 ? 0 : 1;
}

/** Pages and answers of the content interface are texts; a single-file archive of a page is one too. */
function isCalledSo(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes.subarray(0, 1_000_000));
  return /local outcomes framework/i.test(text) && /[{<]|^(?:From|MIME-Version):/.test(text.slice(0, 200));
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === "ENOENT";
    throw new AskedWrongly(
      `“${path}” could not be read: ${missing ? "there is no such file" : fileTrouble(error)}.`,
      2,
    );
  }
}
