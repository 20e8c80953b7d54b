import { indicatorValue, inThousands, thousandsRounded } from "../../../src/wording/indicator-names.ts";
import { shortPoints, splitFigure, unitHeading } from "../../../src/wording/pane/figure.ts";
import { setNote } from "../../../src/wording/pane/set-note.ts";
import { moveWords, trendNote } from "../../../src/wording/pane/trend.ts";
import { smallNumber } from "../../../src/wording/list.ts";

describe("a value for a narrow pane", () => {
  test.each([
    [4.86, "%", "4.9%", ""],
    [58.04, "years", "58.0 years", ""],
    [2596, "per 100,000", "2,596", "per 100,000"],
    [1.9, "% of adults", "1.9%", "of adults"],
    [579, "£ per week", "£579", "per week"],
    [32.163, "£ per hour", "£32.16", "per hour"],
    [0.459, "score, 0 to 1", "0.459", ""],
    [-2.44, "percentage points", "−2.4", "percentage points"],
    [47, "Attainment 8 score", "47.0", ""],
    [1, "households", "1", "household"],
  ])("%s %s", (value, unit, shown, rest) => {
    expect(splitFigure(value, unit)).toEqual({ value: shown, unit: rest });
  });

  test.each([
    ["%", "Per cent"],
    ["% of adults", "Per cent of adults"],
    ["years", "Years"],
    ["per 100,000", "Per 100,000"],
    ["£ per week", "£ per week"],
  ])("the unit “%s” heads a note as “%s”", (unit, words) => {
    expect(unitHeading(unit)).toBe(words);
  });

  test("points are points", () => {
    expect(shortPoints("1 percentage point, 2.4 percentage points")).toBe("1 point, 2.4 points");
  });
});

describe("how a figure moved", () => {
  test.each([
    [0.4, "%", "up 0.4 points"],
    [-3.33, "%", "down 3.3 points"],
    [0.001, "%", "no change"],
    [-8, "per 10,000 children", "down 8.0 per 10,000 children"],
    [-13, "people", "down 13 people"],
    [12.4, "£ per week", "up £12 per week"],
  ])("%s %s", (change, unit, words) => {
    expect(moveWords(change, unit)).toBe(words);
  });

  test("a line without gaps or cuts needs no note", () => {
    expect(trendNote([], [], [])).toBe("");
  });

  test("gaps, years left out and cuts are named", () => {
    expect(trendNote(["2019/20"], [["2013/14", "2016/17"]], ["2020/21", "2021/22"])).toBe(
      "No figure for 2019/20 and between 2013/14 and 2016/17: the line is broken there. Cut where the method changed: before 2020/21 and 2021/22.",
    );
  });
});

describe("the note under a set", () => {
  const facts = {
    unit: "%",
    setKind: "open-model",
    members: 15,
    missing: [],
    intervals: true,
    far: [],
    cut: false,
    onOneLine: false,
    own: null,
  } as const;
  const missing = { name: "Calderdale", area: null, kind: "outside-england", reason: null } as const;

  test("all are there", () => {
    expect(setNote(facts)).toBe("Per cent. Line: 95% interval. All 15 neighbours have a figure.");
  });

  test("who is missing is named with the reason", () => {
    expect(setNote({ ...facts, intervals: false, missing: [missing] })).toBe(
      "Per cent. No intervals published. 14 of 15 neighbours have a figure. Without: Calderdale (outside England).",
    );
  });

  test("who is far from the others is named, and that the bar is cut", () => {
    expect(setNote({ ...facts, far: ["Dudley"], cut: true })).toMatch(
      /Dudley is far from the others: check the data; its bar is cut\.$/,
    );
    expect(setNote({ ...facts, far: ["Dudley", "Derby"], cut: true })).toMatch(
      /Dudley and Derby are far from the others: check the data; long bars are cut\.$/,
    );
    expect(setNote({ ...facts, far: ["Dudley"] })).toMatch(/check the data\.$/);
  });

  test("an own council without a figure is named too; other sets have others, not neighbours", () => {
    expect(setNote({ ...facts, setKind: "region", own: "Gateshead" })).toContain(
      "Gateshead has no figure. All 15 others have a figure.",
    );
  });
});

describe("indicators in few letters", () => {
  test.each([
    [202760, "203k"],
    [999, "999"],
    [1_576_100, "1.6m"],
    [999_600, "1.0m"],
  ])("%s people", (count, words) => {
    expect(inThousands(count)).toBe(words);
  });

  test("a population in a line is to the nearest thousand", () => {
    expect(thousandsRounded(206_900)).toBe("207,000");
    expect(thousandsRounded(850)).toBe("850");
  });

  test.each([
    ["% of active businesses", 11.437, "11.4%"],
    ["per 100,000", 7174, "7,174"],
    ["£ per hour", 32.16, "£32.16"],
    ["£", 1587.6, "£1,588"],
    ["ratio", 4.8, "4.8"],
    ["per 1,000 households, one quarter", 0.2959, "0.30"],
  ])("in %s", (unit, value, words) => {
    expect(indicatorValue({ unit }, value)).toBe(words);
  });
});

test.each([
  [0, "none"],
  [1, "one"],
  [9, "nine"],
  [10, "10"],
])("%s in a sentence is %s", (count, words) => {
  expect(smallNumber(count)).toBe(words);
});
