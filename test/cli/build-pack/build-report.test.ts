import { buildReport } from "../../../src/cli/build-pack/build-report.ts";
import type { Issue } from "../../../src/pack/assembly/observed.ts";
import type { Build } from "../../../src/sources/pack-from-files.ts";
import { tinyPack } from "../../fixtures/packs/tiny-pack.ts";

const build: Build = {
  file: null,
  issues: [],
  proofs: [],
  intervals: [],
  uses: [],
  leftOut: [],
  differences: [],
  undecided: [],
  factDifferences: [],
  codeConflicts: [],
};
const lines = (more: Partial<Build>, unused: { path: string; why: string }[] = []): string[] =>
  buildReport({ ...build, ...more }, { unused }, tinyPack, "Compared with: the pack before").split("\n");

test("what the figures were compared with comes first; files that are of no use come with why", () => {
  const unused = [
    { path: "c.csv", why: "It is no table." },
    { path: "d.csv", why: "" },
  ];
  const found = lines({}, unused);
  expect(found[0]).toBe("Compared with: the pack before");
  const at = found.indexOf("Files that are of no use, or not in every part: 2");
  expect(found.slice(at + 1, at + 3)).toEqual(["  c.csv: It is no table.", "  d.csv"]);
});

test("a file of another measure is told of with the council's name and how many were equal", () => {
  const largest = [{ area: "E08000037", held: 10, found: 80 }];
  const periods = [{ period: "2025", compared: 140, equal: 12, verdict: "differs" as const, largest }];
  const found = lines({ proofs: [{ series: "O06M09", source: "s", file: "a.csv", periods, taken: [] }] });
  expect(found).toContain("  O06M09 a.csv: NOT TAKEN, differs: 2025 (12 of 140 equal)");
  expect(found).toContain("    2025, Gateshead: held 10, found 80");
});

test("files that do not say which is newer are named, and what to do", () => {
  const found = lines({ undecided: [{ series: "O06M09", first: "b.csv", second: "a.csv", differing: 12 }] });
  const at = found.findIndex((line) => line.includes("leave the older out"));
  expect(found[at]).toMatch(/: 1$/);
  expect(found[at + 1]).toBe("  O06M09: b.csv is used before a.csv; 12 of their figures differ");
  expect(lines({}).some((line) => line.includes("leave the older out"))).toBe(false);
});

test("no line of the report has a council by its code", () => {
  const codeConflicts = ["a.csv: O06M09, 2025, E08000037: 5 under the new code, 6 under the old"];
  expect(lines({ codeConflicts })).toContain("  a.csv: O06M09, 2025, Gateshead: 5 under the new code, 6 under the old");
});

test("of many cells that could not be used the first twenty are shown, and how many more there are", () => {
  const leftOut = Array.from(
    { length: 23 },
    (_, row): Issue => ({ file: "a.csv", row, column: null, code: "duplicate", message: `twice ${row}` }),
  );
  const found = lines({ leftOut });
  expect(found).toContain("Cells that could not be used: 23");
  expect(found.filter((line) => /duplicate: twice \d+$/.test(line))).toHaveLength(20);
  expect(found).toContain("  and 3 lines more");
  expect(lines({ leftOut: leftOut.slice(0, 20) }).some((line) => /and \d+ lines more/.test(line))).toBe(false);
});
