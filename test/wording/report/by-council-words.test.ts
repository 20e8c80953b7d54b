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
const said = (has: Partial<Parameters<typeof inReport>[0]>, council = "Gateshead"): string =>
  laidOutFor("Kent", "county") + inReport({ ...none, ...has }).join(council);

test.each([
  [
    { outcomes: ["Housing quality", "Homelessness"] },
    "Laid out for Kent, a county council: 2 outcomes that are Gateshead’s job are not in it (Housing quality; Homelessness). Build a report for Gateshead.",
  ],
  [
    { outcomes: ["Homelessness"], figures: 1 },
    "Laid out for Kent, a county council: 1 outcome and 1 further figure that are Gateshead’s job are not in it (Homelessness). Build a report for Gateshead.",
  ],
  [
    { figures: 1 },
    "Laid out for Kent, a county council: 1 figure that is Gateshead’s job is not in it. Build a report for Gateshead.",
  ],
  [{}, "Laid out for Kent, a county council: all that is Gateshead’s job is in it."],
])("of %j another council is told", (has, sentence) => {
  expect(said(has)).toBe(sentence);
});

test("a council of another tier is told how much is another council's job, and whether that is counted", () => {
  expect(said({ othersJob: 105, figures: 2 }, "Maidstone")).toBe(
    "Laid out for Kent, a county council: 105 of its 111 figures are another council’s job, not Maidstone’s, and not counted; 2 figures that are Maidstone’s job are not in it. Build a report for Maidstone.",
  );
  expect(said({ rows: 4, othersJob: 1, countsOthers: true }, "Essex")).toBe(
    "Laid out for Kent, a county council: 1 of its 4 figures is another council’s job, not Essex’s; all that is Essex’s job is in it.",
  );
});

test("chosen figures are counted, those of others among them", () => {
  expect(chosenFigures(14, 0)).toBe(
    "Counted are the 14 figures chosen for this report; outcomes about the place are apart.",
  );
  expect(chosenFigures(5, 4)).toMatch(/the 5 figures chosen for this report, 4 of them another council’s job;/);
});
