import { ifFrameThere, markedName, pageCaveats } from "../../src/report/by-council.ts";
import { reportFrame } from "../../src/report/summary-sheet.ts";
import { workOut } from "../../src/report/work-out.ts";
import type { CellValue } from "../../src/workbook/port.ts";
import { contentFor, neighbours } from "../fixtures/pack-file.ts";
import { shippedDesk } from "../fixtures/shipped-desk.ts";

const frame = reportFrame({ summary: "LOF Summary (2)", detail: "D", method: null }, "Kent", neighbours);
const said = (council: CellValue, tier: CellValue): CellValue =>
  workOut(ifFrameThere(frame, "The sentence."), { valueAt: () => council, call: () => [[tier]] });

test("a page whose first sheet is gone says so, by that sheet's name, and blames no council", () => {
  expect(said({ error: "#REF!" }, { error: "#REF!" })).toBe(
    "This page has lost its first sheet, “LOF Summary (2)”: build the report again.",
  );
});

test("a council that nobody knows, or none, is what is wrong; otherwise the sentence stands", () => {
  expect(said("Kant", { error: "#N/A" })).toMatch(/^No council by the name on “LOF Summary \(2\)” is found/);
  expect(said("", { error: "#VALUE!" })).toMatch(/^No council by the name on/);
  expect(said("Kent", "county")).toBe("The sentence.");
});

describe("a caveat of one council", () => {
  const desk = shippedDesk();
  const [page] = contentFor(desk, "Kent", [7]).pages;
  if (page === undefined) throw new Error("no page");
  const caveats = pageCaveats(desk.pack, page);
  const typed = (of: Parameters<typeof workOut>[0], council: CellValue): CellValue =>
    workOut(of, { valueAt: () => council, call: () => [[council]] });

  test("marks the name of the measure for that council and no other", () => {
    const name = markedName(frame, "Children looked after rate", "O07M01", caveats, " [note 8]");
    expect(typed(name, "Kent")).toBe("Children looked after rate [note 8]");
    for (const other of ["Essex", { error: "#N/A" }]) expect(typed(name, other)).toBe("Children looked after rate");
    expect(markedName(frame, "Repeat referrals", "O07M02", caveats, " [note 8]")).toBe("Repeat referrals");
  });
});
