import { wrapped } from "../../../src/taskpane/charts/measure-text.ts";

const measure = (text: string): number => text.length;

test.each([
  ["Kent", 2, ["Kent"]],
  ["Bath and North East Somerset", 14, ["Bath and North", "East Somerset"]],
  ["Gateshead 4.9", 40, ["Gateshead 4.9"]],
  ["a b c", 1, ["a", "b", "c"]],
])("“%s” in lines of %s", (text, room, lines) => {
  expect(wrapped(text, room, measure)).toEqual(lines);
});
