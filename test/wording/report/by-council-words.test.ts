import {
  chosenFigures,
  indicatorsHeld,
  indicatorsUsed,
  inReport,
  laidOutFor,
} from "../../../src/wording/report/by-council-words.ts";

const held = { all: 21, used: 18, missing: 3, proxies: 2 };

test("the model's name is followed by how many indicators a tier has", () => {
  expect(indicatorsUsed(held, "county")).toBe(", 18 of 21 indicators for counties");
});

test.each([
  [held, "For counties 18 of the 21 indicators are used, 2 of them proxies; 3 are missing."],
  [
    { all: 21, used: 20, missing: 1, proxies: 1 },
    "For counties 20 of the 21 indicators are used, 1 of them a proxy; 1 is missing.",
  ],
  [{ all: 21, used: 21, missing: 0, proxies: 0 }, "For counties 21 of the 21 indicators are used."],
])("the indicators behind the model are counted: %p", (counts, sentence) => {
  expect(indicatorsHeld(counts, "county")).toBe(sentence);
});

const none = { outcomes: [], figures: 0, rows: 111, othersJob: 0, countsOthers: false };
const said = (
  has: Partial<Parameters<typeof inReport>[0]>,
  council = "Gateshead",
  room = 200,
): readonly [string, string | null] => {
  const { counted, left } = inReport({ ...none, ...has }, room);
  return [counted.join(council), left?.join(council) ?? null];
};

test("whom a report was laid out for is named with its tier", () => {
  expect(laidOutFor("Kent", "county")).toBe("Laid out for Kent, a county council");
});

test.each([
  [
    { outcomes: ["Housing quality", "Homelessness"] },
    "2 outcomes that are Gateshead’s job are not in it (Housing quality; Homelessness). Build a report for Gateshead.",
  ],
  [
    { outcomes: ["Homelessness"], figures: 1 },
    "1 outcome and 1 further figure that are Gateshead’s job are not in it (Homelessness). Build a report for Gateshead.",
  ],
  [{ figures: 1 }, "1 figure that is Gateshead’s job is not in it. Build a report for Gateshead."],
])("of %j another council is told", (has, sentence) => {
  expect(said(has)).toEqual(["", sentence]);
});

test("where all is in it that is said, and outcomes for whose names there is no room are counted", () => {
  expect(said({})).toEqual(["all that is Gateshead’s job is in it.", null]);
  const outcomes = ["Housing quality", "Homelessness"];
  expect(said({ outcomes }, "Gateshead", 120)).toEqual([
    "",
    "2 outcomes that are Gateshead’s job are not in it. Build a report for Gateshead.",
  ]);
});

test("a council of another tier is told how much is another council's job, and whether that is counted", () => {
  expect(said({ othersJob: 105, figures: 2 }, "Maidstone")).toEqual([
    "105 of its 111 figures are another council’s job, not Maidstone’s, and not counted.",
    "2 figures that are Maidstone’s job are not in it. Build a report for Maidstone.",
  ]);
  expect(said({ rows: 4, othersJob: 1, countsOthers: true }, "Essex")).toEqual([
    "1 of its 4 figures is another council’s job, not Essex’s; all that is Essex’s job is in it.",
    null,
  ]);
});

test("chosen figures are counted, those of others among them", () => {
  expect(chosenFigures(14, 0)).toBe(
    "Counted are the 14 figures chosen for this report; outcomes about the place are apart.",
  );
  expect(chosenFigures(5, 4)).toMatch(/the 5 figures chosen for this report, 4 of them another council’s job;/);
});
