/**
 * A report as an Excel file: `npm run report -- --area Kent --out kent.xlsx`, or one for each of several councils.
 *
 * Prints what was made, or what is wrong in a sentence with exit code 1; `--help` lists the options.
 */
import { readFileSync } from "node:fs";
import type { Tier } from "../areas/area.ts";
import { inNoGroup } from "../report/choices/groups.ts";
import { counted } from "../wording/list.ts";
import { outcomeName } from "../wording/outcome-names.ts";
import { districtsWords } from "../wording/report/page/districts-words.ts";
import { groupWords } from "../wording/report/group-words.ts";
import { AskedWrongly, fileTrouble, runCommand } from "./command-line.ts";
import { progressBar } from "./official-files/progress.ts";
import { earlierFolder } from "./report/earlier-folder.ts";
import { readEarlierFile } from "./report/earlier-file.ts";
import { readDirectorates } from "./report/directorates.ts";
import { isSamePlace, withEarlier } from "./report/build-again.ts";
import { makeReport, readyDesk } from "./report/make-report.ts";
import { makeReports } from "./report/make-reports.ts";
import { findOffice, makePdfs, pdfName } from "./report/pdf.ts";
import { type PlannedReport, plannedReports } from "./report/planned-reports.ts";
import { readReportArguments, type ReportArguments, usage } from "./report/report-arguments.ts";
import { runExitCode, runSummary, withoutEarlier } from "./report/run-words.ts";
import { checkPlace, writeWhole } from "./report/write-file.ts";
import { provideShippedPack } from "./shipped-pack.ts";

async function run(): Promise<void> {
  if (args.length === 0) throw new AskedWrongly(usage, 2);
  if (args.includes("--help")) {
    console.log(usage);
    return;
  }
  const asked = readReportArguments(args);
  const office = asked.pdf ? findOffice() : null;
  const today = new Date().toISOString().slice(0, 10);
  await (asked.intoFolder ? several(asked, office, today) : one(asked, office, today));
}

async function one(given: ReportArguments, office: string | null, today: string): Promise<void> {
  const { asked, earlier } = await withEarlier(given);
  // An earlier report is written over only by one that has all of it.
  await checkPlace(asked.out, asked.force || isSamePlace(asked.out, asked.again));
  if (office !== null) await checkPlace(pdfName(asked.out), asked.force);
  provideShippedPack();
  const since = asked.since === null ? null : (await readEarlierFile(asked.since)).report;
  const { bytes, built } = await makeReport(asked, today, { groups: groupsOf(asked), earlier, since });
  await writeWhole(asked.out, bytes, asked.force || isSamePlace(asked.out, asked.again));
  console.log(`${asked.out}: ${counted(built.sheets.length, "sheet")}, ${counted(built.figures, "row")} of figures.`);
  for (const sheet of built.sheets) console.log(`  ${sheet}`);
  if (built.since !== undefined) console.log(built.since);
  for (const note of built.notes) console.log(note);
  if (office === null) return;
  const why = (await makePdfs(office, [asked.out])).get(asked.out);
  if (why !== undefined) throw new AskedWrongly(`There is no PDF of “${asked.out}”: ${why}.`);
  console.log(pdfName(asked.out));
}

async function several(asked: ReportArguments, office: string | null, today: string): Promise<void> {
  const began = performance.now();
  provideShippedPack();
  const desk = readyDesk();
  const groups = groupsOf(asked);
  const before = asked.since === null ? null : earlierFolder(asked.since);
  const stopping = new AbortController();
  // Once: the report that is being made is finished. Twice ends the program at once.
  process.once("SIGINT", () => stopping.abort());
  const result = await makeReports({
    desk,
    asked,
    groups,
    today,
    make: async ({ area, group, file }, date) => {
      const since = (await before?.earlier(file)) ?? null;
      return (await makeReport(asked, date, { area: area.name, groups, only: group, since })).bytes;
    },
    office,
    progress: progressBar(),
    signal: stopping.signal,
  });
  const outside = groups === null ? [] : inNoGroup(desk, groups, tiersOf(desk, asked, groups));
  if (outside.length > 0) console.log(groupWords.inNone(outside.map(outcomeName)));
  if (before !== null && before.without.length > 0) console.log(withoutEarlier(before.without, asked.since ?? ""));
  if (asked.districts) sayWithoutDistricts(plannedReports(desk, asked, groups).reports);
  console.log(runSummary(result, asked.out, (performance.now() - began) / 1000));
  process.exitCode = runExitCode(result);
}

/** Whose reports have no sheet of districts. */
function sayWithoutDistricts(reports: readonly PlannedReport[]): void {
  const without = new Set(reports.flatMap(({ area }) => (area.tier === "county" ? [] : [area.code])));
  if (without.size > 0) console.log(districtsWords.noSheetIn(without.size));
}

function tiersOf(...of: Parameters<typeof plannedReports>): ReadonlySet<Tier> {
  return new Set(plannedReports(...of).reports.map(({ area }) => area.tier));
}

function groupsOf({ by }: ReportArguments) {
  if (by === null) return null;
  return readDirectorates(readyDesk(), by, fileBytes(by));
}

function fileBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code === "ENOENT" ? "it is not there" : fileTrouble(error);
    throw new AskedWrongly(`“${path}” could not be read: ${why}.`);
  }
}

const args = process.argv.slice(2);
await runCommand(run);
