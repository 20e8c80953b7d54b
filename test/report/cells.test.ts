import { chanceSentence } from "../../src/report/cells.ts";
import { workOut } from "../../src/report/work-out.ts";

const said = (judged: number): unknown =>
  workOut(chanceSentence(judged), { valueAt: () => null, call: () => [[null]] });

test.each([
  [1, "fewer than one"],
  [10, "fewer than one"], // a half
  [11, "about one"],
  [29, "about one"],
  [31, "about two"],
  [400, "ten or more"],
])("of %s judged at 95%%, %s would stand out by chance", (judged, words) => {
  expect(said(judged)).toBe(` With ${judged} judged at 95%, ${words} would be expected to stand out by chance alone.`);
});

test("where nothing is judged nothing is said", () => {
  expect(said(0)).toBe("");
});
