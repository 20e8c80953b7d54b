import { ifFrameThere } from "../../src/report/by-council.ts";
import { reportFrame } from "../../src/report/summary-sheet.ts";
import { workOut } from "../../src/report/work-out.ts";
import type { CellValue } from "../../src/workbook/port.ts";
import { neighbours } from "../fixtures/pack-file.ts";

const frame = reportFrame({ summary: "LOF Summary (2)", method: null }, "Kent", neighbours);
const said = (council: CellValue, tier: CellValue): CellValue =>
  workOut(ifFrameThere(frame, "The sentence."), { valueAt: () => council, call: () => [[tier]] });

test("a page whose first sheet is gone says so, by that sheet's name, and blames no council", () => {
  expect(said({ error: "#REF!" }, { error: "#REF!" })).toBe(
    "This page has lost its first sheet, “LOF Summary (2)”: build the report again.",
  );
});

test("a council that nobody knows, or none, is what is wrong; otherwise the sentence stands", () => {
  expect(said("Kant", { error: "#N/A" })).toMatch(/^No council is called what stands on “LOF Summary \(2\)”/);
  expect(said("", { error: "#VALUE!" })).toMatch(/^No council is called/);
  expect(said("Kent", "county")).toBe("The sentence.");
});
