import { uncheckedWords } from "../../src/wording/unchecked.ts";

test("all, some or none of a metric's figures are not yet checked", () => {
  expect(uncheckedWords.inAll(0, 151)).toBe("");
  expect(uncheckedWords.inAll(0, 0)).toBe("");
  expect(uncheckedWords.inAll(19, 151)).toBe("19 of 151 figures not yet checked against earlier figures");
  expect(uncheckedWords.inAll(151, 151)).toBe("not yet checked against earlier figures");
});
