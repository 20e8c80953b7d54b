import { coverageTable, differenceList } from "../../pack/assembly/build-log.ts";
import { describeIssue } from "../../pack/assembly/observed.ts";
import type { Pack } from "../../pack/pack.ts";
import { factDifferenceList } from "../../sources/check-framework.ts";
import { metricsPageReport } from "../../sources/edition/page-report.ts";
import { proofReport } from "../../sources/official/proof-report.ts";
import type { Build } from "../../sources/pack-from-files.ts";
import { exceptions } from "../../sources/plan/exceptions.ts";
import type { FolderContents } from "./read-folder.ts";

const leftOutShown = 20;

/** What a person who signs the pack off should read: proofs first, then what differs, then what it holds. */
export function buildReport(build: Build, { files, unused }: FolderContents, pack: Pack): string {
  const nameOf = (code: string): string => pack.areas.find((area) => area.code === code)?.name ?? code;
  const { leftOut } = build;
  const conflicts = build.codeConflicts;
  return [
    `Files that are of use: ${files.length}`,
    ...files.map(({ path, publisher, edition, retrieved }) =>
      [`  ${path}: ${publisher}`, edition, `fetched ${retrieved}`].filter((part) => part !== "").join(", "),
    ),
    `Files that are of no use, or not in every part: ${unused.length}`,
    ...unused.map(({ path, why }) => `  ${path}${why === "" ? "" : `: ${why}`}`),
    "",
    proofReport(build.proofs, exceptions, nameOf),
    `Cells that could not be used: ${leftOut.length}`,
    ...leftOut.slice(0, leftOutShown).map((issue) => `  ${describeIssue(issue)}`),
    ...(leftOut.length > leftOutShown ? [`  and ${leftOut.length - leftOutShown} more`] : []),
    ...[metricsPageReport(files)].flatMap((text) => (text === "" ? [] : ["", text])),
    "",
    coverageTable(pack),
    "",
    factDifferenceList(build.factDifferences),
    "",
    differenceList(build.differences),
    "",
    `Cells under an old and a new code with different figures; the new code's is kept: ${conflicts.length}`,
    ...conflicts.map((conflict) => `  ${conflict}`),
  ].join("\n");
}
