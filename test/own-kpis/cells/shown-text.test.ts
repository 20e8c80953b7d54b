import { shownText, tidyText } from "../../../src/own-kpis/cells/shown-text.ts";

test("a cell shows its text; a column too narrow shows what the cell holds", () => {
  expect(shownText({ value: 0.162, text: "16.2%" })).toBe("16.2%");
  expect(shownText({ value: 44, text: "####" })).toBe("44");
  expect(shownText({ value: 44, text: "" })).toBe("44");
  expect(shownText({ value: null, text: "" })).toBe("");
});

test("what cannot be seen counts for nothing; thin spaces in thousands are commas", () => {
  expect(tidyText("\u200b47\u00a0% \n")).toBe("47 %");
  expect(tidyText("1\u202f234\u202f567")).toBe("1,234,567");
  expect(tidyText("12 34")).toBe("12 34");
});
