import { toleratedEdits } from "../../src/text/tolerated-edits.ts";

test.each([
  ["", 0],
  ["neet", 1],
  ["sen", 0],
  ["leeds", 1],
  ["cumbria", 2],
  ["nottinghamshire", 3],
])("of %j so many letters may be wrong: %i", (word, expected) => {
  expect(toleratedEdits(word)).toBe(expected);
});
