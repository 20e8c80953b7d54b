import { stillBusy } from "../../../src/wording/workbook/still-busy.ts";

test("cells still busy are named, the first three of many", () => {
  expect(stillBusy(["B2", "B3", "B4", "B5", "B6"])).toBe(
    "5 LOF cells are still being worked out (B2, B3, B4 and 2 more). Nothing was changed. Wait until no cell shows #BUSY!, then try again.",
  );
});
