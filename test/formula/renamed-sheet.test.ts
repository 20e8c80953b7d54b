import { withRenamedSheet } from "../../src/formula/renamed-sheet.ts";

test.each([
  ["=Kent!A1&B1", "='It''s Kent'!A1&B1"],
  [
    "=SUM('kent'!$A$1:B2)+LOF.METRIC(KENT!B2,\"Kent!A1\")",
    "=SUM('It''s Kent'!$A$1:B2)+LOF.METRIC('It''s Kent'!B2,\"Kent!A1\")",
  ],
  ["='Kent 2'!A1+T[Kent!A1]+Kent", "='Kent 2'!A1+T[Kent!A1]+Kent"],
])("%s follows a sheet that has another name", (formula, renamed) => {
  expect(withRenamedSheet(formula, "Kent", "It's Kent")).toBe(renamed);
});
