import { chanceCounts, goodWord, reportTrouble, reportWords } from "../../../src/wording/report/report-words.ts";

test("a sheet’s name has none of the signs that Excel forbids, and fits its 31 letters", () => {
  for (const outcome of ["Adult care: neighbourhood", "Environment and climate"]) {
    const name = reportWords.pageSheet(outcome);
    expect(name).not.toMatch(/[:\\/?*[\]]/);
    expect(name.length).toBeLessThanOrEqual(31);
  }
});

test("which way is good, and a dash where neither is: never an empty cell", () => {
  expect((["higher-is-better", "lower-is-better", "neutral"] as const).map(goodWord)).toEqual(["high", "low", "–"]);
});

test("the words for chance go by one in twenty: none judged first, ten or more last", () => {
  expect(chanceCounts[0]).toBe("fewer than one");
  expect(chanceCounts[Math.floor(60 / 20)]).toBe("about three");
  expect(chanceCounts.at(-1)).toBe("ten or more");
  expect(chanceCounts).toHaveLength(11);
});

test("what was left behind is said with the grammar of one and of several", () => {
  expect(reportTrouble.cleaned("Stopped.", 0)).toBe("Stopped.");
  expect(reportTrouble.cleaned("Stopped.", 1)).toBe("Stopped. The sheet made so far was removed again.");
  expect(reportTrouble.cleaned("Stopped.", 3)).toBe("Stopped. The 3 sheets made so far were removed again.");
  expect(reportTrouble.left("Stopped.", ["A"])).toBe("Stopped. 1 sheet could not be removed: please delete “A”.");
  expect(reportTrouble.changed(["A", "B"])).toMatch(/^“A”, “B” were changed since/);
});
