import { againWords, type CarriedOver } from "../../../src/wording/report/again-words.ts";

const nothing: CarriedOver = { kept: 0, withoutRow: 0, listedOn: null, changes: null };

test("a report is named by council, set and the day of its figures; several councils are listed", () => {
  expect(againWords.report("Kent", ["neighbours"], "30 October 2026")).toBe(
    "Report for Kent against neighbours; figures collected on 30 October 2026.",
  );
  expect(againWords.report("Kent", [], null)).toBe("Report for Kent against neighbours.");
  expect(againWords.report("Kent", ["Essex", "Surrey"], null)).toBe("Report for Kent against Essex and Surrey.");
});

test("nothing is said of comments where there were none, and of changes where no sheet lists them", () => {
  expect(againWords.carried(nothing)).toEqual([]);
});

test("comments that were kept are counted, and those without a row are named with the sheet that lists them", () => {
  expect(againWords.carried({ kept: 3, withoutRow: 1, listedOn: "LOF Comments", changes: 12 })).toEqual([
    "Owner and commentary of 3 rows were kept.",
    "1 comment has no row in it: it stands on “LOF Comments”.",
    "12 changes listed.",
  ]);
  expect(againWords.carried({ ...nothing, withoutRow: 2 })).toEqual([
    "No owner or comment had a row to stand in.",
    "2 comments have no row in it.",
  ]);
});

test("that nothing changed is said", () => {
  expect(againWords.carried({ ...nothing, changes: 0 })).toEqual(["Nothing is new since."]);
});
