import { setNote } from "../../../src/wording/pane/set-note.ts";

const facts = {
  unit: "%",
  setKind: "open-model",
  members: 15,
  missing: [],
  leftOut: [],
  intervals: true,
  places: "",
  far: [],
  cut: false,
  onOneLine: false,
  own: null,
} as const;
const missing = { name: "Calderdale", area: null, kind: "outside-england", reason: null } as const;

test("all are there", () => {
  expect(setNote(facts)).toBe("Per cent. Line: 95% interval. All 15 neighbours have a figure.");
});

test("lines derived from counts are called so", () => {
  expect(setNote({ ...facts, derivedIntervals: true })).toContain("Line: 95% interval, derived from counts. All 15");
});

test("what is marked and hollow is said where the lines are", () => {
  expect(setNote({ ...facts, places: "Marked: places it could have, 2nd to 9th." })).toBe(
    "Per cent. Line: 95% interval. Marked: places it could have, 2nd to 9th. All 15 neighbours have a figure.",
  );
});

test("who is missing is named with the reason", () => {
  expect(setNote({ ...facts, intervals: false, missing: [missing] })).toBe(
    "Per cent. No intervals published. 14 of 15 neighbours have a figure. Without: Calderdale (outside England).",
  );
});

test("five who are missing are named, more are counted", () => {
  const six = ["A", "B", "C", "D", "E", "F"].map((name) => ({ ...missing, name }));
  expect(setNote({ ...facts, missing: six.slice(1) })).toMatch(/D \(outside England\), E \(outside England\) and F/);
  expect(setNote({ ...facts, missing: six })).toMatch(/E \(outside England\) and 1 more\.$/);
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

test("a large set on one line has neither bars nor intervals to speak of", () => {
  const note = setNote({ ...facts, setKind: "england", onOneLine: true, far: ["Dudley"], cut: true });
  expect(note).toBe(
    "Per cent. All 15 others have a figure. Dudley is far from the others: check the data; drawn at the end of the line.",
  );
});

test("an own council without a figure is named too; other sets have others, not neighbours", () => {
  expect(setNote({ ...facts, setKind: "region", own: "Gateshead" })).toContain(
    "Gateshead has no figure. All 15 others have a figure.",
  );
});

test("none, one and few are counted in plain English", () => {
  const note = (members: number, missed: number): string =>
    setNote({ ...facts, setKind: "named", members, missing: Array.from({ length: missed }, () => missing) } as never);
  expect(note(0, 0)).toBe("Per cent. Line: 95% interval. There are no others.");
  expect(note(1, 0)).toBe("Per cent. Line: 95% interval. The one other has a figure.");
  expect(note(1, 1)).toMatch(/The one other has no figure\. Without: Calderdale/);
  expect(note(2, 0)).toMatch(/All 2 others have a figure\.$/);
  expect(note(2, 1)).toMatch(/1 of 2 others has a figure\. Without/);
  expect(note(2, 2)).toMatch(/None of 2 others have a figure\. Without/);
});

test("England is left out of the count and said to be", () => {
  expect(setNote({ ...facts, setKind: "own-list", members: 3, leftOut: ["England"] })).toBe(
    "Per cent. Line: 95% interval. All 3 others have a figure. England is the nation, not a council, and left out.",
  );
});
