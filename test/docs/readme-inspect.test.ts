import { readFileSync } from "node:fs";
import { jsonReaders, pageReaders, sheetReaders } from "../../src/readers/known-readers.ts";
import { limits } from "../../src/readers/limits.ts";

const readme = readFileSync("README.md", "utf8");
const section = readme.slice(readme.indexOf("## What is in an official file"), readme.indexOf("## For developers"));

test("the README lists the formats made from a description only, and no others", () => {
  const untried = [...sheetReaders, ...jsonReaders, ...pageReaders].filter(({ tried }) => !tried);
  const listed = [...section.matchAll(/^- (.*)$/gm)].map(([, format]) => format);
  expect(listed.sort()).toEqual(untried.map(({ format }) => format).sort());
});

test("the README states every limit as it is", () => {
  const table = section
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .map((line) =>
      line
        .split("|")
        .slice(1, 3)
        .map((cell) => cell.trim()),
    );
  const megabytes = (bytes: number): string => `${bytes / 1e6} MB`;
  const counted = (...numbers: readonly number[]): string =>
    numbers.map((number) => number.toLocaleString("en-GB")).join("; ");
  expect(limits.unpackedBytes).toBe(limits.fileBytes);
  expect(table).toEqual([
    ["At most", ""],
    ["a file, as it is and unpacked", megabytes(limits.fileBytes)],
    [
      "a workbook, unpacked; an `.xls`; JSON",
      [limits.workbookBytes, limits.oldWorkbookBytes, limits.documentBytes].map(megabytes).join("; "),
    ],
    ["files in an archive; archives within archives", counted(limits.members, limits.nesting)],
    ["sheets; rows; columns", counted(limits.sheets, limits.rows, limits.columns)],
    ["cells of a CSV; of a workbook", counted(limits.cells, limits.workbookCells)],
    ["signs in a cell", counted(limits.cellText)],
    [
      "time and memory to read a file",
      `${limits.seconds} seconds; ${counted(limits.memoryMegabytes)} MB, or 1.5 GB with the file and the command`,
    ],
  ]);
});
