import { changesWords, figuresRows, figuresWords } from "../../../src/wording/pane/figures-of-workbook.ts";

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

  test("counts agree with their verbs", () => {
    expect(changesWords.counts(1, 1)).toBe("1 LOF formula would show something else; 1 other stays as it is.");
    expect(changesWords.counts(7, 0)).toBe("7 LOF formulas would show something else; none stays as it is.");
    expect(changesWords.countsUnmarked(1, 2)).toBe("1 LOF formula shows something else; 2 others agree.");
    expect(figuresWords.unmarked(1)).toContain("1 cell shows other");
    expect(changesWords.protected(["A"])).toBe("“A” is protected.");
    expect(changesWords.more(50, 80)).toBe("Show 50 more of 80 cells");
    expect(changesWords.more(1, 1)).toBe("Show the other 1 cell");
  });

  test("no change is not said of what cannot be told", () => {
    expect(changesWords.none(3, 0)).toBe("No cell would change: 3 LOF formulas stay as they are.");
    expect(changesWords.none(1, 1)).toBe("No cell would change that can be foretold: 1 LOF formula stays as it is.");
    expect(changesWords.none(0, 2)).toBe("No cell is known to change.");
    expect(changesWords.none(0, 0)).toBe("This workbook has no LOF formula: no cell would change.");
  });
});
