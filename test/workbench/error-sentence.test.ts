import { errorSentence } from "../../src/workbench/error-sentence.ts";

test("a function's own sentence comes before the general one", () => {
  expect(errorSentence({ error: "#N/A", message: "No council is called “Kant”." }, null)).toBe(
    "No council is called “Kant”.",
  );
});

test.each(["#N/A", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#DIV/0!", "#NULL!", "#SPILL!", "#CALC!", "#BUSY!"])(
  "%s without a sentence has one in general",
  (error) => expect(errorSentence({ error }, null)).toMatch(/^[A-Z].*\.$/),
);

test("an unknown error is reported as the spreadsheet’s own", () => {
  expect(errorSentence({ error: "#FIELD!" }, "=A1.x")).toMatch(/error of the spreadsheet’s own/);
});

test("curly quotes are told, with the formula as it should be", () => {
  expect(errorSentence({ error: "#NAME?" }, "=LOF.METRIC(“Kent”,“NEET”)")).toBe(
    'A name in a formula stands in straight quotes: "Kent", not Kent or “Kent”. =LOF.METRIC("Kent","NEET")',
  );
});
