import { listOfTexts } from "../../src/workbook/list-of-texts.ts";
import { PortError } from "../../src/workbook/port.ts";

test("texts to choose from stand with commas between, as many as a cell takes", () => {
  expect(listOfTexts(["neighbours", "region"])).toBe("neighbours,region");
  expect(listOfTexts(["x".repeat(127), "y".repeat(127)])).toHaveLength(255);
});

test.each([[["x".repeat(127), "y".repeat(128)]], [["Bristol, City of"]]])("%p is no such list", (texts) => {
  expect(() => listOfTexts(texts)).toThrow(PortError);
});
