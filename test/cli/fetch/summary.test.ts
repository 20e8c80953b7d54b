import type { SourceOutcome } from "../../../src/cli/fetch/fetch-all.ts";
import type { Fetched } from "../../../src/cli/fetch/fetcher.ts";
import { outcomeLine, summary } from "../../../src/cli/fetch/summary.ts";

const file = (outcome: Fetched["outcome"], bytes = 1_234): Fetched => ({
  ...{ name: "a.csv", path: "/a.csv", outcome, bytes, sha256: "0" },
});
const of = (id: string, fetched: readonly Fetched[], trouble: string | null = null): SourceOutcome => ({
  source: { id, what: `Figures ${id}`, hosts: ["www.gov.uk"], bring: async () => fetched },
  ...{ fetched, trouble },
});

test("one source on a line: what came of it, how many files and how large", () => {
  expect(outcomeLine(of("a", [file("new")]))).toBe("Figures a: new, 1 kB.");
  expect(outcomeLine(of("a", [file("same", 2_000_000), file("changed", 500_000)]))).toBe(
    "Figures a: as before, changed, 2 files, 2.5 MB.",
  );
  expect(outcomeLine(of("a", [file("new")], "It broke."))).toBe("Figures a: did not come. It broke.");
});

test("all came", () => {
  expect(summary([of("a", [file("new"), file("same")]), of("b", [file("changed")])], [], "figures", false)).toBe(
    "\n2 sources asked for: All came.\nFiles in “figures”: 1 new, 1 changed, 1 as before.",
  );
});

test("what did not come is named with its reason, one reason of many once", () => {
  const outcomes = [of("a", [], "No."), of("b", [], "The proxy is shut."), of("c", [], "The proxy is shut.")];
  expect(summary(outcomes, ["The clock is wrong."], "figures", true).split("\n")).toEqual([
    "",
    "Stopped. What is whole is kept, and what had begun is continued the next time.",
    "3 sources asked for: 0 came, 3 did not.",
    "Files in “figures”: 0 new, 0 changed, 0 as before.",
    "",
    "Did not come:",
    "  Figures a (a): No.",
    "  The proxy is shut.",
    "    Figures b (b)",
    "    Figures c (c)",
    "",
    "Of these the folder has what it had. Run the command again: what came is not fetched twice.",
    "",
    "To be looked at:",
    "  The clock is wrong.",
  ]);
});
