import { proofReport } from "../../../src/sources/official/proof-report.ts";
import type { PeriodProof, Proof } from "../../../src/sources/official/prove-figures.ts";
import type { Exception } from "../../../src/sources/plan/exceptions.ts";

const period = (label: string, verdict: PeriodProof["verdict"], compared = 0, equal = compared): PeriodProof => ({
  period: label,
  compared,
  equal,
  verdict,
  largest: [],
});
const proof = (series: string, ...periods: PeriodProof[]): Proof => ({
  series,
  source: "release-12345678",
  file: `${series}.csv`,
  periods,
  taken: [],
});
const nameOf = (code: string): string => (code === "E08000037" ? "Gateshead" : code);
const lines = (proofs: Proof[], exceptions: Exception[] = []): string[] =>
  proofReport(proofs, exceptions, nameOf).split("\n");

test("figures that differ are named as not taken, with how many are equal and the differences by council", () => {
  const largest = [
    { area: "E08000037", held: 10, found: 80 },
    { area: "E08000038", held: 11, found: 12 },
  ];
  expect(lines([proof("O06M09", { ...period("2025", "differs", 140, 12), largest })])).toEqual([
    "Proved: 0 series of files; 0 of 0 compared figures are equal",
    "Taken by an exception: none",
    "Not taken:",
    "  O06M09 O06M09.csv: NOT TAKEN, differs: 2025 (12 of 140 equal)",
    "    2025, Gateshead: held 10, found 80",
    "    2025, E08000038: held 11, found 12",
  ]);
});

test("equal figures are counted over files and periods, three periods shown", () => {
  const found = lines([
    proof(
      "O06M09",
      ...[21, 22, 23, 24, 25].map((year) => period(`20${year}`, "equal", 100, 95)),
      period("2019", "with others"),
    ),
    proof("O06M08", period("2025", "equal", 20), period("2024", "differs", 20, 1)),
  ]);
  expect(found.slice(0, 3)).toEqual([
    "Proved: 2 series of files; 495 of 520 compared figures are equal",
    "  O06M09 O06M09.csv: 2023 95 of 100, 2024 95 of 100, 2025 95 of 100 and 2 more; 1 period with them",
    "  O06M08 O06M08.csv: 2025 20 of 20",
  ]);
  expect(found).toContain("  O06M08 O06M08.csv: NOT TAKEN, differs: 2024 (1 of 20 equal)");
});

test("a file that is taken by another edition alone is told too", () => {
  expect(lines([proof("O06M09", period("2012", "with others"), period("2013", "with others"))])[1]).toBe(
    "  O06M09 O06M09.csv: 2 periods with another edition that is equal",
  );
});

const entry = (more: Partial<Exception>): Exception => ({
  series: "O06M09",
  period: "every period",
  sources: ["release"],
  although: "nothing is held",
  reason: "The same column, earlier.",
  decided: "2026-11-30",
  ...more,
});

test("an exception is given with the reason that was used, and no other", () => {
  const others = [
    entry({ although: "they differ", reason: "no" }),
    entry({ sources: ["other"], reason: "no" }),
    entry({ series: "O06M08", reason: "no" }),
    entry({ period: "2024", reason: "no" }),
  ];
  expect(lines([proof("O06M09", period("2012", "unchecked"))], [entry({}), ...others])).toEqual([
    "Proved: 0 series of files; 0 of 0 compared figures are equal",
    "Taken by an exception:",
    "  O06M09 O06M09.csv: taken by an exception, not yet checked against earlier figures: 2012",
    "    Why (2026-11-30): The same column, earlier.",
    "Not taken: none",
  ]);
});

test("a reason is said once, below all files and periods that it was used for", () => {
  const reasons = [entry({}), entry({ series: "O06M08", reason: "Another reason." })];
  const proofs = [
    proof("O06M09", period("2012", "unchecked"), period("2013", "unchecked")),
    { ...proof("O06M09", period("2011", "unchecked")), file: "older.csv" },
    proof("O06M08", period("2012", "unchecked")),
  ];
  const unchecked = "taken by an exception, not yet checked against earlier figures";
  expect(lines(proofs, reasons).slice(1, -1)).toEqual([
    "Taken by an exception:",
    `  O06M09 O06M09.csv: ${unchecked}: 2012, 2013`,
    `  O06M09 older.csv: ${unchecked}: 2011`,
    "    Why (2026-11-30): The same column, earlier.",
    `  O06M08 O06M08.csv: ${unchecked}: 2012`,
    "    Why (2026-11-30): Another reason.",
  ]);
});

test("a period has the reason of the entry that names it, and only the others that of every period", () => {
  const reasons = [entry({}), entry({ period: "2012", reason: "Of this year alone." })];
  const unchecked = "taken by an exception, not yet checked against earlier figures";
  expect(
    lines([proof("O06M09", period("2012", "unchecked"), period("2013", "unchecked"))], reasons).slice(2, -1),
  ).toEqual([
    `  O06M09 O06M09.csv: ${unchecked}: 2012`,
    "    Why (2026-11-30): Of this year alone.",
    `  O06M09 O06M09.csv: ${unchecked}: 2013`,
    "    Why (2026-11-30): The same column, earlier.",
  ]);
});
