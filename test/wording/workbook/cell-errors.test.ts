import { cellErrors, unknownFunction } from "../../../src/wording/workbook/cell-errors.ts";

// Microsoft's list of error values that a cell can show.
test.each([
  "#N/A",
  "#VALUE!",
  "#NAME?",
  "#SPILL!",
  "#BUSY!",
  "#GETTING_DATA",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NULL!",
  "#CALC!",
  "#CONNECT!",
])("%s is explained in sentences", (error) => {
  const words = cellErrors[error];
  expect(words?.means).toMatch(/^[A-Z].*\.$/);
  if (words?.cure !== undefined) expect(words.cure).toMatch(/^[A-Z].*\.$/);
});

test("while figures are being read both signs say so: nothing is wrong yet", () => {
  expect(cellErrors["#BUSY!"]).toEqual(cellErrors["#GETTING_DATA"]);
  expect(cellErrors["#BUSY!"]?.means).toContain("still being read");
});

test("a word that is no error has no explanation", () => {
  expect(cellErrors["#HASH!"]).toBeUndefined();
  expect(cellErrors["suppressed"]).toBeUndefined();
});

test("a function that there is not is named as Excel writes it", () => {
  expect(unknownFunction("LOF", "metrc")).toBe("There is no function LOF.METRC.");
});
