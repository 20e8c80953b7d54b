/*
 * Prints how reader and matcher do on the labelled lists. By hand:
 *   npx tsx test/own-kpis/labelled/print-scores.ts [--unseen] [--as-text] [--detail]
 * --unseen adds the lists kept for the proof (their misses are never printed); --as-text keeps figures as texts.
 */
import { shippedDesk } from "../../fixtures/shipped-desk.ts";
import { type LabelledList, hasSharedLists, ownLists, scoredColumns, sharedLists } from "./labelled-list.ts";
import type { LabelScore } from "./score-labels.ts";
import { type CellTally, type ListsScore, scoreLists } from "./score-lists.ts";

const options = process.argv.slice(2);
const entry = options.includes("--as-text") ? "as-text" : "typed";
const percent = (part: number, of: number): string => (of === 0 ? "-" : `${Math.round((100 * part) / of)}%`);
const line = (cells: readonly (string | number)[]): string =>
  cells.map((cell, at) => (at === 0 ? String(cell).padEnd(26) : String(cell).padStart(9))).join("");

function print(title: string, lists: readonly LabelledList[], withMisses: boolean): void {
  const score = scoreLists(shippedDesk(), lists);
  console.log(`\n${title}: ${lists.length} lists, ${score.rows.wanted} indicators\n${table(score).join("\n")}`);
  if (!withMisses) return;
  const misses = [
    ...score.misses,
    ...score.alone.misses.map((miss) => `alone: ${miss}`),
    ...score.endToEnd.misses.map((miss) => `end to end: ${miss}`),
  ];
  console.log(misses.join("\n"));
}

function table(score: ListsScore): string[] {
  const rows = Object.entries({ ...score.rowsByList, all: score.rows }).map(([id, { wanted, found, falselyRead }]) =>
    line([id, wanted, found, falselyRead, percent(found, wanted), percent(found, found + falselyRead)]),
  );
  const cells = [
    ...scoredColumns.map((column) => [column, score.cells[column]] as const),
    ["all", score.allCells] as const,
  ];
  return [
    line(["Rows", "wanted", "found", "false", "recall", "precision"]),
    ...rows,
    line(["Cells", "held", "right", "wrong", "missed", "made up", "right %"]),
    ...cells.map(([name, tally]) => cellLine(name, tally)),
    ...labelLines("Labels, matcher alone", score.alone),
    ...labelLines("Labels, end to end", score.endToEnd),
  ];
}

function cellLine(name: string, tally: CellTally): string {
  const held = tally.right + tally.wrong + tally.missed;
  return line([name, held, tally.right, tally.wrong, tally.missed, tally["made-up"], percent(tally.right, held)]);
}

function labelLines(title: string, { byLabel, falselySame, sameMissed, rightDifference }: LabelScore): string[] {
  return [
    line([title, "wanted", "found", "given", "right", "recall", "precision"]),
    ...Object.entries(byLabel).map(([label, { wanted, found, given, right }]) =>
      line([label, wanted, found, given, right, percent(found, wanted), percent(right, given)]),
    ),
    `called the same and is not: ${falselySame}; the same and called nothing: ${sameMissed}; ` +
      `related with a right difference: ${rightDifference} of ${byLabel.related.wanted} ` +
      `(${percent(rightDifference, byLabel.related.wanted)})`,
  ];
}

print("Seen", ownLists("seen", entry), options.includes("--detail"));
if (hasSharedLists) print("Shared", sharedLists(entry), options.includes("--detail"));
else console.log("\nShared: not beside this checkout.");
if (options.includes("--unseen")) print("Unseen", ownLists("unseen", entry), false);
