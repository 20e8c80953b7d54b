import { changesWords } from "../../../src/wording/pane/changes-words.ts";

describe("what is said of a list of changes", () => {
  test("counts agree with their verbs", () => {
    expect(changesWords.counts(1, 1)).toBe("1 LOF formula would show something else; 1 other stays as it is.");
    expect(changesWords.counts(7, 0)).toBe("7 LOF formulas would show something else; none stays as it is.");
    expect(changesWords.countsUnmarked(1, 2)).toBe("1 LOF formula shows something else; 2 others agree.");
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
