import { coverageTable, differenceList } from "../../pack/assembly/build-log.ts";
import { describeIssue } from "../../pack/assembly/observed.ts";
import type { Pack } from "../../pack/pack.ts";
import { factDifferenceList } from "../../sources/check-framework.ts";
import { metricsPageReport } from "../../sources/edition/page-report.ts";
import { fileReport } from "../../sources/official/file-report.ts";
import { proofReport } from "../../sources/official/proof-report.ts";
import type { Build } from "../../sources/pack-from-files.ts";
import { exceptions } from "../../sources/plan/exceptions.ts";
import { intervalReport } from "./interval-report.ts";
import type { FolderContents } from "./read-folder.ts";

const leftOutShown = 20;

/**
 * What a person who signs the pack off should read: files and proofs first, then what differs, then what it holds.
 *
 * @param compared what the figures were compared with, as a sentence
 */
export function buildReport(
  build: Build,
  { unused }: Pick<FolderContents, "unused">,
  pack: Pack,
  compared: string,
): string {
  const nameOf = (code: string): string => pack.areaByCode.get(code)?.name ?? code;
  const { leftOut } = build;
  const lines = counted(leftOut.map((issue) => `  ${describeIssue(issue)}`));
  const conflicts = build.codeConflicts;
  return [
    compared,
    fileReport(build.uses),
    `Files that are of no use, or not in every part: ${unused.length}`,
    ...unused.map(({ path, why }) => `  ${path}${why === "" ? "" : `: ${why}`}`),
    ...undecidedLines(build.undecided),
    "",
    proofReport(build.proofs, exceptions, nameOf),
    intervalReport(build.intervals),
    "",
    `Cells that could not be used: ${leftOut.length}`,
    ...lines.slice(0, leftOutShown),
    ...(lines.length > leftOutShown ? [`  and ${lines.length - leftOutShown} lines more`] : []),
    ...[metricsPageReport(build.uses.map(({ file }) => file))].flatMap((text) => (text === "" ? [] : ["", text])),
    "",
    coverageTable(pack),
    "",
    factDifferenceList(build.factDifferences),
    "",
    differenceList(build.differences, nameOf),
    "",
    `Cells under an old and a new code with different figures; the new code's is kept: ${conflicts.length}`,
    ...conflicts.map((conflict) => `  ${conflict.replace(/\bE\d{8}\b/g, nameOf)}`),
  ].join("\n");
}

/** Files that a person should decide between, since they do not say which is the newer. */
function undecidedLines(undecided: Build["undecided"]): string[] {
  if (undecided.length === 0) return [];
  return [
    `Files of the same newest period with other figures, that do not say which is newer; leave the older out of the folder: ${undecided.length}`,
    ...undecided.map(
      ({ series, first, second, differing }) =>
        `  ${series}: ${first} is used before ${second}; ${differing} of their figures differ`,
    ),
  ];
}

/** Each line once, with how often it is there. */
function counted(lines: readonly string[]): string[] {
  const times = new Map<string, number>();
  for (const line of lines) times.set(line, (times.get(line) ?? 0) + 1);
  return Array.from(times, ([line, count]) => (count === 1 ? line : `${line} (${count} times)`));
}
