import { figuresRows, figuresWords } from "../../../src/wording/pane/figures-of-workbook.ts";

const held = { built: "2026-08-01" };
const newest = { built: "2026-12-14" };

describe("what is said of a workbook's figures", () => {
  test("newer ones by the day they were collected, and that the workbook stays with its own", () => {
    expect(`${figuresWords.others("newer", newest)} ${figuresWords.stays("newer", held)}`).toBe(
      "Newer figures are there, collected on 14 December 2026. This workbook stays with those of 1 August 2026.",
    );
  });

  test("older ones are never called newer, and two of one day are told apart without the day", () => {
    for (const words of [
      figuresWords.others("older", held),
      figuresWords.stayed("older", newest),
      figuresWords.take("older"),
      figuresRows.isNotNewest("older", held),
      figuresWords.others("same day", held),
      figuresWords.take("same day"),
      figuresRows.isNotNewest("same day", held),
    ])
      expect(words).not.toMatch(/newer/i);
    expect(figuresWords.stays("same day", held)).not.toContain("2026");
  });

  test("a count agrees with its verb", () => {
    expect(figuresWords.unmarked(1)).toContain("1 cell shows other");
    expect(figuresWords.unmarked(2)).toContain("2 cells show other");
    expect(figuresWords.unmarked("unknown")).toContain("cannot be told.");
  });
});
